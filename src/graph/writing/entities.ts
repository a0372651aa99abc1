import type { EntityInput } from '../../domain/recording/input.js';
import type { Run } from '../connection.js';
import { toInteger } from '../values.js';
import { boundProperties } from './bounds.js';
import { provenance, type Recording } from './recording.js';

/** Writes entities with their names. */
export async function writeEntities(
  run: Run,
  entities: readonly EntityInput[],
  recording: Recording,
): Promise<void> {
  await run(
    `UNWIND $rows AS row
     CREATE (e:Entity:$(row.kind)) SET e = row.properties
     WITH e, row UNWIND row.names AS name
     CREATE (e)-[:NAMED]->(n:Name) SET n = name`,
    { rows: entities.map((entity) => entityRow(entity, recording)) },
  );
}

function entityRow(entity: EntityInput, recording: Recording): Record<string, unknown> {
  const { id, kind, name, summary, roles, externalIds, event } = entity;
  return {
    kind,
    properties: {
      id,
      kind,
      name,
      summary,
      roles,
      externalIds: externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
      ...(event && { ...boundProperties(event), status: event.status }),
      ...provenance(recording),
    },
    names: entity.names.map((each, index) => ({ ...each, position: toInteger(index) })),
  };
}
