import { useMemo } from 'react';
import { usePages } from '../../api/use-pages.js';
import { UnheededNote } from '../../filters/unheeded-note.js';
import { type ClaimDetailsFragment, type ClaimFilter, ClaimsDocument } from '../../generated/graphql.js';
import { LoadMore } from '../../parts/load-more.js';
import { Name } from '../../parts/name.js';
import type { Column } from '../../parts/rows/column.js';
import { RowTable } from '../../parts/rows/row-table.js';
import { Loading, StaleNote, TroubleNote } from '../../parts/states.js';
import { EntityLink } from '../../selection/entity-link.js';
import { keyOfNamed } from '../../selection/named-relation.js';
import { PassageLink } from '../../selection/passage-link.js';
import { PickButton } from '../../selection/pick-button.js';
import { type Place, usePlace } from '../../state/place.js';
import { selectionOf } from '../../state/selection.js';
import { useDay } from '../../state/use-day.js';
import { evidenceOf } from '../../state/whose-word.js';
import { isPredicate } from '../../texts/predicates.js';
import { t } from '../../texts/texts.js';
import { claimsThatCount } from './claims-that-count.js';

const pageSize = 100;

/** What is of relations or of documents, not of claims. */
const unheeded = ['sign', 'standing', 'kind', 'origins', 'wholes', 'publishers'] as const;

/** The claims that may speak of the day, page by page; of the selected entity, where one is. */
export function ClaimTable() {
  const [place] = usePlace();
  const { day } = useDay();
  const { data, isStale, trouble, retry, more } = usePages(
    ClaimsDocument,
    day === undefined ? null : { where: filterOf(place, day), knownAt: place.known, first: pageSize },
    ({ claims: { pageInfo } }) => pageInfo,
  );
  const rows = useMemo(() => data?.flatMap(({ claims }) => claims.nodes) ?? [], [data]);
  const columns = useMemo(claimColumns, []);
  if (data === undefined || day === undefined)
    return trouble === null ? <Loading lines={8} /> : <TroubleNote trouble={trouble} retry={retry} />;
  return (
    <RowTable
      label={t('table.tables.claims')}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      on={day}
      isStale={isStale}
      note={
        <>
          {trouble !== null && <TroubleNote trouble={trouble} retry={retry} />}
          <StaleNote isStale={isStale} trouble={trouble} />
          <UnheededNote unheeded={unheeded} />
        </>
      }
    >
      <LoadMore more={more} left={(data[0]?.claims.totalCount ?? 0) - rows.length} />
    </RowTable>
  );
}

function filterOf(place: Place, day: string): ClaimFilter {
  const { select, predicate, reliability } = place;
  const evidence = evidenceOf(place);
  const selection = selectionOf(select);
  const known = predicate.filter(isPredicate);
  return {
    on: day,
    ...(known.length > 0 && { predicates: known }),
    ...(reliability !== null && { minReliability: reliability }),
    ...(evidence !== null && { AND: [claimsThatCount(evidence)] }),
    ...(selection?.kind === 'entity' && { entity: { id: selection.id } }),
    ...(selection?.kind === 'relation' && {
      subject: selection.subject,
      object: selection.object,
      predicates: [selection.predicate],
    }),
  };
}

function claimColumns(): readonly Column<ClaimDetailsFragment>[] {
  return [
    {
      key: 'note',
      header: t('table.columns.note'),
      value: ({ note }) => note,
      isText: true,
      show: ({ note }) => <Name>{note}</Name>,
    },
    {
      key: 'subject',
      header: t('table.columns.subject'),
      value: ({ subject }) => subject.name,
      show: ({ subject }) => <EntityLink entity={subject} />,
    },
    {
      key: 'predicate',
      header: t('table.columns.predicate'),
      value: ({ predicate }) => t(`predicate.${predicate}`),
      show: ({ subject, predicate, object }) => (
        <PickButton select={keyOfNamed({ subject, predicate, object })}>
          {t(`predicate.${predicate}`)}
        </PickButton>
      ),
    },
    {
      key: 'object',
      header: t('table.columns.object'),
      value: ({ object }) => object.name,
      show: ({ object }) => <EntityLink entity={object} />,
    },
    {
      key: 'polarity',
      header: t('table.columns.polarity'),
      value: ({ polarity }) => t(polarity === 'AFFIRMS' ? 'table.affirms' : 'table.denies'),
    },
    {
      key: 'modality',
      header: t('table.columns.modality'),
      value: ({ modality }) => t(`claim.modality.${modality}`),
    },
    { key: 'attested', header: t('table.columns.attested'), value: ({ attestedOn }) => attestedOn },
    {
      key: 'origin',
      header: t('table.columns.origin'),
      value: ({ origin: { description, anonymous } }) =>
        anonymous ? `${description} (${t('relation.anonymous')})` : description,
    },
    {
      key: 'document',
      header: t('table.columns.document'),
      value: ({ passage }) => passage.document.title,
      show: (claim) => <PassageLink claim={claim} />,
    },
  ];
}
