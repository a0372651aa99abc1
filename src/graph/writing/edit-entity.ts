import type { EntityName } from '../../domain/recording/input.js';
import type { Editable } from '../../domain/recording/revision.js';
import { conflict, notFound } from '../../errors.js';
import type { Run } from '../connection.js';
import { toInteger } from '../values.js';
import type { Work } from './called.js';
import type { Recording } from './recording.js';
import { keepRevision } from './revisions.js';
import { seal } from './seal.js';

/** What is to be another in an entity; what is undefined stays. */
export interface Edit {
  readonly name: string | undefined;
  readonly names: readonly EntityName[] | undefined;
  readonly summary: string | null | undefined;
}

/**
 * Edits an entity, within a transaction that has taken the clock. The names of entities that are merged into it stay theirs.
 *
 * @param expectedVersion the version that the edit is made to; null for whichever it has
 * @throws EntenteError `NOT_FOUND`, `CONFLICT` where the entity has another version
 */
export async function editEntity(
  run: Run,
  entity: string,
  edit: Edit,
  expectedVersion: number | null,
  reason: string,
  recording: Recording,
): Promise<Work> {
  const { version, ...now } = await readEditable(run, entity);
  if (expectedVersion !== null && expectedVersion !== version) {
    const message = `"${entity}" has version ${version} by now, and the edit is to version ${expectedVersion}: look at what it is now.`;
    throw conflict(message, ['expectedVersion'], { version, ...now });
  }
  const next = edited(now, edit);
  const answer = { entity };
  if (JSON.stringify(next) === JSON.stringify(now)) return { changes: [], answer };
  await keepRevision(run, 'Entity', entity, now, reason, recording);
  await run(
    `MATCH (e:Entity {id: $entity}) SET e.name = $name, e.summary = $summary
     WITH e CALL (e) { MATCH (e)-[r:NAMED]->(old) WHERE r.recorded IS NULL DETACH DELETE old }
     UNWIND $names AS name CREATE (e)-[:NAMED]->(n:Name) SET n = name`,
    {
      entity,
      name: next.name,
      summary: next.summary,
      names: next.names.map((name, index) => ({ ...name, position: toInteger(index) })),
    },
  );
  await seal(run, 'Entity', [entity]);
  return { changes: [{ kind: 'ENTITY_EDITED', ids: [entity], statements: [] }], answer };
}

async function readEditable(run: Run, entity: string): Promise<Editable & { readonly version: number }> {
  const [row] = await run(
    `MATCH (e:Entity {id: $entity}) RETURN e.name, e.summary, COUNT { (e)-[:REVISED]->() } + 1,
       COLLECT { MATCH (e)-[r:NAMED]->(n) WHERE r.recorded IS NULL RETURN [n.text, n.language, n.kind] ORDER BY n.position }`,
    { entity },
  );
  if (row === undefined) throw notFound(`There is no entity "${entity}".`, ['id']);
  const [name, summary, version, names] = row as [
    string,
    string | null,
    number,
    readonly [string, string | null, EntityName['kind']][],
  ];
  const named = names.map(([text, language, kind]) => ({ text, language, kind }));
  return { version, name, names: named, summary };
}

/** What an entity is with an edit; the name to show is among its names. */
function edited(
  now: Editable,
  { name = now.name, names = now.names, summary = now.summary }: Edit,
): Editable {
  const isThere = names.some(({ text }) => text === name);
  const own: EntityName = { text: name, language: null, kind: 'ALIAS' };
  return { name, names: isThere ? names : [own, ...names], summary };
}
