import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/migrations/migrate.js';
import { verify } from '../../../src/graph/verifying/verify.js';
import { startApi, type TestApi } from '../../support/api.js';
import { begin, claim, document, entities, recordClaims, text } from './desk.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ ENTENTE_MAX_BODY_KB: '40960', ENTENTE_OPERATION_TIMEOUT_MS: '120000' });
});
beforeEach(async () => {
  await api.empty();
  await migrate(api.graph);
  await api.data(begin, { document, entities });
});
afterAll(() => api.close());

interface Recorded {
  readonly recordClaims: {
    readonly claims: readonly Readonly<Record<string, unknown>>[];
    readonly recorded: readonly string[];
    readonly position: string | null;
    readonly replayed: boolean;
  };
}

const record = (input: readonly object[], key: string | null = null) =>
  api.ask<Recorded>(recordClaims, { input, key });

async function countOf(label: string): Promise<unknown> {
  return (await api.graph.read(`MATCH (n:${label}) RETURN count(n)`))[0]?.[0];
}

describe('recording', () => {
  test('answers with what was recorded, as it is read, in the order in which it was given', async () => {
    const { data } = await record([claim('second', { valid: '2024-02/' }), claim('first')]);
    expect(data?.recordClaims).toEqual({
      claims: [
        expect.objectContaining({ id: 'second', edtf: '2024-02/', recordedBy: 'local' }),
        expect.objectContaining({ id: 'first', subject: { id: 'front', name: 'People’s Liberation Front' } }),
      ],
      recorded: ['second', 'first'],
      position: '3',
      replayed: false,
    });
    const { relation } = await api.data<{ relation: { standing: string } }>(
      '{ relation(subject: "front", predicate: SUPPORTS, object: "league", on: "2024-05-01") { standing } }',
    );
    expect(relation.standing).toBe('ASSERTED');
    expect((await verify(api.graph)).findings).toEqual([]);
  });

  test('gives ids to those that have none: a UUID to claims, a slug that is free to entities and documents', async () => {
    const { id: _id, ...nameless } = claim('x');
    const claims = await record([nameless, nameless]);
    expect(claims.data?.recordClaims.recorded).toHaveLength(2);
    expect(claims.data?.recordClaims.recorded[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { recordEntities } = await api.data<{ recordEntities: { recorded: string[] } }>(
      `mutation { recordEntities(input: [
        { kind: ORGANIZATION, name: "Front" }, { kind: ORGANIZATION, name: "Fr\u00f6nt" }, { kind: PERSON, name: "Al-Ja\u02bbbari, Abu" }
      ]) { recorded } }`,
    );
    expect(recordEntities.recorded).toEqual(['front-2', 'front-3', 'al-ja-bari-abu']);
  });

  test('says all that is wrong with a batch at once, each with its path, and writes nothing', async () => {
    const before = await countOf('Change');
    const { status, data, errors } = await record([
      claim('good'),
      claim('wrong-form', { note: ' ', via: ['No Slug'] }),
      claim('wrong-day', { began: { earliest: '2024-03-02', latest: '2024-03-01' } }),
    ]);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors.map(({ path, extensions: { code, argument } }) => [code, path, argument])).toEqual([
      ['BAD_USER_INPUT', ['recordClaims'], ['recordClaims', 'input', 1, 'via', 0]],
      ['BAD_USER_INPUT', ['recordClaims'], ['recordClaims', 'input', 1, 'note']],
    ]);
    const second = await record([
      claim('good'),
      claim('wrong-day', { began: { earliest: '2024-03-02', latest: '2024-03-01' } }),
      claim('wrong-edtf', { valid: 'soon', object: 'nobody' }),
      claim('wrong-chain', { attribution: [{ speaker: 'front' }, { speaker: 'front' }] }),
      claim('wrong-document', { passage: { document: 'nothing' }, subject: 'nobody' }),
    ]);
    expect(second.errors.map(({ extensions: { argument } }) => (argument as string[]).slice(2))).toEqual([
      [1, 'began', 'earliest'],
      [2, 'object'],
      [2, 'valid'],
      [3, 'attribution'],
      [4, 'subject'],
      [4, 'passage', 'document'],
    ]);
    expect([await countOf('Claim'), await countOf('Change')]).toEqual([0, before]);
  });

  test('of what is recorded already keeps the same, and refuses another as a conflict', async () => {
    await record([claim('kept')]);
    const again = await record([claim('kept'), claim('new')]);
    expect(again.data?.recordClaims).toMatchObject({ recorded: ['new'], position: '4' });
    const nothing = await record([claim('kept')]);
    expect(nothing.data?.recordClaims).toMatchObject({ recorded: [], position: null, replayed: false });
    const { status, errors } = await record([claim('newer'), claim('kept', { note: 'something else' })]);
    expect(status).toBe(200);
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'CONFLICT',
          argument: ['recordClaims', 'input', 1, 'id'],
          current: { id: 'kept' },
        },
      },
    ]);
    expect(await countOf('Claim')).toBe(2);
  });

  test('refuses 50,000 claims in one call, and says how many it takes', async () => {
    const many = Array.from({ length: 50_000 }, (_, index) => claim(`c${index}`));
    const { status, errors } = await record(many);
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('At most 1000'),
        extensions: { code: 'BAD_USER_INPUT', argument: ['recordClaims', 'input'] },
      },
    ]);
  });

  test('does several mutations one after the other, up to the first that fails', async () => {
    const { data, errors } = await api.ask(
      `mutation ($a: ClaimInput!, $b: ClaimInput!, $c: ClaimInput!) {
        first: recordClaims(input: [$a]) { recorded }
        second: recordClaims(input: [$b]) { recorded }
        third: recordClaims(input: [$c]) { recorded }
      }`,
      { a: claim('a'), b: claim('b', { object: 'nobody' }), c: claim('c') },
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['second'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await api.graph.read('MATCH (c:Claim) RETURN c.id')).toEqual([['a']]);
  });

  test('shows entities that new ones may be duplicates of, before they are recorded and after', async () => {
    const entity = { kind: 'ORGANIZATION', name: "Peoples' Liberation Front" };
    const ask = (dryRun: boolean) =>
      api.data<{ recordEntities: unknown }>(
        `mutation ($entity: EntityInput!, $dryRun: Boolean) { recordEntities(input: [$entity], dryRun: $dryRun) {
          entities { id } recorded position likelyDuplicates { of entity { id name } } } }`,
        { entity, dryRun },
      );
    const likelyDuplicates = [
      { of: 'peoples-liberation-front', entity: { id: 'front', name: 'People’s Liberation Front' } },
    ];
    const recorded = ['peoples-liberation-front'];
    expect((await ask(true)).recordEntities).toEqual({
      entities: [],
      recorded,
      position: null,
      likelyDuplicates,
    });
    expect(await countOf('Entity')).toBe(4);
    expect((await ask(false)).recordEntities).toEqual({
      entities: [{ id: 'peoples-liberation-front' }],
      recorded,
      position: '3',
      likelyDuplicates,
    });
  });
});

