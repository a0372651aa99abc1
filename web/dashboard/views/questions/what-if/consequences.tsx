import type { LossReason, SeveredPairsFragment, WhatIfQuery } from '../../../generated/graphql.js';
import { EntityLink } from '../../../selection/entity-link.js';
import { keyOfNamed } from '../../../selection/named-relation.js';
import { RelationLink } from '../../../selection/relation-link.js';
import { t } from '../../../texts/texts.js';
import { BoundedList } from '../bounded-list.js';
import styles from '../questions-view.module.css';
import { Section } from '../section.js';
import { FiguresTable } from './figures-table.js';

type WhatIf = WhatIfQuery['analysis']['whatIf'];

const reasons = ['ROUTES_CLOSED', 'END_REMOVED', 'REMOVED'] as const satisfies readonly LossReason[];

/** What is lost, in figures and by name: relations by the reason, who is left alone, who no longer reaches whom, and which supplies are cut. */
export function Consequences({ whatIf }: { readonly whatIf: WhatIf }) {
  const { lost, cutLines, reroutedLines } = whatIf;
  return (
    <div className={styles.columns}>
      <FiguresTable before={whatIf.before} after={whatIf.after} />
      {lost.length === 0 && <p className={styles.none}>{t('questions.whatIf.nothing')}</p>}
      {reasons.map((reason) => {
        const ofReason = lost.filter((each) => each.reason === reason);
        return (
          ofReason.length > 0 && (
            <Relations
              key={reason}
              heading={t(`questions.whatIf.reason.${reason}`)}
              relations={ofReason.map(({ relation }) => relation)}
            />
          )
        );
      })}
      {cutLines.length > 0 && <Relations heading={t('questions.whatIf.cutLines')} relations={cutLines} />}
      {reroutedLines.length > 0 && (
        <Relations heading={t('questions.whatIf.reroutedLines')} relations={reroutedLines} />
      )}
      <LeftAlone heading={t('questions.whatIf.withoutSupporter')} entities={whatIf.withoutSupporter} />
      <LeftAlone heading={t('questions.whatIf.withoutAlly')} entities={whatIf.withoutAlly} />
      <Severed heading={t('questions.whatIf.supportSevered')} severed={whatIf.supportSevered} way="oneWay" />
      <Severed
        heading={t('questions.whatIf.allianceSevered')}
        severed={whatIf.allianceSevered}
        way="bothWays"
      />
    </div>
  );
}

interface RelationsProps {
  readonly heading: string;
  readonly relations: WhatIf['cutLines'];
}

function Relations({ heading, relations }: RelationsProps) {
  return (
    <Section heading={heading} count={relations.length}>
      <BoundedList items={relations} keyOf={keyOfNamed}>
        {(relation) => <RelationLink {...relation} />}
      </BoundedList>
    </Section>
  );
}

interface LeftAloneProps {
  readonly heading: string;
  readonly entities: WhatIf['withoutAlly'];
}

function LeftAlone({ heading, entities }: LeftAloneProps) {
  return (
    <Section heading={heading} count={entities.length}>
      <BoundedList items={entities} keyOf={({ entity }) => entity.id} none={t('questions.none')}>
        {({ entity, lost }) => (
          <>
            <EntityLink entity={entity} />{' '}
            <span className={styles.note}>
              {t('questions.whatIf.had', { names: lost.map(({ name }) => name).join(', ') })}
            </span>
          </>
        )}
      </BoundedList>
    </Section>
  );
}

interface SeveredProps {
  readonly heading: string;
  readonly severed: SeveredPairsFragment;
  readonly way: 'oneWay' | 'bothWays';
}

/** Pairs that no longer reach each other; of very many, the API names the first only. */
function Severed({ heading, severed: { count, pairs }, way }: SeveredProps) {
  return (
    <Section heading={heading} count={count}>
      <BoundedList
        items={pairs}
        keyOf={({ one, other }) => `${one.id}|${other.id}`}
        none={t('questions.none')}
        atOnce={10}
      >
        {({ one, other }) => (
          <>
            <EntityLink entity={one} /> {t(`questions.pair.${way}`)} <EntityLink entity={other} />
          </>
        )}
      </BoundedList>
      {count > pairs.length && (
        <p className={styles.note}>{t('questions.whatIf.notNamed', { count: count - pairs.length })}</p>
      )}
    </Section>
  );
}
