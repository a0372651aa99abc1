import { Labelled } from '../parts/labelled.js';
import { t } from '../texts/texts.js';
import type { Bounds } from './claim-form.js';
import { FaultNote } from './field.js';

interface DayBoundsProps {
  readonly legend: string;
  readonly bounds: Bounds;
  readonly set: (bounds: Bounds) => void;
  readonly fault: string | null;
}

/** Two days between which something lies; either may be left open. */
export function DayBounds({ legend, bounds, set, fault }: DayBoundsProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(['earliest', 'latest'] as const).map((bound) => (
        <Labelled key={bound} label={t(`recording.${bound}`)}>
          <input
            type="date"
            min="0001-01-01"
            max="9999-12-31"
            aria-invalid={fault !== null}
            value={bounds[bound]}
            onChange={({ currentTarget }) => set({ ...bounds, [bound]: currentTarget.value })}
          />
        </Labelled>
      ))}
      <FaultNote fault={fault} />
    </fieldset>
  );
}
