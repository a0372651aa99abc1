import type { Parameters } from './statement.js';

/** A relation as it stands on a day. Its ends are loaded when they are asked for. */
export interface RelationRow {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly rank: number;
  readonly originCount: number;
}

export interface DayArguments {
  readonly on: string;
  readonly knownAt?: string;
  readonly rollUp?: boolean;
  readonly where?: { readonly predicates?: readonly string[] };
  readonly first: number;
}

const standings = ['ASSERTED', 'CONTESTED', 'PRESUMED', 'POSSIBLE'];

export function standingOf({ rank }: RelationRow): string {
  return standings[rank] ?? 'UNKNOWN';
}

/** For each of the entities `$keys`, its relations on a day. */
export function relationsOfEntities(args: DayArguments, parameters: Parameters): string {
  const rows = args.rollUp === true ? rolledUp(args, parameters) : ofEnd(args, parameters);
  return `
    UNWIND $keys AS key
    MATCH (e:Entity {id: key})
    RETURN key, COLLECT { ${rows} }`;
}

/** The relations of a predicate on a day. */
export function relationsOfPredicate(args: DayArguments, parameters: Parameters): string {
  return `MATCH (r:Relation) WHERE ${ofPredicate(args, parameters)} ${standing(args, parameters)}`;
}

/** The relations between two entities on a day. */
export function relationsBetween(
  one: string,
  other: string,
  args: DayArguments,
  parameters: Parameters,
): string {
  const [a, b] = [parameters.add(one), parameters.add(other)];
  return `MATCH (:Entity {id: ${a}})-[:STANDS|TOWARDS]-(r)-[:STANDS|TOWARDS]-(:Entity {id: ${b}}) ${standing(args, parameters)}`;
}

function ofEnd(args: DayArguments, parameters: Parameters): string {
  return `MATCH (e)-[:STANDS|TOWARDS]-(r) WHERE ${ofPredicate(args, parameters)} ${standing(args, parameters)}`;
}

function ofPredicate({ where }: DayArguments, parameters: Parameters): string {
  return where?.predicates === undefined ? 'true' : `r.predicate IN ${parameters.add(where.predicates)}`;
}

function onDay(run: string, { on, knownAt }: DayArguments, parameters: Parameters): string {
  const day = `date(${parameters.add(on)})`;
  const covers = `${run}.from <= ${day} AND (${run}.to IS NULL OR ${run}.to > ${day})`;
  if (knownAt === undefined) return `${covers} AND ${run}.knownTo IS NULL`;
  const at = `datetime(${parameters.add(knownAt)})`;
  return `${covers} AND ${run}.knownFrom <= ${at} AND (${run}.knownTo IS NULL OR ${run}.knownTo > ${at})`;
}

function standing(args: DayArguments, parameters: Parameters): string {
  return `
    MATCH (r)<-[:FORM_OF*0..1]-(s)-[:SEGMENT]->(g)
    WHERE ${onDay('g', args, parameters)} AND g.rank < ${standings.length}
    WITH r, min(g.rank) AS rank, collect({rank: g.rank, statement: s, originCount: g.originCount}) AS forms
    MATCH (a)-[:STANDS]->(r)-[:TOWARDS]->(b)
    WITH r, rank, a, b, [form IN forms WHERE form.rank = rank] AS strongest
    ORDER BY rank, a.id, r.predicate, b.id LIMIT ${args.first}
    RETURN {
      subject: a.id, predicate: r.predicate, object: b.id, rank: rank,
      originCount: CASE size(strongest) WHEN 1 THEN strongest[0].originCount ELSE COUNT {
        UNWIND strongest AS form
        WITH form.statement AS s
        MATCH (s)<-[k:CARRIES {role: 'AFFIRMS'}]-()-[:ORIGIN]->(o)
        WHERE ${onDay('k', args, parameters)}
        RETURN DISTINCT o
      } END
    } AS row`;
}

/** Along PART_OF alone, which is all that support asks for. */
function rolledUp(args: DayArguments, parameters: Parameters): string {
  const binds = (hop: string) => `${hop}.predicate = 'PART_OF' AND EXISTS {
      (${hop})-[:SEGMENT]->(bond) WHERE ${onDay('bond', args, parameters)} AND bond.standing IN ['ASSERTED', 'CONTESTED', 'PRESUMED']
    }`;
  return `
    MATCH (e) (()<-[:TOWARDS]-(down)<-[:STANDS]-() WHERE ${binds('down')}){0,} (part)
    WITH DISTINCT e, part
    MATCH (part)-[:STANDS|TOWARDS]-(r) WHERE ${ofPredicate(args, parameters)}
    WITH DISTINCT e, r
    MATCH (r)<-[:FORM_OF*0..1]-()-[:SEGMENT]->(g)
    WHERE ${onDay('g', args, parameters)} AND g.rank < ${standings.length}
    MATCH (from)-[:STANDS]->(r)-[:TOWARDS]->(to)
    MATCH (from) (()-[:STANDS]->(up)-[:TOWARDS]->() WHERE ${binds('up')}){0,} (a)
    MATCH (to) (()-[:STANDS]->(over)-[:TOWARDS]->() WHERE ${binds('over')}){0,} (b)
    WITH e, r, g, a, b WHERE a <> b AND (a = e OR b = e)
    WITH r.predicate AS predicate, a, b, min(g.rank) AS rank
    ORDER BY rank, a.id, predicate, b.id LIMIT ${args.first}
    RETURN {subject: a.id, predicate: predicate, object: b.id, rank: rank} AS row`;
}
