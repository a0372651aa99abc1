import type { Requester } from '../../domain/requester.js';
import { type EntenteError, forbidden } from '../../errors.js';
import type { Run } from '../connection.js';

/** A claim that somebody wants taken back, and the argument that names it. */
export interface NamedClaim {
  readonly id: string;
  readonly argument: readonly (string | number)[];
}

/** Why claims may not be taken back by somebody: an analyst takes back only what they recorded. */
export async function objectionsToTakingBack(
  run: Run,
  claims: readonly NamedClaim[],
  { name, role }: Requester,
): Promise<readonly EntenteError[]> {
  if (role !== 'ANALYST' || claims.length === 0) return [];
  const rows = await run(
    'UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE c.recordedBy <> $name RETURN c.id, c.recordedBy',
    { ids: claims.map(({ id }) => id), name },
  );
  const others = new Map(rows.map(([id, by]) => [id, by]));
  return claims
    .filter(({ id }) => others.has(id))
    .map(({ id, argument }) =>
      forbidden(
        `Claim "${id}" was recorded by ${others.get(id)}: an ANALYST takes back claims of their own, an EDITOR any.`,
        argument,
      ),
    );
}
