import { FilterButton } from '../filters/filter-button.js';
import { SearchBox } from '../search/search-box.js';
import { t } from '../texts/texts.js';
import styles from './header.module.css';
import { MoreMenu } from './more-menu.js';
import { ViewTabs } from './view-tabs.js';

export function Header() {
  return (
    <header className={styles.header} data-part tabIndex={-1}>
      <h1 className={styles.title} title={t('page.motto')}>
        {t('page.title')}
      </h1>
      <ViewTabs />
      <SearchBox />
      <FilterButton />
      <MoreMenu />
    </header>
  );
}
