import type { InformationCredibility, SourceReliability } from './claim.js';

/** A reliability that could be judged: F, "cannot be judged", ranks as null. */
export type JudgedReliability = Exclude<SourceReliability, 'F'>;
export const JUDGED_RELIABILITIES: readonly JudgedReliability[] = ['A', 'B', 'C', 'D', 'E'];

/** A credibility that could be judged: 6, "cannot be judged", ranks as null. */
export type JudgedCredibility = Exclude<InformationCredibility, 6>;
export const JUDGED_CREDIBILITIES: readonly JudgedCredibility[] = [1, 2, 3, 4, 5];

/** A reliability as it sorts and filters. */
export function judgedReliability(grade: SourceReliability | null): JudgedReliability | null {
  return grade === 'F' ? null : grade;
}

/** A credibility as it sorts and filters. */
export function judgedCredibility(grade: InformationCredibility | null): JudgedCredibility | null {
  return grade === 6 ? null : grade;
}

/** The best of some grades of one scale (A before B, 1 before 2); null where none was given. */
export function bestOf<Grade extends JudgedReliability | JudgedCredibility>(
  grades: readonly (Grade | null)[],
): Grade | null {
  const given = grades.filter((grade) => grade !== null);
  return given.reduce<Grade | null>((best, grade) => (best === null || grade < best ? grade : best), null);
}
