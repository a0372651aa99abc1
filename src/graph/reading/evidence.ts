import { badInput, notFound, quoted } from '../../errors.js';
import type { EvidenceFilter } from '../../generated/graphql.js';
import { asRow, type Column } from './column.js';
import { condition, type Leaves, type LeavesOf } from './filter.js';
import { atLeastAsReliable, worstCredibility } from './grade.js';
import { Input } from './input.js';
import { liveClaim } from './known.js';
import type { RootField } from './root-field.js';
import { type ArgumentPath, argumentPath, type Evidence, type Selected, type Time } from './selection.js';
import type { StatementText } from './statement-text.js';

interface Asked {
  readonly text: StatementText;
  readonly time: Time;
}

/** The claim was recorded and not retracted by the instant asked at, and passes the evidence filter in scope: it counts. */
export function countingClaim(asked: Asked, claim: string): string {
  return `${liveClaim(asked, claim)} AND ${admitted(asked, claim)}`;
}

/** The claim passes the evidence filter in scope. */
export function admitted({ text, time }: Asked, claim: string): string {
  if (time.evidence === null) return 'true';
  const source = text.variable('source');
  const isOf = (way: string, ids: string) =>
    `EXISTS { (${claim})-[:${way}]->(${source}) WHERE ${source}.id IN ${ids} }`;
  const leaves = {
    ...gradesOf(text, claim, ownGrades),
    excludeOrigins: (ids: Ids) => `NOT ${isOf('ORIGIN', text.origins(ids))}`,
    excludeDocuments: (ids: Ids) => `NOT ${isOf('IN', text.value(ids))}`,
    onlyDocuments: (ids: Ids) => isOf('IN', text.value(ids)),
    publishedBy: (ids: Ids) => isOf('IN]->()-[:PUBLISHED_BY', text.entities(ids)),
  } satisfies LeavesOf<EvidenceFilter>;
  return condition(time.evidence, leaves, []);
}

/** Some claim of the relation or statement does not count, so that it may stand otherwise than is kept. */
export function someDoNotCount(asked: Asked, relation: string): string {
  const claim = asked.text.variable('claim');
  return [
    `EXISTS { (${relation})<-[:FORM_OF*0..1]-()<-[:STATES]-(${claim}:Claim)`,
    `WHERE ${liveClaim(asked, claim)} AND NOT (${admitted(asked, claim)}) }`,
  ].join(' ');
}

/** Whether the grades let one of the claims pass that affirm what a segment says: by the best that these have. */
export function gradesAdmitSome({ text, time }: Asked, segment: string): string {
  const { minReliability, minCredibility } = time.evidence ?? {};
  return condition({ minReliability, minCredibility }, gradesOf(text, segment, bestGrades), []);
}

/** The properties that hold grades. */
interface Grades {
  readonly reliability: string;
  readonly credibility: string;
}

const ownGrades: Grades = { reliability: 'sourceReliability', credibility: 'informationCredibility' };
const bestGrades: Grades = { reliability: 'bestReliability', credibility: 'bestCredibility' };

function gradesOf(text: StatementText, node: string, { reliability, credibility }: Grades) {
  return {
    minReliability: (grade: string, path: ArgumentPath) =>
      `coalesce(${node}.${reliability} IN ${text.value(atLeastAsReliable(grade, path))}, false)`,
    minCredibility: (grade: string, path: ArgumentPath) =>
      `coalesce(${node}.${credibility} <= ${text.integer(worstCredibility(grade, path))}, false)`,
  } satisfies Leaves;
}

type Ids = Input<readonly string[]>;

/** A source that is left out besides: an origin or a document, by its id. */
export interface LeftOut {
  readonly origin?: Input<string> | null;
  readonly document?: Input<string> | null;
}

/** The source that a question of what rests on one names. */
export function leftOutBy({ args }: Selected): LeftOut {
  const { origin, document } = args as LeftOut;
  return { origin: origin ?? null, document: document ?? null };
}

/** The time with the claims of a source left out, besides what is left out already. */
export function without(time: Time, { origin, document }: LeftOut): Time {
  const evidence: Evidence = {
    ...time.evidence,
    ...(origin && { excludeOrigins: oneMore(time.evidence?.excludeOrigins, origin) }),
    ...(document && { excludeDocuments: oneMore(time.evidence?.excludeDocuments, document) }),
  };
  return { ...time, evidence };
}

function oneMore(ids: Ids | null | undefined, id: Input<string>): Ids {
  return Input.both(ids ?? Input.constant<readonly string[]>([]), id).map(withOne);
}

const withOne = ([ids, id]: readonly [readonly string[], string]): readonly string[] => [...ids, id];

/** Some claim of the source is about the relation. */
export function touchedBy({ origin, document }: LeftOut, text: StatementText, relation: string): string {
  const [claim, source] = [text.variable('claim'), text.variable('source')];
  const ways = [
    ...(origin ? [`(${claim})-[:ORIGIN]->(${source} {id: ${text.origin(origin)}})`] : []),
    ...(document ? [`(${claim})-[:IN]->(${source} {id: ${text.value(document)}})`] : []),
  ];
  return `EXISTS { MATCH (${relation})<-[:FORM_OF*0..1]-()<-[:STATES]-(${claim}) MATCH ${ways.join(', ')} }`;
}

/** The keys of a filter that name sources, and of what. */
const sourcesNamed = {
  excludeOrigins: 'origin',
  excludeDocuments: 'document',
  onlyDocuments: 'document',
  publishedBy: 'entity',
} as const;

