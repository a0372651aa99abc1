import fc from 'fast-check';
import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { inWords } from '../../../web/dashboard/day/calendar.js';
import { dayIn } from '../../../web/dashboard/search/day-in.js';
import { likeness, likest, likestFirst } from '../../../web/dashboard/search/likeness.js';
import { relationsOf, relationWords } from '../../../web/dashboard/search/relation-words.js';
import { en } from '../../../web/dashboard/texts/en.js';

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: { en: { translation: en } } });
});

test('a text is found by its words in any order, in part, without accents, and with a letter wrong', () => {
  const title = 'Iran withdraws from Syria: the hours of Zürich';
  for (const sought of ['syria iran', 'withdr', 'zurich', 'withdrwas', 'Irxn'])
    expect([sought, likeness(title, sought) !== null]).toEqual([sought, true]);
  for (const sought of ['russia', 'iran russia', 'ixyn', '']) expect(likeness(title, sought)).toBeNull();
});

test('what fits best comes first', () => {
  const titles = ['Go to: Matrix', 'Colours: dark', 'Dark Matter'];
  expect(likest(titles, String, 'dark', 2)).toEqual(['Colours: dark', 'Dark Matter']);
});

test('of relations, those between the very ones that are named come first, and none is left out', () => {
  const between = ['Supply route to Hezbollah Syria', 'Iranian forces Hezbollah', 'Iran Hezbollah'];
  expect(likestFirst(between, String, 'iran hezbollah')).toEqual([...between].reverse());
});

test('a day is found however it is written', () => {
  const texts = [
    '2024-12-06',
    '6 Dec 2024',
    '6 December 2024',
    'December 6, 2024',
    '6.12.2024',
    ' dec 6 2024',
  ];
  expect(texts.map(dayIn)).toEqual(texts.map(() => '2024-12-06'));
  for (const text of ['2024-13-01', '31 feb 2024', 'iran', '2024', '6 foo 2024'])
    expect(dayIn(text)).toBeNull();
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayIn(inWords(day))).toBe(day);
      },
    ),
  );
});

test('two names are looked for between each other, and a verb says how', () => {
  expect(relationWords('iran hezbollah')).toEqual({ names: ['iran', 'hezbollah'], predicates: [] });
  expect(relationWords('Iran supports')).toEqual({ names: ['iran'], predicates: ['SUPPORTS'] });
  expect(relationWords('who fights hts')?.predicates).toEqual(['FIGHTS']);
  expect(relationWords('iran')).toBeNull();
  expect(relationWords('one two three four five')).toBeNull();
  expect(relationsOf([['iran', 'iranian-forces'], ['hezbollah']], ['SUPPORTS'])).toEqual({
    AND: [{ OR: [{ with: 'iran' }, { with: 'iranian-forces' }] }, { OR: [{ with: 'hezbollah' }] }],
    predicates: ['SUPPORTS'],
  });
  expect(relationsOf([['iran'], []], [])).toBeNull();
});
