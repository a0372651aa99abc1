import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewsIn, withView } from '../../../web/dashboard/saved/saved-views.js';

test('views are read back as they were kept, and whatever else is there is left out', () => {
  const view = { name: 'December', address: '?day=2024-12-16' };
  expect(
    viewsIn(JSON.stringify([view, 7, null, { name: 'x' }, { name: 'y', address: 'https://other.example/' }])),
  ).toEqual([view]);
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(() => viewsIn(text)).not.toThrow();
    }),
  );
});

test('a view takes the place of the one of its name', () => {
  const views = withView([{ name: 'a', address: '?day=2024-01-01' }], {
    name: 'a',
    address: '?day=2024-02-02',
  });
  expect(views).toEqual([{ name: 'a', address: '?day=2024-02-02' }]);
});
