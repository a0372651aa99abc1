import type { Operation } from './operation.js';
import { listIn, objectIn } from './read.js';

export const search: Operation = {
  name: 'search',
  asks: 'ten entities by a name as somebody writes it, the best match first',
  document: `
    query ($text: String!) {
      entities(search: $text, first: 10) { nodes { id name } }
    }`,
  draw: (sample, random) => {
    const text = random.oneOf(sample.searches);
    return { text, lucene: luceneOf(text) };
  },
  handWritten: {
    cypher: `
      CALL db.index.fulltext.queryNodes('entity_names', $lucene) YIELD node, score
      MATCH (e)-[:NAMED]->(node)
      WITH e, max(score) AS score ORDER BY score DESC, e.id LIMIT 10
      RETURN e.id, e.name`,
    answer: (rows) => ({ entities: { nodes: rows.map(([id, name]) => ({ id, name })) } }),
  },
  neo4jGraphql: {
    // Its own full-text search ranks names, not the entities that have them: a statement of ours, by @cypher.
    document: `query ($lucene: String!) { entitiesNamed(lucene: $lucene, limit: 10) { id name } }`,
    answer: (data) => ({ entities: { nodes: listIn(objectIn(data)['entitiesNamed']) } }),
  },
};

/** Each word as it is, as a beginning, or misspelt: the query that Entente's search makes of one of four letters or more. */
function luceneOf(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => `+("${word}"^4 ${word}*^2 ${word}~${word.length < 7 ? 1 : 2})`).join(' ');
}
