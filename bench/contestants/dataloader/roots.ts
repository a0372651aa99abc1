import { type ClaimFilter, conditionOf, known } from './claim-conditions.js';
import { type ClaimRow, claimColumns, type EntityRow, entityColumns } from './loaders.js';
import { type DayArguments, type RelationRow, relationsBetween, relationsOfPredicate } from './relations.js';
import { Parameters, type Read } from './statement.js';

export async function entitiesById(
  read: Read,
  ids: readonly string[],
  first: number,
): Promise<readonly EntityRow[]> {
  const cypher = `
    MATCH (e:Entity) WHERE e.id IN $ids
    RETURN ${entityColumns} ORDER BY e.name, e.id LIMIT ${first}`;
  return onlyColumn(await read(cypher, { ids }));
}

/** Each word as it is, as a beginning, or misspelt. */
export async function entitiesNamed(read: Read, text: string, first: number): Promise<readonly EntityRow[]> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const query = words.map((word) => `+("${word}"^4 ${word}*^2 ${word}~${word.length < 7 ? 1 : 2})`).join(' ');
  const cypher = `
    CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node, score
    MATCH (e:Entity)-[:NAMED]->(node)
    WITH e, max(score) AS score ORDER BY score DESC, e.id LIMIT ${first}
    RETURN ${entityColumns}`;
  return onlyColumn(await read(cypher, { query }));
}

/** The latest claims that pass a filter. */
export async function claimsMatching(
  read: Read,
  filter: ClaimFilter,
  first: number,
): Promise<readonly ClaimRow[]> {
  const parameters = new Parameters();
  const { entity } = filter;
  const match =
    entity === undefined
      ? 'MATCH (c:Claim)'
      : `MATCH (:Entity {id: ${parameters.add(entity.id)}})<-[:${entity.as.join('|')}]-(c)`;
  const cypher = `
    ${match}
    WHERE ${known(undefined, parameters)} AND ${conditionOf(filter, parameters)}
    WITH DISTINCT c ORDER BY c.attestedOn DESC, c.id DESC LIMIT ${first}
    RETURN ${claimColumns}`;
  return onlyColumn(await read(cypher, parameters.values));
}

export async function relationsWith(read: Read, args: DayArguments): Promise<readonly RelationRow[]> {
  const parameters = new Parameters();
  const cypher = relationsOfPredicate(args, parameters);
  return onlyColumn(await read(cypher, parameters.values));
}

/** All that stands between two entities on a day. */
export async function relationsTied(
  read: Read,
  one: string,
  other: string,
  on: string,
): Promise<readonly RelationRow[]> {
  const parameters = new Parameters();
  const cypher = relationsBetween(one, other, { on, first: 1_000 }, parameters);
  return onlyColumn(await read(cypher, parameters.values));
}

function onlyColumn<Value>(rows: readonly (readonly unknown[])[]): readonly Value[] {
  return rows.map(([value]) => value as Value);
}
