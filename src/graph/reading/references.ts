import type { Triple } from '../../analysis/picture.js';
import { asRow, type Column, type Moment, type Told } from './column.js';
import { nodeOf, type Scope } from './mapping.js';
import { toldParameter } from './payload.js';
import type { Selected } from './selection.js';

/*
 * What was worked out elsewhere names entities by their ids and relations by those of their ends, wherever they stand in it.
 * Each place where a selection asks for one is a slot: all that stands there, in whatever depth, is read back at once.
 */

/** Ids of entities, or ends of relations, to read back; `told` has them under its name. */
interface Slot {
  readonly name: string;
  readonly column: Column;
}

/** What is in the slots: gives the object that an id, or a relation's ends, are read back as. */
export type ReadBack = (slot: string, key: string | Triple) => unknown;

/** Reads relations by their ends: clauses that bind a scope's relation, given an expression of the ends, and the column to read. */
export type ReadRelation = (
  ends: string,
  field: Selected,
) => { readonly bind: string; readonly column: Column };

/** The slots of a statement in the making. */
export class References {
  readonly #slots: Slot[] = [];

  /** A place where entities are asked for; gives its name. */
  entity(scope: Scope, field: Selected): string {
    const node = scope.text.variable('entity');
    const column = nodeOf('Entity', { ...scope, node }, field.fields);
    return this.#add((key) => `MATCH (${node}:Entity {id: ${key}})`, scope, column);
  }

  /** A place where origins are asked for. */
  origin(scope: Scope, field: Selected): string {
    const node = scope.text.variable('origin');
    const column = nodeOf('Origin', { ...scope, node }, field.fields);
    return this.#add((key) => `MATCH (${node}:Entity|Anonymous|Document {id: ${key}})`, scope, column);
  }

  /** A place where relations are asked for. */
  relation(scope: Scope, field: Selected, read: ReadRelation): string {
    const key = scope.text.variable('ends');
    const { bind, column } = read(key, field);
    return this.#add(() => bind, scope, column, key);
  }

  #add(bind: (key: string) => string, { text }: Scope, column: Column, key = text.variable('key')): string {
    const name = `slot${this.#slots.length}`;
    const cypher = `COLLECT { UNWIND $${toldParameter}.${name} AS ${key} ${bind(key)} RETURN [${key}, ${column.cypher ?? 'true'}] }`;
    this.#slots.push({ name, column: { ...column, cypher } });
    return name;
  }

  /** The names of all slots. */
  get names(): readonly string[] {
    return this.#slots.map(({ name }) => name);
  }

  /** The expression that reads all slots; null where there is none. */
  get cypher(): string | null {
    return this.#slots.length === 0 ? null : `[${this.#slots.map(({ column }) => column.cypher).join(', ')}]`;
  }

  /** The keys that filling an answer asks the slots for. */
  static keysFor(fill: (readBack: ReadBack) => unknown): Told {
    const keys = new Map<string, Map<string, string | Triple>>();
    fill((slot, key) => {
      const of = keys.get(slot) ?? new Map();
      keys.set(slot, of);
      of.set(JSON.stringify(key), key);
      return null;
    });
    return Object.fromEntries([...keys].map(([slot, of]) => [slot, [...of.values()]]));
  }

  /** What was read back, as filling an answer asks for it. */
  readBack(raw: unknown, moment: Moment): ReadBack {
    const found = new Map<string, unknown>();
    const rows = asRow(raw) ?? [];
    this.#slots.forEach(({ name, column }, index) => {
      for (const pair of asRow(rows[index]) ?? []) {
        const [key, value] = asRow(pair) ?? [];
        found.set(`${name} ${JSON.stringify(key)}`, column.decode(value, moment));
      }
    });
    return (slot, key) => found.get(`${slot} ${JSON.stringify(key)}`) ?? null;
  }
}
