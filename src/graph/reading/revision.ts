import type * as Schema from '../../generated/graphql.js';
import { type Column, instant, listOf, object, only, plain } from './column.js';
import { credibilityName } from './grade.js';
import { type Mapping, type MappingOf, members, type NodeScope } from './mapping.js';
import { picked, type Selected } from './selection.js';

/** The fields of what a record was before a change: of whatever record, when and by whom it was changed. */
const circumstances = {
  number: (revision: string) => plain(`${revision}.number`),
  at: (revision: string) => instant(`${revision}.at`),
  by: (revision: string) => plain(`${revision}.by`),
  reason: (revision: string) => plain(`${revision}.reason`),
};

const ofEntity: MappingOf<Schema.EntityRevision, string> = {
  ...circumstances,
  name: (revision) => before(revision, ({ name }) => name),
  names: (revision, { fields }) =>
    before(revision, ({ names }) => (names ?? []).map((each) => picked(fields, each))),
  summary: (revision) => before(revision, ({ summary }) => summary),
};

const ofClaim: MappingOf<Schema.ClaimRevision, string> = {
  ...circumstances,
  sourceReliability: (revision) => before(revision, (was) => was.sourceReliability),
  informationCredibility: (revision) =>
    before(revision, (was) => credibilityName(was.informationCredibility)),
};

/** What a record was, as it is kept: all that a change can have altered. */
interface Before {
  readonly name?: string;
  readonly names?: readonly object[];
  readonly summary?: string | null;
  readonly sourceReliability?: string | null;
  readonly informationCredibility?: number | null;
}

/** A part of what a record was; of what is to be forgotten, that of nothing. */
function before(revision: string, part: (was: Before) => unknown): Column {
  return {
    cypher: `${revision}.before`,
    decode: (raw) => part(typeof raw === 'string' ? (JSON.parse(raw) as Before) : {}) ?? null,
  };
}

/** `Entity.revisions`. */
export const revisionsOfEntity = revisions(ofEntity, 'EntityRevision');

/** `Claim.revisions`. */
export const revisionsOfClaim = revisions(ofClaim, 'ClaimRevision');

function revisions(fields: Mapping<string>, type: string) {
  return ({ node, text }: NodeScope, field: Selected): Column => {
    const revision = text.variable('revision');
    const item = object(members(fields, revision, field.fields), only(type));
    return listOf(
      `COLLECT { MATCH (${node})-[:REVISED]->(${revision}) RETURN ${item.cypher} ORDER BY ${revision}.number }`,
      item,
    );
  };
}
