import { CloseButton } from '@mantine/core';
import { Name } from '../parts/name.js';
import { namedRelation, RelationName } from '../selection/named-relation.js';
import { PickButton } from '../selection/pick-button.js';
import { usePlace } from '../state/place.js';
import { endsOf } from '../state/selection.js';
import { useNames } from '../state/use-names.js';
import { t } from '../texts/texts.js';
import styles from './live-note.module.css';
import type { News } from './news.js';

interface LiveNoteProps {
  readonly news: readonly News[];
  /** Whether nobody tells of changes any more, for the time being. */
  readonly isAway: boolean;
  readonly forget: () => void;
}

/** What changed since the page was opened, with a way to it: over the view, so that nothing moves. */
export function LiveNote({ news, isAway, forget }: LiveNoteProps) {
  const names = useNames(news.flatMap(entitiesOf));
  return (
    <section className={styles.note} aria-label={t('live.heading')} data-shown={news.length > 0 || isAway}>
      <div role="status">
        {isAway && <p>{t('live.away')}</p>}
        {news.map((line) => (
          <Line key={`${line.kind} ${line.by}`} news={line} names={names} />
        ))}
      </div>
      {news.length > 0 && <CloseButton size="sm" aria-label={t('live.forget')} onClick={forget} />}
    </section>
  );
}

interface LineProps {
  readonly news: News;
  readonly names: ReadonlyMap<string, string>;
}

function Line({ news, names }: LineProps) {
  const [, go] = usePlace();
  const { kind, by, count, relations, ids } = news;
  const isOfDocuments = kind === 'DOCUMENT_RECORDED' || kind === 'TEXT_ATTACHED';
  return (
    <div>
      <p>{t(`live.kind.${kind}`, { name: by, count })}</p>
      <ul>
        {relations.map((key) => {
          const relation = namedRelation(key, names);
          return (
            relation !== null && (
              <li key={key}>
                <PickButton select={key}>
                  <RelationName {...relation} />
                </PickButton>
              </li>
            )
          );
        })}
        {kind.startsWith('ENTITY') &&
          ids.map((id) => (
            <li key={id}>
              <PickButton select={id}>
                <Name>{names.get(id) ?? id}</Name>
              </PickButton>
            </li>
          ))}
        {isOfDocuments &&
          ids.map((id) => (
            <li key={id}>
              <button
                type="button"
                className={styles.way}
                onClick={() => void go({ view: 'document', document: id, claim: null })}
              >
                {id}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}

function entitiesOf({ kind, relations, ids }: News): readonly string[] {
  const ends = relations.flatMap(endsOf);
  return kind.startsWith('ENTITY') ? [...ends, ...ids] : ends;
}
