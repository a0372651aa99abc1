import { EveryoneButton } from '../parts/everyone-button.js';
import { usePlace } from '../state/place.js';
import { unreadable } from '../state/whose-word.js';
import { t } from '../texts/texts.js';
import { useSourceNames } from './use-source-names.js';
import styles from './whose-word.module.css';
import { WordChips } from './word-chips.js';
import { wordParts } from './word-parts.js';

/** So many parts are said; the filters have all. */
const mostSaid = 5;

/** Says over every view that only a part of the evidence counts, which, and how to let all count again; nothing where all does. */
export function WhoseWordNote() {
  const [place] = usePlace();
  const parts = wordParts(place, useSourceNames());
  const unread = unreadable(place);
  const isEveryones = parts.length === 0 && unread.length === 0;
  return (
    <div aria-live="polite">
      {!isEveryones && (
        <section className={styles.note} aria-label={t('word.label')}>
          {parts.length > 0 && (
            <>
              <strong>{t('word.part')}</strong>
              <WordChips parts={parts.slice(0, mostSaid)} />
              {parts.length > mostSaid && <span>{t('word.more', { count: parts.length - mostSaid })}</span>}
            </>
          )}
          {unread.length > 0 && <span>{t('word.unreadable', { written: unread.join(', ') })}</span>}
          <EveryoneButton />
          {parts.length > 0 && place.view === 'document' && <small>{t('word.notDocuments')}</small>}
        </section>
      )}
    </div>
  );
}
