import { z } from 'zod';
import { INFORMATION_CREDIBILITIES, MODALITIES, POLARITIES, SOURCE_RELIABILITIES } from '../domain/claim.js';
import { predicateNames, supportTypeNames } from '../domain/vocabulary.js';
import { closedObject } from './closed-object.js';
import { basis, day, dayBounds, id, offset, sha256, text } from './terms.js';

const affected = closedObject({
  subject: id.meta({ description: 'The id of the entity it is about.' }),
  predicate: z.enum(predicateNames).meta({ description: 'What it says.' }),
  object: id.meta({ description: 'The id of the other entity.' }),
  supportType: z
    .enum(supportTypeNames)
    .optional()
    .meta({ description: 'Only of SUPPORTS; left out where any form is meant.' }),
});

const condition = closedObject({
  event: id.optional().meta({ description: 'The event it hangs on.' }),
  text: text.meta({ description: 'The condition in our own words.' }),
});

const passage = closedObject({
  document: id.meta({ description: 'The id of the document.' }),
  sentence: z.int().min(1).optional().meta({ description: "The sentence's number." }),
  start: offset
    .optional()
    .meta({ description: 'Where it starts: UTF-16 code units from the start of the text.' }),
  end: offset
    .optional()
    .meta({ description: 'Where it ends: the first UTF-16 code unit that is no longer part of it.' }),
  sha256: sha256.optional(),
});

const link = z.union(
  [
    closedObject({ speaker: id.meta({ description: 'The id of the entity that speaks.' }) }),
    closedObject({
      anonymous: z.literal(true).meta({ description: 'That nobody is named.' }),
      description: text
        .optional()
        .meta({ description: 'The words that tell who speaks; left out where there are none.' }),
      count: z.int().min(1).optional().meta({ description: 'How many speak, where the source says so.' }),
    }),
  ],
  {
    error:
      'must be { speaker: an entity id } or { anonymous: true }, the latter with `description` and `count` where given',
  },
);

/** A claim as files give it. */
export const claimSchema = closedObject({
  id: id.meta({ description: 'A readable slug. Documents, entities and claims share one namespace of ids.' }),
  subject: id.meta({ description: 'The id of the entity it is about.' }),
  predicate: z.enum(predicateNames).meta({ description: 'What it says.' }),
  object: id.meta({ description: 'The id of the other entity.' }),
  supportTypes: z
    .array(z.enum(supportTypeNames))
    .default([])
    .meta({ description: 'Only of SUPPORTS: the forms of support; left out where the source names none.' }),
  via: z.array(id).default([]).meta({ description: 'The entities it passes through, in order.' }),
  at: z.array(id).default([]).meta({ description: 'The places or events where it happens.' }),
  from: id.optional().meta({ description: 'Where a movement starts.' }),
  affects: affected
    .optional()
    .meta({ description: 'The statement whose holding is caused, enabled, threatened or constrained.' }),
  polarity: z
    .enum(POLARITIES)
    .default('AFFIRMS')
    .meta({ description: 'Whether it says that the statement held, or that it did not.' }),
  modality: z
    .enum(MODALITIES)
    .default('ACTUAL')
    .meta({ description: 'Whether it is meant as fact, declaration, expectation or opinion.' }),
  condition: condition.optional().meta({ description: 'What a forecast or an announcement hangs on.' }),
  valid: text.optional().meta({
    description:
      'When it held, as EDTF (ISO 8601-2), such as 2024-11-27/..; in place of `began` and `ended`.',
  }),
  began: dayBounds
    .optional()
    .meta({ description: 'The first day on which it held: a day, or bounds of one.' }),
  ended: dayBounds
    .optional()
    .meta({ description: 'The first day on which it no longer held: a day, or bounds of one.' }),
  attestedOn: day
    .optional()
    .meta({ description: "The last day of which the source speaks; the document's where left out." }),
  attestedBasis: basis.optional(),
  passage: passage.meta({ description: 'Where it stands. `start`, `end` and `sha256` go together.' }),
  attribution: z
    .array(link)
    .default([])
    .meta({ description: 'Who says so, outermost first; left out where the document itself does.' }),
  note: text.meta({ description: 'What is claimed, in one sentence of our own.' }),
  sourceReliability: z
    .enum(SOURCE_RELIABILITIES)
    .optional()
    .meta({ description: 'Reliability of the source (NATO Admiralty); F: cannot be judged.' }),
  informationCredibility: z
    .literal(INFORMATION_CREDIBILITIES)
    .optional()
    .meta({ description: 'Credibility of the information (NATO Admiralty); 6: cannot be judged.' }),
  supersedes: id.optional().meta({ description: 'The id of the claim that this one replaces.' }),
  derivedFrom: z
    .array(id)
    .default([])
    .meta({ description: 'The ids of the claims that this one was drawn from.' }),
}).meta({
  description: 'Who said, in which passage, that a statement about two entities held over some span of days.',
});

export type WrittenClaim = z.output<typeof claimSchema>;

/** A claim to take back as files give it. */
export const retractionSchema = closedObject({
  claim: id.meta({ description: 'The id of the claim.' }),
  reason: text.meta({ description: 'Why it is taken back.' }),
}).meta({ description: 'A claim that is taken back; it stays readable, for every instant before.' });

export type WrittenRetraction = z.output<typeof retractionSchema>;
