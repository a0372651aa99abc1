import type * as Schema from '../../generated/graphql.js';
import { attestedBasis } from './basis.js';
import { claimsOfDocument } from './claim-list.js';
import { type Column, day, instant, listOf, object, only, plain } from './column.js';
import { liveClaim } from './known.js';
import { follow, type MappingOf, members, type NodeScope, nodeOf } from './mapping.js';
import type { Selected } from './selection.js';

/** The fields of a document. */
export const documentFields: MappingOf<Schema.Document, NodeScope> = {
  id: ({ node }) => plain(`${node}.id`),
  title: ({ node }) => plain(`${node}.title`),
  kind: ({ node }) => plain(`${node}.kind`),
  language: ({ node }) => plain(`${node}.language`),
  publisher: follow('Entity', (node, to) => `(${node})-[:PUBLISHED_BY]->(${to})`),
  url: ({ node }) => plain(`${node}.url`),
  publishedOn: ({ node }) => day(`${node}.publishedOn`),
  attestedOn: ({ node }) => day(`${node}.attestedOn`),
  attestedBasis,
  length: ({ node }) => plain(`${node}.length`),
  sha256: ({ node }) => plain(`${node}.sha256`),
  notes: ({ node }) => plain(`${node}.notes`),
  textAttached: ({ node }) => plain(`EXISTS { (${node})-[:TEXT]->() }`),
  recordedAt: ({ node }) => instant(`${node}.recordedAt`),
  sentences: (scope, field) => sentences(scope, field),
  claims: claimsOfDocument,
};

/** A sentence, read with the variable of its document. */
interface SentenceScope extends NodeScope {
  readonly document: string;
}

const sentenceFields: MappingOf<Schema.Sentence, SentenceScope> = {
  number: ({ node }) => plain(`${node}.number`),
  start: ({ node }) => plain(`${node}.start`),
  end: ({ node }) => plain(`${node}.end`),
  text: ({ node }) => plain(`${node}.text`),
  withoutClaims: ({ node }) => plain(`${node}.withoutClaims`),
  claims: (scope, field) => claimsInSentence(scope, field),
};

function sentences(scope: NodeScope, field: Selected): Column {
  const sentence = scope.text.variable('sentence');
  const inner = { ...scope, node: sentence, document: scope.node };
  const item = object(members(sentenceFields, inner, field.fields), only('Sentence'));
  return listOf(
    `COLLECT { MATCH (${scope.node})-[:SENTENCE]->(${sentence}:Sentence) RETURN ${item.cypher} ORDER BY ${sentence}.number }`,
    item,
  );
}

function claimsInSentence(scope: SentenceScope, field: Selected): Column {
  const found = scope.text.variable('claim');
  const passage = scope.text.variable('passage');
  const item = nodeOf('Claim', { ...scope, node: found }, field.fields);
  return listOf(
    [
      `COLLECT { MATCH (${found})-[${passage}:IN]->(${scope.document})`,
      `WHERE ${passage}.sentence = ${scope.node}.number AND ${liveClaim(scope, found)}`,
      `RETURN ${item.cypher} ORDER BY ${passage}.start, ${found}.id }`,
    ].join(' '),
    item,
  );
}
