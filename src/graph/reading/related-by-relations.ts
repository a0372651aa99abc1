import type { Form, GivenRelation, PictureEntity, Support, Triple } from '../../analysis/picture.js';
import { partsOfStatement } from '../../domain/statement.js';
import { entityKinds, predicateNames, predicateRow, type Standing } from '../../domain/vocabulary.js';
import { carriers, carriersOf, originCount } from './carrying.js';
import { asRow, type Column } from './column.js';
import { countingClaim } from './evidence.js';
import type { Scope } from './mapping.js';
import { listed, standingsAsked } from './relation-list.js';
import type { RelationScope } from './relation-scope.js';
import type { Selected } from './selection.js';

/** Relations, and the entities at their ends. */
export interface Related {
  readonly entities: readonly PictureEntity[];
  readonly relations: readonly GivenRelation[];
}

/** What a relation must satisfy besides, given its variable; null for nothing. */
export type Also = ((relation: string) => string) | null;

/** The relations that a field's arguments ask for, as a picture has them; so many at most. */
export function relatedByRelations(asked: Scope, field: Selected, also: Also, limit: number): Column {
  const { rows, scope } = listed(asked, field, [], null, { also });
  const { subject, predicate, object, sources } = scope.names;
  const support = `CASE ${predicate} WHEN 'SUPPORTS' THEN [${formsOf(scope)}, ${affectedBy(scope)}] END`;
  const row = [
    `${subject}.id`,
    `${subject}.kind`,
    predicate,
    `${object}.id`,
    `${object}.kind`,
    `${sources}[0].segment.standing`,
    originCount(scope),
    support,
    field.args['mixed'] === 'BY_ORIGINS' ? voicesOf(scope) : 'null',
  ];
  const standings = standingsAsked(field);
  return {
    cypher: `COLLECT { ${rows} RETURN [${row.join(', ')}] LIMIT ${limit} }`,
    decode: (raw) => relatedIn(asRow(raw) ?? [], standings),
  };
}

/** The ids of the origins that carry a relation with a sign: those of one pair are counted together. */
function voicesOf(scope: RelationScope): string {
  const { text, names } = scope;
  const [claim, origin] = [text.variable('claim'), text.variable('origin')];
  const voices = `COLLECT { ${carriers(scope, claim, 'AFFIRMS')} MATCH (${claim})-[:ORIGIN]->(${origin}) RETURN DISTINCT ${origin}.id }`;
  return `CASE WHEN ${names.predicate} IN ${text.value(signed)} THEN ${voices} END`;
}

const signed = predicateNames.filter((name) => predicateRow(name).sign !== 'NEUTRAL');

/** The forms of support with their standings and routes. */
function formsOf(scope: RelationScope): string {
  const { text, names } = scope;
  const [source, claim, via, stop, route] = ['source', 'claim', 'via', 'stop', 'route'].map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string, string];
  const stops = `COLLECT { MATCH (${claim})-[${via}:VIA]->(${stop}) RETURN ${stop}.id ORDER BY ${via}.position }`;
  const routes = [
    `COLLECT { ${carriersOf(scope, `[${source}]`, claim, 'AFFIRMS')} WITH ${claim} WHERE EXISTS { (${claim})-[:VIA]->() }`,
    `WITH DISTINCT ${stops} AS ${route} RETURN ${route} ORDER BY ${route} }`,
  ].join(' ');
  return `[${source} IN ${names.sources} | [${source}.statement.supportType, ${source}.segment.standing, ${routes}]]`;
}

/** The ids of the relations that live claims say affect it. */
function affectedBy(scope: RelationScope): string {
  const { text, names } = scope;
  const [source, statement, claim, affecting] = ['source', 'statement', 'claim', 'affecting'].map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string];
  return [
    `COLLECT { UNWIND ${names.sources} AS ${source} WITH ${source}.statement AS ${statement}`,
    `MATCH (${statement})-[:FORM_OF*0..1]->()<-[:AFFECTS]-(${claim}) WHERE ${countingClaim(scope, claim)}`,
    `MATCH (${claim})-[:STATES]->()-[:FORM_OF*0..1]->(${affecting}:Relation)`,
    `RETURN DISTINCT ${affecting}.id ORDER BY ${affecting}.id }`,
  ].join(' ');
}

function relatedIn(rows: readonly unknown[], standings: readonly Standing[]): Related {
  const entities = new Map<string, PictureEntity>();
  const relations = rows.map((raw): GivenRelation => {
    const [subject, subjectKind, predicate, object, objectKind, standing, origins, support, voices] =
      asRow(raw) ?? [];
    for (const [id, kind] of [
      [subject, subjectKind],
      [object, objectKind],
    ] as const) {
      if (!entities.has(String(id))) entities.set(String(id), entityIn(id, kind));
    }
    return {
      subject: String(subject),
      predicate: predicate as GivenRelation['predicate'],
      object: String(object),
      standing: standing as Standing,
      origins: Number(origins),
      voices: asRow(voices)?.map(String) ?? null,
      support: supportIn(asRow(support), standings),
    };
  });
  return { entities: [...entities.values()], relations };
}

/** An entity by its id and kind as they are stored. */
export function entityIn(id: unknown, raw: unknown): PictureEntity {
  const kind = entityKinds.find((each) => each === raw);
  if (kind === undefined) throw new Error(`${id} is of no kind that is known`);
  return { id: String(id), kind };
}

function supportIn(raw: readonly unknown[] | null, standings: readonly Standing[]): Support | null {
  if (raw === null) return null;
  const [forms, affecting] = raw.map((each) => asRow(each) ?? []);
  const stands = (forms ?? [])
    .map((form) => asRow(form) ?? [])
    .filter(([, standing]) => standings.includes(standing as Standing))
    .map(
      ([type, standing, routes]) =>
        ({ type, standing, routes: (asRow(routes) ?? []).map((route) => asRow(route) ?? []) }) as Form,
    );
  return { forms: stands, affectedBy: (affecting ?? []).flatMap((id) => tripleIn(String(id))) };
}

function tripleIn(id: string): readonly Triple[] {
  const parts = partsOfStatement(id);
  return parts === null ? [] : [[parts.subject, parts.predicate, parts.object]];
}
