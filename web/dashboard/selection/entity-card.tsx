import { Button } from '@mantine/core';
import type { More } from '../api/use-pages.js';
import { LoadMore } from '../parts/load-more.js';
import { Name } from '../parts/name.js';
import { Await, Empty } from '../parts/states.js';
import { EntityOffers } from '../recording/offer.js';
import { usePlace } from '../state/place.js';
import { usualStandings } from '../state/words.js';
import { t } from '../texts/texts.js';
import { AskAboutEntity } from './ask-about.js';
import styles from './card.module.css';
import { RelationLink } from './relation-link.js';
import { type EntityDetails, useEntity } from './use-entity.js';

/** An entity: who it is, and how its relations stand on the day shown. */
export function EntityCard({ id }: { readonly id: string }) {
  const { answer, more } = useEntity(id);
  return (
    <Await answer={answer} lines={8}>
      {({ entity }) =>
        entity === null ? (
          <Empty text={t('entity.missing')} />
        ) : (
          <Details entity={entity} more={more} isStale={answer.isStale} />
        )
      }
    </Await>
  );
}

interface DetailsProps {
  readonly entity: EntityDetails;
  readonly more: More;
  readonly isStale: boolean;
}

function Details({ entity, more, isStale }: DetailsProps) {
  const { nodes, totalCount } = entity.relations;
  const standing = nodes.filter((relation) => usualStandings.includes(relation.standing));
  const others = nodes.filter((relation) => !usualStandings.includes(relation.standing));
  const aliases = entity.names.map(({ text }) => text).filter((text) => text !== entity.name);
  return (
    <article className={styles.card}>
      <div>
        <h2>
          <Name>{entity.name}</Name>
        </h2>
        <p className={styles.dim}>
          {[
            t(`kind.${entity.__typename.toUpperCase() as Uppercase<typeof entity.__typename>}`),
            ...entity.roles.map((role) => t(`role.${role}`)),
          ].join(' · ')}
        </p>
      </div>
      {entity.summary !== null && <p>{entity.summary}</p>}
      {aliases.length > 0 && (
        <p className={styles.dim}>
          {t('entity.names')}:{' '}
          {[...new Set(aliases)].map((alias, index) => (
            <span key={alias}>
              {index > 0 && ', '}
              <Name>{alias}</Name>
            </span>
          ))}
        </p>
      )}
      <Actions entity={entity} />
      <AskAboutEntity entity={entity} />
      <Relations heading={t('entity.relations')} relations={standing} none={t('entity.none')} />
      {others.length > 0 && <Relations heading={t('entity.others')} relations={others} none="" />}
      <LoadMore more={more} left={totalCount - nodes.length} isDisabled={isStale} />
    </article>
  );
}

/** What to do with an entity in the picture. */
function Actions({ entity }: { readonly entity: EntityDetails }) {
  const { id } = entity;
  const [{ around, hide }, go] = usePlace();
  return (
    <div className={styles.actions}>
      <Button size="compact-sm" variant="default" onClick={() => void go({ around: [id], hide: null })}>
        {t('entity.around')}
      </Button>
      {around.length > 0 && !around.includes(id) && (
        <Button size="compact-sm" variant="default" onClick={() => void go({ around: [...around, id] })}>
          {t('entity.expand')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          void go({ hide: [...hide, id], around: around.filter((each) => each !== id), select: null })
        }
      >
        {t('entity.hide')}
      </Button>
      <EntityOffers entity={entity} />
    </div>
  );
}

interface RelationsProps {
  readonly heading: string;
  readonly relations: EntityDetails['relations']['nodes'];
  readonly none: string;
}

function Relations({ heading, relations, none }: RelationsProps) {
  return (
    <section>
      <h3>{heading}</h3>
      {relations.length === 0 && <p className={styles.dim}>{none}</p>}
      <ul>
        {relations.map((relation) => (
          <li key={`${relation.subject.id}|${relation.predicate}|${relation.object.id}`}>
            <RelationLink {...relation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
