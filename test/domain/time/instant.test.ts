import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, parseInstant } from '../../../src/domain/time/instant.js';

describe('an instant', () => {
  it.each([
    ['2024-12-07T00:00:00.000Z', '2024-12-07T00:00:00.000Z'],
    ['2024-11-01T00:00:00Z', '2024-11-01T00:00:00.000Z'],
    ['2024-11-01t10:20:30z', '2024-11-01T10:20:30.000Z'],
    ['2024-11-01T10:20:30.5Z', '2024-11-01T10:20:30.500Z'],
    ['2024-11-01T10:20:30.05Z', '2024-11-01T10:20:30.050Z'],
    ['2024-11-01T10:20:30.999999999Z', '2024-11-01T10:20:30.999Z'],
    ['2024-11-01T00:30:00+01:00', '2024-10-31T23:30:00.000Z'],
    ['2024-11-01T00:00:00+00:00', '2024-11-01T00:00:00.000Z'],
    ['2024-11-01T00:00:00-00:00', '2024-11-01T00:00:00.000Z'],
    ['2024-12-31T23:30:00-00:45', '2025-01-01T00:15:00.000Z'],
    ['2024-12-31T23:30:00-00:30', '2025-01-01T00:00:00.000Z'],
    ['2024-03-01T03:29:59.999+03:30', '2024-02-29T23:59:59.999Z'],
    ['2024-03-01T03:30:00+03:30', '2024-03-01T00:00:00.000Z'],
    ['2024-06-01T12:00:00+23:59', '2024-05-31T12:01:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['0050-06-01T00:00:00Z', '0050-06-01T00:00:00.000Z'],
  ])('written %s is %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    ['2024-11-01T00:00:00', 'no offset'],
    ['2024-11-01', 'a day alone'],
    ['2024-11-01 00:00:00Z', 'a space for T'],
    ['2024-11-31T00:00:00Z', 'a day that is none'],
    ['2024-11-01T24:00:00Z', 'hour 24'],
    ['2024-11-01T23:60:00Z', 'minute 60'],
    ['2016-12-31T23:59:60Z', 'a leap second'],
    ['2024-11-01T00:00:00+24:00', 'an offset of a day'],
    ['2024-11-01T00:00:00+01:60', 'an offset with 60 minutes'],
    ['2024-11-01T00:00:00+0100', 'an offset without a colon'],
    ['2024-11-01T00:00Z', 'no seconds'],
    ['2024-11-01T00:00:00.Z', 'a dot without a fraction'],
    ['0001-01-01T00:00:00+00:01', 'a moment before year 0001'],
    ['9999-12-31T23:59:59-00:01', 'a moment after year 9999'],
    ['+02024-11-01T00:00:00Z', 'a long year'],
    ['x2024-11-01T00:00:00Z', 'something before'],
    ['2024-11-01T00:00:00Zx', 'something after'],
    ['', 'nothing'],
  ])('is not %j: %s', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('is what the clock of JavaScript makes of the same text', () => {
    const moments = fc.integer({
      min: Date.parse('0001-01-02T00:00:00Z'),
      max: Date.parse('9999-12-30T00:00:00Z'),
    });
    const offsets = fc.integer({ min: -1439, max: 1439 });
    fc.assert(
      fc.property(moments, offsets, (moment, offset) => {
        const local = new Date(moment + offset * 60_000).toISOString().slice(0, -1);
        const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const text = `${local}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
        expect(parseInstant(text)).toBe(new Date(moment).toISOString());
      }),
    );
  });

  it('is what a clock shows, unless that is out of range', () => {
    expect(instantOf(new Date('2024-12-07T10:11:12.013Z'))).toBe('2024-12-07T10:11:12.013Z');
    expect(() => instantOf(new Date('-000001-01-01T00:00:00Z'))).toThrow('The clock shows -000001-01-01');
  });
});

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
