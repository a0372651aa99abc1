import { z } from 'zod';
import { closedObject } from '../../written/closed-object.js';
import { text } from '../../written/terms.js';

const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*$/, { error: 'a name is letters and digits, such as states' });

/** A cell, as YAML may have it: a number needs no quotes. */
const cell = z.union([z.string(), z.number()]).transform(String);

const only = z.record(z.string(), z.array(cell).min(1));

/** A record whose texts are templates; what it must have is said by the form of its section. */
const record = z.record(z.string(), z.unknown());

const spans = closedObject({
  of: z.array(text).default([]),
  pair: z.tuple([text, text]),
  first: text,
  last: text,
  marks: z.record(z.string(), only).default({}),
  kinds: z.array(closedObject({ name: text, any: z.array(text).min(1) })).default([]),
});

/** A mapping: what the columns of a CSV file say, as records to be filled in for each row. */
export const mappingSchema = closedObject({
  title: text,
  about: text.optional(),
  delimiter: z.string().length(1).default(','),
  columns: z.array(text).min(1).optional(),
  missing: z.array(cell).default([]),
  only: only.default({}),
  words: z.record(name, z.record(z.string(), cell)).default({}),
  tables: z.record(name, closedObject({ key: text, about: text.optional() })).default({}),
  spans: spans.optional(),
  entities: z.array(record).default([]),
  documents: z.array(record).default([]),
  claims: z.array(record).min(1),
  prefix: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'is what the ids of claims begin with: lower-case letters, digits and single hyphens',
  }),
});

export type WrittenMapping = z.output<typeof mappingSchema>;
