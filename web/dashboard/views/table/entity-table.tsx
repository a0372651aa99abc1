import { useMemo } from 'react';
import type { Sign } from '../../generated/graphql.js';
import type { Column } from '../../parts/rows/column.js';
import { RowTable } from '../../parts/rows/row-table.js';
import { Await } from '../../parts/states.js';
import { narrowed } from '../../picture/narrow.js';
import { NarrowedNote } from '../../picture/narrowed-note.js';
import { TruncatedNote } from '../../picture/truncated-note.js';
import { type Picture, type PictureNode, usePicture } from '../../picture/use-picture.js';
import { EntityLink } from '../../selection/entity-link.js';
import { usePlace } from '../../state/place.js';
import { t } from '../../texts/texts.js';

/** Whoever has a relation on the day, and with how many they are friendly or hostile. */
export function EntityTable() {
  const answer = usePicture();
  return (
    <Await answer={answer}>{({ picture }) => <Entities picture={picture} isStale={answer.isStale} />}</Await>
  );
}

interface EntitiesProps {
  readonly picture: Picture;
  readonly isStale: boolean;
}

function Entities({ picture: whole, isStale }: EntitiesProps) {
  const [{ select, around, hide }] = usePlace();
  const picture = useMemo(() => narrowed(whole, { around, hide }), [whole, around, hide]);
  const columns = useMemo(() => columnsFor(picture), [picture]);
  return (
    <RowTable
      label={t('table.tables.entities')}
      rows={picture.nodes}
      columns={columns}
      on={whole.on}
      isStale={isStale}
      keyOf={({ id }) => id}
      isSelected={({ id }) => id === select}
      note={
        <>
          <NarrowedNote picture={picture} />
          <TruncatedNote picture={whole} />
        </>
      }
    />
  );
}

function columnsFor({ edges }: Picture): readonly Column<PictureNode>[] {
  const count = (sign: Sign) => {
    const counts = new Map<string, number>();
    for (const edge of edges.filter((each) => each.sign === sign)) {
      for (const id of [edge.subject, edge.object]) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  const [friendly, hostile] = [count('POSITIVE'), count('NEGATIVE')];
  return [
    {
      key: 'name',
      header: t('table.columns.name'),
      value: ({ name }) => name,
      show: (node) => <EntityLink entity={node} />,
    },
    { key: 'kind', header: t('table.columns.kind'), value: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'roles',
      header: t('table.columns.roles'),
      value: ({ roles }) => roles.map((role) => t(`role.${role}`)).join(', '),
    },
    { key: 'friendly', header: t('table.columns.friendly'), value: ({ id }) => friendly.get(id) ?? 0 },
    { key: 'hostile', header: t('table.columns.hostile'), value: ({ id }) => hostile.get(id) ?? 0 },
  ];
}
