import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeed } from '../../src/load-seed.js';
import { startApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ ENTENTE_MAX_COST: '1000000000' });
  await loadSeed(api.graph, 'seed');
});
afterAll(() => api.close());

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A list to page through: its field with arguments other than those of paging, and what stands around it. */
interface List {
  readonly name: string;
  readonly field: string;
  readonly args: string;
  readonly around?: string;
}

const orders = (fields: readonly string[]) =>
  fields.flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => `orderBy: { field: ${field}, direction: ${direction} }`),
  );

const lists: readonly List[] = [
  ...orders(['ID', 'NAME']).map((args) => ({ name: `entities, ${args}`, field: 'entities', args })),
  { name: 'entities found', field: 'entities', args: 'search: "iran"' },
  ...orders(['ID', 'ATTESTED_ON', 'RECORDED_AT']).map((args) => ({
    name: `claims, ${args}`,
    field: 'claims',
    args,
  })),
  ...orders(['ID', 'TITLE', 'ATTESTED_ON', 'RECORDED_AT']).map((args) => ({
    name: `documents, ${args}`,
    field: 'documents',
    args,
  })),
  ...orders(['ID', 'STANDING', 'ORIGIN_COUNT', 'CLAIM_COUNT', 'LAST_ATTESTED_ON']).map((args) => ({
    name: `relations, ${args}`,
    field: 'relations',
    args: `on: "2024-12-07", ${args}`,
  })),
  { name: 'relations rolled up', field: 'relations', args: 'on: "2024-12-07", rollUp: true' },
  {
    name: 'an entity’s relations',
    field: 'relations',
    args: 'on: "2024-12-07"',
    around: 'holder: entity(id: "syria")',
  },
  { name: 'an entity’s claims', field: 'claims', args: '', around: 'holder: entity(id: "iran")' },
  {
    name: 'a document’s claims',
    field: 'claims',
    args: '',
    around: 'holder: document(id: "iran-withdraws-from-syria")',
  },
  {
    name: 'a relation’s claims',
    field: 'claims',
    args: 'all: true',
    around:
      'holder: relation(subject: "iran", predicate: SUPPORTS, object: "assad-government", on: "2024-12-07", rollUp: true)',
  },
];

const page =
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

async function read({ field, args, around }: List, paging: string): Promise<Page> {
  const asked = [args, paging].filter((part) => part !== '').join(', ');
  const selection = `list: ${field}${asked === '' ? '' : `(${asked})`} { ${page} }`;
  const data = await api.data<{ list?: Page; holder?: { list: Page } }>(
    `{ ${around ? `${around} { ${selection} }` : selection} }`,
  );
  const found = data.list ?? data.holder?.list;
  if (found === undefined) throw new Error(`no list came back for ${selection}`);
  return found;
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

/** Reads all pages of `size`, onwards from the start or back from the end, and checks what each says of its place. */
async function walk(list: List, size: number, backward: boolean): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const from: string = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
    const part: Page = await read(list, `${backward ? 'last' : 'first'}: ${size}${from}`);
    if (backward) ids.unshift(...idsOf(part));
    else ids.push(...idsOf(part));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = part.pageInfo;
    expect([startCursor, endCursor]).toEqual([
      part.edges[0]?.cursor ?? null,
      part.edges.at(-1)?.cursor ?? null,
    ]);
    expect(backward ? hasNextPage : hasPreviousPage).toBe(cursor !== null);
    if (!(backward ? hasPreviousPage : hasNextPage)) return ids;
    cursor = backward ? startCursor : endCursor;
  }
}

describe.each(lists)('$name', (list) => {
  test('has the same items in the same order, however it is paged', async () => {
    const whole = await read(list, 'first: 200');
    const ids = idsOf(whole);
    expect(new Set(ids).size).toBe(ids.length);
    expect(whole.totalCount).toBe(ids.length);
    const size = Math.max(1, Math.ceil(ids.length / 3));
    expect(await walk(list, size, false)).toEqual(ids);
    expect(await walk(list, size, true)).toEqual(ids);
    expect(idsOf(await read(list, 'last: 2'))).toEqual(ids.slice(-2));
  });
});

