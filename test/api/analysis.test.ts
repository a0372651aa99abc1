import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startArticleServer } from '../examples/article-server.js';
import type { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startArticleServer();
});
afterAll(() => api.close());

/** The answer to questions of the picture of a day. */
async function asked<Answer>(questions: string, of = 'on: "2024-12-01"'): Promise<Answer> {
  const { analysis } = await api.data<{ analysis: Answer }>(`{ analysis(${of}) { ${questions} } }`);
  return analysis;
}

interface Summary {
  readonly relationCount: number;
  readonly entityCount: number;
}

describe('an analysis', () => {
  test('has as many relations as the list of the same arguments', async () => {
    for (const of of [
      'on: "2024-12-01"',
      'on: "2024-12-07", rollUp: true',
      'on: "2024-12-07", standings: [ENDED]',
      'on: "2024-12-07", where: { signs: [POSITIVE, NEGATIVE] }',
    ]) {
      const { relations } = await api.data<{ relations: { totalCount: number } }>(
        `{ relations(${of}) { totalCount } }`,
      );
      expect(await asked<Summary>('relationCount', of)).toEqual({ relationCount: relations.totalCount });
    }
  });

  test('is of only those entities that it is asked among', async () => {
    const { relations } = await api.data<{
      relations: { nodes: { subject: { id: string }; object: { id: string } }[] };
    }>('{ relations(on: "2024-12-01", first: 200) { nodes { subject { id } object { id } } } }');
    const among = ['iran', 'hezbollah', 'syria', 'assad-government'];
    const between = relations.nodes.filter(
      ({ subject, object }) => among.includes(subject.id) && among.includes(object.id),
    );
    const answer = await asked<Summary>('relationCount', `on: "2024-12-01", among: ${JSON.stringify(among)}`);
    expect(answer).toEqual({ relationCount: between.length });
    expect(between.length).toBeGreaterThan(0);
  });

  test('of a day without relations has none, and every question has an answer', async () => {
    const answer = await asked(
      `on entityCount relationCount mixedTies { sign } supplyLines { supportTypes }
       paths(from: "iran", to: "hezbollah") { length }
       chokepoints { cutVertices { parts } bridges { sign } soleSupporters { supported { id } } places { place { id } } }
       balance { triads { total balanced } frustration { index proved } camps { label } }
       camps { camps { label } } centrality { actors { value } } whatIf { lost { reason } }`,
      'on: "1000-01-01"',
    );
    expect(answer).toEqual({
      on: '1000-01-01',
      entityCount: 0,
      relationCount: 0,
      mixedTies: [],
      supplyLines: [],
      paths: [],
      chokepoints: { cutVertices: [], bridges: [], soleSupporters: [], places: [] },
      balance: { triads: { total: 0, balanced: null }, frustration: { index: 0, proved: true }, camps: [] },
      camps: { camps: [] },
      centrality: { actors: [] },
      whatIf: { lost: [] },
    });
  });

  test('answers the same question under several names, each with its own arguments', async () => {
    const answer = await asked<Record<'all' | 'one', unknown[]>>(
      `all: supplyLines { supplier { id } } one: supplyLines(recipient: "hezbollah") { supplier { id } recipient { id } }`,
    );
    expect(answer.one).toEqual([{ supplier: { id: 'iran' }, recipient: { id: 'hezbollah' } }]);
    expect(answer.all.length).toBeGreaterThan(1);
  });

  test('gives its relations as they are given elsewhere, with their claims', async () => {
    const relation = 'id standing originCount claims { nodes { id } }';
    const { supplyLines } = await asked<{ supplyLines: { relation: unknown }[] }>(
      `supplyLines(recipient: "hezbollah") { relation { ${relation} } }`,
    );
    const one = await api.data<{ relation: unknown }>(
      `{ relation(subject: "iran", predicate: SUPPORTS, object: "hezbollah", on: "2024-12-01") { ${relation} } }`,
    );
    expect(supplyLines[0]?.relation).toEqual(one.relation);
  });

  test('is asked by variables, in any order, as of one instant with what is asked beside it', async () => {
    const query = `query ($on: Date, $from: ID!, $to: ID!) {
      analysis(on: $on) { knownAt paths(from: $from, to: $to) { length } }
      relation(subject: "iran", predicate: SUPPORTS, object: "hezbollah", on: $on) { knownAt } }`;
    interface Both {
      readonly analysis: { readonly knownAt: string; readonly paths: unknown };
      readonly relation: { readonly knownAt: string };
    }
    const there = await api.data<Both>(query, { on: '2024-12-01', from: 'iran', to: 'hezbollah' });
    const back = await api.data<Both>(query, { on: '2024-12-01', from: 'hezbollah', to: 'iran' });
    expect(there.analysis.paths).toEqual([{ length: 1 }]);
    expect(back.analysis.paths).toEqual([]);
    expect(there.analysis.knownAt).toBe(there.relation.knownAt);
  });
});

test('places can be closed where parts are counted for their wholes', async () => {
  const { whatIf } = await asked<{ whatIf: { withoutSupporter: unknown[] } }>(
    'whatIf(remove: { places: ["syria"] }) { withoutSupporter { entity { id } lost { id } } }',
    'on: "2024-12-01", rollUp: true',
  );
  expect(whatIf.withoutSupporter).toContainEqual({
    entity: { id: 'hezbollah' },
    lost: expect.arrayContaining([{ id: 'iran' }]),
  });
});

