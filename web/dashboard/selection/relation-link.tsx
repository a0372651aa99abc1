import type { Predicate, Sign, Standing } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { LineSample } from '../parts/standing-mark.js';
import { usePlace } from '../state/place.js';
import { relationKey } from '../state/selection.js';
import { t } from '../texts/texts.js';
import styles from './relation-link.module.css';

interface End {
  readonly id: string;
  readonly name: string;
}

interface RelationLinkProps {
  readonly subject: End;
  readonly predicate: Predicate;
  readonly object: End;
  readonly sign: Sign;
  readonly standing: Standing;
  readonly remark?: string | undefined;
}

/** A relation as a line of a list, which selects it. */
export function RelationLink({ subject, predicate, object, sign, standing, remark }: RelationLinkProps) {
  const [, go] = usePlace();
  const key = relationKey({ subject: subject.id, predicate, object: object.id });
  return (
    <button type="button" className={styles.link} onClick={() => void go({ select: key })}>
      <LineSample standing={standing} sign={sign} />
      <span>
        <Name>{subject.name}</Name> {t(`predicate.${predicate}`)} <Name>{object.name}</Name>
        <small>
          {t(`standing.${standing}`)}
          {remark !== undefined && `, ${remark}`}
        </small>
      </span>
    </button>
  );
}
