import type { Graph } from '../../src/graph/connection.js';

/**
 * Every node and relationship of records and of what is derived from them, but what the database itself gives them, and
 * what is noted of copies that were made and of who did what; in an order of its own.
 */
export async function dump({ read }: Pick<Graph, 'read'>): Promise<readonly string[]> {
  const nodes = await read(
    `MATCH (n) WHERE NOT n:Migration AND NOT n:Clock AND NOT n:Change AND NOT n:Judgement AND NOT n:Copy AND NOT n:Audit
     RETURN labels(n), [key IN keys(n) | [key, toStringOrNull(n[key]), n[key]]]`,
  );
  const links = await read(
    `MATCH (a)-[r]->(b) RETURN type(r), coalesce(a.id, ''), coalesce(b.id, b.text, toString(b.from), b.number, b.content),
       [key IN keys(r) | [key, toStringOrNull(r[key]), r[key]]]`,
  );
  return [...nodes, ...links].map((row) => JSON.stringify(row.map(inOrder))).sort();
}

function inOrder(values: unknown): unknown {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).sort() : values;
}
