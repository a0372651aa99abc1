import { chosenFilters, type FilterName } from '../state/filters.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';

/** Says which of the chosen filters mean nothing to what is listed; nothing where all that are chosen do. */
export function UnheededNote({ unheeded }: { readonly unheeded: readonly FilterName[] }) {
  const [place] = usePlace();
  const names = chosenFilters(place)
    .filter((name) => unheeded.includes(name))
    .map((name) => t(`filters.${name}`));
  if (place.around.length > 0 || place.hide.length > 0) names.push(t('filters.narrowing'));
  return names.length > 0 && <p>{t('filters.unheeded', { names: names.join('; ') })}</p>;
}
