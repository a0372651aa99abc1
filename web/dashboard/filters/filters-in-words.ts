import { chosenFilters, type FilterName } from '../state/filters.js';
import type { Place } from '../state/place.js';
import { everyonesWord } from '../state/whose-word.js';
import { isPredicate } from '../texts/predicates.js';
import { t } from '../texts/texts.js';
import { wordParts } from './word-parts.js';

type OfRelations = Exclude<FilterName, keyof typeof everyonesWord>;

/**
 * The filters in force as what is saved says them, in one line; a file has to say by which it was made.
 *
 * @param names what sources are called, by their ids
 */
export function filtersInWords(place: Place, names: ReadonlyMap<string, string>): string {
  const said: Readonly<Record<OfRelations, () => string>> = {
    sign: () => place.sign.map((sign) => t(`sign.${sign}`)).join(', '),
    kind: () => place.kind.map((kind) => t(`kind.${kind}`)).join(', '),
    predicate: () =>
      place.predicate
        .filter(isPredicate)
        .map((predicate) => t(`predicate.${predicate}`))
        .join(', '),
    standing: () => place.standing.map((standing) => t(`standing.${standing}`)).join(', '),
    origins: () => String(place.origins),
    reliability: () => place.reliability ?? '',
    wholes: () => '',
  };
  const chosen = chosenFilters(place)
    .filter(isOfRelations)
    .map((name) => {
      const values = said[name]();
      return values === '' ? t(`filters.${name}`) : `${t(`filters.${name}`)}: ${values}`;
    });
  const word = wordParts(place, names).map((part) => part.said);
  const narrowing = [
    ...(place.around.length > 0 ? [t('filters.shownOnly', { names: place.around.join(', ') })] : []),
    ...(place.hide.length > 0
      ? [`${t('filters.hidden', { count: place.hide.length })}: ${place.hide.join(', ')}`]
      : []),
  ];
  const all = [
    ...chosen,
    ...(word.length === 0 ? [] : [`${t('word.label')}: ${word.join(', ')}`]),
    ...narrowing,
  ];
  return all.length === 0 ? t('export.noFilters') : all.join('; ');
}

function isOfRelations(name: FilterName): name is OfRelations {
  return !Object.hasOwn(everyonesWord, name);
}
