import type { InFiguresFragment } from '../../../generated/graphql.js';
import { t } from '../../../texts/texts.js';
import styles from '../questions-view.module.css';

interface FiguresTableProps {
  readonly before: InFiguresFragment;
  readonly after: InFiguresFragment;
}

const rows = [
  { name: 'relations', of: ({ relationCount }) => String(relationCount) },
  { name: 'friendly', of: ({ positivePairs }) => String(positivePairs) },
  { name: 'hostile', of: ({ negativePairs }) => String(negativePairs) },
  { name: 'groups', of: ({ components }) => String(components) },
  { name: 'triads', of: ({ triads }) => String(triads.total) },
  { name: 'balanced', of: ({ triads: { balanced } }) => (balanced === null ? '–' : inPercent(balanced)) },
  { name: 'frustration', of: ({ frustration }) => indexOf(frustration) },
] as const satisfies readonly { name: string; of: (figures: InFiguresFragment) => string }[];

function inPercent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** An index that is not proved lies between its bounds. */
function indexOf({ index, lowerBound, proved }: InFiguresFragment['frustration']): string {
  return proved ? String(index) : `${lowerBound}–${index}`;
}

/** The picture in figures, before and after. */
export function FiguresTable({ before, after }: FiguresTableProps) {
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{t('questions.whatIf.figures')}</th>
          <th scope="col">{t('questions.whatIf.before')}</th>
          <th scope="col">{t('questions.whatIf.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of }) => (
          <tr key={name} data-changed={of(before) !== of(after) || undefined}>
            <th scope="row">{t(`questions.whatIf.figure.${name}`)}</th>
            <td>{of(before)}</td>
            <td>{of(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
