import { useAnswer } from '../api/use-answer.js';
import { inShort, inWords } from '../day/calendar.js';
import { type Predicate, RelationDocument, type RelationQuery } from '../generated/graphql.js';
import { StandingMark } from '../parts/standing-mark.js';
import { Await } from '../parts/states.js';
import { usePlace } from '../state/place.js';
import { useDay } from '../state/use-day.js';
import { evidenceOf } from '../state/whose-word.js';
import { t } from '../texts/texts.js';
import { AskAboutRelation } from './ask-about.js';
import styles from './card.module.css';
import { EntityLink } from './entity-link.js';
import { Evidence } from './evidence.js';
import { HistoryBand } from './history-band.js';
import type { RelationDetails } from './relation-details.js';

interface RelationCardProps {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
}

/** A relation on the day shown: how it stands and stood, and every claim about it. */
export function RelationCard({ subject, predicate, object }: RelationCardProps) {
  const [place] = usePlace();
  const { day } = useDay();
  const evidence = evidenceOf(place);
  const asked = { subject, predicate, object, knownAt: place.known, rollUp: place.wholes };
  const answer = useAnswer(
    RelationDocument,
    day === undefined ? null : { ...asked, on: day, evidence, isPartHeard: evidence !== null },
  );
  return (
    <Await answer={answer} lines={9}>
      {({ relation, byEveryone }) => <Details relation={relation} byEveryone={byEveryone} />}
    </Await>
  );
}

interface DetailsProps {
  readonly relation: RelationDetails;
  /** How it stands by everyone's word, where only a part counts. */
  readonly byEveryone: RelationQuery['byEveryone'];
}

function Details({ relation, byEveryone }: DetailsProps) {
  const { on, standing, sign, lastAttestedOn, claimCount, originCount } = relation;
  const forms = relation.statements.filter(({ supportType }) => supportType !== null);
  return (
    <article className={styles.card}>
      <h2>
        <EntityLink entity={relation.subject} />{' '}
        <span className={styles.predicate}>{t(`predicate.${relation.predicate}`)}</span>{' '}
        <EntityLink entity={relation.object} />
      </h2>
      <div>
        <p className={styles.standing}>
          <StandingMark standing={standing} sign={sign} /> {t('relation.on', { day: inWords(on) })}
        </p>
        <p className={styles.dim}>{t(`standingMeans.${standing}`)}</p>
        {claimCount > 0 && (
          <p className={styles.dim}>
            {t('relation.figures', {
              count: claimCount,
              claims: t('relation.claims', { count: claimCount }),
              origins: t('relation.origins', { count: originCount }),
            })}
            {lastAttestedOn !== null && `; ${t('relation.lastWord', { day: inShort(lastAttestedOn) })}`}
          </p>
        )}
        {byEveryone !== undefined && (
          <p className={styles.dim}>
            {t('word.byEveryone', {
              standing: t(`standing.${byEveryone.standing}`),
              count: byEveryone.claims.totalCount - relation.claims.totalCount,
            })}
          </p>
        )}
      </div>
      {forms.length > 0 && (
        <section aria-label={t('relation.forms')}>
          <h3>{t('relation.forms')}</h3>
          <ul>
            {forms.map(({ supportType, standing: ofForm }) => (
              <li key={supportType} className={styles.form}>
                <span>{supportType !== null && t(`support.${supportType}`)}</span>
                <StandingMark standing={ofForm} sign={sign} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {relation.history.length > 0 && <HistoryBand history={relation.history} sign={sign} day={on} />}
      <Evidence relation={relation} isPartHeard={byEveryone !== undefined} />
      <AskAboutRelation relation={relation} />
    </article>
  );
}
