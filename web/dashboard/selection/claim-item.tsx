import { Button } from '@mantine/core';
import { inShort } from '../day/calendar.js';
import type { ClaimDetailsFragment } from '../generated/graphql.js';
import { CopyButton } from '../parts/copy-button.js';
import { Name } from '../parts/name.js';
import { ClaimOffers } from '../recording/offer.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import { chainOf } from './chain.js';
import { citationOf, gradeOf, heldOf, placeOf } from './claim-words.js';
import styles from './evidence.module.css';

interface ClaimItemProps {
  readonly claim: ClaimDetailsFragment;
  /** Whether it carries the standing on the day shown. */
  readonly carries: boolean;
}

/** A claim: what is claimed; and, opened, who told whom and where it stands. */
export function ClaimItem({ claim, carries }: ClaimItemProps) {
  const [, go] = usePlace();
  const { modality, passage } = claim;
  return (
    <li
      className={styles.claim}
      data-carries={carries || undefined}
      title={carries ? t('relation.carries') : undefined}
    >
      <p>
        <Name>{claim.note}</Name>
      </p>
      {claim.condition !== null && <p>{t('claim.condition', { text: claim.condition.text })}</p>}
      <p className={styles.facts}>
        {[
          ...(modality === 'ACTUAL' ? [] : [t(`claim.modality.${modality}`)]),
          heldOf(claim),
          ...claim.supportTypes.map((form) => t(`support.${form}`)),
          gradeOf(claim),
        ].join(' · ')}
      </p>
      <details>
        <summary>{t('claim.details')}</summary>
        {passage.quote !== null && <blockquote dir="auto">{passage.quote}</blockquote>}
        <dl className={styles.details}>
          <dt>{t('claim.chain')}</dt>
          <dd>
            <ol className={styles.chain}>
              {chainOf(claim).map((link) => (
                <li key={link}>
                  <Name>{link}</Name>
                </li>
              ))}
            </ol>
          </dd>
          <dt>{t('table.columns.document')}</dt>
          <dd>
            <p>
              <Name>{passage.document.title}</Name>
            </p>
            <p>{placeOf(claim)}</p>
          </dd>
          <dt>{t('claim.attestedTerm')}</dt>
          <dd>
            {inShort(claim.attestedOn)}
            {claim.attestedBasis.kind === 'INFERRED' && claim.attestedBasis.why !== null && (
              <span className={styles.facts}> {t('claim.inferred', { why: claim.attestedBasis.why })}</span>
            )}
          </dd>
        </dl>
        <p className={styles.facts}>
          {t('claim.recorded', { day: inShort(claim.recordedAt.slice(0, 10)), name: claim.recordedBy })}
        </p>
        <div className={styles.actions}>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => void go({ view: 'document', document: passage.document.id, claim: claim.id })}
          >
            {t('document.open')}
          </Button>
          <CopyButton text={citationOf(claim)}>{t('claim.copy')}</CopyButton>
          <ClaimOffers claim={claim} />
        </div>
      </details>
    </li>
  );
}
