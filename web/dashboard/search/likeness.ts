import { distance } from 'fastest-levenshtein';

/**
 * How well a text fits what is looked for, from 0, not inclusive, to 1; null where it does not. Each word that is looked for has to
 * begin some word of the text, or nearly: case and accents do not matter, a letter may be wrong in four, and two in eight.
 */
export function likeness(text: string, sought: string): number | null {
  const [has, wanted] = [wordsOf(text), wordsOf(sought)];
  if (wanted.length === 0) return null;
  const scores = wanted.map((word) => Math.max(0, ...has.map((each) => wordLikeness(each, word))));
  return scores.includes(0) ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The words of a text, without what only spells them otherwise. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** 1 for the word itself, less for its beginning, less again for something nearly like it, 0 for another. */
function wordLikeness(word: string, sought: string): number {
  if (word === sought) return 1;
  if (word.startsWith(sought)) return 0.9;
  const allowed = Math.min(2, Math.floor(sought.length / 4));
  if (allowed === 0) return 0;
  // As it is typed, and as it may still be.
  const apart = Math.min(distance(word, sought), distance(word.slice(0, sought.length), sought));
  return apart > allowed ? 0 : 0.8 - 0.2 * apart;
}

/** The best of some things, by a text of theirs; those alike keep their order. */
export function likest<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
  sought: string,
  most: number,
): readonly Thing[] {
  return things
    .map((thing) => ({ thing, score: likeness(textOf(thing), sought) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** All of some things, those first that fit what is looked for best and have least besides; those alike keep their order. */
export function likestFirst<Thing>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
  sought: string,
): readonly Thing[] {
  const rank = (thing: Thing) => {
    const text = textOf(thing);
    return (likeness(text, sought) ?? 0) - wordsOf(text).length / 1_000;
  };
  return things
    .map((thing) => ({ thing, rank: rank(thing) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ thing }) => thing);
}
