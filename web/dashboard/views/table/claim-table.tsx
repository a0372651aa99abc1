import { useMemo } from 'react';
import { type More, usePages } from '../../api/use-pages.js';
import { UnheededNote } from '../../filters/unheeded-note.js';
import {
  type ClaimDetailsFragment,
  type ClaimFilter,
  ClaimsDocument,
  type ClaimsQuery,
} from '../../generated/graphql.js';
import { LoadMore } from '../../parts/load-more.js';
import { Name } from '../../parts/name.js';
import type { Column } from '../../parts/rows/column.js';
import { RowTable } from '../../parts/rows/row-table.js';
import { Await } from '../../parts/states.js';
import { EntityLink } from '../../selection/entity-link.js';
import { keyOfNamed } from '../../selection/named-relation.js';
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
  const { answer, more } = usePages(
    ClaimsDocument,
    day === undefined ? null : { where: filterOf(place, day), knownAt: place.known, first: pageSize },
    ({ claims: { pageInfo } }) => pageInfo,
  );
  return (
    <Await answer={answer} lines={8}>
      {(pages) => <Claims pages={pages} more={more} on={day ?? ''} isStale={answer.isStale} />}
    </Await>
  );
}

interface ClaimsProps {
  readonly pages: readonly ClaimsQuery[];
  readonly more: More;
  readonly on: string;
  readonly isStale: boolean;
}

function Claims({ pages, more, on, isStale }: ClaimsProps) {
  const rows = useMemo(() => pages.flatMap(({ claims }) => claims.nodes), [pages]);
  const columns = useMemo(claimColumns, []);
  return (
    <RowTable
      label={t('table.tables.claims')}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      on={on}
      isStale={isStale}
      note={<UnheededNote unheeded={unheeded} />}
    >
      <LoadMore
        more={more}
        label={t('table.loadMore', { count: (pages[0]?.claims.totalCount ?? 0) - rows.length })}
        isStale={isStale}
      />
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
    { key: 'origin', header: t('table.columns.origin'), value: ({ origin }) => origin.description },
    { key: 'document', header: t('table.columns.document'), value: ({ passage }) => passage.document.title },
  ];
}
