import i18next, { t } from 'i18next';
import { en } from './en.js';
import { type LanguageCode, languages } from './languages.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Names within a text keep their own direction of writing (Unicode's first strong isolate, and its end). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Makes the texts of a language ready, and has the page written in its direction; call it once, before anything is shown. */
export async function loadTexts(language: LanguageCode): Promise<void> {
  const { load } = languages[language];
  await i18next.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes what it shows.
    interpolation:
      i18next.dir(language) === 'rtl' ? { escapeValue: true, escape: isolated } : { escapeValue: false },
  });
  if (load !== null) i18next.addResourceBundle(language, 'translation', await load());
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}

/** The language that the page is in. */
export function languageNow(): LanguageCode {
  return (i18next.language as LanguageCode | undefined) ?? 'en';
}

/** How days and figures are written in it. */
export function localeNow(): string {
  return languages[languageNow()].locale;
}

export { t };
