import { badInput } from '../../errors.js';
import { Input } from './input.js';
import type { OrderKey } from './order.js';
import { argumentPath, type Selected } from './selection.js';
import type { StatementText } from './statement-text.js';
import { luceneQuery, searchWords } from './words.js';

/** A full-text index, and the clauses that go from a `node` that it finds, and its `score`, to an `item` and its `best` score. */
export interface Searched {
  readonly index: string;
  readonly toItem: string;
}

/** What a field searches, in a statement being written. */
export interface Search {
  /** Clauses that bind a list of what is found, each with the score of its best match. */
  readonly match: string;
  /** The clause that makes a row of each. */
  readonly rows: string;
  readonly found: string;
  readonly score: string;
}

/** The search that a field asks for, each of what it finds in the variable `found`; null where it asks for none. */
export function searchOf(
  text: StatementText,
  field: Selected,
  found: string,
  { index, toItem }: Searched,
): Search | null {
  const { search } = field.args;
  if (!(search instanceof Input)) return null;
  const [hits, score] = [text.variable('hits'), text.variable('score')];
  const rows = `UNWIND ${hits} AS hit WITH hit.item AS ${found}, hit.score AS ${score}`;
  const words: Input<string> = search;
  const query = words.map((each) => luceneQuery(searchWords(each, argumentPath(field, 'search'))));
  if (query.look((lucene) => lucene === null)) return { match: `WITH *, [] AS ${hits}`, rows, found, score };
  // Neo4j takes no aggregation within an expression that has the variables of what is around it.
  const match = [
    `CALL () { CALL db.index.fulltext.queryNodes('${index}', ${text.value(query)}) YIELD node, score`,
    `${toItem} RETURN collect({item: item, score: best}) AS ${hits} }`,
  ].join(' ');
  return { match, rows, found, score };
}

/**
 * The keys of the order by how well what is found matches; of equals, the smaller id where the best are first.
 *
 * @param search null where nothing is searched, which is refused
 * @param otherwise what to order by then
 */
export function byRelevance(
  field: Selected,
  search: Search | null,
  descending: boolean,
  otherwise: string,
): readonly OrderKey[] {
  if (search === null) {
    throw badInput(
      `RELEVANCE orders what a search finds; give \`search\`, or order by ${otherwise}.`,
      argumentPath(field, 'orderBy', 'field'),
    );
  }
  return [
    { cypher: search.score, type: 'number', descending },
    { cypher: `${search.found}.id`, type: 'text', descending: !descending },
  ];
}
