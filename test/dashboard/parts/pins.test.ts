import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinsIn, withPin } from '../../../web/dashboard/views/graph/pins.js';

test('whoever was put somewhere is there again; what others left in the browser is nobody', () => {
  const pins = withPin(withPin({}, 'iran', { x: 1.4, y: -2 }), 'iran', { x: 7, y: 8.6 });
  expect(pinsIn(JSON.stringify(pins))).toEqual({ iran: { x: 7, y: 9 } });
  expect(pinsIn('{"a":{"x":1},"b":null,"c":{"x":"1","y":2},"d":{"x":1,"y":2}}')).toEqual({
    d: { x: 1, y: 2 },
  });
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof pinsIn(text) === 'object'));
});

test('of too many, those put first are forgotten', () => {
  let pins = {};
  for (let index = 0; index <= 1_000; index++) pins = withPin(pins, `e${index}`, { x: index, y: 0 });
  expect(Object.keys(pins)).toHaveLength(1_000);
  expect(pins).not.toHaveProperty('e0');
  expect(pins).toHaveProperty('e1000');
});
