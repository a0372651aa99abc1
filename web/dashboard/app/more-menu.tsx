import { ActionIcon, type MantineColorScheme, Menu, Modal, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SignIn } from '../access/sign-in.js';
import { keepToken, useToken } from '../access/token.js';
import { ApiCorner } from '../api/api-corner.js';
import { SavedViewsDialog } from '../saved/saved-views-dialog.js';
import { t } from '../texts/texts.js';

const schemes: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

/** What is seldom needed: signing in, colours, and the other ways to ask. */
export function MoreMenu() {
  const token = useToken();
  const questions = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const [isSigningIn, setSigningIn] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const signOut = () => {
    keepToken(null);
    void questions.invalidateQueries();
  };
  return (
    <>
      <Menu position="bottom-end" width={240} withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('page.menu')} title={t('page.menu')}>
            <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
              <circle cx="3" cy="8" r="1.5" />
              <circle cx="8" cy="8" r="1.5" />
              <circle cx="13" cy="8" r="1.5" />
            </svg>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setChoosing(true)}>{t('saved.open')}</Menu.Item>
          {token === null ? (
            <Menu.Item onClick={() => setSigningIn(true)}>{t('access.signIn')}</Menu.Item>
          ) : (
            <Menu.Item onClick={signOut}>{t('access.signOut')}</Menu.Item>
          )}
          <Menu.Label>{t('theme.label')}</Menu.Label>
          {schemes.map((scheme) => (
            <Menu.Item
              key={scheme}
              onClick={() => setColorScheme(scheme)}
              aria-current={scheme === colorScheme || undefined}
              rightSection={scheme === colorScheme ? '✓' : undefined}
            >
              {t(`theme.${scheme}`)}
            </Menu.Item>
          ))}
          <Menu.Label>{t('api.heading')}</Menu.Label>
          <Menu.Item onClick={() => setAsking(true)}>{t('api.behind')}</Menu.Item>
          <Menu.Item component="a" href="./explorer/">
            {t('api.explorer')}
          </Menu.Item>
          <Menu.Item component="a" href="./graphql">
            {t('api.sandbox')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SavedViewsDialog isOpen={isChoosing} close={() => setChoosing(false)} />
      <ApiCorner isOpen={isAsking} close={() => setAsking(false)} />
      <Modal
        opened={isSigningIn}
        onClose={() => setSigningIn(false)}
        title={t('access.heading')}
        closeButtonProps={{ 'aria-label': t('entity.close') }}
        // Locking the scroll writes a style element, which the policy of the page refuses.
        lockScroll={false}
      >
        <SignIn onDone={() => setSigningIn(false)} />
      </Modal>
    </>
  );
}
