import { useMemo } from 'react';
import { Name } from '../../parts/name.js';
import type { Column } from '../../parts/rows/column.js';
import { RowTable } from '../../parts/rows/row-table.js';
import { StandingMark } from '../../parts/standing-mark.js';
import { Await } from '../../parts/states.js';
import { narrowed } from '../../picture/narrow.js';
import { NarrowedNote } from '../../picture/narrowed-note.js';
import { TruncatedNote } from '../../picture/truncated-note.js';
import { type Picture, type PictureEdge, usePicture } from '../../picture/use-picture.js';
import { PickButton } from '../../selection/pick-button.js';
import { usePlace } from '../../state/place.js';
import { relationKey } from '../../state/selection.js';
import { standings } from '../../state/words.js';
import { t } from '../../texts/texts.js';

/** The relations of the day. */
export function RelationTable() {
  const answer = usePicture();
  return (
    <Await answer={answer}>{({ picture }) => <Relations picture={picture} isStale={answer.isStale} />}</Await>
  );
}

interface RelationsProps {
  readonly picture: Picture;
  readonly isStale: boolean;
}

function Relations({ picture: whole, isStale }: RelationsProps) {
  const [{ select, around, hide }] = usePlace();
  const picture = useMemo(() => narrowed(whole, { around, hide }), [whole, around, hide]);
  const columns = useMemo(
    () => columnsFor(new Map(picture.nodes.map(({ id, name }) => [id, name]))),
    [picture],
  );
  return (
    <RowTable
      label={t('table.tables.relations')}
      rows={picture.edges}
      columns={columns}
      on={whole.on}
      isStale={isStale}
      keyOf={relationKey}
      isSelected={(edge) => relationKey(edge) === select}
      note={
        <>
          <NarrowedNote picture={picture} />
          <TruncatedNote picture={whole} />
        </>
      }
    />
  );
}

function columnsFor(names: ReadonlyMap<string, string>): readonly Column<PictureEdge>[] {
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    {
      key: 'subject',
      header: t('table.columns.subject'),
      value: ({ subject }) => nameOf(subject),
      show: (edge) => <Name>{nameOf(edge.subject)}</Name>,
    },
    {
      key: 'predicate',
      header: t('table.columns.predicate'),
      value: ({ predicate }) => t(`predicate.${predicate}`),
      show: (edge) => <PickButton select={relationKey(edge)}>{t(`predicate.${edge.predicate}`)}</PickButton>,
    },
    {
      key: 'object',
      header: t('table.columns.object'),
      value: ({ object }) => nameOf(object),
      show: (edge) => <Name>{nameOf(edge.object)}</Name>,
    },
    { key: 'sign', header: t('table.columns.sign'), value: ({ sign }) => t(`sign.${sign}`) },
    {
      key: 'standing',
      header: t('table.columns.standing'),
      value: ({ standing }) => t(`standing.${standing}`),
      // The strongest first.
      rank: ({ standing }) => standings.indexOf(standing as never),
      show: ({ standing, sign }) => <StandingMark standing={standing} sign={sign} />,
    },
    { key: 'origins', header: t('table.columns.origins'), value: ({ originCount }) => originCount },
    { key: 'claims', header: t('table.columns.claims'), value: ({ claimCount }) => claimCount },
    { key: 'denials', header: t('table.columns.denials'), value: ({ denialCount }) => denialCount },
  ];
}
