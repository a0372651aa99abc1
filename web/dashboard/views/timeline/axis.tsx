import { scaleUtc } from 'd3-scale';
import { numberOf } from '../../day/calendar.js';
import type { Span } from '../../day/reach.js';
import { tickLabel } from './tick-label.js';
import styles from './timeline-view.module.css';

const perDay = 86_400_000;

/** The days of a span, with as many marks as there is room for. */
export function Axis({ span, count }: { readonly span: Span; readonly count: number }) {
  const [first, last] = [numberOf(span.first) * perDay, numberOf(span.last) * perDay];
  const scale = scaleUtc([new Date(first), new Date(last)], [0, 100]);
  return (
    <div className={styles.axis} dir="ltr" aria-hidden="true">
      {scale.ticks(count).map((tick) => (
        <Tick key={tick.getTime()} share={scale(tick)} text={tickLabel(tick)} />
      ))}
    </div>
  );
}

function Tick({ share, text }: { readonly share: number; readonly text: string }) {
  return <span style={{ insetInlineStart: `${share}%` }}>{text}</span>;
}
