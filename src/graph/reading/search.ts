import { badInput } from '../../errors.js';
import type { Input } from './input.js';
import type { OrderKey } from './order.js';
import { argumentPath, type Selected } from './selection.js';
import type { StatementText } from './statement-text.js';
import { luceneQuery, searchWords } from './words.js';

/** A full-text index, and the clauses that go from a `node` that it finds, and its `score`, to an `item` and its `best` score. */
export interface Searched {
  readonly index: string;
  readonly toItem: string;
}

/** What a search found, as it is bound: a list of all hits, and in each row one of them with its score. */
export interface Hits {
  readonly list: string;
  readonly found: string;
  readonly score: string;
}

/** Clauses that bind a list of what a search finds, each with the score of its best match. */
export function searching(
  text: StatementText,
  field: Selected,
  search: Input<string>,
  { list }: Hits,
  { index, toItem }: Searched,
): string {
  const query = search.map((words) => luceneQuery(searchWords(words, argumentPath(field, 'search'))));
  if (query.look((lucene) => lucene === null)) return `WITH *, [] AS ${list}`;
  // Neo4j takes no aggregation within an expression that has the variables of what is around it.
  return [
    `CALL () { CALL db.index.fulltext.queryNodes('${index}', ${text.value(query)}) YIELD node, score`,
    `${toItem} RETURN collect({item: item, score: best}) AS ${list} }`,
  ].join(' ');
}

/** The clause that makes a row of each hit. */
export function hitRows({ list, found, score }: Hits): string {
  return `UNWIND ${list} AS hit WITH hit.item AS ${found}, hit.score AS ${score}`;
}

/**
 * The keys of the order by how well what is found matches; of equals, the smaller id where the best are first.
 *
 * @param hits null where nothing is searched, which is refused
 * @param otherwise what to order by then
 */
export function byRelevance(
  field: Selected,
  hits: Hits | null,
  descending: boolean,
  otherwise: string,
): readonly OrderKey[] {
  if (hits === null) {
    throw badInput(
      `RELEVANCE orders what a search finds; give \`search\`, or order by ${otherwise}.`,
      argumentPath(field, 'orderBy', 'field'),
    );
  }
  return [
    { cypher: hits.score, type: 'number', descending },
    { cypher: `${hits.found}.id`, type: 'text', descending: !descending },
  ];
}
