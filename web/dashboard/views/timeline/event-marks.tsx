import { useAnswer } from '../../api/use-answer.js';
import { numberOf } from '../../day/calendar.js';
import type { Span } from '../../day/reach.js';
import { EventsDocument, type EventsQuery } from '../../generated/graphql.js';
import { Name } from '../../parts/name.js';
import { usePlace } from '../../state/place.js';
import styles from './timeline-view.module.css';

type Event = Extract<EventsQuery['entities']['nodes'][number], { began: unknown }>;

/** Events within the days shown: a bar from the first to the last day on which each can have begun. */
export function EventMarks({ span }: { readonly span: Span }) {
  const [, go] = usePlace();
  const { data } = useAnswer(EventsDocument, {});
  const events = (data?.entities.nodes ?? []).filter((node): node is Event => 'began' in node);
  const marks = events.flatMap((event) => {
    const mark = markOf(event, span);
    return mark === null ? [] : [{ ...event, ...mark }];
  });
  return marks.map(({ id, name, start, width }) => (
    <div key={id} className={styles.row}>
      <button type="button" className={styles.label} onClick={() => void go({ select: id })}>
        <Name>{name}</Name>
      </button>
      <div className={styles.event} dir="ltr">
        <span style={{ insetInlineStart: `${start}%`, width: `${width}%` }} />
      </div>
    </div>
  ));
}

function markOf({ began }: Event, span: Span): { readonly start: number; readonly width: number } | null {
  const earliest = began.earliest ?? began.latest;
  const latest = began.latest ?? began.earliest;
  if (earliest === null || latest === null || latest < span.first || earliest > span.last) return null;
  const [first, last] = [numberOf(span.first), numberOf(span.last)];
  const start = Math.max(first, numberOf(earliest));
  const end = Math.min(last, numberOf(latest) + 1);
  const share = 100 / (last - first);
  return { start: (start - first) * share, width: (end - start) * share };
}
