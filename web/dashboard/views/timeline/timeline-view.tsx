import { useElementSize } from '@mantine/hooks';
import type { MouseEvent } from 'react';
import { usePages } from '../../api/use-pages.js';
import { addDays, dayOf, inWords, numberOf } from '../../day/calendar.js';
import { type Span, spanOf } from '../../day/reach.js';
import { PictureButtons } from '../../exports/picture-buttons.js';
import { UnheededNote } from '../../filters/unheeded-note.js';
import {
  TimelineDocument,
  type TimelineQuery,
  type TimelineQueryVariables,
} from '../../generated/graphql.js';
import { Band } from '../../parts/band/band.js';
import { LoadMore } from '../../parts/load-more.js';
import { Empty, Loading, StaleNote, TroubleNote } from '../../parts/states.js';
import { keyOfNamed, RelationName, relationInWords } from '../../selection/named-relation.js';
import { askedFilters } from '../../state/filters.js';
import { usePlace } from '../../state/place.js';
import { useDay } from '../../state/use-day.js';
import { standings } from '../../state/words.js';
import { t } from '../../texts/texts.js';
import { Axis } from './axis.js';
import { BandLegend } from './band-legend.js';
import { EventMarks } from './event-marks.js';
import { type DrawnBand, timelineDrawing } from './timeline-drawing.js';
import styles from './timeline-view.module.css';

/** About so many pixels a mark of the axis needs. */
const tickRoom = 90;

/** Bands show every standing. */
const unheeded = ['standing'] as const;

/** A band a relation, over the days that the slider spans; events above them. */
export default function TimelineView() {
  const [place] = usePlace();
  const { day, lastDay } = useDay();
  const { ref, width } = useElementSize();
  const span = day === undefined ? null : spanOf(place.reach, lastDay ?? day, day);
  const variables = span === null || day === undefined ? null : asked(place, day, span);
  const { data, isStale, trouble, retry, more } = usePages(
    TimelineDocument,
    variables,
    ({ relations: { pageInfo } }) => pageInfo,
  );
  if (trouble !== null && data === undefined) return <TroubleNote trouble={trouble} retry={retry} />;
  if (data === undefined || span === null || day === undefined) return <Loading lines={10} />;
  const loaded = data.flatMap((page) => page.relations.nodes);
  const relations = loaded.filter(({ history }) => history.length > 0);
  return (
    <div
      className={styles.timeline}
      data-stale={isStale || undefined}
      aria-busy={isStale && trouble === null}
    >
      {trouble !== null && <TroubleNote trouble={trouble} retry={retry} />}
      <StaleNote isStale={isStale} trouble={trouble} />
      <UnheededNote unheeded={unheeded} />
      <BandLegend />
      <div className={styles.head}>
        <span className={styles.save}>
          <PictureButtons
            view="timeline"
            on={day}
            isStale={isStale}
            draw={(colours, measure) =>
              timelineDrawing(relations.map(drawnBand), span, day, colours, measure)
            }
          />
        </span>
        <div ref={ref}>
          <Axis span={span} count={Math.max(2, Math.floor(width / tickRoom))} />
        </div>
      </div>
      <EventMarks span={span} />
      {relations.length === 0 && <Empty text={t('states.empty')} hint={t('states.emptyHint')} />}
      {relations.map((relation) => (
        <Row key={keyOfNamed(relation)} relation={relation} span={span} day={day} />
      ))}
      <LoadMore more={more} left={(data[0]?.relations.totalCount ?? 0) - loaded.length} />
    </div>
  );
}

function asked(place: ReturnType<typeof usePlace>[0], day: string, span: Span): TimelineQueryVariables {
  const { where, rollUp, evidence } = askedFilters(place);
  return {
    on: day,
    knownAt: place.known,
    // What is over has a history, too.
    standings,
    where,
    rollUp,
    evidence,
    from: span.first,
    to: addDays(span.last, 1),
  };
}

type Relation = TimelineQuery['relations']['nodes'][number];

function drawnBand(relation: Relation): DrawnBand {
  const { sign, history } = relation;
  return { name: relationInWords(relation), sign, segments: history };
}

interface RowProps {
  readonly relation: Relation;
  readonly span: Span;
  readonly day: string;
}

/** A relation's band. Its name selects it; a click on the band goes to that day, as the slider does for the keyboard. */
function Row({ relation, span, day }: RowProps) {
  const [{ select }, go] = usePlace();
  const key = keyOfNamed(relation);
  const [first, last] = [numberOf(span.first), numberOf(span.last)];
  const goThere = ({ clientX, currentTarget }: MouseEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    void go({ day: dayOf(Math.round(first + ((clientX - left) / width) * (last - first))), select: key });
  };
  return (
    <div className={styles.row} data-selected={key === select || undefined}>
      <button type="button" className={styles.label} onClick={() => void go({ select: key })}>
        <RelationName {...relation} />
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the slider above is the keyboard's way. */}
      <div className={styles.band} onClick={goThere} title={t('timeline.goThere', { day: inWords(day) })}>
        <Band segments={relation.history} sign={relation.sign} first={first} last={last} day={day} />
      </div>
    </div>
  );
}
