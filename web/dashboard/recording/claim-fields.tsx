import { Select, SelectOrNone } from '../parts/select.js';
import { predicates } from '../texts/predicates.js';
import { t } from '../texts/texts.js';
import type { ClaimForm } from './claim-form.js';
import { DayBounds } from './day-bounds.js';
import { EntityPicker } from './entity-picker.js';
import { Field } from './field.js';
import styles from './form.module.css';
import { SupportForms } from './support-forms.js';

interface ClaimFieldsProps {
  readonly form: ClaimForm;
  readonly set: (changes: Partial<ClaimForm>) => void;
  /** What is wrong with a field; null where nothing is. */
  readonly faultAt: (field: keyof ClaimForm) => string | null;
}

/** What a claim says: who does what to whom, and in which forms. */
export function StatementFields({ form, set, faultAt }: ClaimFieldsProps) {
  return (
    <>
      <div className={styles.row}>
        <EntityPicker
          label={t('table.columns.subject')}
          chosen={form.subject}
          choose={(subject) => set({ subject })}
          fault={faultAt('subject')}
          mayRecord
        />
        <Field label={t('table.columns.predicate')} fault={faultAt('predicate')}>
          {(marks) => (
            <SelectOrNone
              {...marks}
              none={t('recording.choose')}
              all={predicates}
              chosen={form.predicate || null}
              choose={(predicate) => set({ predicate: predicate ?? '' })}
              say={(predicate) => t(`predicate.${predicate}`)}
            />
          )}
        </Field>
        <EntityPicker
          label={t('table.columns.object')}
          chosen={form.object}
          choose={(object) => set({ object })}
          fault={faultAt('object')}
          mayRecord
        />
      </div>
      {form.predicate === 'SUPPORTS' && (
        <SupportForms
          chosen={form.supportTypes}
          choose={(supportTypes) => set({ supportTypes })}
          fault={faultAt('supportTypes')}
        />
      )}
    </>
  );
}

const polarities = ['AFFIRMS', 'DENIES'] as const;
const modalities = ['ACTUAL', 'ANNOUNCED', 'FORECAST', 'ASSESSED'] as const;

/** How a claim says it: that it is so or not, as a fact or otherwise, and of which days. */
export function MannerFields({ form, set, faultAt }: ClaimFieldsProps) {
  return (
    <>
      <div className={styles.row}>
        <Field label={t('table.columns.polarity')} fault={null}>
          {(marks) => (
            <Select
              {...marks}
              all={polarities}
              chosen={form.polarity}
              choose={(polarity) => set({ polarity })}
              say={(polarity) => t(`recording.polarity.${polarity}`)}
            />
          )}
        </Field>
        <Field label={t('table.columns.modality')} fault={faultAt('modality')}>
          {(marks) => (
            <Select
              {...marks}
              all={modalities}
              chosen={form.modality}
              choose={(modality) => set({ modality })}
              say={(modality) => t(`claim.modality.${modality}`)}
            />
          )}
        </Field>
      </div>
      <div className={styles.row}>
        <DayBounds
          legend={t('recording.began')}
          bounds={form.began}
          set={(began) => set({ began })}
          fault={faultAt('began')}
        />
        <DayBounds
          legend={t('recording.ended')}
          bounds={form.ended}
          set={(ended) => set({ ended })}
          fault={faultAt('ended')}
        />
      </div>
    </>
  );
}
