import { DropDown } from '../parts/drop-down.js';
import { chosenFilters } from '../state/filters.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import { FilterForm } from './filter-form.js';

/** The filters of all views, behind a button that says how many are in force. */
export function FilterButton() {
  const [place] = usePlace();
  const active = chosenFilters(place).length;
  const label = active === 0 ? t('filters.label') : t('filters.active', { count: active });
  return (
    <DropDown label={label} isActive={active > 0}>
      <FilterForm />
    </DropDown>
  );
}
