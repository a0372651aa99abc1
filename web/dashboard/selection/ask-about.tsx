import { Button } from '@mantine/core';
import { usePlace } from '../state/place.js';
import { supposing } from '../state/suppositions.js';
import { t } from '../texts/texts.js';
import styles from './card.module.css';
import { keyOfNamed } from './named-relation.js';
import type { RelationDetails } from './relation-details.js';
import type { EntityDetails } from './use-entity.js';

/** What supplies may pass through. */
const passable: readonly EntityDetails['__typename'][] = ['State', 'Place'];

/** The questions that an entity can be put into. */
export function AskAboutEntity({ entity: { id, __typename } }: { readonly entity: EntityDetails }) {
  const [, go] = usePlace();
  const asked = [
    { name: 'pathsFrom', place: { view: 'questions', question: 'paths', from: id } },
    { name: 'pathsTo', place: { view: 'questions', question: 'paths', to: id } },
    { name: 'without', place: supposing({ without: [id] }) },
    ...(passable.includes(__typename)
      ? [{ name: 'closed', place: supposing({ closed: [id] }) } as const]
      : []),
  ] as const;
  return (
    <section>
      <h3>{t('questions.about.heading')}</h3>
      <div className={styles.actions}>
        {asked.map(({ name, place }) => (
          <Button key={name} size="compact-sm" variant="default" onClick={() => void go(place)}>
            {t(`questions.about.${name}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** The question that a relation can be put into. */
export function AskAboutRelation({ relation }: { readonly relation: RelationDetails }) {
  const [, go] = usePlace();
  return (
    <div className={styles.actions}>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void go(supposing({ cut: [keyOfNamed(relation)] }))}
      >
        {t('questions.about.cut')}
      </Button>
    </div>
  );
}

/** The question that an origin can be put into. */
export function AskAboutOrigin({ id }: { readonly id: string }) {
  const [, go] = usePlace();
  return (
    <Button
      size="compact-xs"
      variant="default"
      onClick={() => void go({ view: 'questions', question: 'restsOn', origin: id })}
    >
      {t('questions.about.origin')}
    </Button>
  );
}

/** The question that the document that is read can be put into. */
export function AskAboutDocument() {
  const [, go] = usePlace();
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => void go({ view: 'questions', question: 'restsOn', origin: null })}
    >
      {t('questions.about.document')}
    </Button>
  );
}