describe('what became of a claim', () => {
  test('is answered with the claim as it is then: taken back, or in the place of another', async () => {
    await record([claim('a'), claim('b')]);
    const retracted = await api.data<{ retractClaim: unknown }>(
      'mutation { retractClaim(id: "a", reason: "misread") { claim { id retractedBy retractionReason } position } }',
    );
    expect(retracted.retractClaim).toEqual({
      claim: { id: 'a', retractedBy: 'local', retractionReason: 'misread' },
      position: '4',
    });
    const superseded = await api.data<{ supersedeClaim: unknown }>(
      `mutation ($input: ClaimInput!) { supersedeClaim(id: "b", reason: "a better reading", input: $input) {
        claim { id supersedes { id } } superseded { id retractionReason supersededBy { id } } position } }`,
      { input: claim('b2') },
    );
    expect(superseded.supersedeClaim).toEqual({
      claim: { id: 'b2', supersedes: { id: 'b' } },
      superseded: {
        id: 'b',
        retractionReason: 'superseded by b2: a better reading',
        supersededBy: { id: 'b2' },
      },
      position: '6',
    });
    expect((await verify(api.graph)).findings).toEqual([]);
  });

  test.each([
    ['retractClaim(id: "nobody", reason: "x") { position }', 'NOT_FOUND', ['retractClaim', 'id']],
    ['retractClaim(id: "gone", reason: "x") { position }', 'CONFLICT', ['retractClaim', 'id']],
    ['retractClaim(id: "gone", reason: " ") { position }', 'BAD_USER_INPUT', ['retractClaim', 'reason']],
    [
      'attachText(document: "bulletin", text: "other") { position }',
      'BAD_USER_INPUT',
      ['attachText', 'text'],
    ],
    ['attachText(document: "none", text: "other") { position }', 'NOT_FOUND', ['attachText', 'document']],
  ])('is refused where it cannot be: %s', async (field, code, argument) => {
    await record([claim('gone')]);
    await api.data('mutation { retractClaim(id: "gone", reason: "misread") { position } }');
    const { errors } = await api.ask(`mutation { ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code, argument } }]);
  });

  test('says what is there where it was taken back before', async () => {
    await record([claim('gone')]);
    await api.data('mutation { retractClaim(id: "gone", reason: "misread") { position } }');
    const { errors } = await api.ask('mutation { retractClaim(id: "gone", reason: "again") { position } }');
    expect(errors[0]?.extensions['current']).toMatchObject({
      retractedBy: 'local',
      retractionReason: 'misread',
    });
  });

  test('that a superseding claim names another than it supersedes is refused', async () => {
    await record([claim('a')]);
    const supersede =
      'mutation ($input: ClaimInput!, $id: ID!) { supersedeClaim(id: $id, reason: "x", input: $input) { position } }';
    const one = await api.ask(supersede, { id: 'a', input: claim('b', { supersedes: 'c' }) });
    expect(one.errors).toMatchObject([
      { extensions: { argument: ['supersedeClaim', 'input', 'supersedes'] } },
    ]);
    const other = await api.ask(supersede, { id: 'nothing', input: claim('b', { note: '' }) });
    expect(other.errors).toMatchObject([{ extensions: { argument: ['supersedeClaim', 'input', 'note'] } }]);
    const third = await api.ask(supersede, { id: 'nothing', input: claim('b') });
    expect(third.errors).toMatchObject([{ extensions: { argument: ['supersedeClaim', 'id'] } }]);
  });
});

test('an attached text is quoted at once, also by claims that come later', async () => {
  await record([claim('early')]);
  const attach =
    'mutation ($text: String!) { attachText(document: "bulletin", text: $text) { document { textAttached } passageCount position } }';
  expect(await api.data(attach, { text })).toEqual({
    attachText: { document: { textAttached: true }, passageCount: 1, position: '4' },
  });
  const { data } = await record([claim('late')]);
  expect(data?.recordClaims.claims[0]).toMatchObject({ passage: { quote: text.slice(0, 29) } });
  expect(await api.data(attach, { text })).toMatchObject({ attachText: { passageCount: 2, position: null } });
});
