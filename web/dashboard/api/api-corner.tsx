import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { CopyButton } from '../parts/copy-button.js';
import { t } from '../texts/texts.js';
import styles from './api-corner.module.css';

/**
 * What is asked for what is shown: every operation of the page as it stands, to copy or to open in GraphiQL. Questions have
 * their document and variables as their key (`use-answer.ts`), so that the cache knows them all.
 */
export function ApiCorner() {
  const asked = useQueryClient()
    .getQueryCache()
    .findAll({ type: 'active' })
    .map(({ queryKey: [document, variables] }) => ({ document, variables }))
    .filter((one): one is { document: string; variables: unknown } => nameOf(one.document) !== null);
  return asked.map(({ document, variables }) => {
    const query = document.trim();
    const values = JSON.stringify(variables, null, 2);
    return (
      <section key={`${document}${values}`} className={styles.operation}>
        <h3>{nameOf(document)}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
        <pre tabIndex={0}>{`${query}\n\n${values}`}</pre>
        <p className={styles.actions}>
          <CopyButton text={query}>{t('api.copyQuery')}</CopyButton>
          <CopyButton text={values}>{t('api.copyVariables')}</CopyButton>
          <Button
            component="a"
            size="compact-xs"
            variant="default"
            href={explorerAddress(query, values)}
            target="_blank"
          >
            {t('api.open')}
          </Button>
        </p>
      </section>
    );
  });
}

function nameOf(document: unknown): string | null {
  return /^\s*(?:query|subscription)\s+(\w+)/.exec(String(document))?.[1] ?? null;
}

/** Behind the `#`, which stays in the browser: no log of any server has it. */
function explorerAddress(query: string, variables: string): string {
  return `./explorer/#${new URLSearchParams({ query, variables })}`;
}
