import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Predicate } from '../../../generated/graphql.js';
import { Labelled } from '../../../parts/labelled.js';
import { Select } from '../../../parts/select.js';
import { EntityField } from '../../../search/entity-field.js';
import { relationKey } from '../../../state/selection.js';
import { predicates } from '../../../texts/predicates.js';
import { t } from '../../../texts/texts.js';
import styles from '../questions-view.module.css';

/** A relation to suppose: who, what, whom. */
export function SupposeForm({ add }: { readonly add: (key: string) => void }) {
  const [subject, setSubject] = useState<string | null>(null);
  const [predicate, setPredicate] = useState<Predicate>('SUPPORTS');
  const [object, setObject] = useState<string | null>(null);
  const isWhole = subject !== null && object !== null && subject !== object;
  const submit = () => {
    if (!isWhole) return;
    add(relationKey({ subject, predicate, object }));
    setSubject(null);
    setObject(null);
  };
  return (
    <details>
      <summary>{t('questions.whatIf.supposeOne')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <EntityField label={t('table.columns.subject')} chosen={subject} choose={setSubject} />
        <Labelled label={t('table.columns.predicate')}>
          <Select
            all={predicates}
            chosen={predicate}
            choose={setPredicate}
            say={(each) => t(`predicate.${each}`)}
          />
        </Labelled>
        <EntityField label={t('table.columns.object')} chosen={object} choose={setObject} />
        <Button type="submit" size="sm" variant="default" disabled={!isWhole}>
          {t('questions.whatIf.add')}
        </Button>
      </form>
    </details>
  );
}
