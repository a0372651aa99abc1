import { describe, expect, it } from 'vitest';
import { objectionsToBatch } from '../../../src/domain/recording/batch-rules.js';
import {
  type Directory,
  directoryOf,
  entityKind,
  type Known,
  recordKind,
} from '../../../src/domain/recording/directory.js';
import type { Batch, ClaimInput, DocumentInput, EntityInput } from '../../../src/domain/recording/input.js';
import { day, soundClaim } from '../../fixtures/claims.js';

const entity = (id: string, kind: 'Person' | 'Place' = 'Person'): EntityInput => ({
  id,
  kind,
  name: id,
  names: [],
  summary: null,
  roles: [],
  externalIds: [],
  event: null,
});
const document: DocumentInput = {
  id: 'report-1',
  title: 'Report',
  language: 'en',
  kind: 'REPORT',
  publisher: null,
  url: null,
  publishedOn: null,
  attestedOn: day('2001-05-10'),
  attestedBasis: { kind: 'STATED', why: null },
  length: 40,
  sha256: null,
  sentences: [],
  notes: null,
};
const claim = (id: string, parts: Partial<ClaimInput> = {}): ClaimInput => ({ ...soundClaim, id, ...parts });
const sound: Batch = {
  documents: [document],
  entities: [entity('ada'), entity('bob'), entity('the-herald')],
  claims: [claim('one')],
  retractions: [],
};

const objections = (batch: Partial<Batch>, recorded: Directory = new Map()) =>
  objectionsToBatch({ ...sound, ...batch }, recorded).map(({ to, path }) => `${to} at ${path.join('.')}`);

describe('a batch', () => {
  it('is recorded where it breaks no rule', () => {
    expect(objections({})).toEqual([]);
    expect(
      objectionsToBatch({ documents: [], entities: [], claims: [], retractions: [] }, new Map()),
    ).toEqual([]);
  });

  it('is refused for every rule that any of it breaks, with the record and its field', () => {
    const broken = objections({
      documents: [
        {
          ...document,
          publisher: 'nobody',
          sentences: [{ number: 2, start: 0, end: 1, sha256: '', without: null }],
        },
      ],
      entities: [...sound.entities, { ...entity('carl'), externalIds: [{ scheme: 'a:b', value: '' }] }],
      claims: [
        claim('one', { object: 'ada', passage: { document: 'report-1', sentence: null, span: null } }),
        claim('two', { via: ['nobody'], supersedes: 'two' }),
      ],
      retractions: [
        { claim: 'one', reason: 'x' },
        { claim: 'one', reason: 'y' },
      ],
    });
    expect(broken).toEqual([
      'document "report-1" at documents.0.publisher',
      'document "report-1" at documents.0.sentences.0.number',
      'entity "carl" at entities.3.externalIds.0.scheme',
      'claim "one" at claims.0.object',
      'claim "two" at claims.1.via.0',
      'claim "two" at claims.1.passage.sentence',
      'claim "two" at claims.1.supersedes',
      'retraction of "one" at retractions.1.claim',
    ]);
  });

  it('says what would be right', () => {
    expect(objectionsToBatch({ ...sound, entities: [] }, new Map())[0]).toEqual({
      to: 'claim "one"',
      path: ['claims', 0, 'subject'],
      message: 'nothing has the id "ada"',
    });
  });

  it('is refused where two of it have one id, whatever they are', () => {
    const message =
      '"bob" is the id of something else too: documents, entities and claims share one namespace';
    const twice = { ...sound, documents: [document, { ...document, id: 'bob' }] };
    expect(objectionsToBatch(twice, new Map())).toContainEqual({
      to: 'entity "bob"',
      path: ['entities', 1, 'id'],
      message,
    });
    expect(objections({ claims: [claim('one'), claim('one')] })).toEqual(['claim "one" at claims.1.id']);
  });

  it.each<[keyof Batch, string, Known]>([
    ['documents', 'report-1', { kind: 'Person' }],
    ['entities', 'ada', { kind: 'Claim', supersededBy: null }],
    ['claims', 'one', { kind: 'Place' }],
  ])('is refused where one of its %s has the id of something else that is recorded', (section, id, known) => {
    const found = objectionsToBatch(sound, new Map([[id, known]]));
    expect(found[0]).toMatchObject({
      path: [section, 0, 'id'],
      message: expect.stringMatching(/another kind of thing \((Entity|Claim)\)/),
    });
  });

  it('is held to what is recorded, not to how it has that itself', () => {
    const recorded: Directory = new Map([['bob', { kind: 'Event' }]]);
    expect(objections({ claims: [claim('one', { predicate: 'FIGHTS' })] }, recorded)).toEqual([
      'claim "one" at claims.0.predicate',
    ]);
    expect(objections({ claims: [claim('one', { predicate: 'FIGHTS' })] })).toEqual([]);
  });

  it('is not refused for how it has what is recorded, since that stays as it is', () => {
    const wrong = {
      ...sound,
      documents: [{ ...document, publisher: 'nobody' }],
      entities: [
        { ...entity('ada'), externalIds: [{ scheme: 'a:b', value: '' }] },
        ...sound.entities.slice(1),
      ],
      claims: [claim('one', { object: 'ada', supersedes: 'one' })],
    };
    const recorded = directoryOf(sound, new Map());
    expect(objectionsToBatch(wrong, recorded)).toEqual([]);
    expect(objectionsToBatch(wrong, new Map())).not.toEqual([]);
  });

  it('is held to who has taken whose place in what is recorded', () => {
    const recorded: Directory = new Map([['old', { kind: 'Claim', supersededBy: 'newer' }]]);
    expect(objections({ claims: [claim('one', { supersedes: 'old' })] }, recorded)).toEqual([
      'claim "one" at claims.0.supersedes',
    ]);
  });
});

describe('a directory', () => {
  const sentences = [{ number: 1, start: 0, end: 9, sha256: '', without: null }];

  it('tells what the ids of a batch stand for, the first of each', () => {
    const documents = [{ ...document, sentences }];
    const entities = [entity('ada'), entity('ada', 'Place')];
    expect([...directoryOf({ documents, entities, claims: [claim('one')] }, new Map())].sort()).toEqual([
      ['ada', { kind: 'Person' }],
      ['one', { kind: 'Claim', supersededBy: null }],
      [
        'report-1',
        {
          kind: 'Document',
          length: 40,
          sentences: new Map([[1, sentences[0]]]),
          attestedOn: '2001-05-10',
          attestedBasis: { kind: 'STATED', why: null },
          publisher: null,
        },
      ],
    ]);
  });

  it('tells what is recorded before what a batch has', () => {
    const recorded: Directory = new Map([['ada', { kind: 'Event' }]]);
    expect(directoryOf(sound, recorded).get('ada')).toEqual({ kind: 'Event' });
  });

  it('tells kinds of record, and of entity', () => {
    const known: Directory = new Map<string, Known>([
      ['ada', { kind: 'Person' }],
      ['one', { kind: 'Claim', supersededBy: null }],
      ...directoryOf({ documents: [document], entities: [], claims: [] }, new Map()),
    ]);
    expect([...known.values()].map(recordKind)).toEqual(['Entity', 'Claim', 'Document']);
    expect([...known.keys(), 'nobody'].map((id) => entityKind(id, known))).toEqual([
      'Person',
      null,
      null,
      null,
    ]);
  });
});
