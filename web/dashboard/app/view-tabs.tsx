import { useCurrentInSight } from '../parts/use-current-in-sight.js';
import { usePlace, views } from '../state/place.js';
import { t } from '../texts/texts.js';
import styles from './view-tabs.module.css';

/** The way from view to view. Each is an address of its own, which can be opened in another tab of the browser. */
export function ViewTabs() {
  const [{ view }, go] = usePlace();
  const tabs = useCurrentInSight<HTMLElement>(view);
  return (
    <nav aria-label={t('page.views')} className={styles.tabs} ref={tabs}>
      {views.map((each) => (
        <a
          key={each}
          href={addressOf(each)}
          aria-current={each === view ? 'page' : undefined}
          title={t(`page.viewHint.${each}`)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            void go({ view: each });
          }}
        >
          {t(`page.view.${each}`)}
        </a>
      ))}
    </nav>
  );
}

function addressOf(view: string): string {
  const parameters = new URLSearchParams(location.search);
  parameters.set('view', view);
  return `?${parameters}`;
}