type SourceKind = (typeof sourcesNamed)[keyof typeof sourcesNamed];

const labelsOf: Readonly<Record<SourceKind, readonly string[]>> = {
  origin: ['Entity', 'Document', 'Anonymous'],
  document: ['Document'],
  entity: ['Entity'],
};

const sourceKeys = Object.keys(sourcesNamed) as readonly (keyof typeof sourcesNamed)[];

const mostIds = 100;

/** Sources that an argument names, and where in the operation each of them stands. */
interface NamedSources {
  readonly kind: SourceKind;
  readonly ids: Ids;
  readonly path: (place: number) => ArgumentPath;
}

/**
 * The answer of a field that gives evidence of its own, once that is seen to be possible: an id that is of nothing would leave
 * out, or let through, nothing, and nobody would know.
 */
export function onSoundEvidence(text: StatementText, field: Selected, compile: () => Column): Column {
  const evidence = field.time.evidence ?? null;
  if (evidence === null) return compile();
  const path = argumentPath(field, 'evidence');
  requirePossible(evidence, path);
  const named = sourceKeys.flatMap((key): NamedSources[] => {
    const ids = evidence[key];
    return ids ? [{ kind: sourcesNamed[key], ids, path: (place) => [...path, key, place] }] : [];
  });
  return onKnownSources(text, named, compile());
}

/** The same of a root field. */
export function rootOnSoundEvidence(
  text: StatementText,
  field: Selected,
  compile: () => RootField,
): RootField {
  const root: { compiled?: RootField } = {};
  const answer = onSoundEvidence(text, field, () => {
    root.compiled = compile();
    return root.compiled.answer;
  });
  return { match: '', ...root.compiled, answer };
}

/** An answer without the source that a question names, once that is seen to be there. */
export function withoutKnownSource(text: StatementText, question: Selected, answer: Column): Column {
  const { origin, document } = leftOutBy(question);
  const named = [
    ...(origin ? [namedAlone('origin', origin, question)] : []),
    ...(document ? [namedAlone('document', document, question)] : []),
  ];
  return onKnownSources(text, named, answer);
}

function namedAlone(kind: 'origin' | 'document', id: Input<string>, question: Selected): NamedSources {
  return { kind, ids: id.map(alone), path: () => argumentPath(question, kind) };
}

const alone = (id: string): readonly string[] => [id];

/** The answer, or that one of the sources is not there: then what is answered is read of nothing that anybody asked. */
function onKnownSources(text: StatementText, named: readonly NamedSources[], answer: Column): Column {
  if (named.length === 0) return answer;
  const unknown = named.map((each) => unknownOf(text, each));
  return {
    cypher: `[[${unknown.join(', ')}], ${answer.cypher ?? 'null'}]`,
    decode: (raw, moment) => {
      const [places, value] = asRow(raw) ?? [];
      (asRow(places) ?? []).forEach((found, index) => {
        const first = asRow(found)?.[0];
        const source = named[index];
        if (typeof first !== 'number' || source === undefined) return;
        const id = source.ids.in(moment.inputs)[first] ?? '';
        throw notFound(`There is no ${source.kind} ${quoted(id)}.`, source.path(first));
      });
      return answer.decode(value, moment);
    },
  };
}

/** The places of the ids that are of nothing. */
function unknownOf(text: StatementText, { kind, ids }: NamedSources): string {
  const place = text.variable('place');
  const read = readIds(text, kind, ids);
  const isNone = labelsOf[kind].map((label) => `NOT EXISTS { (:${label} {id: ${read}[${place}]}) }`);
  return `COLLECT { UNWIND range(0, size(${read}) - 1) AS ${place} WITH ${place} WHERE ${isNone.join(' AND ')} RETURN ${place} }`;
}

function readIds(text: StatementText, kind: SourceKind, ids: Ids): string {
  if (kind === 'origin') return text.origins(ids);
  return kind === 'entity' ? text.entities(ids) : text.value(ids);
}

/** Refuses a filter that cannot let any claim pass, or that is too long. */
function requirePossible(evidence: Evidence, path: ArgumentPath): void {
  const { minReliability, minCredibility, onlyDocuments, publishedBy, excludeDocuments } = evidence;
  if (minReliability) atLeastAsReliable(minReliability, [...path, 'minReliability']);
  if (minCredibility) worstCredibility(minCredibility, [...path, 'minCredibility']);
  for (const key of sourceKeys) evidence[key]?.check((ids) => requireFew(ids, [...path, key]));
  for (const [key, ids] of Object.entries({ onlyDocuments, publishedBy })) {
    ids?.check((given) => requireSome(given, [...path, key]));
  }
  if (!onlyDocuments || !excludeDocuments) return;
  Input.both(onlyDocuments, excludeDocuments).check(([only, excluded]) => {
    if (only.some((id) => !excluded.includes(id))) return;
    throw badInput(
      'Every document of `onlyDocuments` is excluded as well, so that no claim is left; leave one of them in.',
      [...path, 'excludeDocuments'],
    );
  });
}

function requireFew(ids: readonly string[], path: ArgumentPath): void {
  if (ids.length <= mostIds) return;
  throw badInput(`At most ${mostIds} ids; these are ${ids.length}.`, path);
}

function requireSome(ids: readonly string[], path: ArgumentPath): void {
  if (ids.length > 0) return;
  throw badInput('An empty list lets no claim pass; name one at least, or leave it out.', path);
}
