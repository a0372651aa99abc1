import { z } from 'zod';
import { EVENT_STATUSES, NAME_KINDS } from '../domain/recording/input.js';
import { entityKinds, roleNames } from '../domain/vocabulary.js';
import { closedObject } from './closed-object.js';
import { dayBounds, id, language, text } from './terms.js';

const name = closedObject({
  text: text.meta({ description: 'The name, letter by letter.' }),
  language: language
    .optional()
    .meta({ description: 'A BCP 47 tag, such as en, ar or fa; left out where unknown.' }),
  kind: z
    .enum(NAME_KINDS)
    .meta({ description: 'What kind of name it is; a MISSPELLING is kept so that it can be found.' }),
});

const externalId = closedObject({
  scheme: text
    .regex(/^[^:]*$/, { error: 'must not have a colon: put what follows it into the value' })
    .meta({ description: 'The catalogue, such as wikidata; without a colon.' }),
  value: text.meta({ description: 'The id there.' }),
});

const described = {
  id: id.meta({
    description: 'A readable slug, never reused. Documents, entities and claims share one namespace of ids.',
  }),
  name: text.meta({ description: 'The name to show.' }),
  names: z.array(name).default([]).meta({
    description: 'Every name it goes by; the one to show counts among them without being repeated.',
  }),
  summary: text.optional().meta({ description: 'A sentence or two of our own on who or what it is.' }),
  roles: z
    .array(z.enum(roleNames))
    .default([])
    .meta({ description: "The sectors it acts in, by PLOVER's and ACLED's codes." }),
  externalIds: z.array(externalId).default([]).meta({ description: 'Its ids in other catalogues.' }),
};

const actorOrPlace = closedObject({
  ...described,
  kind: z.enum(entityKinds).exclude(['Event']).meta({ description: 'What kind of thing it is.' }),
});

const event = closedObject({
  ...described,
  kind: z.literal('Event').meta({ description: 'What kind of thing it is.' }),
  began: dayBounds.optional().meta({ description: 'Its first day: a day, or bounds of one.' }),
  ended: dayBounds
    .optional()
    .meta({ description: 'The first day on which it was over: a day, or bounds of one.' }),
  status: z
    .enum(EVENT_STATUSES)
    .meta({ description: 'Whether it is over, was going on, or is only spoken of.' }),
});

/** An entity as files give it; only an Event has dates. */
export const entitySchema = z
  .discriminatedUnion('kind', [actorOrPlace, event])
  .meta({ description: 'Who or what relations are between.' });

export type WrittenEntity = z.output<typeof entitySchema>;
