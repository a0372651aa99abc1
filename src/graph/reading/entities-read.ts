import type { PictureEntity } from '../../analysis/picture.js';
import { entityKinds } from '../../domain/vocabulary.js';
import type { Graph } from '../connection.js';

/** The entities that ids are read as, by the ids given; those of none are left out. */
export async function entitiesRead(
  { read }: Pick<Graph, 'read'>,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, PictureEntity>> {
  if (ids.length === 0) return new Map();
  const rows = await read(
    `UNWIND $ids AS id OPTIONAL MATCH (own:Entity {id: id}) OPTIONAL MATCH (:Merged {id: id})-[:MERGED_INTO]->(kept)
     WITH id, coalesce(own, kept) AS entity WHERE entity IS NOT NULL RETURN id, entity.id, entity.kind`,
    { ids: [...new Set(ids)] },
    signal,
  );
  return new Map(
    rows.flatMap(([id, readId, rawKind]): [string, PictureEntity][] => {
      const kind = entityKinds.find((each) => each === rawKind);
      return kind === undefined ? [] : [[String(id), { id: String(readId), kind }]];
    }),
  );
}
