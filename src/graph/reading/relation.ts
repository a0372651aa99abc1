import { type Predicate, predicateRow } from '../../domain/vocabulary.js';
import type * as Schema from '../../generated/graphql.js';
import {
  carriers,
  claimCount,
  denialCount,
  deniedByPartyOnly,
  lastAttestedOn,
  originCount,
} from './carrying.js';
import { claims } from './claim-list.js';
import { asRow, atRun, type Column, constant, day, listOf, object, only, plain } from './column.js';
import { admitted } from './evidence.js';
import { history } from './history.js';
import { knownAt } from './known.js';
import { type MappingOf, members, nodeOf } from './mapping.js';
import { nodeNames, relationNames } from './relation-rows.js';
import { idOfRelation, memberRows, type RelationScope } from './relation-scope.js';
import type { Selected } from './selection.js';

/** A relation, of the variables in scope. */
export function relation(scope: RelationScope, fields: readonly Selected[]): Column {
  return object(members(relationFields, scope, fields), only('Relation'));
}

const relationFields: MappingOf<Schema.Relation, RelationScope> = {
  id: (scope) => relationId(scope),
  subject: (scope, field) => nodeOf('Entity', { ...scope, node: scope.names.subject }, field.fields),
  predicate: ({ names }) => plain(names.predicate),
  object: (scope, field) => nodeOf('Entity', { ...scope, node: scope.names.object }, field.fields),
  sign: ({ names }) => ({ cypher: names.predicate, decode: signOf }),
  on: ({ time }) => atRun(({ inputs }) => time.on.in(inputs)),
  knownAt: ({ time }) => atRun((moment) => knownAt(time, moment)),
  standing: ({ names }) => plain(`coalesce(${names.strongest}[0].segment.standing, 'UNKNOWN')`),
  claimCount: (scope) => plain(claimCount(scope)),
  originCount: (scope) => plain(originCount(scope)),
  denialCount: (scope) => plain(denialCount(scope)),
  deniedByPartyOnly: (scope) => plain(deniedByPartyOnly(scope)),
  lastAttestedOn: (scope) => day(lastAttestedOn(scope)),
  supportType: (scope) => supportType(scope),
  statements: (scope, field) => statements(scope, field),
  via: (scope, field) => routes(scope, field),
  origins: (scope, field) => origins(scope, field),
  claims: (scope, field) => claimsOfRelation(scope, field),
  history,
};

/** The sign of a predicate, by the vocabulary. */
export function signOf(predicate: unknown): string {
  return predicateRow(predicate as Predicate).sign;
}

function relationId(scope: RelationScope): Column {
  return {
    cypher: endsOf(scope),
    decode: (raw, moment) => idOfRelation(asRow(raw) ?? [], scope, moment),
  };
}

function endsOf({ names, isStatement }: RelationScope): string {
  const form = isStatement ? [`${names.sources}[0].statement.supportType`] : [];
  return `[${[`${names.subject}.id`, names.predicate, `${names.object}.id`, ...form].join(', ')}]`;
}

function supportType({ supportType: asked, names }: RelationScope): Column {
  if (asked !== null) return constant(asked);
  return plain(`CASE size(${names.sources}) WHEN 1 THEN ${names.sources}[0].statement.supportType END`);
}

/** Each source of the relation as a relation of its own. */
function statements(scope: RelationScope, field: Selected): Column {
  const { text, names: whole } = scope;
  const source = text.variable('source');
  const names = relationNames(text);
  const statement = text.variable('statement');
  const inner = {
    ...scope,
    names,
    rollUp: false,
    supportType: null,
    narrowing: null,
    isStatement: true,
    isSingle: true,
    statementPasses: (each: string) => `${each} = ${statement}`,
  };
  const item = relation(inner, field.fields);
  return listOf(
    [
      `COLLECT { UNWIND ${whole.sources} AS ${source}`,
      `WITH [${source}] AS ${names.sources}, [${source}] AS ${names.strongest}, ${source}.statement AS ${statement}`,
      `MATCH (${names.subject})-[:STANDS]->()<-[:FORM_OF*0..1]-(${statement})`,
      `MATCH (${statement})-[:FORM_OF*0..1]->()-[:TOWARDS]->(${names.object})`,
      `WITH *, ${statement}.predicate AS ${names.predicate}`,
      `RETURN ${item.cypher} ORDER BY ${names.sources}[0].segment.rank, ${statement}.id }`,
    ].join(' '),
    item,
  );
}

function routes(scope: RelationScope, field: Selected): Column {
  const { text } = scope;
  const [claim, stop, route, entityOfRoute, place] = ['claim', 'stop', 'route', 'entity', 'place'].map(
    (hint) => text.variable(hint),
  ) as [string, string, string, string, string];
  const via = text.variable('via');
  const item = nodeOf('Entity', { ...scope, node: entityOfRoute }, field.fields);
  const stops = `COLLECT { MATCH (${claim})-[${via}:VIA]->(${stop}) RETURN ${stop}.id ORDER BY ${via}.position }`;
  const entities = [
    `COLLECT { UNWIND range(0, size(${route}) - 1) AS ${place}`,
    `MATCH (${entityOfRoute}:Entity {id: ${route}[${place}]}) RETURN ${item.cypher} ORDER BY ${place} }`,
  ].join(' ');
  return {
    cypher: [
      `COLLECT { ${carriers(scope, claim, 'AFFIRMS')} WITH ${claim} WHERE EXISTS { (${claim})-[:VIA]->() }`,
      `WITH DISTINCT ${stops} AS ${route} ORDER BY ${route} RETURN ${entities} }`,
    ].join(' '),
    decode: (raw, moment) =>
      (asRow(raw) ?? []).map((each) => (asRow(each) ?? []).map((one) => item.decode(one, moment))),
  };
}

function origins(scope: RelationScope, field: Selected): Column {
  const claim = scope.text.variable('claim');
  const found = scope.text.variable('origin');
  const item = nodeOf('Origin', { ...scope, node: found }, field.fields);
  return listOf(
    [
      `COLLECT { ${carriers(scope, claim, 'AFFIRMS')} MATCH (${claim})-[:ORIGIN]->(${found})`,
      `WITH DISTINCT ${found} RETURN ${item.cypher} ORDER BY ${found}.id }`,
    ].join(' '),
    item,
  );
}

function claimsOfRelation(scope: RelationScope, field: Selected): Column {
  const all = field.args['all'] === true;
  const match = (found: string) => (all ? claimsOfMembers(scope, found) : carriers(scope, found, null));
  return claims({ ...scope, node: '' }, field, { match }, { owner: relationId(scope) });
}

function claimsOfMembers(scope: RelationScope, found: string): string {
  const statement = scope.text.variable('statement');
  return [
    memberRows(scope, nodeNames(scope.text), statement),
    `MATCH (${statement})<-[:STATES]-(${found}) WHERE ${admitted(scope, found)} WITH DISTINCT ${found}`,
  ].join(' ');
}
