import { z } from 'zod';
import { DOCUMENT_KINDS } from '../domain/recording/input.js';
import { closedObject } from './closed-object.js';
import { basis, day, id, language, offset, sha256, text } from './terms.js';

const sentence = closedObject({
  number: z.int().min(1).meta({ description: 'Its number in the document, from 1.' }),
  start: offset.meta({ description: 'Where it starts: UTF-16 code units from the start of the text.' }),
  end: offset.meta({
    description: 'Where it ends: the first UTF-16 code unit that is no longer part of it.',
  }),
  sha256,
  without: text.optional().meta({ description: 'Why no claim was taken from it.' }),
});

/** A document as files give it. */
export const documentSchema = closedObject({
  id: id.meta({ description: 'A readable slug. Documents, entities and claims share one namespace of ids.' }),
  title: text.meta({ description: 'What it is called, or what we call it where it gives no title.' }),
  language: language.meta({ description: 'A BCP 47 tag, such as en.' }),
  kind: z.enum(DOCUMENT_KINDS).meta({ description: 'What kind of text it is.' }),
  publisher: id.optional().meta({ description: 'The id of the entity that published it.' }),
  url: z.url().optional().meta({ description: 'Where it can be read.' }),
  publishedOn: day.optional().meta({ description: 'Its own date, YYYY-MM-DD.' }),
  attestedOn: day.meta({
    description:
      'The last day of which it speaks, which its claims are attested on unless they say otherwise.',
  }),
  attestedBasis: basis,
  length: offset.optional().meta({ description: 'The length of its whole text in UTF-16 code units.' }),
  sha256: sha256.optional(),
  sentences: z
    .array(sentence)
    .default([])
    .meta({ description: 'Its sentences, in order and without overlap.' }),
  notes: text.optional().meta({ description: 'What a reader should know about it.' }),
}).meta({ description: 'A text that claims were read from; the text itself is not part of it.' });

export type WrittenDocument = z.output<typeof documentSchema>;
