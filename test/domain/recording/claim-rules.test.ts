import { describe, expect, it } from 'vitest';
import { objectionsTo } from '../../../src/domain/recording/claim-rules.js';
import type { Known, KnownDocument } from '../../../src/domain/recording/directory.js';
import type { ClaimInput } from '../../../src/domain/recording/input.js';
import { bounds, day, soundClaim, type WrittenBounds } from '../../fixtures/claims.js';

/** What `ada`, `bob` and `report-1` stand for; the report has a table of its sentences only where a test gives it one. */
const known: Readonly<Record<string, Known>> = {
  ada: { kind: 'Person' },
  bob: { kind: 'Organization' },
  town: { kind: 'Place' },
  'report-1': {
    kind: 'Document',
    publisher: null,
    length: 40,
    sentences: new Map(),
    attestedOn: day('2001-05-10'),
    attestedBasis: { kind: 'STATED', why: null },
  },
};

const objections = (changed: Partial<ClaimInput>, around: Readonly<Record<string, Known>> = {}) =>
  objectionsTo({ ...soundClaim, ...changed }, new Map(Object.entries({ ...known, ...around })));
const report = (parts: Partial<KnownDocument>) => ({
  'report-1': { ...known['report-1'], ...parts } as Known,
});
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
    expect(objections({ ...at(0, 1, 1) }, report({ length: null }))).toEqual([]);
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
    expect(objections({ predicate: 'HOLDS_OFFICE_IN' }, { bob: { kind: 'Person' } })).toEqual([
      {
        path: ['predicate'],
        message: 'HOLDS_OFFICE_IN cannot join a Person to a Person: it joins Person to Organization or State',
      },
    ]);
  });

  it.each([
    ['subject', { subject: 'nobody' }],
    ['subject', { subject: 'report-1' }],
    ['object', { object: 'nobody' }],
    ['object', { object: 'claim-2' }],
  ])(
    'is not refused for its predicate where its %s is no entity, which is refused elsewhere',
    (_, changed) => {
      const others = { 'claim-2': { kind: 'Claim', supersededBy: null } } as const;
      expect(objections({ predicate: 'HOLDS_OFFICE_IN', ...changed }, others)).toEqual([]);
    },
  );

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

  describe('with an affected statement', () => {
    const affecting = (parts: Partial<NonNullable<ClaimInput['affects']>>) =>
      objections({
        affects: { subject: 'ada', predicate: 'OPPOSES', object: 'bob', supportType: null, ...parts },
      });

    it('is recorded where that can be', () => {
      expect(affecting({})).toEqual([]);
      expect(affecting({ predicate: 'SUPPORTS', supportType: 'WEAPONS' })).toEqual([]);
      expect(affecting({ subject: 'nobody' })).toEqual([]);
    });

    it('is refused where its predicate may not join such entities', () => {
      expect(affecting({ object: 'town' })).toEqual([
        {
          path: ['affects', 'predicate'],
          message: expect.stringContaining('OPPOSES cannot join a Person to a Place: it joins State or'),
        },
      ]);
    });

    it('is refused where it joins an entity to itself', () => {
      expect(affecting({ object: 'ada' })).toEqual([
        { path: ['affects', 'object'], message: 'OPPOSES joins two entities: name another one than ada' },
      ]);
    });

    it('is refused where anything but SUPPORTS has a support type', () => {
      expect(affecting({ supportType: 'WEAPONS' })).toEqual([
        {
          path: ['affects', 'supportType'],
          message: 'Only SUPPORTS has support types: leave them out of OPPOSES',
        },
      ]);
    });
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

  describe('in a document with a table of sentences', () => {
    const sentences = new Map([
      [1, { start: 0, end: 10 }],
      [2, { start: 11, end: 40 }],
    ]);
    const placed = (changed: Partial<ClaimInput>) => objections(changed, report({ sentences }));

    it.each([at(11, 12, 2), at(39, 40, 2), at(5, 30, 1), at(5, 30, null)])(
      'is recorded where its passage starts in the sentence that it names: %j',
      (passage) => {
        expect(placed(passage)).toEqual([]);
      },
    );

    it('is recorded where it names no closer place', () => {
      expect(placed({ passage: { document: 'report-1', sentence: 2, span: null } })).toEqual([]);
    });

    it.each([at(10, 12, 1), at(10, 12, 2)])('is refused where it starts elsewhere: %j', (passage) => {
      expect(placed(passage)).toMatchObject([{ path: ['passage', 'span', 'start'] }]);
    });

    it('says where the sentence is', () => {
      expect(placed(at(10, 12, 2))[0]?.message).toBe(
        'Sentence 2 is from 11 to 40: the passage must start in it',
      );
    });

    it('is refused where there is no such sentence', () => {
      expect(placed(at(10, 12, 3))).toEqual([
        {
          path: ['passage', 'sentence'],
          message: 'The document has no sentence 3: they are numbered 1 to 2',
        },
      ]);
    });

    it('is refused for nothing of the document where that is not known', () => {
      expect(placed({ passage: { ...at(50, 60, 7).passage, document: 'report-2' } })).toEqual([]);
      expect(placed({ passage: { ...at(50, 60, 7).passage, document: 'ada' } })).toEqual([]);
    });
  });

  it('is refused for every rule that it breaks at once', () => {
    const broken = objections({ object: 'ada', supportTypes: ['TROOPS'], ...at(5, 4) });
    expect(broken.map(({ path }) => path.join('.'))).toEqual(['object', 'supportTypes', 'passage.span.end']);
  });
});
