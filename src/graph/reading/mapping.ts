import { type Column, type Member, object, only } from './column.js';
import type { Selected, Time } from './selection.js';
import type { StatementText } from './statement-text.js';
import { together } from './together.js';

/** The types that live in one node each. */
export type NodeTypeName = 'Entity' | 'Claim' | 'Document' | 'Judgement' | 'Statement' | 'Origin';

/** The mapping of each. Mappings find each other here, since types refer to one another in circles and files must not. */
export type NodeTypes = Readonly<Record<NodeTypeName, Mapping<NodeScope>>>;

/** What every field can be read with: the statement being written, the time asked at, and the types. */
export interface Scope {
  readonly text: StatementText;
  readonly time: Time;
  readonly types: NodeTypes;
}

/** A scope with the variable that holds the object. */
export interface NodeScope extends Scope {
  readonly node: string;
}

/** How each field of a type becomes a column. */
export type Mapping<Scope> = Readonly<Record<string, (scope: Scope, field: Selected) => Column>>;

/** The mapping of a type of the schema: a field of the schema without an entry here does not compile. */
export type MappingOf<Type, Scope> = {
  readonly [Name in Exclude<keyof Type, '__typename'>]-?: Mapping<Scope>[string];
};

/** The columns of a selection, in its order. Fields that differ in nothing but values are asked for together. */
export function members<Scope>(
  mapping: Mapping<Scope>,
  scope: Scope,
  fields: readonly Selected[],
): readonly Member[] {
  const columnOf = (field: Selected, within: Scope): Column => {
    const column = mapping[field.name];
    if (column === undefined) throw new Error(`${field.coordinate} has no mapping`);
    return column(within, field);
  };
  const columns = hasText(scope)
    ? together(
        scope.text,
        fields.map((field) => (text) => columnOf(field, { ...scope, text })),
      )
    : fields.map((field) => columnOf(field, scope));
  return fields.flatMap(({ key, types }, index) => {
    const column = columns[index];
    return column === undefined ? [] : [{ key, column, types }];
  });
}

function hasText<Scope>(scope: Scope): scope is Scope & Pick<NodeScope, 'text'> {
  return typeof scope === 'object' && scope !== null && 'text' in scope;
}

/** An object of one type that is made of the scope itself rather than of a node of its own. */
export function part<Scope>(mapping: Mapping<Scope>, type: string): Mapping<Scope>[string] {
  return (scope, field) => object(members(mapping, scope, field.fields), only(type));
}

/** An object of a type, of the node in scope; null where the node is. */
export function nodeOf(type: NodeTypeName, scope: NodeScope, fields: readonly Selected[]): Column {
  const typename = type === 'Entity' ? { cypher: `${scope.node}.kind`, of: String } : only(type);
  return object(members(scope.types[type], scope, fields), typename, scope.node);
}

/** An object that a pattern leads to, or null; `pattern` is given the names of the node in scope and of its own. */
export function follow(
  type: NodeTypeName,
  pattern: (node: string, to: string, scope: NodeScope) => string,
): Mapping<NodeScope>[string] {
  return (scope, field) => {
    const to = scope.text.variable(type.toLowerCase());
    const column = nodeOf(type, { ...scope, node: to }, field.fields);
    return { ...column, cypher: `[${pattern(scope.node, to, scope)} | ${column.cypher}][0]` };
  };
}
