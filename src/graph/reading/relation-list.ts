import { type Standing, type SupportType, standingNames } from '../../domain/vocabulary.js';
import { sha256 } from '../sha256.js';
import { claimCount, lastAttestedOn, originCount } from './carrying.js';
import { type Column, plain } from './column.js';
import { connection } from './connection.js';
import { onSoundEvidence } from './evidence.js';
import { mentions } from './filter.js';
import { Input, resolved } from './input.js';
import type { NodeScope, Scope } from './mapping.js';
import type { Order, OrderKey } from './order.js';
import { relation } from './relation.js';
import { mayPass, predicatesThatPass, relationPasses } from './relation-filter.js';
import { type Ends, withBonds } from './relation-nodes.js';
import { orderAlong, type PageQuestion, pageRows, type RankRun } from './relation-page.js';
import { pageRowsAnew } from './relation-page-anew.js';
import { type ListQuestion, relationNames, relationRows, sortKeyOf } from './relation-rows.js';
import type { RelationScope } from './relation-scope.js';
import { argumentPath, type Selected, timeOf } from './selection.js';
import type { StatementText } from './statement-text.js';

/** `Query.relations`. */
export function allRelations(scope: Scope, field: Selected): Column {
  return onSoundEvidence(scope.text, field, () => relations(scope, field, [], null));
}

/** `Entity.relations`: those at either end of which the entity stands. */
export function relationsOfEntity(scope: NodeScope, field: Selected): Column {
  const owner = plain(`${scope.node}.id`);
  return onSoundEvidence(scope.text, field, () => relations(scope, field, [scope.node], owner));
}

/** The relations that a field asks for: the clauses that bind them, and the scope to read them in. */
export interface ListedRelations {
  readonly rows: string;
  readonly scope: RelationScope;
  /** What a page of them along an index asks; null where no index has their order. */
  readonly page: PageQuestion | null;
}

/** What a list is of besides what its field says. */
interface Listing {
  /** What a relation must satisfy besides, given its variable. */
  readonly also?: ((relation: string) => string) | null;
  /** A variable around with what binds parts to their wholes. */
  readonly bonds?: string | null;
}

/**
 * Reads `standings`, `where`, `rollUp` and, of a field that has it, `among`, and lists the relations that pass, one row each.
 * `from` is the entity that directions are seen from.
 */
export function listed(
  outer: Scope,
  field: Selected,
  ends: Ends,
  from: string | null,
  { also = null, bonds = null }: Listing = {},
): ListedRelations {
  const { text, types } = outer;
  const time = timeOf(field, outer.time);
  const rollUp = field.args['rollUp'] === true;
  const where = field.args['where'];
  const path = argumentPath(field, 'where');
  const names = relationNames(text);
  const looked = (
    node: string,
    ends: { readonly subject: string; readonly object: string },
    statement: string | null,
  ) =>
    mayPass(
      {
        text,
        from,
        statement,
        predicate: `${node}.predicate`,
        subject: ends.subject,
        object: ends.object,
        // Rolled up, a relation is also its wholes', and only the statements of a pair know which pair.
        ends: !rollUp || statement !== null,
      },
      where,
      path,
    );
  const among = amongAsked(text, field);
  const areAmong = (subject: string, object: string) =>
    among === null ? [] : [`${subject}.id IN ${among}`, `${object}.id IN ${among}`];
  const passes = (relation: string, subject: string, object: string) =>
    [
      looked(relation, { subject, object }, null),
      ...(also === null ? [] : [also(relation)]),
      // Rolled up, it may be that only the wholes are.
      ...(rollUp ? [] : areAmong(subject, object)),
    ].join(' AND ');
  // Where nothing is said of forms and nothing rolled up, a relation's statements are as it is itself.
  const looksAtStatements = rollUp || mentions(where, 'supportTypes');
  const statementPasses = (statement: string) =>
    looksAtStatements ? looked(statement, names, statement) : 'true';
  const predicates = predicatesThatPass(where);
  const subjects = among === null || rollUp ? {} : { among };
  const question: ListQuestion = {
    text,
    time,
    rollUp,
    ends,
    predicates,
    ...subjects,
    passes,
    statementPasses,
    bonds,
  };
  const standings = standingsAsked(field);
  const relationPassing = relationPasses({ text, time, names }, from, where, path);
  const rows = [
    `${relationRows(question, names)} WHERE ${names.sources}[0].segment.standing IN ${text.value(standings)}`,
    `AND ${[relationPassing, ...areAmong(names.subject, names.object)].join(' AND ')}`,
  ].join(' ');
  const narrowed = {
    supportType: onlyForm(where),
    narrowing: narrowingOf(where),
    isStatement: false,
    isSingle: false,
  };
  const scope = { text, types, time, names, rollUp, ...narrowed, statementPasses, bonds };
  const along = stretchOf(text, where, from);
  const page = { question, ...along, standings, ranks: ranksOf(standings), passes: relationPassing };
  // What one entity has is few enough to be found anew all at once.
  const isIndexed = !rollUp && (time.evidence === null || along.stretch.along !== 'ends');
  return { rows, scope, page: isIndexed ? page : null };
}

/** An expression of the ids that both ends must be among; null where they may be any. */
function amongAsked(text: StatementText, { args }: Selected): string | null {
  const among = args['among'] as Input<readonly string[]> | null | undefined;
  return among ? text.value(among) : null;
}

