import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Batch } from '../../src/domain/recording/input.js';
import { record } from '../../src/graph/writing/record.js';
import { nothing, smallDesk } from '../graph/small-desk.js';
import { startApi, type TestApi } from '../support/api.js';

// Few claims in some part are sorted, many are read along an index: the answers must not tell which.

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await record(api.graph, smallDesk, 'tester');
  await record(
    api.graph,
    { ...nothing, claims: [...claimsOf('council', 250), ...claimsOf('land', 3)] },
    'tester',
  );
  await record(api.graph, neighboursOf('gazette', neighbours), 'tester');
});
afterAll(() => api.close());

/** So many claims with the entity as their subject, attested on some thirty days in no order, and as many with it as their object. */
function claimsOf(subject: string, count: number) {
  const [example] = smallDesk.claims.filter(({ id }) => id === 'backing-again');
  if (example === undefined) throw new Error('the desk has no such claim');
  return Array.from({ length: count }, (_, index) => {
    const day = String(((index * 7) % 30) + 1).padStart(2, '0');
    const asSubject = {
      ...example,
      supportTypes: [],
      derivedFrom: [],
      attestedOn: `2024-04-${day}` as typeof example.attestedOn,
    };
    return [
      {
        ...asSubject,
        id: `${subject}-says-${index}`,
        subject,
        predicate: 'OPPOSES' as const,
        object: 'party',
      },
      { ...asSubject, id: `${subject}-hears-${index}`, predicate: 'OPPOSES' as const, object: subject },
    ];
  }).flat();
}

/** More than Neo4j would let be counted for each of them. */
const neighbours = 1_500;

/** So many whom one opposes, and who are known for nothing else. */
function neighboursOf(hub: string, count: number): Batch {
  const [example] = smallDesk.claims.filter(({ id }) => id === 'backing-again');
  const [entity] = smallDesk.entities.filter(({ id }) => id === hub);
  if (example === undefined || entity === undefined) throw new Error('the desk has no such record');
  const ids = Array.from({ length: count }, (_, index) => `neighbour-${index}`);
  return {
    ...nothing,
    entities: ids.map((id) => ({
      ...entity,
      id,
      name: id,
      names: [{ text: id, language: 'en', kind: 'OFFICIAL' }],
    })),
    claims: ids.map((id) => ({
      ...example,
      id: `about-${id}`,
      subject: hub,
      predicate: 'OPPOSES',
      object: id,
      supportTypes: [],
      derivedFrom: [],
    })),
  };
}

interface Part {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly attestedOn: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly startCursor: string };
}

async function page(entity: string, paging: string): Promise<Part> {
  const query = `{ entity(id: "${entity}") { claims(where: { as: [SUBJECT] }, ${paging}) {
    totalCount nodes { id attestedOn } pageInfo { startCursor endCursor }
  } } }`;
  return (await api.data<{ entity: { claims: Part } }>(query)).entity.claims;
}

test.each([
  ['council', 250],
  ['land', 3],
])(
  'the claims with %s as their subject come in order, page by page, from either end',
  async (entity, count) => {
    const size = Math.ceil(count / 3);
    const pages = [await page(entity, `first: ${size}`)];
    for (let more = 0; more < 2; more++) {
      pages.push(await page(entity, `first: ${size}, after: "${pages.at(-1)?.pageInfo.endCursor}"`));
    }
    const nodes = pages.flatMap((part) => part.nodes);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([count, count, count]);
    const written = Array.from({ length: count }, (_, index) => `${entity}-says-${index}`);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(written.toSorted());
    const latestFirst = nodes.toSorted((one, other) => {
      const [first, second] = [one, other].map(({ attestedOn, id }) => `${attestedOn} ${id}`) as [
        string,
        string,
      ];
      return first < second ? 1 : -1;
    });
    expect(nodes).toEqual(latestFirst);
    const last = await page(entity, `last: ${size}`);
    const before = await page(entity, `last: ${size}, before: "${last.pageInfo.startCursor}"`);
    expect([...before.nodes, ...last.nodes]).toEqual(nodes.slice(-2 * size));
  },
);

interface Drawn {
  readonly edgeCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly subject: string;
    readonly object: string;
    readonly originCount: number;
  }[];
}

describe('the relations of one who has very many', () => {
  // Each of them would be counted with all of them, were they sorted or told apart beside the list of all.
  test.each([
    ['as they are', 'limit: 4000, nodeLimit: 1000', 1_000],
    ['as they are, all of them', '', neighbours + 1],
    ['by parts and wholes', 'rollUp: true, limit: 4000, nodeLimit: 1000', 1_000],
    ['by parts and wholes, all of them', 'rollUp: true', neighbours + 1],
  ])('are drawn %s, within the memory that a statement may have', async (_how, args, most) => {
    const query = `{ picture(on: "2024-05-01", where: { with: "gazette" }${args === '' ? '' : `, ${args}`}) {
      edgeCount nodes { id } edges { subject object originCount } } }`;
    const { picture } = await api.data<{ picture: Drawn }>(query);
    expect(picture.edgeCount).toBe(neighbours);
    expect(picture.nodes).toHaveLength(most);
    expect(picture.edges).toHaveLength(most - 1);
    for (const { subject, object, originCount } of picture.edges)
      expect([subject, originCount, object.replace(/\d+$/, '')]).toEqual(['gazette', 1, 'neighbour-']);
  });

  test('are listed by parts and wholes in any order, within that memory', async () => {
    const list = (order: string) => `relations(on: "2024-05-01", rollUp: true, first: 2,
      where: { with: "gazette" }, orderBy: { field: ${order}, direction: ASC }) { totalCount nodes { object { id } } }`;
    const { one, other } = await api.data<Record<string, { totalCount: number; nodes: unknown[] }>>(
      `{ one: ${list('STANDING')} other: ${list('ORIGIN_COUNT')} }`,
    );
    for (const answer of [one, other])
      expect(answer).toMatchObject({ totalCount: neighbours, nodes: [{}, {}] });
  });
});
