import { z } from 'zod';
import { closedObject } from '../written/closed-object.js';
import { sectionSchemas } from '../written/section-schemas.js';

const fileSchema = closedObject({
  documents: z
    .array(sectionSchemas.documents)
    .optional()
    .meta({ description: 'Texts that claims were read from.' }),
  entities: z
    .array(sectionSchemas.entities)
    .optional()
    .meta({ description: 'Who and what claims are about.' }),
  claims: z.array(sectionSchemas.claims).optional().meta({ description: 'What sources say.' }),
  retractions: z.array(sectionSchemas.retractions).optional().meta({ description: 'Claims to take back.' }),
}).meta({
  title: 'A file of an Entente seed folder',
  description: 'Documents, entities and claims to record. The files of a folder are read as one.',
});

/** The form of a seed file as JSON Schema (draft 2020-12), for editors: what `schema/seed.schema.json` holds. */
export function seedJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(fileSchema, { io: 'input' });
}
