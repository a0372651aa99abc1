import { coerceInputValue, type GraphQLField } from 'graphql';
import type { Day } from '../domain/time/day.js';
import type { Instant } from '../domain/time/instant.js';
import { badInput } from '../errors.js';
import { type Cursor, decodeCursor } from '../graph/reading/cursor.js';
import { Input, type Making } from '../graph/reading/input.js';
import type {
  ArgumentPath,
  Arguments,
  Evidence,
  GivenPosition,
  Page,
  Time,
} from '../graph/reading/selection.js';
import { at, type FieldArguments } from './arguments.js';
import { carriedBy, shapeOf } from './shape.js';

/** The most items of a page. */
const mostItems = 200;

/** Arguments that say which page of a list is wanted, rather than which list. */
const paging = new Set(['first', 'after', 'last', 'before']);
const timing = new Set(['on', 'knownAt']);

type Field = GraphQLField<unknown, unknown>;

/** A field whose list may be paged, with its place in the operation. */
export interface AskedField {
  readonly field: Field;
  /** The field's place in the schema. */
  readonly coordinate: string;
  readonly path: readonly string[];
  readonly args: FieldArguments;
}

/** The cursors that a page starts after and ends before. */
export interface Cursors {
  readonly after: Input<Cursor> | null;
  readonly before: Input<Cursor> | null;
}

/** Reads the cursors of a field; where there are two, they must be of one list. */
export function cursorsOf(asked: AskedField): Cursors {
  const [after, before] = (['after', 'before'] as const).map((name) => {
    const text = asked.args.carried[name];
    return text instanceof Input ? readCursor(text, asked, name) : null;
  });
  if (after && before) {
    Input.both(after, before).check(([one, other]) => {
      if (listOf(one) === listOf(other)) return;
      throw badInput('`after` and `before` are cursors of different lists.', [...asked.path, 'before']);
    });
  }
  return { after: after ?? null, before: before ?? null };
}

function readCursor(
  text: Input<string>,
  { field, coordinate, path }: AskedField,
  name: string,
): Input<Cursor> {
  return text.map((written) => {
    const cursor = decodeCursor(written);
    if (cursor === null) throw noCursor([...path, name]);
    if (cursor.coordinate !== coordinate) {
      throw badInput(`This cursor belongs to ${cursor.coordinate}, not to ${coordinate}.`, [...path, name]);
    }
    return { ...cursor, args: heldArguments(cursor, field, [...path, name]) };
  });
}

function noCursor(argument: ArgumentPath): Error {
  return badInput('This is no cursor; pass one on as an answer gave it.', argument);
}

/** The arguments that a cursor holds, checked anew: a cursor may be forged. */
function heldArguments(cursor: Cursor, field: Field, argument: ArgumentPath): Arguments {
  const held = listArgumentsOf(field).flatMap(({ name, type }): [string, unknown][] => {
    const value = cursor.args[name];
    if (value === undefined || value === null) return value === null ? [[name, null]] : [];
    const refuse = () => {
      throw noCursor(argument);
    };
    return [[name, coerceInputValue(value, type, refuse)]];
  });
  return Object.fromEntries(held);
}

/** All of a cursor but its place in the list. */
function listOf({ position: _position, ...list }: Cursor): string {
  return JSON.stringify(list);
}

function listArgumentsOf(field: Field) {
  return field.args.filter(({ name }) => !paging.has(name) && !timing.has(name));
}

/** The arguments that say which list it is: as given, or as the cursor holds them where they were left out. */
export function listArguments(making: Making, asked: AskedField, cursor: Input<Cursor> | null): Arguments {
  const { carried } = asked.args;
  const own = listArgumentsOf(asked.field);
  if (cursor === null) {
    return Object.fromEntries(
      own.filter(({ name }) => name in carried).map(({ name }) => [name, carried[name]]),
    );
  }
  const shapes = cursor.look(({ args }) => own.map(({ name, type }) => shapeOf(type, args[name])));
  for (const { name } of own) if (asked.args.given.has(name)) requireSame(making, asked, cursor, name);
  return Object.fromEntries(
    own.map(({ name, type }, index) => {
      const inputAt = (path: readonly (string | number)[]) => cursor.map(({ args }) => at(args[name], path));
      return [name, carriedBy(type, shapes[index], inputAt)];
    }),
  );
}

/** Refuses an argument that is another than its cursor holds. */
function requireSame(making: Making, { args, path }: AskedField, cursor: Input<Cursor>, name: string): void {
  making.check((inputs) => {
    const held = cursor.in(inputs).args[name];
    if (JSON.stringify(args.valuesIn(inputs)[name]) === JSON.stringify(held)) return;
    throw badInput(
      `This cursor belongs to another \`${name}\`; leave it out, or repeat what the cursor was given for.`,
      [...path, name],
    );
  });
}

/** The day and instant that the field gives of its own, or that its cursor holds. */
export function ownTime({ args, path }: AskedField, cursor: Input<Cursor> | null): Partial<Time> {
  const { on, knownAt } = args.carried as {
    readonly on?: Input<Day> | null;
    readonly knownAt?: Input<Instant> | null;
  };
  if (cursor === null) return { ...(on && { on }), ...(knownAt && { knownAt }) };
  const require = (isHeld: boolean) => {
    if (isHeld) return;
    throw badInput('This cursor belongs to another day or instant; leave `on` and `knownAt` out.', [
      ...path,
      'after',
    ]);
  };
  if (on) Input.both(on, cursor).check(([day, held]) => require(day === held.on));
  if (knownAt) Input.both(knownAt, cursor).check(([instant, held]) => require(instant === held.knownAt));
  const isKnownAt = cursor.look((held) => held.knownAt !== null);
  return {
    on: cursor.map((held) => held.on),
    ...(isKnownAt && { knownAt: cursor.map((held) => held.knownAt as Instant) }),
  };
}

/** The evidence that a field gives of its own, or that its cursor holds: a filter without conditions lets every claim count. */
export function ownEvidence({ evidence }: Arguments): Pick<Partial<Time>, 'evidence'> {
  if (evidence === null || evidence === undefined) return {};
  const isEmpty = Object.values(evidence).every((condition) => condition === null || condition === undefined);
  return { evidence: isEmpty ? null : (evidence as Evidence) };
}

/** Which page is asked for: from the start, unless only `last` is given. Plans are made for a size of page. */
export function pageOf({ field, args, path }: AskedField, { after, before }: Cursors): Page {
  const backward = args.given.has('last');
  if (backward && args.given.has('first')) {
    throw badInput('Give either `first` or `last`.', [...path, 'last']);
  }
  const name = backward ? 'last' : 'first';
  const given = args.carried[name] as Input<number> | null | undefined;
  const size =
    given?.look((items) => items) ?? field.args.find((argument) => argument.name === name)?.defaultValue;
  if (typeof size !== 'number' || size < 1 || size > mostItems) {
    throw badInput(`\`${name}\` is 1 to ${mostItems}; ${size} is not.`, [...path, name]);
  }
  const owner = (after ?? before)?.map((held) => held.owner);
  return { size, backward, after: after && positionIn(after), before: before && positionIn(before), owner };
}

function positionIn(cursor: Input<Cursor>): GivenPosition {
  const length = cursor.look(({ position }) => position.length);
  return Array.from({ length }, (_, index) =>
    cursor.map(({ position }) => position[index] as string | number),
  );
}
