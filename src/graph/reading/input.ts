import { isDeepStrictEqual } from 'node:util';
import type { Requester } from '../../domain/requester.js';
import type { Day } from '../../domain/time/day.js';
import type { Instant } from '../../domain/time/instant.js';
import type { ReadAs } from './read-as.js';

/** What a plan is given when it runs. */
export interface Inputs {
  /** The day that fields are asked at unless they say otherwise. */
  readonly today: Day;
  /** The operation's variables, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What was made of them already. */
  readonly made: Map<object, unknown>;
  /** Who asks, once the plan runs: what is compiled for one is run for others. */
  readonly viewer?: Requester;
  /** The day of the picture that is read, where one is. */
  readonly pictureDay?: Day;
  /** The ids, each once, of those that this picture is among; left out, all. */
  readonly pictureAmong?: readonly string[];
  /** What ids that were given are read as, once some are found to be read as others. */
  readonly readAs?: ReadAs;
}

/** Makes something of inputs once a run. */
export function made<T>({ made: there }: Inputs, what: object, make: () => T): T {
  if (!there.has(what)) there.set(what, make());
  return there.get(what) as T;
}

/** One look at inputs while a plan was made: the plan holds for those that look the same. */
interface Look {
  readonly sees: (inputs: Inputs) => unknown;
  readonly seen: string;
}

/** A plan in the making, for the inputs that it is first wanted for. */
export class Making {
  #inputs: Inputs | null;
  readonly #looks: Look[] = [];
  readonly #checks: ((inputs: Inputs) => void)[] = [];

  constructor(inputs: Inputs) {
    this.#inputs = inputs;
  }

  /** What the inputs look like, which the plan may then depend on. */
  look<T>(sees: (inputs: Inputs) => T): T {
    const value = sees(this.#known());
    this.#looks.push({ sees, seen: JSON.stringify(value) });
    return value;
  }

  /** Has the inputs of every run checked before anything is asked; `check` throws what is wrong with them. */
  check(check: (inputs: Inputs) => unknown): void {
    check(this.#known());
    this.#checks.push(check);
  }

  /** Lets go of the inputs that the plan was made for. */
  done(): void {
    this.#inputs = null;
  }

  /** Whether the plan holds for inputs, which then have the same form as those that it was made for. */
  holdsFor(inputs: Inputs): boolean {
    return this.#looks.every(({ sees, seen }) => {
      try {
        return JSON.stringify(sees(inputs)) === seen;
      } catch {
        // Making a plan for them will say what is wrong.
        return false;
      }
    });
  }

  /** Throws what is wrong with the inputs of a run. */
  checkAll(inputs: Inputs): void {
    for (const check of this.#checks) check(inputs);
  }

  #known(): Inputs {
    if (this.#inputs === null) throw new Error('the plan is made already');
    return this.#inputs;
  }
}

/**
 * A value that an operation was given: it stands in the document, or comes with the variables of each run. A plan carries it
 * to where it is needed; what must know it to make the plan looks at it.
 */
export class Input<T> {
  readonly #read: (inputs: Inputs) => T;
  /** Null where the value is the same in every run. */
  readonly #making: Making | null;
  /** Where it comes from and what was made of it: what tells it from others. */
  readonly #origin: readonly unknown[];

  private constructor(read: (inputs: Inputs) => T, making: Making | null, origin: readonly unknown[]) {
    this.#read = read;
    this.#making = making;
    this.#origin = origin;
  }

  /** A value that is the same in every run. */
  static constant<T>(value: T): Input<T> {
    return new Input(() => value, null, [value]);
  }

  /** A value of each run; two of one name are one. */
  static named<T>(making: Making, name: string, read: (inputs: Inputs) => T): Input<T> {
    return new Input(read, making, [name]);
  }

  /** Two values as one. */
  static both<A, B>(a: Input<A>, b: Input<B>): Input<readonly [A, B]> {
    const read = (inputs: Inputs) => [a.in(inputs), b.in(inputs)] as const;
    return new Input(read, a.#making ?? b.#making, [a.#origin, b.#origin]);
  }

  /** The value in a run. */
  in(inputs: Inputs): T {
    return this.#making === null ? this.#read(inputs) : made(inputs, this, () => this.#read(inputs));
  }

  /** What follows from the value; `change` may throw what is wrong with it. */
  map<U>(change: (value: T) => U): Input<U> {
    if (this.#making === null) return Input.constant(change(this.#read(noInputs)));
    return new Input((inputs) => change(this.in(inputs)), this.#making, [...this.#origin, change]);
  }

  /** The value with the ids in it as they are read in a run: the last that is made of it. */
  reading<U>(read: (value: T, readAs?: ReadAs) => U): Input<U> {
    return new Input((inputs) => read(this.in(inputs), inputs.readAs), this.#making, [...this.#origin, read]);
  }

  /** What of the value matters to the plan. */
  look<U>(sees: (value: T) => U): U {
    if (this.#making === null) return sees(this.#read(noInputs));
    return this.#making.look((inputs) => sees(this.in(inputs)));
  }

  /** Has the value checked in every run; `check` throws what is wrong with it. */
  check(check: (value: T) => unknown): void {
    if (this.#making === null) check(this.#read(noInputs));
    else this.#making.check((inputs) => check(this.in(inputs)));
  }

  /** Whether two values are equal in every run, for all that can be told. */
  equals(other: Input<unknown>): boolean {
    return (
      (this.#making === null) === (other.#making === null) && isDeepStrictEqual(this.#origin, other.#origin)
    );
  }
}

/** How an argument of a type is carried: what a plan can carry as an `Input`, and words that it is made by as they are. */
export type Given<T> = T extends Day | Instant | number
  ? Input<T>
  : T extends string
    ? string extends T
      ? Input<T>
      : T
    : T extends readonly (infer Item)[]
      ? Given<Item> extends Input<infer Value>
        ? Input<readonly Value[]>
        : readonly Given<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Given<T[Key]> }
        : T;

/** What stands in the document needs no inputs. */
const noInputs: Inputs = { today: '0001-01-01' as Day, variables: {}, made: new Map() };

/** A value with every input within it as it is in a run. */
export function resolved(value: unknown, inputs: Inputs): unknown {
  if (value instanceof Input) return value.in(inputs);
  if (Array.isArray(value)) return value.map((each) => resolved(each, inputs));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolved(each, inputs)]));
}

/** Whether two values, with inputs within them, are equal in every run, for all that can be told. */
export function areEqual(one: unknown, other: unknown): boolean {
  if (one instanceof Input) return other instanceof Input && one.equals(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => areEqual(each, other[at]));
  }
  if (isPlain(one) && isPlain(other)) {
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => areEqual(one[key], other[key]));
  }
  return isDeepStrictEqual(one, other);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
