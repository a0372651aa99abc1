import i18next, { t } from 'i18next';
import { en } from './en.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Makes the texts ready; call it once, before anything is shown. */
export async function loadTexts(): Promise<void> {
  await i18next.init({
    lng: 'en',
    resources: { en: { translation: en } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

export { t };
