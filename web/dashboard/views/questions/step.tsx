import type { ToldRelationFragment } from '../../generated/graphql.js';
import { LineSample } from '../../parts/standing-mark.js';
import { keyOfNamed, relationInWords } from '../../selection/named-relation.js';
import { usePlace } from '../../state/place.js';
import { isSymmetric } from '../../state/words.js';
import { t } from '../../texts/texts.js';
import styles from './chain.module.css';

interface StepProps {
  /** The id of whom it comes from. */
  readonly from: string;
  readonly relations: readonly ToldRelationFragment[];
}

/** A step of a chain: each relation that it can be made by, as a line that points as the relation does, and opens its evidence. */
export function Step({ from, relations }: StepProps) {
  const [{ select }, go] = usePlace();
  return (
    <span className={styles.step}>
      {relations.map((relation) => {
        const key = keyOfNamed(relation);
        const way = wayOf(relation, from);
        return (
          <button
            key={key}
            type="button"
            data-selected={key === select || undefined}
            aria-label={`${relationInWords(relation)}: ${t(`standing.${relation.standing}`)}`}
            title={relationInWords(relation)}
            onClick={() => void go({ select: key })}
          >
            <span>{t(`predicate.${relation.predicate}`)}</span>
            <span className={styles.line}>
              {way === 'back' && <Arrow isBack />}
              <LineSample sign={relation.sign} standing={relation.standing} />
              {way === 'on' && <Arrow />}
            </span>
          </button>
        );
      })}
    </span>
  );
}

/** Whether a relation runs on along the chain or back, or both ways. */
function wayOf({ subject, predicate }: ToldRelationFragment, from: string): 'on' | 'back' | 'both' {
  if (isSymmetric(predicate)) return 'both';
  return subject.id === from ? 'on' : 'back';
}

function Arrow({ isBack = false }: { readonly isBack?: boolean }) {
  return (
    <svg
      className={styles.arrow}
      data-back={isBack || undefined}
      viewBox="0 0 8 10"
      width="8"
      height="10"
      aria-hidden="true"
    >
      <path d="M0 1l7 4-7 4z" />
    </svg>
  );
}
