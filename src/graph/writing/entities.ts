import type { EntityInput } from '../../domain/recording/input.js';
import type { Run } from '../connection.js';
import { toInteger } from '../values.js';
import { boundProperties } from './bounds.js';
import { provenance, type Recording } from './recording.js';
import { sealOfEntity } from './seal.js';

/** Writes entities, sealed by their digests, with their names. */
export async function writeEntities(
  run: Run,
  entities: readonly EntityInput[],
  recording: Recording,
): Promise<void> {
  if (entities.length === 0) return;
  await run(createEntities, { rows: entities.map((entity) => entityRow(entity, recording)) });
}

export const createEntities = `
  UNWIND $rows AS row
  CREATE (e:Entity:$(row.kind)) SET e = row.properties
  WITH e, row UNWIND row.names AS name
  CREATE (e)-[:NAMED]->(n:Name) SET n = name`;

/** An entity as it is written. */
export function entityRow(entity: EntityInput, recording: Recording) {
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
      digest: sealOfEntity(entity, recording),
    },
    names: entity.names.map((each, index) => ({ ...each, position: toInteger(index) })),
  };
}
