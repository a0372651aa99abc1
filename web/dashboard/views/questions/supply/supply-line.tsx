import type { SupplyLinesQuery, SupportType, ToldRelationFragment } from '../../../generated/graphql.js';
import { keyOfNamed, relationInWords } from '../../../selection/named-relation.js';
import { PickButton } from '../../../selection/pick-button.js';
import { RelationLink } from '../../../selection/relation-link.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import { Chain } from '../chain.js';
import chains from '../chain.module.css';
import { Step } from '../step.js';
import styles from './supply.module.css';

type Line = SupplyLinesQuery['analysis']['supplyLines'][number];
type Route = Line['routes'][number];

/** A supply line as a chain for each route that is known of it, with who holds the places on it; and what bears on it. */
export function SupplyLine({ line }: { readonly line: Line }) {
  const { relation, routes, affectedBy, alternatives } = line;
  return (
    <article className={styles.line} aria-label={relationInWords(relation)}>
      {routes.length === 0 && (
        <>
          <p className={styles.forms}>
            {formsOf(line.supportTypes)}; {t('questions.supply.noRoute')}
          </p>
          <RouteChain line={line} route={{ supportTypes: line.supportTypes, stops: [] }} />
        </>
      )}
      {routes.map((route) => (
        <div key={route.stops.map(({ place }) => place.id).join('|')}>
          <p className={styles.forms}>{formsOf(route.supportTypes)}</p>
          <RouteChain line={line} route={route} />
        </div>
      ))}
      <Bearing heading={t('questions.supply.affectedBy')} relations={affectedBy} />
      <Bearing heading={t('questions.supply.alternatives')} relations={alternatives} />
    </article>
  );
}

function formsOf(types: readonly SupportType[]): string {
  return types.map((type) => t(`support.${type}`)).join(', ');
}

/** From the supplier by the places of a route to the recipient. The first step opens the evidence for all of it. */
function RouteChain({ line, route }: { readonly line: Line; readonly route: Route }) {
  const stops = route.stops.map(({ place, heldBy }) => ({
    entity: place,
    note: <Holders heldBy={heldBy} />,
  }));
  const after = [...stops, { entity: line.recipient, note: undefined }];
  return (
    <Chain
      label={relationInWords(line.relation)}
      links={[
        { entity: line.supplier },
        ...after.map((link, index) => ({
          ...link,
          step:
            index === 0 ? (
              <Step from={line.supplier.id} relations={[line.relation]} />
            ) : (
              <span className={chains.passing}>{t('questions.supply.through')}</span>
            ),
        })),
      ]}
    />
  );
}

/** Who controls a place, governs it or is present in it: each opens its evidence. */
function Holders({ heldBy }: { readonly heldBy: readonly ToldRelationFragment[] }) {
  return (
    <BoundedList items={heldBy} keyOf={keyOfNamed} none={t('questions.supply.heldByNobody')} atOnce={5}>
      {(relation) => (
        <PickButton select={keyOfNamed(relation)}>
          {t('questions.supply.holder', {
            name: relation.subject.name,
            holds: t(`questions.supply.holds.${holdOf(relation)}`),
            standing: t(`standing.${relation.standing}`),
          })}
        </PickButton>
      )}
    </BoundedList>
  );
}

/** How a place is held; whatever else the API may count as holding is told as being there. */
function holdOf({ predicate }: ToldRelationFragment): 'CONTROLS' | 'GOVERNS' | 'PRESENT_IN' {
  return predicate === 'CONTROLS' || predicate === 'GOVERNS' ? predicate : 'PRESENT_IN';
}

interface BearingProps {
  readonly heading: string;
  readonly relations: readonly ToldRelationFragment[];
}

function Bearing({ heading, relations }: BearingProps) {
  if (relations.length === 0) return null;
  return (
    <details>
      <summary>
        {heading} ({relations.length})
      </summary>
      <BoundedList items={relations} keyOf={keyOfNamed}>
        {(relation) => <RelationLink {...relation} />}
      </BoundedList>
    </details>
  );
}