describe('a comparison', () => {
  const compared = (questions: string) =>
    asked<{ compare: unknown }>(`compare(on: "2024-12-08") { ${questions} }`);

  test('reads what was on the one day and what is on the other', async () => {
    interface Compared {
      readonly compare: {
        readonly relations: readonly {
          readonly change: string;
          readonly before: object;
          readonly after: object;
        }[];
      };
    }
    const { compare } = (await compared(
      'relations { change before { on standing } after { on standing subject { id } } }',
    )) as Compared;
    expect(compare.relations).toContainEqual({
      change: 'ENDED',
      before: { on: '2024-12-01', standing: 'ASSERTED' },
      after: { on: '2024-12-08', standing: 'ENDED', subject: { id: 'quds-force' } },
    });
  });

  test('is the other way round where the days are', async () => {
    const there = await asked<{ compare: { relations: unknown[] } }>(
      'compare(on: "2024-12-08") { relations { change } }',
    );
    const back = await asked<{ compare: { relations: unknown[] } }>(
      'compare(on: "2024-12-01") { relations { change } }',
      'on: "2024-12-08"',
    );
    expect(back.compare.relations.length).toBe(there.compare.relations.length);
  });
});

describe('what is wrong with a question is said, with the argument at fault, where its answer would be:', () => {
  const wrong: readonly (readonly [string, readonly (string | number)[], string, string?])[] = [
    ['paths(from: "iran", to: "nobody") { length }', ['paths', 'to'], 'no entity "nobody"', 'NOT_FOUND'],
    ['paths(from: "iran", to: "iran") { length }', ['paths', 'to'], 'Both ends'],
    ['paths(from: "iran", to: "russia", maxLength: 50) { length }', ['paths', 'maxLength'], '1 to 8; 50'],
    ['paths(from: "iran", to: "russia", first: 0) { length }', ['paths', 'first'], '1 to 200'],
    [
      'supplyLines(supplier: "iran", recipient: "iran") { supportTypes }',
      ['supplyLines', 'recipient'],
      'both',
    ],
    ['balance(k: 1) { frustration { index } }', ['balance', 'k'], '2 to 8; 1'],
    ['balance(seconds: 999) { frustration { index } }', ['balance', 'seconds'], '0 to 20'],
    ['compare(on: "2024-12-08", k: 0) { relations { change } }', ['compare', 'k'], '2 to 8; 0'],
    ['compare { relations { change } }', ['compare', 'on'], 'the picture itself'],
    ['timeline(from: "2024-12-08", to: "2024-12-01") { on }', ['timeline', 'to'], 'after `from`'],
    ['timeline(from: "2024-01-01", to: "2025-01-01") { on }', ['timeline', 'to'], 'at most 60'],
    [
      'whatIf(remove: { entities: ["iran", "nobody"] }) { lost { reason } }',
      ['whatIf', 'remove', 'entities', 1],
      'no entity',
      'NOT_FOUND',
    ],
    [
      'whatIf(remove: { statements: [{ subject: "iran", predicate: OPPOSES, object: "hezbollah" }] }) { lost { reason } }',
      ['whatIf', 'remove', 'statements', 0],
      'does not stand',
    ],
    [
      'whatIf(add: [{ subject: "iran", predicate: ALLIED_WITH, object: "israel" }, { subject: "israel", predicate: FIGHTS, object: "iran" }]) { lost { reason } }',
      ['whatIf', 'add', 1],
      'contradicts',
    ],
    [
      'whatIf(remove: { entities: ["iran"] }, add: [{ subject: "iran", predicate: SUPPORTS, object: "hts" }]) { lost { reason } }',
      ['whatIf', 'add', 0],
      'ends is removed',
    ],
    [
      'whatIf(add: [{ subject: "iran", predicate: SUPPORTS, object: "iran" }]) { lost { reason } }',
      ['whatIf', 'add', 0, 'object'],
      'itself',
    ],
    [
      'whatIf(add: [{ subject: "damascus", predicate: SUPPORTS, object: "iran" }]) { lost { reason } }',
      ['whatIf', 'add', 0, 'predicate'],
      'not Place to State',
    ],
  ];
  test.each(wrong.map(([question, ...rest]) => [question, rest] as const))('%s', async (question, rest) => {
    const [argument, says, code = 'BAD_USER_INPUT'] = rest;
    const { errors } = await api.ask(`{ analysis(on: "2024-12-01") { ${question} } }`);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(says), extensions: { code, argument: ['analysis', ...argument] } },
    ]);
  });

  test.each([
    [
      'rollUp: true',
      'whatIf(remove: { entities: ["iran"] }) { lost { reason } }',
      ['whatIf', 'remove', 'entities'],
    ],
    [
      'rollUp: true',
      'whatIf(add: [{ subject: "iran", predicate: SUPPORTS, object: "hts" }]) { lost { reason } }',
      ['whatIf', 'add'],
    ],
    ['where: { OR: [{ minOrigins: 2 }] }', 'compare(on: "2024-12-08") { relations { change } }', ['where']],
  ])('a question that cannot be asked under %s: %s', async (of, question, argument) => {
    const { errors } = await api.ask(`{ analysis(on: "2024-12-01", ${of}) { ${question} } }`);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: ['analysis', ...argument] } },
    ]);
  });

  test('more camps than there are actors', async () => {
    const { errors } = await api.ask(
      '{ analysis(on: "2024-12-01", where: { with: "ukraine" }) { camps(k: 5) { camps { label } } } }',
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/There are \d actors/),
        extensions: { argument: ['analysis', 'camps', 'k'] },
      },
    ]);
  });

  test('an entity to be among that there is none of', async () => {
    const { errors } = await api.ask('{ analysis(among: ["iran", "nobody"]) { relationCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: ['analysis', 'among', 1] } }]);
  });
});
