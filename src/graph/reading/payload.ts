import type * as Schema from '../../generated/graphql.js';
import { atRun, type Column, listOf, object, only, plain } from './column.js';
import { type Mapping, type MappingOf, members, type NodeTypeName, nodeOf, type Scope } from './mapping.js';
import type { RootField } from './root-field.js';
import { picked, type Selected } from './selection.js';

/** The parameter that has what a mutation told: the ids of the records to read. */
export const toldParameter = 'told';

/** A record whose id a mutation told. */
function record(type: NodeTypeName): Mapping<Scope>[string] {
  return (scope, field) => {
    const { node, item } = found(scope, type, field);
    return {
      ...item,
      cypher: `head(COLLECT { MATCH (${node}:${type} {id: $${toldParameter}.${field.name}}) RETURN ${item.cypher} })`,
    };
  };
}

/** Records whose ids a mutation told, in their order. */
function records(type: NodeTypeName): Mapping<Scope>[string] {
  return (scope, field) => {
    const { node, item } = found(scope, type, field);
    const index = scope.text.variable('index');
    const ids = `$${toldParameter}.${field.name}`;
    return listOf(
      [
        `COLLECT { UNWIND range(0, size(${ids}) - 1) AS ${index}`,
        `MATCH (${node}:${type} {id: ${ids}[${index}]}) RETURN ${item.cypher} ORDER BY ${index} }`,
      ].join(' '),
      item,
    );
  };
}

function found(scope: Scope, type: NodeTypeName, field: Selected) {
  const node = scope.text.variable(type.toLowerCase());
  return { node, item: nodeOf(type, { ...scope, node }, field.fields) };
}

/** A value that a mutation told. */
const told: Mapping<Scope>[string] = (_scope, { name }) => atRun((moment) => moment.told?.[name] ?? null);

/** Objects that a mutation told, as far as they are selected. */
const toldObjects: Mapping<Scope>[string] = (_scope, { name, fields }) =>
  atRun((moment) => ((moment.told?.[name] ?? []) as readonly object[]).map((each) => picked(fields, each)));

const outcome = { position: told, replayed: told };

const recordDocuments: MappingOf<Schema.RecordDocumentsPayload, Scope> = {
  documents: records('Document'),
  recorded: told,
  ...outcome,
};

const recordEntities: MappingOf<Schema.RecordEntitiesPayload, Scope> = {
  entities: records('Entity'),
  recorded: told,
  likelyDuplicates,
  ...outcome,
};

const recordClaims: MappingOf<Schema.RecordClaimsPayload, Scope> = {
  claims: records('Claim'),
  recorded: told,
  ...outcome,
};

const retractClaim: MappingOf<Schema.RetractClaimPayload, Scope> = { claim: record('Claim'), ...outcome };

const supersedeClaim: MappingOf<Schema.SupersedeClaimPayload, Scope> = {
  claim: record('Claim'),
  superseded: record('Claim'),
  ...outcome,
};

const gradeClaim: MappingOf<Schema.GradeClaimPayload, Scope> = { claim: record('Claim'), ...outcome };

const editEntity: MappingOf<Schema.EditEntityPayload, Scope> = { entity: record('Entity'), ...outcome };

const merged = { judgement: record('Judgement'), claimIds: told, relations: toldObjects, ...outcome };

const mergeEntities: MappingOf<Schema.MergeEntitiesPayload, Scope> = { ...merged, names: toldObjects };

const mergeOrigins: MappingOf<Schema.MergeOriginsPayload, Scope> = merged;

const undoMerge: MappingOf<Schema.UndoMergePayload, Scope> = {
  judgement: record('Judgement'),
  claimIds: told,
  ...outcome,
};

const attachText: MappingOf<Schema.AttachTextPayload, Scope> = {
  document: record('Document'),
  passageCount: told,
  ...outcome,
};

const eraseRecords: MappingOf<Schema.EraseRecordsPayload, Scope> = {
  erased: toldObjects,
  unnamedClaims: told,
  texts: told,
  mentions: toldObjects,
  copies: toldObjects,
  ...outcome,
};

/** How what each mutation tells is read, once it is done. */
export const payloads: Readonly<Record<string, (scope: Scope, field: Selected) => RootField>> = {
  recordDocuments: payload(recordDocuments, 'RecordDocumentsPayload'),
  recordEntities: payload(recordEntities, 'RecordEntitiesPayload'),
  recordClaims: payload(recordClaims, 'RecordClaimsPayload'),
  retractClaim: payload(retractClaim, 'RetractClaimPayload'),
  supersedeClaim: payload(supersedeClaim, 'SupersedeClaimPayload'),
  gradeClaim: payload(gradeClaim, 'GradeClaimPayload'),
  editEntity: payload(editEntity, 'EditEntityPayload'),
  mergeEntities: payload(mergeEntities, 'MergeEntitiesPayload'),
  mergeOrigins: payload(mergeOrigins, 'MergeOriginsPayload'),
  undoMerge: payload(undoMerge, 'UndoMergePayload'),
  attachText: payload(attachText, 'AttachTextPayload'),
  eraseRecords: payload(eraseRecords, 'EraseRecordsPayload'),
};

function payload(mapping: Mapping<Scope>, type: string) {
  return (scope: Scope, field: Selected): RootField => {
    const all = members(mapping, scope, field.fields);
    return { match: '', answer: object(all, only(type)) };
  };
}

/** How many likely duplicates of one entity are shown. */
const mostDuplicates = 5;

interface DuplicateScope extends Scope {
  readonly search: string;
  readonly entity: string;
}

const duplicateFields: MappingOf<Schema.LikelyDuplicate, DuplicateScope> = {
  of: ({ search }) => plain(`${search}.of`),
  entity: (scope, field) => nodeOf('Entity', { ...scope, node: scope.entity }, field.fields),
};

/** Entities that have names like those of new ones, and are none of these. */
function likelyDuplicates(scope: Scope, field: Selected): Column {
  const [search, entity, score] = ['search', 'entity', 'score'].map((hint) => scope.text.variable(hint)) as [
    string,
    string,
    string,
  ];
  const item = object(
    members(duplicateFields, { ...scope, search, entity }, field.fields),
    only('LikelyDuplicate'),
  );
  return listOf(
    [
      `COLLECT { UNWIND $${toldParameter}.searches AS ${search}`,
      `CALL (${search}) { CALL db.index.fulltext.queryNodes('entity_names', ${search}.query) YIELD node AS name, score`,
      `MATCH (found:Entity)-[:NAMED]->(name) WHERE NOT found.id IN $${toldParameter}.recorded`,
      `RETURN found AS ${entity}, max(score) AS ${score} ORDER BY ${score} DESC LIMIT ${mostDuplicates} }`,
      `RETURN DISTINCT ${item.cypher} }`,
    ].join(' '),
    item,
  );
}