/** Along which index the relations are read that can pass, and what predicates they can have. */
function stretchOf(
  text: StatementText,
  where: unknown,
  from: string | null,
): Pick<PageQuestion, 'stretch' | 'predicates'> {
  const predicates = predicatesThatPass(where);
  const other = (where as { with?: Input<string> | null } | null | undefined)?.with;
  if (from !== null) return { predicates, stretch: { along: 'ends', end: `${from}.id` } };
  if (other instanceof Input) return { predicates, stretch: { along: 'ends', end: text.entity(other) } };
  if (predicates === null) return { predicates, stretch: { along: 'all' } };
  return { predicates: null, stretch: { along: 'predicates', predicates } };
}

/** The runs of ranks that standings have. */
export function ranksOf(standings: readonly string[]): readonly RankRun[] {
  const ranks = standingNames.flatMap((name, rank) => (standings.includes(name) ? [rank] : []));
  const firsts = ranks.filter((rank) => !ranks.includes(rank - 1));
  const lasts = ranks.filter((rank) => !ranks.includes(rank + 1));
  return firsts.map((first, index) => [`${first} `, `${(lasts[index] ?? first) + 1} `]);
}

const whatMayStand: readonly Standing[] = ['ASSERTED', 'CONTESTED', 'PRESUMED', 'POSSIBLE'];

/** The standings that a field asks for. */
export function standingsAsked(field: Selected): readonly Standing[] {
  return (field.args['standings'] as readonly Standing[] | null | undefined) ?? whatMayStand;
}

/** The one form of support that all the statements of what passes have; null where there may be several. */
function onlyForm(where: unknown): SupportType | null {
  const types = (where as { supportTypes?: readonly SupportType[] | null } | null | undefined)?.supportTypes;
  return types?.length === 1 ? (types[0] ?? null) : null;
}

/** What a filter narrows support to: the forms where it names them, a hash of it where they depend on what else it says. */
function narrowingOf(where: unknown): RelationScope['narrowing'] {
  if (!mentions(where, 'supportTypes')) return null;
  const { supportTypes, ...others } = where as { supportTypes?: readonly SupportType[] | null };
  if (supportTypes && !mentions(others, 'supportTypes')) return () => [...supportTypes].sort().join('+');
  return (inputs) => sha256(JSON.stringify(resolved(where, inputs))).slice(0, 12);
}

/** The strongest standing first; relations as strong, by their ids. */
const strongestFirst: Order = { field: 'STANDING', direction: 'ASC' };

function relations(
  outer: Scope,
  field: Selected,
  ends: readonly [] | readonly [string],
  owner: Column | null,
): Column {
  const time = timeOf(field, outer.time);
  const [from = null] = ends;
  if (field.args['rollUp'] !== true || time.evidence === null)
    return connected(listed(outer, field, ends, from), field, owner);
  // The list asks for what binds, and so may all that is asked of each relation on its page.
  const bonds = outer.text.variable('bonds');
  const column = connected(listed(outer, field, ends, from, { bonds }), field, owner);
  return { ...column, cypher: withBonds({ text: outer.text, time }, bonds, column.cypher ?? 'null') };
}

function connected({ rows, scope, page }: ListedRelations, selected: Selected, owner: Column | null): Column {
  // A cursor holds the evidence of its list, whichever field above gave it, or that there everyone's word counts.
  const evidence = selected.args['evidence'] ?? scope.time.evidence ?? {};
  const field: Selected = { ...selected, args: { ...selected.args, evidence } };
  const order = (field.args['orderBy'] as Order | null | undefined) ?? strongestFirst;
  const item = (node: Selected) => relation(scope, node.fields);
  const { names } = scope;
  const isAnew = scope.time.evidence !== null;
  // What takes long to find is found once, for the page and for the count. Neo4j breaks off where what carries each of many is counted
  // for that, too: rolled up and in an order by counts, it is found twice.
  const isByCount = ['CLAIM_COUNT', 'ORIGIN_COUNT'].includes(order.field);
  const isFoundOnce = isAnew || (scope.rollUp && !isByCount);
  if (page === null || order.field !== 'STANDING') {
    return connection(scope.text, field, scope.time, {
      owner,
      rows,
      ...(isFoundOnce && { kept: Object.values(names) }),
      order: relationOrder(scope, order),
      item,
    });
  }
  const segment = scope.text.variable('segment');
  const descending = order.direction === 'DESC';
  const listing = { owner, order: orderAlong(segment, descending), item };
  if (!isAnew) {
    return connection(scope.text, field, scope.time, {
      ...listing,
      rows,
      page: (bounds) => pageRows(page, names, segment, bounds, descending),
    });
  }
  return connection(scope.text, field, scope.time, {
    ...listing,
    rows: `${rows} WITH *, {sortKey: ${sortKeyOf(names)}} AS ${segment}`,
    kept: [segment, ...Object.values(names)],
    page: (bounds) => pageRowsAnew(page, names, segment, bounds, descending),
  });
}

/** What relations are ordered by; the ids of their ends and their predicate decide between equals. */
export function relationOrder(
  scope: RelationScope,
  { field, direction }: Order = strongestFirst,
): readonly OrderKey[] {
  const descending = direction === 'DESC';
  const { names } = scope;
  const ids = [`${names.subject}.id`, names.predicate, `${names.object}.id`];
  const byId = ids.map((cypher): OrderKey => ({ cypher, type: 'text', descending }));
  switch (field) {
    case 'STANDING':
      return [{ cypher: `${names.sources}[0].segment.rank`, type: 'number', descending }, ...byId];
    case 'ORIGIN_COUNT':
      return [{ cypher: originCount(scope), type: 'number', descending }, ...byId];
    case 'CLAIM_COUNT':
      return [{ cypher: claimCount(scope), type: 'number', descending }, ...byId];
    case 'LAST_ATTESTED_ON':
      return [{ cypher: lastAttestedOn(scope), type: 'day', descending }, ...byId];
    default:
      return byId;
  }
}
