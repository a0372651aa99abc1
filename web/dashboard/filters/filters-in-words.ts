import { chosenFilters, type FilterName } from '../state/filters.js';
import type { Place } from '../state/place.js';
import { isPredicate } from '../texts/predicates.js';
import { t } from '../texts/texts.js';

/** The filters in force as what is saved says them, in one line; a file has to say by which it was made. */
export function filtersInWords(place: Place): string {
  const said: Readonly<Record<FilterName, () => string>> = {
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
  const chosen = chosenFilters(place).map((name) => {
    const values = said[name]();
    return values === '' ? t(`filters.${name}`) : `${t(`filters.${name}`)}: ${values}`;
  });
  const narrowing = [
    ...(place.around.length > 0 ? [t('filters.shownOnly', { names: place.around.join(', ') })] : []),
    ...(place.hide.length > 0
      ? [`${t('filters.hidden', { count: place.hide.length })}: ${place.hide.join(', ')}`]
      : []),
  ];
  const all = [...chosen, ...narrowing];
  return all.length === 0 ? t('export.noFilters') : all.join('; ');
}
