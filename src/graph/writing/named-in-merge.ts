import { identityOf, type Resolve } from '../../domain/identity/identity.js';
import type { Judgement } from '../../domain/identity/judgement.js';
import { voicesOf } from '../../domain/origin.js';
import type { Run } from '../connection.js';
import { textIn } from '../stored/checked.js';
import { readLinked, type StoredLinks } from '../stored/linked-claims.js';

/** Something that a judgement names: the id that it was recorded with, and what kind of thing it is. */
export interface Named {
  readonly id: string;
  readonly kind: string;
}

/** The entity of an id, merged or not. */
export async function namedEntity(run: Run, id: string): Promise<Named | null> {
  const [row] = await run('MATCH (e:Entity|Merged {id: $id}) RETURN e.kind', { id });
  return row === undefined ? null : { id, kind: textIn(row[0]) };
}

/**
 * The origin of an id. A voice without a name is told apart by whom it is cited by, so that its id is another once that
 * entity is merged: the judgement names it by an id that it has while no entity is merged, by which it is found whatever else
 * is judged.
 */
export async function namedOrigin(
  run: Run,
  id: string,
  inForce: readonly Judgement[],
): Promise<Named | null> {
  const [row] = await run(
    `MATCH (o:Entity|Merged|Document {id: $id}) RETURN CASE WHEN o:Document THEN 'Document' ELSE 'Entity' END`,
    { id },
  );
  if (row !== undefined) return { id, kind: textIn(row[0]) };
  const { entity, voice } = identityOf(inForce);
  const rows = await run('MATCH (:Anonymous {id: $voice})<-[:SAID_BY]-(c:Claim) RETURN DISTINCT c.id', {
    voice: voice(id),
  });
  if (rows.length === 0) return null;
  const claims = await readLinked(
    run,
    rows.map(([claim]) => textIn(claim)),
  );
  const ids = claims.flatMap((links) => recordedVoices(links, entity, voice(id)));
  const [first = id] = ids.includes(id) ? [id] : ids.toSorted();
  return { id: first, kind: 'Anonymous' };
}

/** The ids of the voices in a claim's chain that are read as another, as they are while nothing is merged. */
function recordedVoices(
  { claim, publisher }: StoredLinks,
  entity: Resolve,
  voice: string,
): readonly string[] {
  const document = claim.passage.document;
  const recorded = voicesOf({ chain: claim.attribution, document, publisher });
  const chain = claim.attribution.map((link) =>
    'speaker' in link ? { speaker: entity(link.speaker) } : link,
  );
  const read = voicesOf({ chain, document, publisher: publisher && entity(publisher) });
  return recorded.filter((_each, index) => read[index]?.id === voice).map(({ id }) => id);
}
