import { claimSchema, retractionSchema } from './claim-schema.js';
import { documentSchema } from './document-schema.js';
import { entitySchema } from './entity-schema.js';

/** The sections of what is recorded, with the form of what each may hold. */
export const sectionSchemas = {
  documents: documentSchema,
  entities: entitySchema,
  claims: claimSchema,
  retractions: retractionSchema,
} as const;
