import { Button, PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { t } from '../texts/texts.js';
import styles from './sign-in.module.css';
import { keepToken, useToken } from './token.js';
import { useRefused } from './use-refused.js';

/** Asks for a token, and then asks again whatever was refused without. */
export function SignIn({ onDone }: { readonly onDone?: () => void }) {
  const token = useToken();
  const isRefused = useRefused();
  const questions = useQueryClient();
  const [typed, setTyped] = useState('');
  const [isMalformed, setMalformed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = typed.trim().replace(/^Bearer\s+/i, '');
    // What no header can hold would fail in the browser, with words that help nobody.
    if (!/^[\w.~+/=-]+$/.test(given)) {
      setMalformed(true);
      return;
    }
    keepToken(given);
    void questions.invalidateQueries();
    onDone?.();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {isRefused ? (
        <strong>{t(token === null ? 'access.needed' : 'access.ended')}</strong>
      ) : (
        <p>{t('access.offered')}</p>
      )}
      <PasswordInput
        label={t('access.label')}
        description={t('access.hint')}
        error={isMalformed && t('access.malformed')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
      />
      <Button type="submit" size="xs">
        {t('access.signIn')}
      </Button>
    </form>
  );
}
