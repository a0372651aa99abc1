import type { Modality } from '../../domain/claim.js';
import type { Day } from '../../domain/time/day.js';
import { formatSpan } from '../../domain/time/span.js';
import { type Predicate, predicateRow } from '../../domain/vocabulary.js';
import type * as Schema from '../../generated/graphql.js';
import type { Row } from '../connection.js';
import { attestedBasis } from './basis.js';
import { asRow, type Column, day, instant, list, listOf, object, only, plain } from './column.js';
import { dayBounds } from './day-bounds.js';
import { credibilityName } from './grade.js';
import { recordedClaim, retractedClaim } from './known.js';
import { follow, type MappingOf, members, type NodeScope, nodeOf } from './mapping.js';
import { revisionsOfClaim } from './revision.js';
import type { Selected } from './selection.js';

const conditionFields: MappingOf<Schema.Condition, NodeScope> = {
  event: follow('Entity', (node, to) => `(${node})-[:ON_CONDITION]->(${to})`),
  text: ({ node }) => plain(`${node}.condition`),
};

/** The fields of a claim. */
export const claimFields: MappingOf<Schema.Claim, NodeScope> = {
  id: ({ node }) => plain(`${node}.id`),
  subject: follow('Entity', (node, to) => `(${node})-[:SUBJECT]->(${to})`),
  predicate: ({ node }) => plain(`${node}.predicate`),
  object: follow('Entity', (node, to) => `(${node})-[:OBJECT]->(${to})`),
  supportTypes: ({ node }) => list(`${node}.supportTypes`),
  via: (scope, field) => ordered(scope, field, 'VIA'),
  at: (scope, field) => ordered(scope, field, 'AT'),
  from: follow('Entity', (node, to) => `(${node})-[:FROM]->(${to})`),
  affects: follow('Statement', (node, to) => `(${node})-[:AFFECTS]->(${to})`),
  polarity: ({ node }) => plain(`${node}.polarity`),
  modality: ({ node }) => plain(`${node}.modality`),
  condition: (scope, field) =>
    object(members(conditionFields, scope, field.fields), only('Condition'), `${scope.node}.condition`),
  began: ({ node }, field) => dayBounds(node, 'began', field),
  ended: ({ node }, field) => dayBounds(node, 'ended', field),
  edtf: ({ node }) => edtf(node),
  attestedOn: ({ node }) => day(`${node}.attestedOn`),
  attestedBasis,
  note: ({ node }) => plain(`${node}.note`),
  passage: (scope, field) => passage(scope, field),
  attribution: (scope, field) => attribution(scope, field),
  origin: follow('Origin', (node, to) => `(${node})-[:ORIGIN]->(${to})`),
  sourceReliability: ({ node }) => plain(`${node}.sourceReliability`),
  informationCredibility: ({ node }) => ({
    cypher: `${node}.informationCredibility`,
    decode: credibilityName,
  }),
  recordedAt: ({ node }) => instant(`${node}.recordedAt`),
  recordedBy: ({ node }) => plain(`${node}.recordedBy`),
  retractedAt: (scope) => onceRetracted(scope, instant(`${scope.node}.retractedAt`)),
  retractedBy: (scope) => onceRetracted(scope, plain(`${scope.node}.retractedBy`)),
  retractionReason: (scope) => onceRetracted(scope, plain(`${scope.node}.retractionReason`)),
  supersedes: follow('Claim', (node, to) => `(${node})-[:SUPERSEDES]->(${to})`),
  supersededBy: follow(
    'Claim',
    (node, to, scope) => `(${node})<-[:SUPERSEDES]-(${to}) WHERE ${recordedClaim(scope, to)}`,
  ),
  derivedFrom: (scope, field) => derivedFrom(scope, field),
  revisions: revisionsOfClaim,
};

/** What the claim's retraction says, where it was retracted by the instant asked at. */
function onceRetracted(scope: NodeScope, column: Column): Column {
  return { ...column, cypher: `CASE WHEN ${retractedClaim(scope, scope.node)} THEN ${column.cypher} END` };
}