test('a page between two cursors says that something lies on either side', async () => {
  const list = { name: '', field: 'entities', args: '' };
  const { edges } = await read(list, 'first: 5');
  const bounds = `after: "${edges[0]?.cursor}", before: "${edges[4]?.cursor}"`;
  for (const size of ['first: 3', 'last: 3', 'first: 200', 'last: 200']) {
    const between = await read(list, `${size}, ${bounds}`);
    expect(idsOf(between)).toEqual(edges.slice(1, 4).map(({ node }) => node.id));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  }
});

interface Titled {
  readonly documents: {
    readonly nodes: readonly { readonly title: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

test('titles that look like instants are paged like any other', async () => {
  const titles = ['2024-12-07T00:00:00.5Z', '2024-12-07T00:00:00.50Z', '2024-12-07T00:00:00.500Z'];
  await api.graph.write((run) =>
    run(
      'UNWIND range(0, 2) AS n CREATE (d:Document:Odd) SET d.id = "odd-" + n, d.title = $titles[n], d.kind = "NEWS"',
      { titles },
    ),
  );
  const seen: string[] = [];
  for (let after: string | null = null; seen.length < 10; ) {
    const { documents }: Titled = await api.data<Titled>(
      'query ($after: String) { documents(first: 1, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } } }',
      { after },
    );
    seen.push(...documents.nodes.map(({ title }) => title));
    if (!documents.pageInfo.hasNextPage) break;
    after = documents.pageInfo.endCursor;
  }
  await api.graph.write((run) => run('MATCH (d:Odd) DELETE d'));
  expect(seen.slice(0, 3)).toEqual([...titles].sort());
  expect(seen).toHaveLength(5);
});

describe('a cursor', () => {
  const first = async () =>
    (
      await read(
        { name: '', field: 'relations', args: 'on: "2024-12-01", where: { signs: [POSITIVE] }' },
        'first: 2',
      )
    ).pageInfo.endCursor;
  const following = (cursor: unknown, args = '', field = 'relations') =>
    api.ask<{ list: { nodes: readonly { id: string; on: string }[] } }>(
      `query ($cursor: String) { list: ${field}(after: $cursor ${args}) { nodes { id ${field === 'relations' ? 'on' : ''} } } }`,
      { cursor },
    );

  test('carries the day, the filter and the order, where they are left out', async () => {
    const whole = await read(
      { name: '', field: 'relations', args: 'on: "2024-12-01", where: { signs: [POSITIVE] }' },
      'first: 200',
    );
    const { data } = await following(await first());
    expect(data?.list.nodes.map(({ id }) => id)).toEqual(idsOf(whole).slice(2, 22));
    expect(new Set(data?.list.nodes.map(({ on }) => on))).toEqual(new Set(['2024-12-01']));
  });

  test('holds the state of knowledge in which its list was begun', async () => {
    const cursor = await first();
    const before = (await following(cursor)).data;
    const [row] = await api.graph.read('MATCH (c:Clock) RETURN toString(c.at)');
    await api.graph.write((run) => run('MATCH (c:Clock) SET c.at = c.at + duration("PT1S")'));
    expect((await following(cursor)).data).toEqual(before);
    await api.graph.write((run) => run('MATCH (c:Clock) SET c.at = datetime($at)', { at: row?.[0] }));
  });

  test('is accepted with the arguments that it was given for', async () => {
    expect(
      (await following(await first(), ', on: "2024-12-01", where: { signs: [POSITIVE] }')).errors,
    ).toEqual([]);
  });

  test.each([
    ['another day', ', on: "2024-12-02"', 'relations', 'after'],
    ['another instant', ', knownAt: "2024-12-02T00:00:00Z"', 'relations', 'after'],
    ['another filter', ', where: { signs: [NEGATIVE] }', 'relations', 'where'],
    ['another order', ', orderBy: { field: ID }', 'relations', 'orderBy'],
    ['other standings', ', standings: [ENDED]', 'relations', 'standings'],
    ['another field', '', 'claims', 'after'],
  ])('is refused with %s', async (_what, args, field, argument) => {
    const { status, errors } = await following(await first(), args, field);
    expect([status, errors[0]?.extensions['code'], errors[0]?.extensions['argument']]).toEqual([
      400,
      'BAD_USER_INPUT',
      ['list', argument],
    ]);
  });

  test.each([
    [
      'entity(id: "iran") { list: relations(PAGE) { FIELDS } }',
      'entity(id: "syria") { list: relations(PAGE) { FIELDS } }',
    ],
    [
      'entity(id: "iran") { list: claims(PAGE) { FIELDS } }',
      'entity(id: "syria") { list: claims(PAGE) { FIELDS } }',
    ],
    [
      'document(id: "iran-withdraws-from-syria") { list: claims(PAGE) { FIELDS } }',
      'document(id: "editors-background") { list: claims(PAGE) { FIELDS } }',
    ],
    [
      'relation(subject: "iranian-forces", predicate: PRESENT_IN, object: "syria", on: "2024-12-01") { list: claims(PAGE) { FIELDS } }',
      'relation(subject: "quds-force", predicate: PRESENT_IN, object: "syria", on: "2024-12-01") { list: claims(PAGE) { FIELDS } }',
    ],
  ])("is refused in somebody else's list: %s", async (own, foreign) => {
    const ask = (owner: string, page: string) =>
      api.ask<Record<string, { list: Page }>>(
        `{ owner: ${owner.replace('PAGE', page).replace('FIELDS', 'edges { cursor node { id } } pageInfo { hasNextPage endCursor }')} }`,
      );
    const cursor = (await ask(own, 'first: 1')).data?.['owner']?.list.pageInfo.endCursor;
    expect((await ask(own, `first: 1, after: "${cursor}"`)).errors).toEqual([]);
    const { status, errors } = await ask(foreign, `first: 1, after: "${cursor}"`);
    expect([status, errors[0]?.extensions['code'], errors[0]?.extensions['argument']]).toEqual([
      400,
      'BAD_USER_INPUT',
      ['owner', 'list', 'after'],
    ]);
  });

  test('is refused when it is forged, cut short or made up', async () => {
    const real = (await first()) ?? '';
    const forged = (change: (parts: unknown[]) => unknown[]) =>
      Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(real, 'base64url').toString())))).toString(
        'base64url',
      );
    const wrong = [
      '',
      'x',
      '💥',
      real.slice(0, -5),
      forged((parts) => parts.slice(1)),
      forged(([field, owner, args, , known, keys]) => [field, owner, args, '2024-13-40', known, keys]),
      forged(([field, owner, args, on, , keys]) => [field, owner, args, on, 'yesterday', keys]),
      forged(([field, owner, args, on, known]) => [field, owner, args, on, known, []]),
      forged(([field, owner, args, on, known]) => [field, owner, args, on, known, [{}, 'a', 'b', 'c']]),
      forged(([field, owner, args, on, known]) => [field, owner, args, on, known, ['a', 'a', 'b', 'c']]),
      forged(([field, owner, , on, known, keys]) => [
        field,
        owner,
        { where: { nonsense: 1 } },
        on,
        known,
        keys,
      ]),
      forged(([field, owner, , on, known, keys]) => [
        field,
        owner,
        { where: { via: { a: 1 } } },
        on,
        known,
        keys,
      ]),
      forged(([field, owner, , on, known, keys]) => [field, owner, { orderBy: 'x' }, on, known, keys]),
      forged(([field, , ...rest]) => [field, 7, ...rest]),
      forged(([field, , ...rest]) => [field, 'iran', ...rest]),
    ];
    for (const cursor of wrong) {
      const { status, errors } = await following(cursor);
      expect([cursor, status, errors[0]?.extensions['code']]).toEqual([cursor, 400, 'BAD_USER_INPUT']);
    }
  });
});
