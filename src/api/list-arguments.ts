import { coerceInputValue, type FieldNode, type GraphQLField, type GraphQLInputType, Kind } from 'graphql';
import type { Day } from '../domain/time/day.js';
import type { Instant } from '../domain/time/instant.js';
import { badInput } from '../errors.js';
import { type Cursor, decodeCursor } from '../graph/reading/cursor.js';
import type { ArgumentPath, Arguments, Page, Time } from '../graph/reading/selection.js';

/** The most items of a page. */
const mostItems = 200;

/** Arguments that say which page of a list is wanted, rather than which list. */
const paging = new Set(['first', 'after', 'last', 'before']);
const timing = new Set(['on', 'knownAt']);

/** The arguments that were written down, and not as null: what a cursor may not contradict. */
export function givenNames(node: FieldNode, args: Arguments, variables: Arguments): ReadonlySet<string> {
  const written = (node.arguments ?? []).filter(
    ({ value }) => value.kind !== Kind.VARIABLE || value.name.value in variables,
  );
  return new Set(written.map(({ name }) => name.value).filter((name) => args[name] !== null));
}

/** The cursor that a page starts from or ends at; where there are two, they must be of one list. */
export function cursorOf(args: Arguments, coordinate: string, path: readonly string[]): Cursor | null {
  const cursors = ['after', 'before'].flatMap((name) => {
    const text = args[name];
    return typeof text === 'string' ? [readCursor(text, coordinate, [...path, name])] : [];
  });
  const [one, other] = cursors;
  if (one && other && listOf(one) !== listOf(other)) {
    throw badInput('`after` and `before` are cursors of different lists.', [...path, 'before']);
  }
  return one ?? null;
}

function readCursor(text: string, coordinate: string, argument: ArgumentPath): Cursor {
  const cursor = decodeCursor(text);
  if (cursor === null) throw badInput('This is no cursor; pass one on as an answer gave it.', argument);
  if (cursor.coordinate !== coordinate) {
    throw badInput(`This cursor belongs to ${cursor.coordinate}, not to ${coordinate}.`, argument);
  }
  return cursor;
}

/** All of a cursor but its place in the list. */
function listOf({ position: _position, ...list }: Cursor): string {
  return JSON.stringify(list);
}

/** The arguments that say which list it is: as given, or as the cursor holds them where they were left out. */
export function listArguments(
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  given: ReadonlySet<string>,
  cursor: Cursor | null,
  path: readonly string[],
): Arguments {
  const own = field.args.filter(({ name }) => !paging.has(name) && !timing.has(name));
  const values = own.flatMap(({ name, type }): readonly (readonly [string, unknown])[] => {
    if (cursor === null) return name in args ? [[name, args[name]]] : [];
    const held = heldArgument(cursor, name, type, path);
    if (given.has(name) && JSON.stringify(args[name]) !== JSON.stringify(held)) {
      throw badInput(
        `This cursor belongs to another \`${name}\`; leave it out, or repeat what the cursor was given for.`,
        [...path, name],
      );
    }
    return held === undefined ? [] : [[name, held]];
  });
  return Object.fromEntries(values);
}

/** An argument as a cursor holds it, checked anew: a cursor may be forged. */
function heldArgument(
  cursor: Cursor,
  name: string,
  type: GraphQLInputType,
  path: readonly string[],
): unknown {
  const held = cursor.args[name];
  if (held === undefined || held === null) return held;
  return coerceInputValue(held, type, () => {
    throw badInput('This is no cursor; pass one on as an answer gave it.', [...path, 'after']);
  });
}

/** The day and instant that the field gives of its own, or that its cursor holds. */
export function ownTime(args: Arguments, cursor: Cursor | null, path: readonly string[]): Partial<Time> {
  const { on, knownAt } = args as { readonly on?: Day | null; readonly knownAt?: Instant | null };
  if (cursor === null) return { ...(on && { on }), ...(knownAt && { knownAt }) };
  if ((on && on !== cursor.on) || (knownAt && knownAt !== cursor.knownAt)) {
    throw badInput('This cursor belongs to another day or instant; leave `on` and `knownAt` out.', [
      ...path,
      'after',
    ]);
  }
  return { on: cursor.on, ...(cursor.knownAt && { knownAt: cursor.knownAt }) };
}

/** Which page is asked for: from the start, unless only `last` is given. */
export function pageOf(
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  given: ReadonlySet<string>,
  cursor: Cursor | null,
  path: readonly string[],
): Page {
  const backward = given.has('last');
  if (backward && given.has('first')) {
    throw badInput('Give either `first` or `last`.', [...path, 'last']);
  }
  const name = backward ? 'last' : 'first';
  const size = args[name] ?? field.args.find((argument) => argument.name === name)?.defaultValue;
  if (typeof size !== 'number' || size < 1 || size > mostItems) {
    throw badInput(`\`${name}\` is 1 to ${mostItems}; ${size} is not.`, [...path, name]);
  }
  return { size, backward, ...positions(args), owner: cursor?.owner };
}

function positions(args: Arguments): Pick<Page, 'after' | 'before'> {
  const at = (text: unknown) => (typeof text === 'string' ? (decodeCursor(text)?.position ?? null) : null);
  return { after: at(args['after']), before: at(args['before']) };
}
