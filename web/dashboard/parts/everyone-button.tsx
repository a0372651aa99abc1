import { Button } from '@mantine/core';
import { usePlace } from '../state/place.js';
import { everyonesWord } from '../state/whose-word.js';
import { t } from '../texts/texts.js';

/** Lets everyone's word count again. */
export function EveryoneButton() {
  const [, go] = usePlace();
  return (
    <Button size="compact-xs" variant="default" onClick={() => void go(everyonesWord)}>
      {t('word.everyone')}
    </Button>
  );
}
