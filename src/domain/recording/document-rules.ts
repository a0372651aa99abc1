import type { DocumentInput } from './input.js';
import type { Objection } from './objection.js';

/** Why a document may not be recorded: its sentences are numbered in order, follow one another, and lie in it. */
export function objectionsToDocument({
  sentences,
  length,
}: Pick<DocumentInput, 'sentences' | 'length'>): Objection[] {
  const objections: Objection[] = [];
  let previousEnd = 0;
  for (const [index, { number, start, end }] of sentences.entries()) {
    const object = (field: string, message: string) =>
      objections.push({ path: ['sentences', index, field], message });
    if (number !== index + 1)
      object('number', `must be ${index + 1}: sentences are numbered from 1, in order`);
    if (start < previousEnd)
      object('start', `must be ${previousEnd} or more: the sentence before ends there`);
    if (end <= start) object('end', `must be more than ${start}, where the sentence starts`);
    if (length !== null && end > length)
      object('end', `must be at most ${length}, the length of the document`);
    previousEnd = Math.max(previousEnd, end);
  }
  return objections;
}
