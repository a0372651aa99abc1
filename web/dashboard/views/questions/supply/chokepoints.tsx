import { Button } from '@mantine/core';
import { ChokepointsDocument, type ChokepointsQuery } from '../../../generated/graphql.js';
import { useAskedPicture } from '../../../picture/asked-picture.js';
import { EntityLink } from '../../../selection/entity-link.js';
import { keyOfNamed } from '../../../selection/named-relation.js';
import { RelationLink } from '../../../selection/relation-link.js';
import { usePlace } from '../../../state/place.js';
import { supposing } from '../../../state/suppositions.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import { QuestionAnswer } from '../question-answer.js';
import styles from '../questions-view.module.css';
import { Section } from '../section.js';
import { TieLine } from '../tie-line.js';
import { useQuestion } from '../use-question.js';

type Found = ChokepointsQuery['analysis']['chokepoints'];

/** What there is no way round: places, supporters, actors and ties. */
export function Chokepoints() {
  const asked = useQuestion(ChokepointsDocument, useAskedPicture());
  return (
    <QuestionAnswer asked={asked}>
      {({ analysis: { chokepoints } }) => (
        <div className={styles.columns}>
          <Places places={chokepoints.places} />
          <Supporters supporters={chokepoints.soleSupporters} />
          <Between cutVertices={chokepoints.cutVertices} />
          <Section
            heading={t('questions.supply.bridges')}
            count={chokepoints.bridges.length}
            note={t('questions.supply.bridgesMean')}
          >
            <BoundedList
              items={chokepoints.bridges}
              keyOf={({ one, other }) => `${one.id}|${other.id}`}
              none={t('questions.none')}
              atOnce={10}
            >
              {(tie) => <TieLine tie={tie} />}
            </BoundedList>
          </Section>
        </div>
      )}
    </QuestionAnswer>
  );
}

function Places({ places }: { readonly places: Found['places'] }) {
  const [, go] = usePlace();
  return (
    <Section
      heading={t('questions.supply.places')}
      count={places.length}
      note={t('questions.supply.placesMean')}
    >
      <BoundedList items={places} keyOf={({ place }) => place.id} none={t('questions.none')}>
        {({ place, supplyLines }) => (
          <>
            <p className={styles.actions}>
              <EntityLink entity={place} />
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => void go(supposing({ closed: [place.id] }))}
              >
                {t('questions.supply.ifClosed')}
              </Button>
            </p>
            {supplyLines.map((relation) => (
              <RelationLink key={keyOfNamed(relation)} {...relation} />
            ))}
          </>
        )}
      </BoundedList>
    </Section>
  );
}

function Supporters({ supporters }: { readonly supporters: Found['soleSupporters'] }) {
  return (
    <Section
      heading={t('questions.supply.soleSupporters')}
      count={supporters.length}
      note={t('questions.supply.soleSupportersMean')}
    >
      <BoundedList
        items={supporters}
        keyOf={({ relation }) => keyOfNamed(relation)}
        none={t('questions.none')}
        atOnce={10}
      >
        {({ relation }) => <RelationLink {...relation} />}
      </BoundedList>
    </Section>
  );
}

function Between({ cutVertices }: { readonly cutVertices: Found['cutVertices'] }) {
  return (
    <Section
      heading={t('questions.supply.cutVertices')}
      count={cutVertices.length}
      note={t('questions.supply.cutVerticesMean')}
    >
      <BoundedList
        items={cutVertices}
        keyOf={({ entity }) => entity.id}
        none={t('questions.none')}
        atOnce={10}
      >
        {({ entity, parts }) => (
          <>
            <EntityLink entity={entity} />{' '}
            <span className={styles.note}>{t('questions.supply.parts', { parts: parts.join(' + ') })}</span>
          </>
        )}
      </BoundedList>
    </Section>
  );
}
