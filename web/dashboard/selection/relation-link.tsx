import type { Sign, Standing } from '../generated/graphql.js';
import { LineSample } from '../parts/standing-mark.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import { keyOfNamed, type NamedRelation, RelationName } from './named-relation.js';
import styles from './relation-link.module.css';

interface RelationLinkProps extends NamedRelation {
  readonly sign: Sign;
  readonly standing: Standing;
  readonly remark?: string | undefined;
}

/** A relation as a line of a list, which selects it. */
export function RelationLink({ subject, predicate, object, sign, standing, remark }: RelationLinkProps) {
  const [, go] = usePlace();
  const relation = { subject, predicate, object };
  return (
    <button type="button" className={styles.link} onClick={() => void go({ select: keyOfNamed(relation) })}>
      <LineSample standing={standing} sign={sign} />
      <span>
        <RelationName {...relation} />
        <small>
          {t(`standing.${standing}`)}
          {remark !== undefined && `, ${remark}`}
        </small>
      </span>
    </button>
  );
}
