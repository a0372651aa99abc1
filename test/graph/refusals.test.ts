import { beforeAll, describe, expect, test } from 'vitest';
import type { ClaimInput, EntityInput } from '../../src/domain/recording/input.js';
import { record } from '../../src/graph/writing/record.js';
import { graphForAllTests } from '../support/fresh-graph.js';
import { nothing, smallDesk } from './small-desk.js';

const { graph } = graphForAllTests();

beforeAll(async () => {
  await record(graph, smallDesk, 'test');
});

const [sound] = smallDesk.claims as [ClaimInput];
const [party] = smallDesk.entities as [EntityInput];
const [bulletin] = smallDesk.documents;
const claim = (parts: Partial<ClaimInput>): ClaimInput => ({ ...sound, id: 'new', ...parts });

/** What recording a batch is refused with; every refusal leaves the graph as it was. */
async function refusal(batch: Partial<typeof nothing>) {
  const before = await size();
  const error: unknown = await record(graph, { ...nothing, ...batch }, 'test').catch((thrown) => thrown);
  expect(await size()).toEqual(before);
  expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  const { message, extensions } = error as Error & { extensions: { argument: readonly unknown[] } };
  return { message, argument: extensions.argument.join('.') };
}

async function size() {
  return graph.read('MATCH (n) RETURN count(n)');
}

describe('a claim is refused, whoever records it', () => {
  test.each<[string, Partial<ClaimInput>, string, RegExp]>([
    [
      'where a rule of the domain refuses it',
      { object: 'party' },
      'object',
      /claim "new".*another one than party/,
    ],
    ['where its passage lies outside the document', passage(40, 500), 'passage.span.end', /50 UTF-16 units/],
    ['where its passage lies outside the sentence', passage(35, 40), 'passage.span.start', /from 0 to 31/],
    [
      'where nothing has an id that it names',
      { object: 'counsel' },
      'object',
      /nothing has the id "counsel"/,
    ],
    ['where an id stands for something else', { at: ['party'] }, 'at.0', /"party" is a Organization/],
    [
      'where its predicate may not join the recorded kinds',
      { object: 'land', predicate: 'GOVERNS', subject: 'pass' },
      'predicate',
      /GOVERNS/,
    ],
    ['where it comes from itself', { derivedFrom: ['new'] }, 'derivedFrom.0', /from itself/],
    [
      'where it supersedes what has been superseded',
      { supersedes: 'backing-again' },
      'supersedes',
      /superseded by "march"/,
    ],
    [
      'where what it affects cannot be',
      { affects: { subject: 'party', predicate: 'GOVERNS', object: 'council', supportType: null } },
      'affects.predicate',
      /GOVERNS/,
    ],
  ])('%s', async (_, parts, field, message) => {
    const refused = await refusal({ claims: [claim(parts)] });
    expect(refused).toEqual({ argument: `claims.0.${field}`, message: expect.stringMatching(message) });
  });

  test('where another of the batch supersedes the same one', async () => {
    const claims = [claim({ supersedes: 'denial' }), claim({ id: 'newer', supersedes: 'denial' })];
    expect(await refusal({ claims })).toMatchObject({ argument: 'claims.1.supersedes' });
  });

  test('whatever the batch has under an id that is recorded: that is kept, and counts', async () => {
    if (bulletin === undefined) throw new Error('the small desk has no document');
    const batch = {
      documents: [{ ...bulletin, length: 5_000, sentences: [] }],
      entities: [{ ...party, id: 'council', kind: 'State' as const, event: null }],
    };
    expect(await refusal({ ...batch, claims: [claim(passage(40, 500))] })).toMatchObject({
      argument: 'claims.0.passage.span.end',
    });
    const office = claim({ subject: 'party', predicate: 'PRESENT_IN', object: 'council', supportTypes: [] });
    expect(await refusal({ ...batch, claims: [office] })).toMatchObject({ argument: 'claims.0.predicate' });
  });

  function passage(start: number, end: number): Partial<ClaimInput> {
    return { passage: { document: 'bulletin', sentence: 1, span: { start, end, sha256: 'ab'.repeat(32) } } };
  }
});

describe('other records are refused', () => {
  test('where an id stands for something of another kind', async () => {
    expect(await refusal({ entities: [{ ...party, id: 'backing' }] })).toEqual({
      argument: 'entities.0.id',
      message: expect.stringMatching(/"backing" is recorded as another kind of thing \(Claim\)/),
    });
  });

  test('where two of a batch have one id', async () => {
    expect(await refusal({ entities: [{ ...party, id: 'new' }], claims: [claim({})] })).toMatchObject({
      argument: 'claims.0.id',
    });
  });

  test('where the scheme of an external id has a colon, which would be taken for its end', async () => {
    const externalIds = [{ scheme: 'urn:isni', value: '1' }];
    expect(await refusal({ entities: [{ ...party, id: 'new', externalIds }] })).toEqual({
      argument: 'entities.0.externalIds.0.scheme',
      message: expect.stringMatching(/entity "new".*colon/),
    });
  });

  test('where a document’s sentences leave it, or its publisher cannot speak', async () => {
    if (bulletin === undefined) throw new Error('the small desk has no document');
    expect(await refusal({ documents: [{ ...bulletin, id: 'new', length: 40 }] })).toMatchObject({
      argument: 'documents.0.sentences.1.end',
    });
    expect(await refusal({ documents: [{ ...bulletin, id: 'new', publisher: 'pass' }] })).toMatchObject({
      argument: 'documents.0.publisher',
    });
  });

  test('where one claim is retracted twice, for two reasons', async () => {
    const retractions = [
      { claim: 'denial', reason: 'misread' },
      { claim: 'denial', reason: 'mistaken' },
    ];
    expect(await refusal({ retractions })).toEqual({
      argument: 'retractions.1.claim',
      message: expect.stringMatching(/"denial"/),
    });
  });
});
