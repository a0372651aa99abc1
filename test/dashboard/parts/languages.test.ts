import { group } from 'd3-array';
import i18next from 'i18next';
import { expect, test } from 'vitest';
import { ar } from '../../../web/dashboard/texts/ar.js';
import type { Catalogue } from '../../../web/dashboard/texts/catalogue.js';
import { en } from '../../../web/dashboard/texts/en.js';

/** The texts of a catalogue by their whole names. */
function texts(catalogue: Catalogue, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([name, text]) =>
    typeof text === 'string' ? [[before + name, text] as const] : texts(text, `${before}${name}.`),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;
const english = new Map(texts(en).map(([name, text]) => [name.replace(plural, ''), text]));
const arabic = texts(ar);
const valuesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

test('every Arabic text is one of the English ones, with no values that those do not give', () => {
  for (const [name, text] of arabic) {
    const model = english.get(name.replace(plural, ''));
    expect(model, name).toBeDefined();
    const given = [...valuesOf(model ?? ''), 'count'];
    expect(valuesOf(text).filter((value) => !given.includes(value ?? ''))).toEqual([]);
  }
});

test('where an Arabic text has plural forms, it has all six', () => {
  const forms = group(
    arabic.filter(([name]) => plural.test(name)),
    ([name]) => name.replace(plural, ''),
  );
  expect(forms.size).toBeGreaterThan(5);
  for (const [name, all] of forms) expect([name, all.length]).toEqual([name, 6]);
});

test('a number picks its form by the rules of Arabic, and what is not translated is English', async () => {
  const other = i18next.createInstance();
  await other.init({
    lng: 'ar',
    fallbackLng: 'en',
    resources: { en: { translation: { ...en, onlyEnglish: 'still here' } }, ar: { translation: ar } },
  });
  const days = [0, 1, 2, 3, 11, 100].map((count) => other.t('day.days', { count }));
  expect(days).toEqual(['لا أيام', 'يوم واحد', 'يومان', '3 أيام', '11 يومًا', '100 يوم']);
  expect(other.t('onlyEnglish' as 'day.heading')).toBe('still here');
  expect(other.t('filters.hidden', { count: 3 })).toContain('3');
});
