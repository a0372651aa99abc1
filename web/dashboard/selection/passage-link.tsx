import type { ClaimDetailsFragment } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import styles from './card.module.css';

/** The title of the document that a claim was read from, which opens it where the claim stands. */
export function PassageLink({ claim: { id, passage } }: { readonly claim: ClaimDetailsFragment }) {
  const [, go] = usePlace();
  return (
    <button
      type="button"
      className={styles.entity}
      title={t('document.open')}
      onClick={() => void go({ view: 'document', document: passage.document.id, claim: id })}
    >
      <Name>{passage.document.title}</Name>
    </button>
  );
}
