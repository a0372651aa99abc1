import type { DocumentInput } from '../domain/recording.js';
import { basisOf } from './directory.js';
import type { SeedDocument } from './document-schema.js';
import type { Item } from './read-items.js';
import type { SeedProblem } from './seed-error.js';

/** A document as it is recorded. */
export function documentInput(document: SeedDocument): DocumentInput {
  return {
    id: document.id,
    title: document.title,
    language: document.language,
    kind: document.kind,
    publisher: document.publisher ?? null,
    url: document.url ?? null,
    publishedOn: document.publishedOn ?? null,
    attestedOn: document.attestedOn,
    attestedBasis: basisOf(document.attestedBasis),
    length: document.length ?? null,
    sha256: document.sha256 ?? null,
    sentences: document.sentences.map((sentence) => ({ ...sentence, without: sentence.without ?? null })),
    notes: document.notes ?? null,
  };
}

/** What is wrong with a document's table of sentences: they are numbered in order and follow one another. */
export function documentProblems({
  value: { sentences, length },
  problemAt,
}: Item<SeedDocument>): SeedProblem[] {
  const problems: SeedProblem[] = [];
  let previousEnd = 0;
  sentences.forEach(({ number, start, end }, index) => {
    const say = (field: string, message: string) =>
      problems.push(problemAt(['sentences', index, field], message));
    if (number !== index + 1) say('number', `must be ${index + 1}: sentences are numbered from 1, in order`);
    if (start < previousEnd) say('start', `must be ${previousEnd} or more: the sentence before ends there`);
    if (end <= start) say('end', `must be more than ${start}, where the sentence starts`);
    if (length !== undefined && end > length)
      say('end', `must be at most ${length}, the length of the document`);
    previousEnd = Math.max(previousEnd, end);
  });
  return problems;
}
