import type { ChangeKind } from '../generated/graphql.js';
import type { Change } from './change.js';

/** What a change befell, as far as it decides what is asked anew. */
type Befallen = 'claims' | 'entities' | 'documents' | 'everything';

const befell: Readonly<Partial<Record<ChangeKind, Befallen>>> = {
  CLAIM_RECORDED: 'claims',
  CLAIM_RETRACTED: 'claims',
  CLAIM_GRADED: 'claims',
  ENTITY_RECORDED: 'entities',
  ENTITY_EDITED: 'entities',
  DOCUMENT_RECORDED: 'documents',
  TEXT_ATTACHED: 'documents',
};

/** What was recorded or taken back later changes nothing of what was known before. */
const later: readonly ChangeKind[] = [
  'CLAIM_RECORDED',
  'CLAIM_RETRACTED',
  'ENTITY_RECORDED',
  'DOCUMENT_RECORDED',
];

type Variables = Readonly<Record<string, unknown>>;
type Rule = (change: Change, befallen: Befallen, variables: Variables) => boolean;

const byClaims: Rule = ({ kind }, befallen) => befallen === 'claims' || kind === 'ENTITY_EDITED';
const byEntities: Rule = (_change, befallen) => befallen === 'entities';

const isOfTitles: Rule = ({ kind }) => kind === 'DOCUMENT_RECORDED';

/** Which changes a question may be answered otherwise after, by the name of its operation; all, where it has no line here. */
const rules: Readonly<Record<string, Rule>> = {
  LastDay: (_change, befallen) => befallen === 'claims',
  ChangedDays: (_change, befallen) => befallen === 'claims',
  Picture: byClaims,
  Ground: byClaims,
  Timeline: byClaims,
  Claims: byClaims,
  Relation: (change, befallen, variables) =>
    befallen === 'claims' ? isAbout(change, variables) : change.kind === 'ENTITY_EDITED',
  Entity: ({ entities, kind }, befallen, { id, rollUp }) =>
    befallen === 'claims'
      ? rollUp === true || entities.includes(String(id))
      : // Whoever it is related with is called by name, too.
        kind === 'ENTITY_EDITED' || entities.includes(String(id)),
  Entities: byEntities,
  Events: byEntities,
  Search: byEntities,
  SearchWords: byEntities,
  SearchRelations: byClaims,
  Names: byEntities,
  Viewer: () => false,
  Paths: byClaims,
  SupplyLines: byClaims,
  Chokepoints: byClaims,
  WhatIf: byClaims,
  Balance: byClaims,
  UnbalancedTriads: byClaims,
  Camps: byClaims,
  Centrality: byClaims,
  ChangedTies: byClaims,
  MovedCamps: byClaims,
  RestsOn: byClaims,
  Sensitivity: byClaims,
  OriginName: byClaims,
  UnnamedOrigins: byClaims,
  DocumentTitles: isOfTitles,
  DocumentsToChoose: isOfTitles,
  PredicateSigns: () => false,
  Judgements: byEntities,
  EditableEntity: byEntities,
  SearchDocuments: isOfTitles,
  Documents: ({ kind }, befallen) => befallen === 'documents' || kind === 'ENTITY_EDITED',
  // A change does not say which document its claims were read from.
  Document: ({ ids }, befallen, { id }) =>
    befallen === 'claims' || (befallen === 'documents' && ids.includes(String(id))),
};

/**
 * Whether a question may have another answer since these changes: as narrow as they tell, and rather asked once too often than
 * left out of date.
 *
 * @param key what the answer is kept under: the question's document and its variables (`use-answer.ts`)
 */
export function mayDiffer(key: readonly unknown[], changes: readonly Change[]): boolean {
  const name = /^\s*query (\w+)/.exec(String(key[0]))?.[1];
  // What is no question is worked out of answers, and follows them.
  if (name === undefined) return false;
  const variables: Variables = Object(key[1]);
  const rule = rules[name];
  return changes.some((change) => {
    const befallen = befell[change.kind] ?? 'everything';
    if (befallen === 'everything' || rule === undefined) return true;
    if (isOfSources(change, variables)) return true;
    return !isTooLate(change, variables) && rule(change, befallen, variables);
  });
}

function isTooLate({ kind, at }: Change, { knownAt }: Variables): boolean {
  return typeof knownAt === 'string' && later.includes(kind) && Date.parse(at) > Date.parse(knownAt);
}

/** Whether a change is of sources that decide whose word counts: one that was not there is no longer asked for in vain. */
function isOfSources({ ids, kind }: Change, { evidence }: Variables): boolean {
  if (kind !== 'DOCUMENT_RECORDED' && kind !== 'ENTITY_RECORDED') return false;
  const named: readonly unknown[] = Object.values(Object(evidence)).flat();
  return ids.some((id) => named.includes(id));
}

/** Whether a change is about the statement that is asked for; whatever its parts do counts as its own where it is rolled up. */
function isAbout({ statements }: Change, { subject, predicate, object, rollUp }: Variables): boolean {
  const asked = [`${subject}|${predicate}|${object}`, `${object}|${predicate}|${subject}`];
  return (
    rollUp === true ||
    statements.some((statement) => asked.some((one) => statement === one || statement.startsWith(`${one}|`)))
  );
}
