import { changeKinds, entitiesOf } from '../../domain/change.js';
import type * as Schema from '../../generated/graphql.js';
import { listIn, textIn, wordIn } from '../stored/checked.js';
import { asRow, type Column, instant, list, object, only, plain } from './column.js';
import { type MappingOf, members, type NodeScope, type Scope } from './mapping.js';
import type { RootField } from './root-field.js';
import type { Selected } from './selection.js';
import { lastChangeVariable } from './statement-text.js';

/** The fields of a change. */
const changeFields: MappingOf<Schema.Change, NodeScope> = {
  id: ({ node }) => plain(`toString(${node}.position)`),
  kind: ({ node }) => plain(`${node}.kind`),
  at: ({ node }) => instant(`${node}.at`),
  by: ({ node }) => plain(`${node}.by`),
  ids: ({ node }) => list(`${node}.ids`),
  statements: ({ node }) => list(`${node}.statements`),
  entities: ({ node }) => entities(node),
};

/**
 * `Query.lastChange`: the last change of the instant that the operation is answered as of. It is looked for by that instant, which
 * has an index and is that of few changes.
 */
export function lastChange({ text, ...scope }: Scope, { fields }: Selected): RootField {
  const node = text.variable('change');
  return {
    match: `OPTIONAL MATCH (${node}:Change {at: ${lastChangeVariable}})
      WITH ${lastChangeVariable}, ${node} ORDER BY ${node}.position DESC LIMIT 1`,
    answer: object(members(changeFields, { ...scope, text, node }, fields), only('Change'), node),
  };
}

function entities(node: string): Column {
  return {
    cypher: `[${node}.kind, ${node}.ids, ${node}.statements]`,
    decode: (raw) => {
      const [kind, ids, statements] = asRow(raw) ?? [];
      return entitiesOf({
        kind: wordIn(kind, changeKinds),
        ids: listIn(ids).map(textIn),
        statements: listIn(statements).map(textIn),
      });
    },
  };
}
