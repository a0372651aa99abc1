import type { ClaimDetailsFragment } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { t } from '../texts/texts.js';
import { AskAboutOrigin } from './ask-about.js';
import { byOrigin } from './by-origin.js';
import { ClaimItem } from './claim-item.js';
import styles from './evidence.module.css';
import { LeaveOutOrigin } from './leave-out.js';
import type { RelationDetails } from './relation-details.js';
import { type Saying, sayingOf } from './says.js';

interface EvidenceProps {
  readonly relation: RelationDetails;
  /** Whether there may be claims that do not count. */
  readonly isPartHeard: boolean;
}

/** Every claim about a relation, by what it says of the day, and by origin. */
export function Evidence({ relation, isPartHeard }: EvidenceProps) {
  const { nodes, totalCount } = relation.claims;
  const carrying = new Set(relation.carrying.nodes.map(({ id }) => id));
  if (totalCount === 0) return <p>{t(isPartHeard ? 'word.nothing' : 'relation.nothing')}</p>;
  const doing = (saying: Saying) => nodes.filter((claim) => sayingOf(claim, relation.on) === saying);
  const over = doing('over');
  const against = doing('not-so');
  return (
    <section aria-label={t('relation.evidence')} className={styles.evidence}>
      <Side
        heading={t('relation.affirming')}
        none={t('relation.noneFor')}
        claims={doing('so')}
        carrying={carrying}
      />
      {over.length > 0 && <Side heading={t('relation.over')} none="" claims={over} carrying={carrying} />}
      {(against.length > 0 || over.length === 0) && (
        <Side
          heading={t('relation.denying')}
          none={t('relation.noneAgainst')}
          claims={against}
          carrying={carrying}
        />
      )}
      {totalCount > nodes.length && <p>{t('relation.more', { count: totalCount - nodes.length })}</p>}
    </section>
  );
}

interface SideProps {
  readonly heading: string;
  readonly none: string;
  readonly claims: readonly ClaimDetailsFragment[];
  readonly carrying: ReadonlySet<string>;
}

function Side({ heading, none, claims, carrying }: SideProps) {
  return (
    <section className={styles.side}>
      <h3>
        {heading}{' '}
        <span className={styles.count}>
          {claims.length > 0 && t('relation.claims', { count: claims.length })}
        </span>
      </h3>
      {claims.length === 0 && <p className={styles.none}>{none}</p>}
      {byOrigin(claims, carrying).map((origin) => (
        <section key={origin.id} className={styles.origin}>
          <h4>
            <Name>{origin.description}</Name>{' '}
            {origin.isAnonymous && <span className={styles.count}>({t('relation.anonymous')})</span>}{' '}
            <AskAboutOrigin id={origin.id} /> <LeaveOutOrigin id={origin.id} />
          </h4>
          <ul>
            {origin.claims.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} carries={carrying.has(claim.id)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
