import { expect, it } from 'vitest';
import { objectionsToDocument } from '../../../src/domain/recording/document-rules.js';

const objections = (length: number | null, ...sentences: readonly (readonly [number, number, number])[]) =>
  objectionsToDocument({
    length,
    sentences: sentences.map(([number, start, end]) => ({ number, start, end, sha256: '', without: null })),
  }).map(({ path, message }) => [path.join('.'), message]);

it('a document is recorded where its sentences follow one another in it', () => {
  expect(objections(20)).toEqual([]);
  expect(objections(20, [1, 0, 10], [2, 10, 20])).toEqual([]);
  expect(objections(null, [1, 3, 10], [2, 15, 2_000])).toEqual([]);
});

it('a document is refused where its sentences are not numbered in order', () => {
  expect(objections(20, [2, 0, 10], [2, 10, 20])).toEqual([
    ['sentences.0.number', 'must be 1: sentences are numbered from 1, in order'],
  ]);
});

it('a document is refused where its sentences overlap, with the longest before them', () => {
  expect(objections(20, [1, 0, 10], [2, 4, 6], [3, 9, 20])).toEqual([
    ['sentences.1.start', 'must be 10 or more: the sentence before ends there'],
    ['sentences.2.start', 'must be 10 or more: the sentence before ends there'],
  ]);
});

it('a document is refused where a sentence has no length', () => {
  expect(objections(20, [1, 10, 10])).toEqual([
    ['sentences.0.end', 'must be more than 10, where the sentence starts'],
  ]);
});

it('a document is refused where a sentence leaves it', () => {
  expect(objections(20, [1, 0, 21])).toEqual([
    ['sentences.0.end', 'must be at most 20, the length of the document'],
  ]);
});
