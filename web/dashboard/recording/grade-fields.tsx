import type { InformationCredibility, SourceReliability } from '../generated/graphql.js';
import { SelectOrNone } from '../parts/select.js';
import { credibilities, reliabilities } from '../state/words.js';
import { t } from '../texts/texts.js';
import { Field } from './field.js';
import styles from './form.module.css';

/** Grades as a form has them; empty for none. */
export interface Grades {
  readonly sourceReliability: SourceReliability | '';
  readonly informationCredibility: InformationCredibility | '';
}

interface GradeFieldsProps {
  readonly grades: Grades;
  readonly set: (grades: Partial<Grades>) => void;
  /** What is wrong with one of them. */
  readonly faultAt: (grade: keyof Grades) => string | null;
}

/** How reliable the source and how credible the information is, by the Admiralty code. */
export function GradeFields({ grades, set, faultAt }: GradeFieldsProps) {
  return (
    <div className={styles.row}>
      <Field label={t('recording.reliability')} fault={faultAt('sourceReliability')}>
        {(marks) => (
          <SelectOrNone
            {...marks}
            none={t('claim.ungraded')}
            all={[...reliabilities, 'F']}
            chosen={grades.sourceReliability || null}
            choose={(grade) => set({ sourceReliability: grade ?? '' })}
            say={(grade) => t(`recording.reliabilities.${grade}`)}
          />
        )}
      </Field>
      <Field label={t('recording.credibility')} fault={faultAt('informationCredibility')}>
        {(marks) => (
          <SelectOrNone
            {...marks}
            none={t('claim.ungraded')}
            all={[...credibilities, 'CANNOT_BE_JUDGED']}
            chosen={grades.informationCredibility || null}
            choose={(grade) => set({ informationCredibility: grade ?? '' })}
            say={(grade) => t(`recording.credibilities.${grade}`)}
          />
        )}
      </Field>
    </div>
  );
}
