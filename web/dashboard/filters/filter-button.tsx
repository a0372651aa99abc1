import { Button, Popover } from '@mantine/core';
import { activeFilters } from '../state/filters.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import { FilterForm } from './filter-form.js';

/** The filters of all views, behind a button that says how many are in force. */
export function FilterButton() {
  const [place] = usePlace();
  const active = activeFilters(place);
  return (
    <Popover position="bottom-end" withinPortal={false} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant={active === 0 ? 'default' : 'filled'} size="sm">
          {active === 0 ? t('filters.label') : t('filters.active', { count: active })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filters.label')}>
        <FilterForm />
      </Popover.Dropdown>
    </Popover>
  );
}
