import type { EntityName } from '../domain/recording/input.js';
import type { Dice } from './dice.js';

// Names of nobody and nowhere: a generated graph must not seem to speak of real people and places.

const onsets = 'b br d dr f g gr h j k kh l m n p r s sh t tr v z'.split(' ');
const vowels = 'a a a e e i i o o u ai ei ou'.split(' ');
const codas = ['', '', '', 'l', 'm', 'n', 'r', 's', 'sh', 'th'];
const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** A made-up name of two or three syllables, such as Drashem. */
export function madeUpName(dice: Dice): string {
  const syllables = dice.happens(0.3) ? 3 : 2;
  const letters = Array.from({ length: syllables }, () => dice.pick(onsets) + dice.pick(vowels));
  const name = letters.join('') + dice.pick(codas);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name as part of an id: lower case, and one hyphen for whatever is no letter or digit. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The names that something of this name goes by: its own, and now and then an acronym, an accented and a wrong one. */
export function namesOf(name: string, dice: Dice): readonly EntityName[] {
  const words = name.split(' ');
  const names: EntityName[] = [{ text: name, language: 'en', kind: 'OFFICIAL' }];
  if (words.length > 2 && dice.happens(0.6)) {
    names.push({
      text: words.map((word) => word.charAt(0).toUpperCase()).join(''),
      language: 'en',
      kind: 'ACRONYM',
    });
  }
  if (dice.happens(0.2)) {
    names.push({
      text: name.replace(/[aeiou]/, (vowel) => accented[vowel] ?? vowel),
      language: 'es',
      kind: 'ALIAS',
    });
  }
  if (dice.happens(0.08)) {
    names.push({ text: name.replace(/([a-z])([a-z])$/, '$2$1'), language: 'en', kind: 'MISSPELLING' });
  }
  return names;
}

const otherSpellings: readonly (readonly [string, string])[] = [
  ['kh', 'h'],
  ['sh', 'ch'],
  ['ai', 'ay'],
  ['ei', 'ey'],
  ['ou', 'u'],
  ['i', 'y'],
  ['u', 'oo'],
  ['o', 'au'],
  ['e', 'ae'],
  ['a', 'aa'],
];

/** A name as another would write it who heard it. */
export function spelledOtherwise(name: string): string {
  const found = otherSpellings.find(([one]) => name.includes(one));
  return found === undefined ? `New ${name}` : name.replace(...found);
}
