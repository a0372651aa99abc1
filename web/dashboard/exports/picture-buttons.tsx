import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { inWords } from '../day/calendar.js';
import { filtersInWords } from '../filters/filters-in-words.js';
import { useSourceNames } from '../filters/use-source-names.js';
import { type Colours, useColours } from '../look/use-colours.js';
import { captioned } from '../parts/drawing/captioned.js';
import type { Drawing } from '../parts/drawing/drawing.js';
import { type Measure, measureHere } from '../parts/drawing/measure.js';
import { pngOf } from '../parts/drawing/png.js';
import { svgOf } from '../parts/drawing/svg.js';
import { saveFile } from '../parts/save-file.js';
import { type Place, usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import { useOffering } from './offered.js';

interface PictureButtonsProps {
  /** What is drawn: the view's name, and that of its files. */
  readonly view: 'graph' | 'matrix' | 'timeline';
  /** The day that is drawn. */
  readonly on: string;
  /** Whether that is not the day asked about: then it is not to be saved. */
  readonly isStale: boolean;
  /** Draws what is shown; null where there is nothing. */
  readonly draw: (colours: Colours, measure: Measure) => Drawing | null;
}

const none: readonly never[] = [];

/** Saves what a view draws, with a caption that says what it shows: of which day, by which filters, made when. */
export function PictureButtons({ view, on, isStale, draw }: PictureButtonsProps) {
  const [place] = usePlace();
  const colours = useColours();
  const [isUnsaved, setUnsaved] = useState(false);
  const filters = filtersInWords(place, useSourceNames());
  const now = useRef({ place, filters, colours, draw });
  now.current = { place, filters, colours, draw };
  const offers = useMemo(() => {
    const save = async (form: 'png' | 'svg') => {
      const { current } = now;
      const measure = measureHere();
      const drawing = current.draw(current.colours, measure);
      if (drawing === null) return;
      const whole = captioned(drawing, captionOf(view, on, current), current.colours, measure);
      const content =
        form === 'png' ? await pngOf(whole) : new Blob([svgOf(whole)], { type: 'image/svg+xml' });
      saveFile(`entente-${view}-${on}.${form}`, content);
    };
    return (['png', 'svg'] as const).map((form) => ({
      label: t(`export.${form}`),
      save: () =>
        void save(form).then(
          () => setUnsaved(false),
          () => setUnsaved(true),
        ),
    }));
  }, [view, on]);
  useOffering(isStale ? none : offers);
  return (
    <>
      {offers.map(({ label, save }) => (
        <Button key={label} size="compact-sm" variant="default" disabled={isStale} onClick={save}>
          {label}
        </Button>
      ))}
      {isUnsaved && <p role="alert">{t('export.unsaved')}</p>}
    </>
  );
}

function captionOf(
  view: PictureButtonsProps['view'],
  on: string,
  { place, filters }: { readonly place: Place; readonly filters: string },
): readonly string[] {
  const known =
    place.known === null
      ? []
      : [t('export.knownAt', { instant: place.known.slice(0, 16).replace('T', ' ') })];
  return [
    [t('export.caption', { view: t(`page.view.${view}`), day: inWords(on) }), ...known].join('; '),
    t('export.filters', { filters }),
    t('export.made', {
      made: new Date().toISOString().slice(0, 16).replace('T', ' '),
      address: location.href,
    }),
  ];
}
