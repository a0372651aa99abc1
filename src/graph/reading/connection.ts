import { badInput } from '../../errors.js';
import type { Row } from '../connection.js';
import { asRow, type Column, constant, type Moment } from './column.js';
import { type Cursor, encodeCursor } from './cursor.js';
import { resolved } from './input.js';
import { knownAt } from './known.js';
import { between, type Edges, edgesOf, type OrderKey, orderBy, positionOf } from './order.js';
import { argumentPath, type Page, type Position, type Selected, type Time } from './selection.js';
import type { StatementText } from './statement-text.js';

/** What a connection lists. */
export interface Listing {
  /** Whose list it is, as text that stays the same from page to page; null for a root field's. */
  readonly owner: Column | null;
  /** Clauses that bind the list's variables, one row an item. */
  readonly rows: string;
  /**
   * The variables that these bind, where they take so long that a page and a count are made of the same rows, rather than of rows
   * each; left out where they do not.
   */
  readonly kept?: readonly string[];
  /** The same for the items of one page, where an index leads to them in the list's order. */
  readonly page?: (bounds: PageBounds) => string;
  /** What it is ordered by, the id last, so that no two items are equal. */
  readonly order: readonly OrderKey[];
  /** Compiles one item's selection. */
  readonly item: (selected: Selected) => Column;
}

/** The part of a list that a page is read from. */
export interface PageBounds {
  /** The condition that an item lies between the page's cursors, by the keys of the list's order; null where it has none. */
  readonly within: (keys: readonly OrderKey[]) => string | null;
  /** The places between which it lies, of a list that is ordered by one key alone. */
  readonly edges: (key: OrderKey) => Edges;
  readonly backward: boolean;
  /** How many items to read at most. */
  readonly limit: string;
}

