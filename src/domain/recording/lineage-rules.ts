import type { Directory } from './directory.js';
import type { RetractionInput } from './input.js';
import type { Objection, PlacedObjection } from './objection.js';

/** What a claim says of where it comes from. */
export interface Lineage {
  readonly id: string;
  readonly supersedes?: string | null | undefined;
  readonly derivedFrom: readonly string[];
}

/**
 * Why claims may not be recorded together, by what they come from: a claim comes from itself, or takes the place of one
 * whose place is taken.
 *
 * @param directory what is recorded under the ids that they name
 */
export function objectionsToLineage(claims: readonly Lineage[], directory: Directory): PlacedObjection[] {
  return [...circles(claims), ...placesTaken(claims, directory)];
}

/** Why claims may not be retracted together. */
export function objectionsToRetractions(retractions: readonly RetractionInput[]): PlacedObjection[] {
  const seen = new Set<string>();
  return retractions.flatMap(({ claim }, index) => {
    if (!seen.has(claim)) {
      seen.add(claim);
      return [];
    }
    return [{ index, path: ['claim'], message: `"${claim}" is taken back above: give one reason for it` }];
  });
}

function placesTaken(claims: readonly Lineage[], directory: Directory): PlacedObjection[] {
  const takenBy = new Map<string, string>();
  return claims.flatMap(({ id, supersedes }, index) => {
    if (!supersedes) return [];
    const known = directory.get(supersedes);
    const other = (known?.kind === 'Claim' ? known.supersededBy : null) ?? takenBy.get(supersedes);
    if (other === undefined) takenBy.set(supersedes, id);
    if (other === undefined || other === id) return [];
    const message = `"${supersedes}" is superseded by "${other}": supersede that one, or none`;
    return [{ index, path: ['supersedes'], message }];
  });
}

/** Each field that names a claim which comes from itself, directly or through others of these. */
function circles(claims: readonly Lineage[]): PlacedObjection[] {
  const endless = comingFromThemselves(claims);
  return claims.flatMap((claim, index) =>
    ancestorsOf(claim)
      .filter(({ id }) => endless.has(id))
      .map(({ id, path }) => {
        const message = `"${id}" comes from itself, directly or through others: a claim comes only from what was there without it`;
        return { index, path, message };
      }),
  );
}

/** The ids of claims that come from themselves, and of what comes from those. */
function comingFromThemselves(claims: readonly Lineage[]): ReadonlySet<string> {
  const open = new Map(claims.map(({ id }) => [id, 0]));
  const descendants = new Map<string, string[]>();
  for (const claim of claims) {
    const ancestors = ancestorsOf(claim).filter(({ id }) => open.has(id));
    open.set(claim.id, ancestors.length);
    for (const { id } of ancestors) {
      const drawn = descendants.get(id) ?? [];
      drawn.push(claim.id);
      descendants.set(id, drawn);
    }
  }
  // Whatever comes only from what is settled is settled, too; the list grows while it is gone through.
  const settled = claims.map(({ id }) => id).filter((id) => open.get(id) === 0);
  for (const id of settled) {
    for (const descendant of descendants.get(id) ?? []) {
      const left = (open.get(descendant) ?? 0) - 1;
      open.set(descendant, left);
      if (left === 0) settled.push(descendant);
    }
  }
  return new Set([...open].filter(([, ancestors]) => ancestors > 0).map(([id]) => id));
}

function ancestorsOf({
  supersedes,
  derivedFrom,
}: Lineage): readonly (Pick<Objection, 'path'> & { id: string })[] {
  const drawnFrom = derivedFrom.map((id, index) => ({ id, path: ['derivedFrom', index] }));
  return supersedes ? [{ id: supersedes, path: ['supersedes'] }, ...drawnFrom] : drawnFrom;
}
