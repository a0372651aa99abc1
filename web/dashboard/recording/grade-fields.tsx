import type { InformationCredibility, SourceReliability } from '../generated/graphql.js';
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
  readonly faults: Readonly<Record<keyof Grades, string | null>>;
}

const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly SourceReliability[];
const credibilities = [
  'CONFIRMED',
  'PROBABLY_TRUE',
  'POSSIBLY_TRUE',
  'DOUBTFUL',
  'IMPROBABLE',
  'CANNOT_BE_JUDGED',
] as const satisfies readonly InformationCredibility[];

/** How reliable the source and how credible the information is, by the Admiralty code. */
export function GradeFields({ grades, set, faults }: GradeFieldsProps) {
  return (
    <div className={styles.row}>
      <Field label={t('recording.reliability')} fault={faults.sourceReliability}>
        {(marks) => (
          <select
            {...marks}
            value={grades.sourceReliability}
            onChange={({ currentTarget: { value } }) =>
              set({ sourceReliability: reliabilities.find((each) => each === value) ?? '' })
            }
          >
            <option value="">{t('claim.ungraded')}</option>
            {reliabilities.map((grade) => (
              <option key={grade} value={grade}>
                {t(`recording.reliabilities.${grade}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('recording.credibility')} fault={faults.informationCredibility}>
        {(marks) => (
          <select
            {...marks}
            value={grades.informationCredibility}
            onChange={({ currentTarget: { value } }) =>
              set({ informationCredibility: credibilities.find((each) => each === value) ?? '' })
            }
          >
            <option value="">{t('claim.ungraded')}</option>
            {credibilities.map((grade) => (
              <option key={grade} value={grade}>
                {t(`recording.credibilities.${grade}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
