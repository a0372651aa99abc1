import { memo, useCallback, useMemo } from 'react';
import { PictureButtons } from '../../exports/picture-buttons.js';
import { Name } from '../../parts/name.js';
import { Await, Empty } from '../../parts/states.js';
import { narrowed } from '../../picture/narrow.js';
import { NarrowedNote } from '../../picture/narrowed-note.js';
import { TruncatedNote } from '../../picture/truncated-note.js';
import { type Picture, usePicture } from '../../picture/use-picture.js';
import { EntityLink } from '../../selection/entity-link.js';
import { usePlace } from '../../state/place.js';
import { relationKey } from '../../state/selection.js';
import { t } from '../../texts/texts.js';
import { inBlocs } from './blocs.js';
import { byCamp, type CampOf } from './by-camp.js';
import { CampsNote } from './camps-note.js';
import { type Actor, matrixDrawing, tieMarks } from './matrix-drawing.js';
import styles from './matrix-view.module.css';
import { type PairTie, pairKey, tiesOf } from './ties.js';
import { useCamps } from './use-camps.js';

/** The most actors that are shown: those with most ties. */
const mostActors = 60;

/** Actors by actors: who is with whom, who against whom, and who sits between the camps. */
export default function MatrixView() {
  const answer = usePicture();
  return (
    <Await answer={answer}>{({ picture }) => <Matrix picture={picture} isStale={answer.isStale} />}</Await>
  );
}

interface MatrixProps {
  readonly picture: Picture;
  readonly isStale: boolean;
}

function Matrix({ picture: whole, isStale }: MatrixProps) {
  const [{ around, hide, select }, go] = usePlace();
  const pick = useCallback((name: string) => void go({ select: name }), [go]);
  const picture = useMemo(() => narrowed(whole, { around, hide }), [whole, around, hide]);
  const ties = useMemo(() => tiesOf(picture), [picture]);
  const camps = useCamps(ties.size > 0);
  const { actors, leftOut } = useMemo(
    () => actorsOf(picture, ties, camps.data?.campOf ?? null),
    [picture, ties, camps.data],
  );
  if (actors.length === 0) return <Empty text={t('matrix.empty')} hint={t('states.emptyHint')} />;
  return (
    <div className={styles.matrix}>
      <CampsNote camps={camps} />
      <p className={styles.save}>
        <PictureButtons
          view="matrix"
          on={whole.on}
          isStale={isStale}
          draw={(colours, measure) => matrixDrawing(actors, ties, colours, measure)}
        />
      </p>
      <NarrowedNote picture={picture} />
      <TruncatedNote picture={whole} />
      {leftOut > 0 && <p className={styles.note}>{t('matrix.leftOut', { count: leftOut })}</p>}
      <table>
        <thead>
          <tr>
            <td />
            {actors.map(({ id, name, isFirst }) => (
              <th key={id} scope="col" title={name} data-first={isFirst || undefined}>
                <span>
                  <Name>{name}</Name>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((row) => (
            <tr key={row.id} data-first={row.isFirst || undefined}>
              <th scope="row">
                <EntityLink entity={row} />
              </th>
              {actors.map((column) => {
                const tie = ties.get(pairKey(row.id, column.id));
                return (
                  <Cell
                    key={column.id}
                    row={row}
                    column={column}
                    tie={tie}
                    isSelected={tie?.edges.some((edge) => relationKey(edge) === select) ?? false}
                    pick={pick}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly row: Actor;
  readonly column: Actor;
  readonly tie: PairTie | undefined;
  readonly isSelected: boolean;
  /** Selects a relation by its name. */
  readonly pick: (name: string) => void;
}

/**
 * How two stand to each other; a click shows the strongest of their relations. There are thousands: each is told what it needs, and
 * drawn anew only when that is another.
 */
const Cell = memo(function Cell({ row, column, tie, isSelected, pick }: CellProps) {
  const strongest = tie?.edges[0];
  const first = column.isFirst || undefined;
  if (row.id === column.id) return <td className={styles.same} data-first={first} />;
  if (tie === undefined || strongest === undefined) return <td data-first={first} />;
  const said = t(`matrix.tie.${tie.sign}`, { one: row.name, other: column.name });
  return (
    <td data-first={first}>
      <button
        type="button"
        className={styles[tie.sign]}
        data-standing={strongest.standing}
        data-selected={isSelected || undefined}
        title={said}
        aria-label={said}
        onClick={() => pick(relationKey(strongest))}
      >
        {tieMarks[tie.sign].glyph}
      </button>
    </td>
  );
});

/** Whoever has a tie, by camp; of too many, those with most. */
function actorsOf(
  { nodes }: Picture,
  ties: ReadonlyMap<string, PairTie>,
  campOf: CampOf | null,
): { readonly actors: readonly Actor[]; readonly leftOut: number } {
  const pairs = [...ties].map(([key, { sign }]) => {
    const [one = '', other = ''] = key.split('|');
    return { one, other, sign: { POSITIVE: 1, MIXED: 0, NEGATIVE: -1 }[sign] };
  });
  const counts = new Map<string, number>();
  for (const { one } of pairs) counts.set(one, (counts.get(one) ?? 0) + 1);
  const tied = [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const order = byCamp(inBlocs(tied.slice(0, mostActors), pairs), campOf);
  return {
    actors: order.flatMap(({ id, isFirst }) => {
      const node = byId.get(id);
      return node === undefined ? [] : [{ ...node, isFirst }];
    }),
    leftOut: Math.max(0, tied.length - mostActors),
  };
}
