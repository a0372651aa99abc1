import type { Instant } from '../../domain/time/instant.js';
import type * as Schema from '../../generated/graphql.js';
import { type Column, instant, list, object, only, plain } from './column.js';
import { connection } from './connection.js';
import { condition, type LeavesOf } from './filter.js';
import { type IndexOrder, pageAlong } from './index-order.js';
import type { Input } from './input.js';
import { type MappingOf, members, type NodeScope, type Scope } from './mapping.js';
import type { OrderKey } from './order.js';
import { argumentPath, type Selected } from './selection.js';
import type { StatementText } from './statement-text.js';

/** The fields of an audit record. */
const auditFields: MappingOf<Schema.AuditRecord, NodeScope> = {
  number: ({ node }) => plain(`${node}.number`),
  at: ({ node }) => instant(`${node}.at`),
  by: ({ node }) => plain(`${node}.by`),
  role: ({ node }) => plain(`${node}.role`),
  credential: ({ node }) => plain(`${node}.credential`),
  address: ({ node }) => plain(`${node}.address`),
  operation: ({ node }) => plain(`${node}.operation`),
  reason: ({ node }) => plain(`${node}.reason`),
  ids: ({ node }) => list(`${node}.ids`),
  position: ({ node }) => plain(`toString(${node}.position)`),
  previous: ({ node }) => plain(`${node}.previous`),
  hash: ({ node }) => plain(`${node}.hash`),
};

/** `Query.audit`: the latest first. */
export function auditRecords(outer: Scope, field: Selected): Column {
  const { text } = outer;
  const found = text.variable('record');
  const scope = { ...outer, node: found };
  // Not as of the last change: of tokens, for one, the trail tells and the change log does not.
  const passes = condition(field.args['where'], auditLeaves(text, found), argumentPath(field, 'where'));
  const keys: readonly OrderKey[] = [{ cypher: `${found}.number`, type: 'number', descending: true }];
  const pattern = `(${found}:Audit)`;
  const index: IndexOrder = { pattern, item: found, of: 'Audit', under: null, keys };
  return connection(text, field, scope.time, {
    owner: null,
    rows: `MATCH ${pattern} WHERE ${passes}`,
    order: keys,
    page: (bounds) => pageAlong(index, passes, bounds),
    item: (selected) => object(members(auditFields, scope, selected.fields), only('AuditRecord'), found),
  });
}

function auditLeaves(text: StatementText, found: string) {
  return {
    by: (name: Input<string>) => `${found}.by = ${text.value(name)}`,
    operations: (names: Input<readonly string[]>) => `${found}.operation IN ${text.value(names)}`,
    record: (id: Input<string>) => `${text.value(id)} IN ${found}.ids`,
    from: (at: Input<Instant>) => `${found}.at >= ${text.instant(at)}`,
    before: (at: Input<Instant>) => `${found}.at < ${text.instant(at)}`,
  } satisfies LeavesOf<Schema.AuditFilter>;
}