/** A page as it came: its rows trimmed and in order, and whether there are more on either side. */
interface ReadPage {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** What the fields of a connection are read from. */
interface Reading {
  readonly page: ReadPage;
  readonly totalCount: unknown;
  readonly moment: Moment;
  readonly cursorOf: (row: Row) => string;
}

type Read = (reading: Reading) => unknown;

/**
 * A Relay connection as one expression: `[page, totalCount, owner]`, each only where asked for. The page is read with one row more
 * than asked for, which tells whether more follow; a count is taken only for `totalCount`.
 */
export function connection(text: StatementText, field: Selected, time: Time, listing: Listing): Column {
  const position = positionOf(listing.order);
  const cells: Column[] = [asksCursors(field) ? position : constant(null)];
  const members = field.fields.map((selected) => [selected.key, member(selected, listing, cells)] as const);
  const { page } = field;
  if (page === null) throw new Error(`${field.coordinate} is no connection`);
  return {
    cypher: asExpression(text, field, listing, cells, page),
    decode: (raw, moment) => {
      const [rows, totalCount, rawOwner] = asRow(raw) ?? [];
      const owner = listing.owner === null ? null : String(listing.owner.decode(rawOwner, moment));
      requireOwner(field, page, owner, moment);
      const read = trimmed(asRow(rows) ?? [], page);
      const list = listAsked(field, time, owner, moment);
      const cursorOf = ([keys]: Row) =>
        encodeCursor({ ...list(), position: position.decode(keys, moment) as Position });
      const reading = { page: read, totalCount, moment, cursorOf };
      return Object.fromEntries(members.map(([key, value]) => [key, value(reading)]));
    },
  };
}

function asExpression(
  text: StatementText,
  field: Selected,
  listing: Listing,
  cells: readonly Column[],
  page: Page,
): string {
  const { rows, kept } = listing;
  const owner = listing.owner?.cypher ?? 'null';
  const wantsPage = field.fields.some(({ name }) => name !== 'totalCount');
  const wantsCount = field.fields.some(({ name }) => name === 'totalCount');
  if (kept !== undefined && wantsPage && wantsCount) {
    const read = text.variable('read');
    return [
      `COLLECT { WITH ${pageAndCount(text, field, { ...listing, kept }, page)} AS ${read}`,
      `RETURN [COLLECT { ${readBack(text, read, kept)} RETURN ${cellsOf(cells)} }, ${read}[1], ${owner}] }[0]`,
    ].join(' ');
  }
  const pageText = wantsPage ? pageOf(text, field, listing, cells, page) : 'null';
  const countText = wantsCount ? `COUNT { ${rows} RETURN 1 AS one }` : 'null';
  return `[${pageText}, ${countText}, ${owner}]`;
}

function cellsOf(cells: readonly Column[]): string {
  return `[${cells.map((cell) => cell.cypher ?? 'null').join(', ')}]`;
}

/**
 * The rows of a page, and how many there are in all, of the same rows. All of them are in a variable of an expression only, and
 * found within another: as a variable of clauses, Neo4j counts them against the memory of a statement with each row after them.
 */
function pageAndCount(
  text: StatementText,
  field: Selected,
  { rows, kept, order }: Listing & Required<Pick<Listing, 'kept'>>,
  { size, backward }: Page,
): string {
  const [once, all, row, keys] = ['once', 'all', 'row', 'keys'].map((hint) => text.variable(hint)) as [
    string,
    string,
    string,
    string,
  ];
  const keysIn = (list: string) => order.map((key, index) => ({ ...key, cypher: `${list}[${index}]` }));
  const within = between(text, field, keysIn(`${row}[0]`));
  const passing = within === null ? all : `[${row} IN ${all} WHERE ${within}]`;
  const found = [
    `COLLECT { ${rows} WITH *, [${order.map(({ cypher }) => cypher).join(', ')}] AS ${keys}`,
    `RETURN [${[keys, ...kept].join(', ')}] ${orderBy(keysIn(keys), backward)} }`,
  ].join(' ');
  const page = `[${row} IN ${passing}[0..${text.limit(size + 1)}] | ${row}]`;
  return `head([${all} IN [${once} IN [true] | ${found}] | [${page}, size(${all})]])`;
}

/** Clauses that bind again what the rows of a page have kept. */
function readBack(text: StatementText, read: string, kept: readonly string[]): string {
  const row = text.variable('row');
  const bound = kept.map((name, index) => `${row}[${index + 1}] AS ${name}`);
  return `UNWIND ${read}[0] AS ${row} WITH ${bound.join(', ')}`;
}

/** Whether a place in the list is asked for, which no other field of a connection needs. */
function asksCursors({ fields }: Selected): boolean {
  const cursors = ['cursor', 'startCursor', 'endCursor'];
  return fields.some(({ fields: below }) => below.some(({ name }) => cursors.includes(name)));
}

/** What a cursor says of the list that it points into; worked out once a page. */
function listAsked(
  field: Selected,
  time: Time,
  owner: string | null,
  moment: Moment,
): () => Omit<Cursor, 'position'> {
  let list: Omit<Cursor, 'position'> | undefined;
  return () => {
    list ??= {
      coordinate: field.coordinate,
      owner,
      args: resolved(field.args, moment.inputs) as Cursor['args'],
      on: time.on.in(moment.inputs),
      knownAt: knownAt(time, moment),
    };
    return list;
  };
}

/** Refuses a cursor into the list of somebody else: it would point into this one at random. */
function requireOwner(field: Selected, page: Page, owner: string | null, { inputs }: Moment): void {
  const asked = page.owner?.in(inputs);
  if (asked === undefined || asked === owner) return;
  throw badInput(
    `This cursor points into the ${field.name} of ${asked}, not into those of ${owner}.`,
    argumentPath(field, page.after === null ? 'before' : 'after'),
  );
}

function pageOf(
  text: StatementText,
  field: Selected,
  listing: Listing,
  cells: readonly Column[],
  page: Page,
): string {
  const within = (keys: readonly OrderKey[]) => between(text, field, keys);
  const limit = text.limit(page.size + 1);
  const edges = (key: OrderKey) => edgesOf(text, field, key);
  const bounds = { within, edges, backward: page.backward, limit };
  const rows = listing.page?.(bounds) ?? itemsWithin(listing.rows, within(listing.order));
  return [
    `COLLECT { ${rows} WITH *`,
    `${orderBy(listing.order, page.backward)} LIMIT ${limit}`,
    `RETURN ${cellsOf(cells)} }`,
  ].join(' ');
}

/** Clauses that bind a list's items, of those that lie between the page's cursors. */
export function itemsWithin(rows: string, within: string | null): string {
  return within === null ? rows : `${rows} WITH * WHERE ${within}`;
}

/** Adds the cells that a field of the connection needs, and says how it is read from them. */
function member(selected: Selected, listing: Listing, cells: Column[]): Read {
  switch (selected.name) {
    case 'totalCount':
      return ({ totalCount }) => totalCount;
    case 'pageInfo':
      return pageInfo(selected);
    case 'nodes': {
      const node = cell(selected, listing, cells);
      return ({ page, moment }) => page.rows.map((row) => node(row, moment));
    }
    default:
      return edges(selected, listing, cells);
  }
}

function edges(selected: Selected, listing: Listing, cells: Column[]): Read {
  const members = selected.fields.map((field): readonly [string, (row: Row, reading: Reading) => unknown] => {
    if (field.name === 'cursor') return [field.key, (row, { cursorOf }) => cursorOf(row)];
    const node = cell(field, listing, cells);
    return [field.key, (row, { moment }) => node(row, moment)];
  });
  return (reading) =>
    reading.page.rows.map((row) =>
      Object.fromEntries(members.map(([key, read]) => [key, read(row, reading)])),
    );
}

const pageInfoFields: Readonly<Record<string, Read>> = {
  hasNextPage: ({ page }) => page.hasNextPage,
  hasPreviousPage: ({ page }) => page.hasPreviousPage,
  startCursor: ({ page, cursorOf }) => cursorAt(page.rows[0], cursorOf),
  endCursor: ({ page, cursorOf }) => cursorAt(page.rows.at(-1), cursorOf),
};

function cursorAt(row: Row | undefined, cursorOf: Reading['cursorOf']): string | null {
  return row === undefined ? null : cursorOf(row);
}

function pageInfo({ fields }: Selected): Read {
  return (reading) =>
    Object.fromEntries(fields.map(({ key, name }) => [key, pageInfoFields[name]?.(reading)]));
}

function cell(selected: Selected, listing: Listing, cells: Column[]): (row: Row, moment: Moment) => unknown {
  const column = listing.item(selected);
  const index = cells.push(column) - 1;
  return (row, moment) => column.decode(row[index], moment);
}

/** Drops the row that only tells that there are more, and turns a backward page round. Beyond a cursor lies its own row. */
function trimmed(rows: readonly unknown[], page: Page): ReadPage {
  const more = rows.length > page.size;
  const kept = rows.slice(0, page.size).map((row) => asRow(row) ?? []);
  return page.backward
    ? {
        rows: kept.reverse(),
        hasNextPage: page.before !== null,
        hasPreviousPage: more || page.after !== null,
      }
    : { rows: kept, hasNextPage: more || page.before !== null, hasPreviousPage: page.after !== null };
}
