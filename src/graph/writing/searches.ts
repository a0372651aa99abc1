import type { EntityInput } from '../../domain/recording/input.js';
import { luceneQuery, wordsOf } from '../reading/words.js';
import type { Search } from './called.js';

/** Of so many entities, so many names, so many words at most: each word is looked for misspelt, too. */
const most = { entities: 100, names: 4, words: 10 };

/** The names to look for to find what new entities may be duplicates of. */
export function searchesFor(entities: readonly EntityInput[]): readonly Search[] {
  return entities.slice(0, most.entities).flatMap(({ id, name, names }) => {
    const texts = [...new Set([name, ...names.map(({ text }) => text)])].slice(0, most.names);
    const queries = texts.map((text) => luceneQuery(wordsOf(text).slice(0, most.words)));
    return queries.filter((query) => query !== null).map((query) => ({ of: id, query }));
  });
}
