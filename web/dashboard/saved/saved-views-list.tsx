import { Button, CloseButton, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Name } from '../parts/name.js';
import { saveFile } from '../parts/save-file.js';
import { t } from '../texts/texts.js';
import { keepViews, type SavedView, savedViews, withView } from './saved-views.js';
import styles from './saved-views-list.module.css';

/** Views that the reader keeps in this browser: to save the one shown, to go to another, to take them elsewhere. */
export function SavedViews() {
  const [views, setViews] = useState(savedViews);
  const [name, setName] = useState('');
  const change = (changed: readonly SavedView[]) => {
    keepViews(changed);
    setViews(changed);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change(withView(views, { name: name.trim() || document.title, address: location.search || '?' }));
    setName('');
  };
  const saveAll = () => {
    const text = `${JSON.stringify(views, null, 2)}\n`;
    saveFile('entente-views.json', new Blob([text], { type: 'application/json' }));
  };
  return (
    <div className={styles.views}>
      <form onSubmit={submit} className={styles.form}>
        <TextInput
          label={t('saved.name')}
          placeholder={document.title}
          maxLength={100}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" size="sm">
          {t('saved.save')}
        </Button>
      </form>
      {views.length === 0 && <p>{t('saved.none')}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <a href={view.address}>
              <Name>{view.name}</Name>
            </a>
            <CloseButton
              size="sm"
              aria-label={t('saved.forget', { name: view.name })}
              onClick={() => change(views.filter((each) => each !== view))}
            />
          </li>
        ))}
      </ul>
      {views.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={saveAll}>
          {t('saved.export')}
        </Button>
      )}
    </div>
  );
}
