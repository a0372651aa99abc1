import { INFORMATION_CREDIBILITIES, type InformationCredibility } from '../../domain/claim.js';
import { badInput } from '../../errors.js';
import type { ArgumentPath } from './selection.js';

/** The names that GraphQL gives the grades 1 to 6, since an enum's values cannot be numbers. */
const credibilityNames: readonly string[] = [
  'CONFIRMED',
  'PROBABLY_TRUE',
  'POSSIBLY_TRUE',
  'DOUBTFUL',
  'IMPROBABLE',
  'CANNOT_BE_JUDGED',
];

/** The credibility, 1 to 6, that a name stands for; null where it stands for none. */
export function credibilityNamed(name: string): InformationCredibility | null {
  return INFORMATION_CREDIBILITIES[credibilityNames.indexOf(name)] ?? null;
}

const reliabilities: readonly string[] = ['A', 'B', 'C', 'D', 'E'];

/** The name of a credibility, 1 to 6; null stays null. */
export function credibilityName(grade: unknown): string | null {
  return typeof grade === 'number' ? (credibilityNames[grade - 1] ?? null) : null;
}

/** The grades at least as reliable as one. F is no grade: nothing is at least as reliable. */
export function atLeastAsReliable(grade: string, path: ArgumentPath): readonly string[] {
  const worst = reliabilities.indexOf(grade);
  if (worst < 0)
    throw badInput('F means that reliability cannot be judged; give A to E as the least grade.', path);
  return reliabilities.slice(0, worst + 1);
}

/** The worst number of a credibility still as credible. CANNOT_BE_JUDGED is no grade. */
export function worstCredibility(name: string, path: ArgumentPath): number {
  const index = credibilityNames.indexOf(name);
  if (index < 0 || name === 'CANNOT_BE_JUDGED') {
    throw badInput('CANNOT_BE_JUDGED is no grade; give CONFIRMED to IMPROBABLE as the least.', path);
  }
  return index + 1;
}
