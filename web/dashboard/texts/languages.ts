import type { Catalogue } from './catalogue.js';

/** A language of the page, called as its readers call it. Its file is loaded when it is chosen; English is always there. */
interface Language {
  readonly name: string;
  /** How days and figures are written; always with the figures 0 to 9, in the calendar that sources use. */
  readonly locale: string;
  readonly load: (() => Promise<Catalogue>) | null;
}

export const languages = {
  en: { name: 'English', locale: 'en-GB', load: null },
  ar: {
    name: 'العربية',
    locale: 'ar-u-ca-gregory-nu-latn',
    load: async () => (await import('./ar.js')).ar,
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof languages;

export const languageCodes = Object.keys(languages) as readonly LanguageCode[];

const key = 'entente.language';

function isLanguage(code: string | null): code is LanguageCode {
  return code !== null && Object.hasOwn(languages, code);
}

/** The language to show: the one that `?lang=` asks for, the one chosen before in this browser, or English. */
export function chosenLanguage(): LanguageCode {
  const address = new URL(location.href);
  const asked = address.searchParams.get('lang');
  if (asked !== null) {
    // It is the reader's and not the view's: a link that is passed on shows others their own.
    address.searchParams.delete('lang');
    history.replaceState(history.state, '', address);
  }
  if (isLanguage(asked)) localStorage.setItem(key, asked);
  const kept = localStorage.getItem(key);
  return isLanguage(kept) ? kept : 'en';
}

/** Shows the page in a language, from its beginning: the address holds all that is seen. */
export function chooseLanguage(code: LanguageCode): void {
  localStorage.setItem(key, code);
  location.reload();
}
