import { describe, expect, test } from 'vitest';
import type { ToldRelationFragment } from '../../../web/dashboard/generated/graphql.js';
import { drawnBeforeAndAfter } from '../../../web/dashboard/views/questions/what-if/drawn-before-and-after.js';
import { supposedOf } from '../../../web/dashboard/views/questions/what-if/supposed.js';
import { edge, pictureOf } from './pictures.js';

const nothing = { without: [], closed: [], cut: [], suppose: [] };

describe('what the address supposes', () => {
  test('is nothing where it names nothing', () => {
    expect(supposedOf(nothing)).toBeNull();
  });

  test('is asked as what is removed and what is added', () => {
    expect(
      supposedOf({
        without: ['iran'],
        closed: ['syria'],
        cut: ['a|SUPPORTS|b'],
        suppose: ['b|FIGHTS|c'],
      }),
    ).toEqual({
      remove: {
        entities: ['iran'],
        places: ['syria'],
        statements: [{ subject: 'a', predicate: 'SUPPORTS', object: 'b' }],
      },
      add: [{ subject: 'b', predicate: 'FIGHTS', object: 'c' }],
    });
  });

  test('leaves out what names no relation', () => {
    expect(supposedOf({ ...nothing, cut: ['a', 'a|LIKES|b'] })).toEqual({
      remove: { entities: [], places: [], statements: [] },
      add: [],
    });
  });
});

describe('before and after, drawn', () => {
  const picture = pictureOf([edge('a', 'b'), edge('b', 'c'), edge('d', 'e')]);
  const lost: readonly ToldRelationFragment[] = [
    {
      subject: { id: 'a', name: 'A' },
      predicate: 'SUPPORTS',
      object: { id: 'b', name: 'B' },
      sign: 'POSITIVE',
      standing: 'ASSERTED',
      originCount: 1,
    },
  ];
  const ids = ({ nodes }: typeof picture) => nodes.map(({ id }) => id);

  test('show whoever loses something and who is near, and mark the loss after it alone', () => {
    const { before, after } = drawnBeforeAndAfter(picture, lost, [], new Map());
    expect(ids(before.picture)).toEqual(['a', 'b', 'c']);
    expect(ids(after.picture)).toEqual(['a', 'b', 'c']);
    expect([...before.changes]).toEqual([]);
    expect([...after.changes]).toEqual([['a|SUPPORTS|b', 'ended']]);
    expect([before.standing, after.standing]).toEqual([2, 1]);
  });

  test('have what is supposed after it alone, with the sign of its predicate', () => {
    const signs = new Map([['FIGHTS', 'NEGATIVE']] as const);
    const { before, after } = drawnBeforeAndAfter(picture, [], ['a|FIGHTS|c'], signs);
    expect(before.picture.edges).toHaveLength(2);
    expect(after.picture.edges.find(({ predicate }) => predicate === 'FIGHTS')?.sign).toBe('NEGATIVE');
    expect([...after.changes]).toEqual([['a|FIGHTS|c', 'began']]);
  });

  test('do not draw whoever is not in the picture', () => {
    const { after } = drawnBeforeAndAfter(picture, [], ['a|SUPPORTS|stranger'], new Map());
    expect(after.picture.edges.map(({ object }) => object)).not.toContain('stranger');
  });
});
