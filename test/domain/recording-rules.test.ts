import { describe, expect, it } from 'vitest';
import type { ClaimInput } from '../../src/domain/recording.js';
import { objectionsTo, type Surroundings } from '../../src/domain/recording-rules.js';
import { bounds, day, type WrittenBounds } from '../fixtures/claims.js';

const sound: ClaimInput = {
  id: 'claim-1',
  subject: 'ada',
  predicate: 'THREATENS',
  object: 'bob',
  supportTypes: [],
  via: [],
  at: [],
  from: null,
  affects: null,
  polarity: 'AFFIRMS',
  modality: 'ACTUAL',
  condition: null,
  began: bounds([null, null]),
  ended: bounds([null, null]),
  attestedOn: day('2001-05-10'),
  attestedBasis: { kind: 'STATED', why: null },
  passage: { document: 'report-1', sentence: 3, span: { start: 10, end: 40, sha256: '' } },
  attribution: [{ speaker: 'the-herald' }],
  note: 'Ada threatens Bob.',
  sourceReliability: null,
  informationCredibility: null,
  supersedes: null,
  derivedFrom: [],
};

const surroundings: Surroundings = { subjectKind: 'Person', objectKind: 'Organization', documentLength: 40 };

const objections = (changed: Partial<ClaimInput>, around: Partial<Surroundings> = {}) =>
  objectionsTo({ ...sound, ...changed }, { ...surroundings, ...around });
const dated = (began: WrittenBounds, ended: WrittenBounds) => ({
  began: bounds(began),
  ended: bounds(ended),
});
const at = (start: number, end: number, sentence: number | null = null) => ({
  passage: { document: 'report-1', sentence, span: { start, end, sha256: '' } },
});

