import type { Day } from '../../domain/time/day.js';
import type { Instant } from '../../domain/time/instant.js';
import { toDate, toDateTime, toInteger } from '../values.js';
import type { GivenIds } from './given-ids.js';
import { areEqual, Input } from './input.js';
import {
  beginningOf,
  beginningsOf,
  endsOf,
  entitiesRead,
  entityRead,
  originRead,
  originsRead,
  statementIdRead,
} from './read-as.js';
import type { Time } from './selection.js';

/** The variable that holds the instant of the graph's last change, from the beginning of every statement. */
export const lastChangeVariable = 'lastChange';

/** A value that is known, or that comes with each run. */
type Value<T> = T | Input<T>;

function changed<T, U>(value: Value<T>, change: (value: T) => U): Value<U> {
  return value instanceof Input ? value.map(change) : change(value);
}

/**
 * One Cypher statement in the making, or a part of one: its parameters, and names for its variables. Values only ever enter as
 * parameters, and names are counted up in the order of the selection, so that equal operations make equal texts.
 */
export class StatementText {
  readonly #depth: number;
  readonly #values: unknown[] = [];
  /** The parameters that stand where Cypher takes no variable. */
  readonly #constants = new Set<number>();
  #variables = 0;
  /** The ids that the whole statement is given, and that may be read as others. */
  readonly given: GivenIds;

  constructor(depth = 0, given: GivenIds = { entities: [], origins: [] }) {
    this.#depth = depth;
    this.given = given;
  }

  /** The parameters, by the names that the text has for them. */
  get parameters(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#values.map((value, index) => [this.#nameOf(index), value]));
  }

  /** A part to be written on its own and put in later: see {@link place}. Its names are those of no part around it. */
  part(): StatementText {
    return new StatementText(this.#depth + 1, this.given);
  }

  /** A variable name that no other part of the statement around has. */
  variable(hint: string): string {
    this.#variables += 1;
    return `${hint}${this.#depth === 0 ? '' : `${this.#depth}_`}${this.#variables}`;
  }

  /** A string, a boolean, a list of strings, or a list of such lists as a parameter. */
  value(value: Value<string | boolean | null | readonly string[] | readonly (readonly string[])[]>): string {
    return this.#parameter(value);
  }

  /** An entity's id, as it is read. */
  entity(id: Input<string>): string {
    const read = id.reading(entityRead);
    this.given.entities.push(read);
    return this.#parameter(read);
  }

  /** Ids of entities, as they are read. */
  entities(ids: Input<readonly string[]>): string {
    const read = ids.reading(entitiesRead);
    this.given.entities.push(read);
    return this.#parameter(read);
  }

  /** An origin's id, as it is read. */
  origin(id: Input<string>): string {
    const read = id.reading(originRead);
    this.given.entities.push(id.map(beginningOf).reading(entityRead));
    this.given.origins.push(read);
    return this.#parameter(read);
  }

  /** Ids of origins, as they are read. */
  origins(ids: Input<readonly string[]>): string {
    const read = ids.reading(originsRead);
    this.given.entities.push(ids.map(beginningsOf).reading(entitiesRead));
    this.given.origins.push(read);
    return this.#parameter(read);
  }

  /** The id of a statement or relation, its ends as they are read. */
  statement(id: Input<string>): string {
    this.given.entities.push(id.map(endsOf).reading(entitiesRead));
    return this.#parameter(id.reading(statementIdRead));
  }

  integer(value: Value<number>): string {
    return this.#parameter(changed(value, toInteger));
  }

  /** How many rows to read at most. */
  limit(value: number): string {
    this.#constants.add(this.#values.length);
    return this.integer(value);
  }

  number(value: Value<number>): string {
    return this.#parameter(value);
  }

  day(value: Value<Day>): string {
    return this.#parameter(changed(value, toDate));
  }

  instant(value: Value<Instant>): string {
    return this.#parameter(changed(value, toDateTime));
  }

  /** The instant that a field is asked at. */
  knownAt(time: Time): string {
    return time.knownAt === 'LAST_CHANGE' ? lastChangeVariable : this.instant(time.knownAt);
  }

  /** Whether parts of one text can be asked for together: where they differ in values, a variable can stand for each. */
  static areAlike(one: StatementText, other: StatementText): boolean {
    return [...one.#constants].every((index) => areEqual(one.#values[index], other.#values[index]));
  }

  /**
   * Puts in parts that are alike, all of this text: once, where their values are the same; otherwise as a list with an item
   * for each.
   */
  place(
    cypher: string,
    parts: readonly StatementText[],
  ): { readonly cypher: string; readonly isList: boolean } {
    const [first, ...others] = parts;
    if (first === undefined) return { cypher, isList: false };
    const varying = first.#values.flatMap((value, index) =>
      others.every((other) => areEqual(value, other.#values[index])) ? [] : [index],
    );
    const each = this.variable('each');
    const own = first.#values.map((value, index) =>
      varying.includes(index) ? `${each}.p${index}` : this.#parameter(value, first.#constants.has(index)),
    );
    // The names of parts around them, which may stand in their text as well, are others.
    const placed = own.reduceRight(
      (text, name, index) => text.replaceAll(`$${first.#nameOf(index)}`, () => name),
      cypher,
    );
    if (varying.length === 0) return { cypher: placed, isList: false };
    const rows = parts.map((part) =>
      Object.fromEntries(varying.map((index) => [`p${index}`, part.#values[index]])),
    );
    return { cypher: `[${each} IN ${this.#parameter(rows)} | ${placed}]`, isList: true };
  }

  #parameter(value: unknown, isConstant = false): string {
    if (isConstant) this.#constants.add(this.#values.length);
    return `$${this.#nameOf(this.#values.push(value) - 1)}`;
  }

  #nameOf(index: number): string {
    return `p${this.#depth === 0 ? '' : `${this.#depth}_`}${index}`;
  }
}