/** Entities that a claim names in an order of its own. */
function ordered(scope: NodeScope, field: Selected, type: 'VIA' | 'AT'): Column {
  const named = scope.text.variable('entity');
  const place = scope.text.variable('place');
  const item = nodeOf('Entity', { ...scope, node: named }, field.fields);
  return listOf(
    `COLLECT { MATCH (${scope.node})-[${place}:${type}]->(${named}) RETURN ${item.cypher} ORDER BY ${place}.position }`,
    item,
  );
}

function derivedFrom(scope: NodeScope, field: Selected): Column {
  const earlier = scope.text.variable('earlier');
  const item = nodeOf('Claim', { ...scope, node: earlier }, field.fields);
  return listOf(
    `COLLECT { MATCH (${scope.node})-[:DERIVED_FROM]->(${earlier}) RETURN ${item.cypher} ORDER BY ${earlier}.id }`,
    item,
  );
}

/** The claim's bounds as EDTF, read with what their meaning depends on. */
function edtf(node: string): Column {
  const days = ['beganEarliest', 'beganLatest', 'endedEarliest', 'endedLatest', 'attestedOn'];
  const cells = [`${node}.predicate`, `${node}.modality`, ...days.map((name) => `toString(${node}.${name})`)];
  return { cypher: `[${cells.join(', ')}]`, decode: (raw) => edtfOf(asRow(raw) ?? []) };
}

function edtfOf(row: Row): string | null {
  const [predicate, modality, beganEarliest, beganLatest, endedEarliest, endedLatest, attestedOn] = row as [
    Predicate,
    Modality,
    Day | null,
    Day | null,
    Day | null,
    Day | null,
    Day,
  ];
  const began = { earliest: beganEarliest, latest: beganLatest };
  const ended = { earliest: endedEarliest, latest: endedLatest };
  return formatSpan({ began, ended }, { nature: predicateRow(predicate).nature, modality, attestedOn });
}

/** A claim's link to its document, which says where in it; the quotation is kept on it once the text is attached. */
interface PassageScope extends NodeScope {
  readonly document: string;
}

const passageFields: MappingOf<Schema.Passage, PassageScope> = {
  document: (scope, field) => nodeOf('Document', { ...scope, node: scope.document }, field.fields),
  sentence: ({ node }) => plain(`${node}.sentence`),
  start: ({ node }) => plain(`${node}.start`),
  end: ({ node }) => plain(`${node}.end`),
  sha256: ({ node }) => plain(`${node}.sha256`),
  quote: ({ node }) => plain(`${node}.quote`),
};

function passage(scope: NodeScope, field: Selected): Column {
  const link = scope.text.variable('passage');
  const read = scope.text.variable('document');
  const inner = { ...scope, node: link, document: read };
  const item = object(members(passageFields, inner, field.fields), only('Passage'));
  return { ...item, cypher: `[(${scope.node})-[${link}:IN]->(${read}) | ${item.cypher}][0]` };
}

/** A speaker in a chain, with the link that says in which place of it. */
interface LinkScope extends NodeScope {
  readonly link: string;
}

const attributionFields: MappingOf<Schema.Attribution, LinkScope> = {
  speaker: (scope, field) => {
    const column = nodeOf('Entity', scope, field.fields);
    return { ...column, cypher: `CASE WHEN ${scope.node}:Entity THEN ${column.cypher} END` };
  },
  description: ({ link }) => plain(`${link}.description`),
  anonymous: ({ node }) => plain(`${node}:Anonymous`),
  count: ({ link }) => plain(`${link}.count`),
};

function attribution(scope: NodeScope, field: Selected): Column {
  const speaker = scope.text.variable('speaker');
  const link = scope.text.variable('link');
  const inner = { ...scope, node: speaker, link };
  const item = object(members(attributionFields, inner, field.fields), only('Attribution'));
  return listOf(
    `COLLECT { MATCH (${scope.node})-[${link}:SAID_BY]->(${speaker}) RETURN ${item.cypher} ORDER BY ${link}.position }`,
    item,
  );
}
