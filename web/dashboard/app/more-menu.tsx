import { useMantineColorScheme } from '@mantine/core';
import { SignIn } from '../access/sign-in.js';
import { signOut, useToken } from '../access/token.js';
import { ApiCorner } from '../api/api-corner.js';
import { schemes } from '../look/schemes.js';
import { Dialog } from '../parts/dialog.js';
import { DropDown } from '../parts/drop-down.js';
import { SavedViews } from '../saved/saved-views-list.js';
import { chooseLanguage, languageCodes, languages } from '../texts/languages.js';
import { languageNow, t } from '../texts/texts.js';
import styles from './more-menu.module.css';
import { openBox, useOpenedBox } from './opened.js';

/** What is seldom needed: saved views, signing in, colours, and the other ways to ask. */
export function MoreMenu() {
  const opened = useOpenedBox();
  const close = () => openBox(null);
  return (
    <>
      <DropDown label={t('page.menu')}>
        <div className={styles.menu}>
          <button type="button" onClick={() => openBox('saved')}>
            {t('saved.open')}
          </button>
          <SignInOrOut signIn={() => openBox('sign-in')} />
          <Colours />
          <Languages />
          <h2>{t('api.heading')}</h2>
          <button type="button" onClick={() => openBox('api')}>
            {t('api.behind')}
          </button>
          <a href="./explorer/">{t('api.explorer')}</a>
          <a href="./graphql">{t('api.sandbox')}</a>
        </div>
      </DropDown>
      <Dialog isOpen={opened === 'saved'} close={close} title={t('saved.heading')}>
        <SavedViews />
      </Dialog>
      <Dialog isOpen={opened === 'api'} close={close} title={t('api.behind')}>
        <ApiCorner />
      </Dialog>
      <Dialog isOpen={opened === 'sign-in'} close={close} title={t('access.heading')}>
        <SignIn onDone={close} />
      </Dialog>
    </>
  );
}

function SignInOrOut({ signIn }: { readonly signIn: () => void }) {
  const token = useToken();
  return (
    <button type="button" onClick={token === null ? signIn : signOut}>
      {t(token === null ? 'access.signIn' : 'access.signOut')}
    </button>
  );
}

function Colours() {
  // Switching transitions off for a moment would take a style element, which the policy of the page refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <fieldset className={styles.colours}>
      <legend>{t('theme.label')}</legend>
      {schemes.map((scheme) => (
        <label key={scheme}>
          <input
            type="radio"
            name="colours"
            checked={scheme === colorScheme}
            onChange={() => setColorScheme(scheme)}
          />
          {t(`theme.${scheme}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Languages() {
  return (
    <fieldset className={styles.colours}>
      <legend>{t('page.language')}</legend>
      {languageCodes.map((code) => (
        <label key={code} lang={code}>
          <input
            type="radio"
            name="language"
            checked={code === languageNow()}
            onChange={() => chooseLanguage(code)}
          />
          {languages[code].name}
        </label>
      ))}
    </fieldset>
  );
}
