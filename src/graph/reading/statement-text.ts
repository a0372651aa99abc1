import type { Day } from '../../domain/day.js';
import type { Instant } from '../../domain/instant.js';
import { toDate, toDateTime, toInteger } from '../values.js';
import type { Time } from './selection.js';

/** The parameter that holds the instant of the graph's last change, filled in when a plan runs. */
export const lastChangeParameter = 'lastChange';

/**
 * One Cypher statement in the making: its parameters, and names for its variables. Values only ever enter as parameters,
 * and names are counted up in the order of the selection, so that equal operations make equal texts.
 */
export class StatementText {
  readonly parameters: Record<string, unknown> = {};
  #variables = 0;
  #parameters = 0;

  /** A variable name that no other part of the statement has. */
  variable(hint: string): string {
    this.#variables += 1;
    return `${hint}${this.#variables}`;
  }

  /** A string, a boolean, or a list of strings as a parameter. */
  value(value: string | boolean | readonly string[]): string {
    return this.#parameter(value);
  }

  integer(value: number): string {
    return this.#parameter(toInteger(value));
  }

  number(value: number): string {
    return this.#parameter(value);
  }

  day(value: Day): string {
    return this.#parameter(toDate(value));
  }

  instant(value: Instant): string {
    return this.#parameter(toDateTime(value));
  }

  /** The instant that a field is asked at. */
  knownAt(time: Time): string {
    return time.knownAt === 'LAST_CHANGE' ? `$${lastChangeParameter}` : this.instant(time.knownAt);
  }

  #parameter(value: unknown): string {
    const name = `p${this.#parameters}`;
    this.#parameters += 1;
    this.parameters[name] = value;
    return `$${name}`;
  }
}
