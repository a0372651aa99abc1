import { useState } from 'react';
import { RecordClaimDocument } from '../generated/graphql.js';
import { Select, SelectOrNone } from '../parts/select.js';
import { keyOfNamed } from '../selection/named-relation.js';
import { usePlace } from '../state/place.js';
import { predicates } from '../texts/predicates.js';
import { t } from '../texts/texts.js';
import { CallForm } from './call-form.js';
import { type ClaimForm, claimFields, claimInput, emptyForm, missingFields } from './claim-form.js';
import { DayBounds } from './day-bounds.js';
import { EntityPicker } from './entity-picker.js';
import { formFaults } from './faults.js';
import { FaultNote, Field } from './field.js';
import styles from './form.module.css';
import { GradeFields } from './grade-fields.js';
import { placeIn, sha256Of } from './passage.js';
import { type Chosen, PassagePicker } from './passage-picker.js';
import { Speakers } from './speakers.js';
import { SupportForms } from './support-forms.js';
import { useCall } from './use-call.js';

/** The sentence that a claim is read from. */
export interface SourceSentence {
  readonly document: string;
  readonly language: string;
  /** Null where the document has none on record: then the claim is read from it as a whole. */
  readonly number: number | null;
  readonly start: number;
  /** Its words; null where the document's text is not attached. */
  readonly text: string | null;
}

interface RecordClaimProps {
  readonly sentence: SourceSentence;
  /** What of the sentence was chosen on the page. */
  readonly chosen: Chosen;
  readonly close: () => void;
}

const polarities = ['AFFIRMS', 'DENIES'] as const;
const modalities = ['ACTUAL', 'ANNOUNCED', 'FORECAST', 'ASSESSED'] as const;

/** Records a claim from a sentence of a document: who, what, whom, when, and on whose word. */
export default function RecordClaim({ sentence, chosen: first, close }: RecordClaimProps) {
  const [, go] = usePlace();
  const [form, setForm] = useState<ClaimForm>(emptyForm);
  const [chosen, setChosen] = useState(first);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const call = useCall(RecordClaimDocument, ({ recordClaims: { claims } }) => {
    close();
    const [claim] = claims;
    if (claim === undefined) return;
    void go({ claim: claim.id, select: keyOfNamed(claim) });
  });
  const faults = formFaults(call.trouble, claimFields);
  const stillMissing = missingFields(form).filter((field) => missing.includes(field));
  const faultAt = (field: string) =>
    stillMissing.includes(field) ? t('recording.missing') : faults.at(field);
  const set = (changes: Partial<ClaimForm>) => setForm((before) => ({ ...before, ...changes }));
  const submit = async () => {
    const empty = missingFields(form);
    setMissing(empty);
    if (empty.length > 0) return;
    const input = claimInput(form, await passageOf(sentence, chosen));
    if (input !== null) call.send({ input });
  };
  return (
    <CallForm
      {...call}
      does={t('recording.record')}
      submit={() => void submit()}
      elsewhere={faults.elsewhere}
      close={close}
    >
      {sentence.text === null ? (
        <p className={styles.hint}>
          {sentence.number === null
            ? t('recording.wholeDocument')
            : t('recording.noText', { number: sentence.number })}
        </p>
      ) : (
        <PassagePicker
          text={sentence.text}
          language={sentence.language}
          chosen={chosen}
          choose={setChosen}
          fault={faultAt('passage')}
        />
      )}
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
      <Field label={t('recording.note')} fault={faultAt('note')}>
        {(marks) => (
          <textarea
            {...marks}
            rows={2}
            value={form.note}
            onChange={({ currentTarget }) => set({ note: currentTarget.value })}
          />
        )}
      </Field>
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
      <Speakers
        speakers={form.attribution}
        set={(attribution) => set({ attribution })}
        fault={faultAt('attribution')}
      />
      <GradeFields grades={form} set={set} faultAt={faultAt} />
      {sentence.text === null && <FaultNote fault={faultAt('passage')} />}
    </CallForm>
  );
}

/** The place of the words chosen, or of the whole sentence; only its number where there are no words, or none can be vouched for. */
async function passageOf({ document, number, start, text }: SourceSentence, { from, to }: Chosen) {
  const whole = number === null ? { document } : { document, sentence: number };
  if (text === null || from === to) return whole;
  const place = placeIn(text, start, from, to);
  const sha256 = await sha256Of(place.text);
  return sha256 === null ? whole : { ...whole, start: place.start, end: place.end, sha256 };
}
