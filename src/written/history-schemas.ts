import { z } from 'zod';
import { INFORMATION_CREDIBILITIES, SOURCE_RELIABILITIES } from '../domain/claim.js';
import { ERASED_KINDS } from '../domain/erasure.js';
import { JUDGEMENT_KINDS } from '../domain/identity/judgement.js';
import { NAME_KINDS } from '../domain/recording/input.js';
import type { Editable, Grades, Revision } from '../domain/recording/revision.js';
import { closedObject } from './closed-object.js';
import { id } from './terms.js';

// What an export has beside what can be recorded: what was said before it was changed, and who was judged to be who. It was
// looked at when it was recorded, so that texts are taken as they are.

const revised = { number: z.int().min(1), reason: z.string() };

const names = z
  .array(
    closedObject({ text: z.string(), language: z.string().optional(), kind: z.enum(NAME_KINDS) }).transform(
      ({ text, language = null, kind }) => ({ text, language, kind }),
    ),
  )
  .default([]);

const editable = closedObject({ name: z.string(), names, summary: z.string().optional() }).transform(
  ({ name, names, summary = null }): Editable => ({ name, names, summary }),
);

const grades = closedObject({
  sourceReliability: z.enum(SOURCE_RELIABILITIES).optional(),
  informationCredibility: z.literal(INFORMATION_CREDIBILITIES).optional(),
}).transform(
  ({ sourceReliability = null, informationCredibility = null }): Grades => ({
    sourceReliability,
    informationCredibility,
  }),
);

const entityRevision = closedObject({ entity: id, before: editable.nullable(), ...revised });
const claimRevision = closedObject({ claim: id, before: grades.nullable(), ...revised });

const revision: z.ZodType<Revision> = z.union([entityRevision, claimRevision], {
  error:
    'must be what an entity (name, names, summary) or a claim (sourceReliability, informationCredibility) said `before`, with the `number` and the `reason` of the change',
});

/** The form of each of those. */
export const historySchemas = {
  revisions: revision,
  judgements: closedObject({
    id,
    kind: z.enum(JUDGEMENT_KINDS),
    keep: z.string(),
    merge: z.string(),
    reason: z.string(),
  }),
  undoings: closedObject({ judgement: id, reason: z.string() }),
  erasures: closedObject({ id, kind: z.enum(ERASED_KINDS) }),
} as const;
