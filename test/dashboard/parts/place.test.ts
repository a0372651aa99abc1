import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowed } from '../../../web/dashboard/picture/narrow.js';
import { askedPicture, lookedAtPicture } from '../../../web/dashboard/state/filters.js';
import { placeIn } from '../../../web/dashboard/state/place.js';
import { relationKey, selectionOf } from '../../../web/dashboard/state/selection.js';
import { edge, pictureOf } from './pictures.js';

describe('a selection in the address', () => {
  test('is read back as it was written', () => {
    const relation = { subject: 'iran', predicate: 'SUPPORTS', object: 'assad-government' } as const;
    expect(selectionOf(relationKey(relation))).toEqual({ kind: 'relation', ...relation });
    expect(selectionOf('quds-force')).toEqual({ kind: 'entity', id: 'quds-force' });
  });

  test.each([
    '',
    '|',
    'iran|',
    'iran|LIKES|syria',
    'iran|SUPPORTS|',
    'a|SUPPORTS|b|c',
    '<script>',
    'IRAN',
    '../x',
  ])('%j is none', (text) => {
    expect(selectionOf(text)).toBeNull();
  });

  test('is never a fault, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(() => selectionOf(text)).not.toThrow();
      }),
    );
  });
});

describe('the instant of knowledge in the address', () => {
  test('is taken as an instant with its offset', () => {
    expect(placeIn('?known=2024-12-07T09:30:00Z').known).toBe('2024-12-07T09:30:00.000Z');
  });

  test.each([
    '0000-01-01',
    '0001-01-01T00:00:00+05:00',
    '9999-12-31T23:59:59-05:00',
    '2024',
    'now',
    '<script>',
  ])('%s counts as not given', (text) => {
    expect(placeIn(`?known=${encodeURIComponent(text)}`).known).toBeNull();
  });
});

describe('what is asked for who looks around somebody', () => {
  const place = placeIn('?around=iran,syria&sign=POSITIVE&predicate=SUPPORTS');

  test('is what has one of them at an end, and passes all the filters', () => {
    expect(lookedAtPicture(place, '2024-12-01').where).toEqual({
      signs: ['POSITIVE'],
      predicates: ['SUPPORTS'],
      OR: [{ with: 'iran' }, { with: 'syria' }],
    });
  });

  test('is not what questions are asked of', () => {
    expect(askedPicture(place, '2024-12-01').where).not.toHaveProperty('OR');
  });
});

describe('a narrowed picture', () => {
  const picture = pictureOf([edge('a', 'b'), edge('b', 'c'), edge('c', 'd')]);
  const ids = (part: typeof picture) => part.nodes.map(({ id }) => id);

  test('has whoever is around somebody', () => {
    expect(ids(narrowed(picture, { around: ['b'], hide: [] }))).toEqual(['a', 'b', 'c']);
    expect(narrowed(picture, { around: ['b'], hide: [] }).edges).toHaveLength(2);
  });

  test('leaves out who is hidden, and who has no relation left', () => {
    expect(ids(narrowed(picture, { around: [], hide: ['b'] }))).toEqual(['c', 'd']);
  });

  test('has who was asked for, with a relation or without', () => {
    expect(ids(narrowed(picture, { around: ['d'], hide: ['c'] }))).toEqual(['d']);
  });
});
