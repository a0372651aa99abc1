import { z } from 'zod';
import { BASIS_KINDS } from '../domain/recording/input.js';
import { type Day, type DayBounds, isDay } from '../domain/time/day.js';
import { closedObject } from './closed-object.js';

const LONGEST_ID = 120;
const LONGEST_TEXT = 4000;

/** The id of something, or a reference to it. */
export const id = z
  .string()
  .max(LONGEST_ID)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'an id is lower-case letters a-z, digits and single hyphens between them, such as quds-force',
  });

/** A text that says something. */
export const text = z.string().max(LONGEST_TEXT).regex(/\S/, { error: 'must not be empty' });

/** A language tag. */
export const language = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, {
  error: 'must be a BCP 47 language tag, such as en, ar or zh-Hant',
});

/** A SHA-256. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 is 64 hexadecimal digits, lower case' })
  .meta({ description: 'SHA-256 of the characters in UTF-8, in lower-case hexadecimal.' });

/** A place in a text: a count of UTF-16 code units from its start. */
export const offset = z.int().min(0);

const NOT_A_DAY = 'must be a day of the calendar, YYYY-MM-DD, such as 2024-12-07';

/** A day. */
export const day = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : NOT_A_DAY) })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: NOT_A_DAY, abort: true })
  .transform((written, context): Day => {
    if (isDay(written)) return written;
    context.issues.push({ code: 'custom', message: NOT_A_DAY, input: written });
    return z.NEVER;
  });

/** Bounds of a day, as written: one day that is known, or the earliest and the latest it can be. */
export const dayBounds = z
  .union(
    [
      day,
      closedObject({
        earliest: day.optional().meta({ description: 'Not before this day; left out where unknown.' }),
        latest: day.optional().meta({ description: 'Not after this day; left out where unknown.' }),
      }),
    ],
    {
      error:
        'must be a day (2024-12-07) or bounds of one, such as { earliest: 2024-12-02, latest: 2024-12-05 }',
    },
  )
  .transform(
    (written): DayBounds =>
      typeof written === 'string'
        ? { earliest: written, latest: written }
        : { earliest: written.earliest ?? null, latest: written.latest ?? null },
  );

/** On what an `attestedOn` rests. */
export const basis = closedObject({
  kind: z.enum(BASIS_KINDS).meta({ description: 'Whether the source gives the day, or we conclude it.' }),
  why: text.optional().meta({ description: 'From what it is concluded, or where it is given.' }),
})
  .refine((given) => given.kind === 'STATED' || given.why !== undefined, {
    error: 'is missing: a day that is inferred says from what',
    path: ['why'],
  })
  .meta({ description: 'How the day of `attestedOn` is known. INFERRED needs `why`.' });