describe('a claim', () => {
  it('is recorded where it breaks no rule', () => {
    expect(objections({})).toEqual([]);
    expect(objections(dated(['2001-05-01', '2001-05-10'], ['2001-05-02', '2001-05-02']))).toEqual([]);
    expect(objections({ passage: { document: 'report-1', sentence: null, span: null } })).toEqual([]);
    expect(objections({ ...at(0, 1, 1) }, { documentLength: null })).toEqual([]);
    expect(objections({ predicate: 'SUPPORTS', supportTypes: ['WEAPONS'] })).toEqual([]);
  });

  it('is refused where an earliest day is after the latest', () => {
    expect(objections(dated(['2001-05-06', '2001-05-05'], [null, null]))).toEqual([
      {
        path: ['began', 'earliest'],
        message: 'The earliest day, 2001-05-06, is after the latest, 2001-05-05: it must be on or before it',
      },
    ]);
    expect(objections(dated([null, null], ['2001-05-06', '2001-05-05']))).toMatchObject([
      { path: ['ended', 'earliest'] },
    ]);
  });

  it.each<[WrittenBounds, string]>([
    [['2001-05-05', '2001-05-05'], 'latest'],
    [['2001-05-01', '2001-05-04'], 'latest'],
    [[null, '2001-05-05'], 'latest'],
    [['2001-05-05', null], 'earliest'],
    [['2001-05-04', null], 'earliest'],
  ])('is refused where it ended %j, having begun on 2001-05-05 at the earliest', (ended, bound) => {
    expect(objections(dated(['2001-05-05', null], ended))).toMatchObject([
      { path: ['ended', bound], message: expect.stringContaining('It began on 2001-05-05 at the earliest') },
    ]);
  });

  it.each<[WrittenBounds, WrittenBounds]>([
    [
      ['2001-05-05', '2001-05-05'],
      ['2001-05-06', '2001-05-06'],
    ],
    [
      ['2001-05-05', '2001-05-05'],
      ['2001-05-01', '2001-05-06'],
    ],
    [
      ['2001-05-05', '2001-05-05'],
      ['2001-05-06', null],
    ],
    [
      [null, '2001-05-05'],
      ['2001-05-01', '2001-05-01'],
    ],
    [
      ['2001-05-05', null],
      [null, null],
    ],
  ])('is recorded where it began %j and ended %j', (began, ended) => {
    expect(objections(dated(began, ended))).toEqual([]);
  });

  it('is refused where a fact began after it was attested, naming each bound that did', () => {
    const message =
      'A fact cannot have begun after 2001-05-10, the day it is attested on: give that day or an earlier one';
    expect(objections(dated(['2001-05-01', '2001-05-11'], [null, null]))).toEqual([
      { path: ['began', 'latest'], message },
    ]);
    expect(objections(dated(['2001-05-11', '2001-05-12'], [null, null]))).toEqual([
      { path: ['began', 'earliest'], message },
      { path: ['began', 'latest'], message },
    ]);
    expect(objections(dated(['2001-05-10', '2001-05-10'], [null, null]))).toEqual([]);
  });

  it.each(['ANNOUNCED', 'FORECAST', 'ASSESSED'] as const)(
    'is recorded where it is %s for later',
    (modality) => {
      expect(objections({ modality, ...dated(['2001-05-11', '2001-05-12'], [null, null]) })).toEqual([]);
    },
  );

  it('is refused where its predicate may not join such entities', () => {
    expect(objections({ predicate: 'HOLDS_OFFICE_IN' }, { objectKind: 'Person' })).toEqual([
      {
        path: ['predicate'],
        message: 'HOLDS_OFFICE_IN cannot join a Person to a Person: it joins Person to Organization or State',
      },
    ]);
  });

  it('is refused where it joins an entity to itself', () => {
    expect(objections({ object: 'ada' })).toEqual([
      { path: ['object'], message: 'THREATENS joins two entities: name another one than ada' },
    ]);
  });

  it('is refused where anything but SUPPORTS has support types', () => {
    expect(objections({ supportTypes: ['WEAPONS'] })).toEqual([
      { path: ['supportTypes'], message: 'Only SUPPORTS has support types: leave them out of THREATENS' },
    ]);
  });

  it('is refused where its chain contains itself', () => {
    expect(objections({ attribution: [{ speaker: 'the-herald' }, { speaker: 'the-herald' }] })).toEqual([
      {
        path: ['attribution'],
        message: 'A speaker cites itself: name each speaker once, the outermost first',
      },
    ]);
  });

  it('is refused where its passage lies outside the document', () => {
    expect(objections(at(10, 41))).toEqual([
      {
        path: ['passage', 'span', 'end'],
        message: 'The document has 40 UTF-16 units: a passage ends there or before',
      },
    ]);
  });

  it.each<[number, number, string, string]>([
    [-1, 10, 'start', 'A passage starts at a whole number of UTF-16 units, from 0'],
    [0.5, 10, 'start', 'A passage starts at a whole number of UTF-16 units, from 0'],
    [10, 10, 'end', 'A passage ends after its start, at a whole number of UTF-16 units above 10'],
    [10, 9, 'end', 'A passage ends after its start, at a whole number of UTF-16 units above 10'],
    [10, 20.5, 'end', 'A passage ends after its start, at a whole number of UTF-16 units above 10'],
  ])('is refused where its passage goes from %d to %d', (start, end, field, message) => {
    expect(objections(at(start, end))).toEqual([{ path: ['passage', 'span', field], message }]);
  });

  it.each([0, -1, 1.5])('is refused where its sentence is number %d', (sentence) => {
    expect(objections(at(0, 1, sentence))).toEqual([
      { path: ['passage', 'sentence'], message: 'Sentences are counted in whole numbers, from 1' },
    ]);
  });

  it('is refused for every rule that it breaks at once', () => {
    const broken = objections({ object: 'ada', supportTypes: ['TROOPS'], ...at(5, 4) });
    expect(broken.map(({ path }) => path.join('.'))).toEqual(['object', 'supportTypes', 'passage.span.end']);
  });
});
