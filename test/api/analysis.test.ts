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

/** Sources that an article cites for what nobody else tells. */
const diplomats = 'diplomatic-sources@iran-withdraws-from-syria';

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
      `on: "2024-12-07", evidence: { excludeOrigins: ["${diplomats}"] }`,
      'on: "2024-12-07", rollUp: true, evidence: { onlyDocuments: ["iran-withdraws-from-syria"] }',
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
    const twice = JSON.stringify([...among, 'iran']);
    const answer = await asked<Summary>('relationCount', `on: "2024-12-01", among: ${twice}`);
    expect(answer).toEqual({ relationCount: between.length });
    expect(between.length).toBeGreaterThan(0);
  });

  test('is among wholes of what stands between their parts, where these are counted for them', async () => {
    const of = 'on: "2024-12-07", rollUp: true';
    const { relations } = await api.data<{
      relations: { nodes: { subject: { id: string }; object: { id: string } }[] };
    }>(`{ relations(${of}, first: 200) { nodes { subject { id } object { id } } } }`);
    const among = ['iran', 'syria', 'assad-government'];
    const ends = new Set(among);
    const between = relations.nodes.filter(
      ({ subject, object }) => ends.has(subject.id) && ends.has(object.id),
    );
    const one = await asked<Summary>('relationCount', `${of}, among: ${JSON.stringify(among)}`);
    expect(one).toEqual({ relationCount: between.length });
    const alone = await asked<Summary>('relationCount', `on: "2024-12-07", among: ${JSON.stringify(among)}`);
    expect(between.length).toBeGreaterThan(alone.relationCount);
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

test('enmity supposed between friends makes their tie mixed', async () => {
  const pairs = '{ positivePairs negativePairs mixedPairs }';
  type Side = Readonly<Record<'positivePairs' | 'negativePairs' | 'mixedPairs', number>>;
  const { whatIf } = await asked<{ whatIf: Record<'before' | 'after', Side> }>(
    `whatIf(add: [{ subject: "iran", predicate: FIGHTS, object: "hezbollah" }]) { before ${pairs} after ${pairs} }`,
  );
  const { positivePairs, negativePairs, mixedPairs } = whatIf.before;
  expect(whatIf.after).toEqual({
    positivePairs: positivePairs - 1,
    negativePairs,
    mixedPairs: mixedPairs + 1,
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

describe('what rests on a source', () => {
  interface Resting {
    readonly restsOn: {
      readonly count: number;
      readonly relations: readonly Record<'before' | 'after', { readonly standing: string }>[];
    };
  }
  const relation = '{ subject { id } predicate object { id } standing }';

  test('is what stands otherwise once its claims are left out, each as it stands then', async () => {
    const { restsOn } = await asked<Resting>(
      `restsOn(origin: "${diplomats}", first: 200) { count relations { before ${relation} after ${relation} } }`,
      'on: "2024-12-07"',
    );
    const all = 'on: "2024-12-07", first: 200, standings: [ASSERTED, CONTESTED, PRESUMED, POSSIBLE]';
    const { before, after } = await api.data<Record<'before' | 'after', { nodes: object[] }>>(
      `{ before: relations(${all}) { nodes ${relation} }
         after: relations(${all}, evidence: { excludeOrigins: ["${diplomats}"] }) { nodes ${relation} } }`,
    );
    const without = (one: object[], other: object[]) => {
      const there = new Set(other.map((each) => JSON.stringify(each)));
      return one.filter((each) => !there.has(JSON.stringify(each)));
    };
    const [gone, come] = [without(before.nodes, after.nodes), without(after.nodes, before.nodes)];
    expect(restsOn.relations.length).toBe(restsOn.count);
    expect(new Set(restsOn.relations.map((each) => each.before))).toEqual(new Set(gone));
    expect(restsOn.relations.map((each) => each.after)).toEqual(expect.arrayContaining(come));
    expect(gone.length).toBeGreaterThan(3);
  });

  test('is everything, of the one document that all is read from, and nothing of what is excluded already', async () => {
    const { restsOn } = await asked<Resting & Summary>(
      'restsOn(document: "iran-withdraws-from-syria", first: 1) { count relations { after { standing } } }',
      'on: "2024-12-07", evidence: { onlyDocuments: ["iran-withdraws-from-syria"] }',
    );
    const { relationCount } = await asked<Summary>(
      'relationCount',
      'on: "2024-12-07", evidence: { onlyDocuments: ["iran-withdraws-from-syria"] }',
    );
    expect(restsOn).toEqual({ count: relationCount, relations: [{ after: { standing: 'UNKNOWN' } }] });
    const none = await asked<Resting>(
      `restsOn(origin: "${diplomats}") { count relations { after { standing } } }`,
      `on: "2024-12-07", evidence: { excludeOrigins: ["${diplomats}"] }`,
    );
    expect(none.restsOn).toEqual({ count: 0, relations: [] });
  });

  test('is found where parts are counted for their wholes', async () => {
    const { restsOn } = await asked<Resting>(
      `restsOn(origin: "${diplomats}", first: 200) { count relations { before ${relation} after { standing } } }`,
      'on: "2024-12-07", rollUp: true',
    );
    expect(restsOn.relations).toContainEqual({
      before: {
        subject: { id: 'quds-force' },
        predicate: 'PRESENT_IN',
        object: { id: 'syria' },
        standing: 'POSSIBLE',
      },
      after: { standing: 'UNKNOWN' },
    });
  });
});

describe('on whose word a relation hangs', () => {
  interface Hanging {
    readonly sensitivity: {
      readonly relation: { readonly standing: string };
      readonly originCount: number;
      readonly searchedUpTo: number;
      readonly count: number;
      readonly sets: readonly {
        readonly origins: readonly { readonly id: string }[];
        readonly standing: string;
      }[];
    };
  }
  const fields = 'relation { standing } originCount searchedUpTo count sets { origins { id } standing }';

  test('is told by the smallest sets of origins, and holds when it is tried', async () => {
    const { sensitivity } = await asked<Hanging>(
      `sensitivity(subject: "iranian-forces", predicate: PRESENT_IN, object: "syria") { ${fields} }`,
      'on: "2024-12-07"',
    );
    expect(sensitivity.searchedUpTo).toBe(3);
    expect(sensitivity.originCount).toBeGreaterThan(1);
    for (const { origins, standing } of sensitivity.sets) {
      const { relation } = await api.data<{ relation: { standing: string } }>(
        `query ($ids: [ID!]) { relation(subject: "iranian-forces", predicate: PRESENT_IN, object: "syria", on: "2024-12-07",
           evidence: { excludeOrigins: $ids }) { standing } }`,
        { ids: origins.map(({ id }) => id) },
      );
      expect(relation.standing).toBe(standing);
      expect(standing).not.toBe(sensitivity.relation.standing);
    }
    expect(sensitivity.sets.length).toBeGreaterThan(0);
  });

  test('is nobody’s, of what nothing is said of', async () => {
    const { sensitivity } = await asked<Hanging>(
      `sensitivity(subject: "iran", predicate: FIGHTS, object: "hezbollah") { ${fields} }`,
    );
    expect(sensitivity).toEqual({
      relation: { standing: 'UNKNOWN' },
      originCount: 0,
      searchedUpTo: 3,
      count: 0,
      sets: [],
    });
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

  test('leads from a tie and a camp that changed to the relations that made the difference, and their claims', async () => {
    interface Tie {
      readonly one: { readonly id: string };
      readonly other: { readonly id: string };
      readonly relations: readonly {
        readonly change: string;
        readonly before: { readonly standing: string };
        readonly after: {
          readonly subject: { readonly id: string };
          readonly object: { readonly id: string };
          readonly claims: { readonly nodes: readonly unknown[] };
        };
      }[];
    }
    const tie = `one { id } other { id } relations { change before { standing }
      after { subject { id } object { id } claims(first: 1) { nodes { id } } } }`;
    const { compare } = await asked<{
      compare: {
        ties: readonly Tie[];
        movedCamp: readonly { entity: { id: string }; ties: readonly Tie[] }[];
      };
    }>(
      `compare(on: "2024-12-01", k: 2) { ties { ${tie} } movedCamp { entity { id } ties { ${tie} } } }`,
      'on: "2010-01-01"',
    );
    expect(compare.ties.length).toBeGreaterThan(0);
    for (const { one, other, relations } of compare.ties) {
      expect(relations.length).toBeGreaterThan(0);
      for (const { change, before, after } of relations) {
        expect([after.subject.id, after.object.id].sort()).toEqual([one.id, other.id]);
        expect([change, before.standing]).toEqual(['BEGAN', 'UNKNOWN']);
        expect(after.claims.nodes.length).toBe(1);
      }
    }
    for (const { entity, ties } of compare.movedCamp) {
      const own = compare.ties.filter(({ one, other }) => [one.id, other.id].includes(entity.id));
      expect(ties).toEqual(own);
    }
    expect(compare.movedCamp.length).toBeGreaterThan(0);
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
  const more: typeof wrong = [
    ['restsOn { count }', ['restsOn', 'origin'], 'Give `origin` or `document`'],
    ['restsOn(origin: "iran", document: "gazette") { count }', ['restsOn', 'document'], 'not both'],
    ['restsOn(origin: "nobody") { count }', ['restsOn', 'origin'], 'no origin "nobody"', 'NOT_FOUND'],
    ['restsOn(document: "iran") { count }', ['restsOn', 'document'], 'no document "iran"', 'NOT_FOUND'],
    [`restsOn(origin: "${diplomats}", skip: -1) { count }`, ['restsOn', 'skip'], '-1'],
    [
      'sensitivity(subject: "iran", predicate: FIGHTS, object: "nobody") { count }',
      ['sensitivity', 'object'],
      'no entity "nobody"',
      'NOT_FOUND',
    ],
    [
      'sensitivity(subject: "iran", predicate: FIGHTS, object: "iran") { count }',
      ['sensitivity', 'object'],
      'itself',
    ],
  ];
  test.each([...wrong, ...more].map(([question, ...rest]) => [question, rest] as const))(
    '%s',
    async (question, rest) => {
      const [argument, says, code = 'BAD_USER_INPUT'] = rest;
      const { errors } = await api.ask(`{ analysis(on: "2024-12-01") { ${question} } }`);
      expect(errors).toMatchObject([
        { message: expect.stringContaining(says), extensions: { code, argument: ['analysis', ...argument] } },
      ]);
    },
  );

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
    [
      'rollUp: true',
      'sensitivity(subject: "iran", predicate: SUPPORTS, object: "hezbollah") { count }',
      ['sensitivity'],
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
