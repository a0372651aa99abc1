import type { Run } from '../connection.js';
import { recordedId } from '../stored/content.js';

/** An entity that is read otherwise than it was: as which one, and as which one now; itself where as no other. */
export interface Moved {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Makes entities that are read as another no entities of their own, and those that no longer are entities again; the names
 * and the publishing of each go with it.
 */
export async function moveEntities(run: Run, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return;
  await run(restore, { ids: moved.filter(({ id, to }) => id === to).map(({ id }) => id) });
  await run(moveNames, { moved });
  await run(movePublishing, { moved });
  await run(putAside, { moved: moved.filter(({ id, to }) => id !== to) });
}

const restore = `
  UNWIND $ids AS id
  MATCH (e:Merged {id: id})-[r:MERGED_INTO]->()
  DELETE r REMOVE e:Merged SET e:Entity:$(e.kind)`;

const recorded = 'CASE WHEN row.to <> row.id THEN row.id END';

const moveNames = `
  UNWIND $moved AS row
  MATCH (from:Entity {id: row.from})-[r:NAMED]->(name) WHERE ${recordedId('r', 'from')} = row.id
  MATCH (to:Entity {id: row.to})
  DELETE r CREATE (to)-[:NAMED {recorded: ${recorded}}]->(name)`;

const movePublishing = `
  UNWIND $moved AS row
  MATCH (from:Entity {id: row.from})<-[r:PUBLISHED_BY]-(document) WHERE ${recordedId('r', 'from')} = row.id
  MATCH (to:Entity {id: row.to})
  DELETE r CREATE (document)-[:PUBLISHED_BY {recorded: ${recorded}}]->(to)`;

const putAside = `
  UNWIND $moved AS row
  MATCH (e:Entity|Merged {id: row.id}), (to:Entity {id: row.to})
  OPTIONAL MATCH (e)-[r:MERGED_INTO]->()
  DELETE r REMOVE e:Entity:$(e.kind) SET e:Merged
  CREATE (e)-[:MERGED_INTO]->(to)`;
