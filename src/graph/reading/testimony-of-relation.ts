import { asRow } from './column.js';
import type { Scope } from './mapping.js';
import { toldParameter } from './payload.js';
import { listed } from './relation-list.js';
import { nodeNames } from './relation-rows.js';
import { memberRows } from './relation-scope.js';
import type { RootField } from './root-field.js';
import type { Selected } from './selection.js';
import { testimony, testimonyIn } from './testimony.js';

/**
 * What is said of each statement of one relation of a field's picture, by the claims that count, whatever the day. The statement
 * is told the `relation`, as its subject's id, its predicate and its object's id.
 */
export function testimonyOfRelation(asked: Scope, field: Selected): RootField {
  const { scope } = listed(asked, field, [], null);
  const { subject, predicate, object } = scope.names;
  const statement = scope.text.variable('statement');
  const ends = `$${toldParameter}.relation`;
  return {
    match: '',
    answer: {
      cypher: [
        `COLLECT { MATCH (${subject}:Entity {id: ${ends}[0]}) MATCH (${object}:Entity {id: ${ends}[2]})`,
        `WITH ${subject}, ${object}, ${ends}[1] AS ${predicate}`,
        memberRows(scope, nodeNames(scope.text), statement),
        `RETURN ${testimony(scope, statement)} ORDER BY ${statement}.id }`,
      ].join(' '),
      decode: (raw) => (asRow(raw) ?? []).map(testimonyIn),
    },
  };
}
