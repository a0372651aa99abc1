import { afterAll, beforeAll, expect, test } from 'vitest';
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
