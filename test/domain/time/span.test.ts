import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDay } from '../../../src/domain/time/day.js';
import {
  formatSpan,
  parseSpan,
  type Span,
  type SpanContext,
  SpanError,
} from '../../../src/domain/time/span.js';
import { arbitraryBounds, arbitraryNature, claimedDays } from '../../fixtures/arbitrary-claims.js';
import { bounds, day, type WrittenBounds } from '../../fixtures/claims.js';

const ATTESTED = '2024-12-07';
const state: SpanContext = { nature: 'STATE', modality: 'ACTUAL', attestedOn: day(ATTESTED) };
const occurrence: SpanContext = { ...state, nature: 'OCCURRENCE' };
const forecast: SpanContext = { ...state, modality: 'FORECAST' };

const span = (began: WrittenBounds, ended: WrittenBounds): Span => ({
  began: bounds(began),
  ended: bounds(ended),
});
const UNKNOWN: WrittenBounds = [null, null];

describe('an EDTF text', () => {
  it.each<[string, SpanContext, WrittenBounds, WrittenBounds]>([
    // A/B
    ['2024-11-01/2024-11-30', state, ['2024-11-01', '2024-11-01'], ['2024-12-01', '2024-12-01']],
    ['2024-10/2024-11', state, ['2024-10-01', '2024-10-31'], ['2024-11-02', '2024-12-01']],
    ['2011/2024', state, ['2011-01-01', '2011-12-31'], ['2024-01-02', '2025-01-01']],
    ['2024-02/2024-03-01', state, ['2024-02-01', '2024-02-29'], ['2024-03-02', '2024-03-02']],
    ['2024-11/2024', state, ['2024-11-01', '2024-11-30'], ['2024-01-02', '2025-01-01']],
    ['2024-12-05/2024-12-05', occurrence, ['2024-12-05', '2024-12-05'], ['2024-12-06', '2024-12-06']],
    ['198X/19XX', state, ['1980-01-01', '1989-12-31'], ['1900-01-02', '2000-01-01']],
    ['2024-XX/2024-11-XX', state, ['2024-01-01', ATTESTED], ['2024-11-02', '2024-12-01']],
    ['2024-1X/..', forecast, ['2024-10-01', '2024-12-31'], UNKNOWN],
    ['2024-0X-XX/..', state, ['2024-01-01', '2024-09-30'], UNKNOWN],
    ['2024-11-1X/2024-11-3X', state, ['2024-11-10', '2024-11-19'], ['2024-12-01', '2024-12-01']],
    // Open and unknown ends
    ['2024-11/..', state, ['2024-11-01', '2024-11-30'], UNKNOWN],
    ['2024-11/', state, ['2024-11-01', '2024-11-30'], UNKNOWN],
    ['../2024-11', state, UNKNOWN, ['2024-11-02', '2024-12-01']],
    ['/2024-11', state, UNKNOWN, ['2024-11-02', '2024-12-01']],
    ['../..', state, UNKNOWN, UNKNOWN],
    ['2024-11/..', occurrence, ['2024-11-01', '2024-11-30'], ['2024-12-08', null]],
    ['2024-11/', occurrence, ['2024-11-01', '2024-11-30'], UNKNOWN],
    ['/..', occurrence, UNKNOWN, ['2024-12-08', null]],
    ['../2024-11', occurrence, UNKNOWN, ['2024-11-02', '2024-12-01']],
    // A lone date
    ['2024-11-27', occurrence, ['2024-11-27', '2024-11-27'], UNKNOWN],
    ['2024-11', occurrence, ['2024-11-01', '2024-11-30'], UNKNOWN],
    // What cannot be
    ['2024/..', state, ['2024-01-01', ATTESTED], UNKNOWN],
    ['2024-12', occurrence, ['2024-12-01', ATTESTED], UNKNOWN],
    ['2024-12-07/..', state, [ATTESTED, ATTESTED], UNKNOWN],
    ['2024/..', forecast, ['2024-01-01', '2024-12-31'], UNKNOWN],
    ['2025/..', state, ['2025-01-01', '2025-12-31'], UNKNOWN],
    ['2024-12/..', { ...state, attestedOn: day('2024-12-01') }, ['2024-12-01', '2024-12-01'], UNKNOWN],
    // The ends of time, and white space
    ['0001/0044-03-15', state, ['0001-01-01', '0001-12-31'], ['0044-03-16', '0044-03-16']],
    ['0099/1000', state, ['0099-01-01', '0099-12-31'], ['1000-01-02', '1001-01-01']],
    [' 2024-11/.. ', state, ['2024-11-01', '2024-11-30'], UNKNOWN],
  ])('%s of %j gives %j, %j', (edtf, context, began, ended) => {
    expect(parseSpan(edtf, context)).toEqual(span(began, ended));
  });

  it.each<[string, SpanContext, string]>([
    ['2024-11', state, '"2024-11" leaves out the end of a state: write 2024-11/.. where it is not known'],
    ['2024/2025/2026', state, 'has more than two ends'],
    ['2024-12/2024-11', state, 'ends before it begins'],
    ['2024-12-05/2024-12-04', state, 'ends before it begins'],
    ['2024/9999', state, 'leave an end that is not known open, with ..'],
    [
      '2024-13/..',
      state,
      'is not an EDTF date (Month must be 01-12, got: 13): write it like 2024, 2024-11 or 2024-11-27',
    ],
    ['2023-02-29/..', state, '"2023-02-29" is not an EDTF date'],
    ['../2024-11-31', state, '"2024-11-31" is not an EDTF date'],
    ['last year/..', state, '"last year" is not an EDTF date'],
    ['', occurrence, '"" is not an EDTF date'],
    ['..', occurrence, '".." is not an EDTF date'],
    ['2024-21/..', state, 'has no first and last day that all agree on'],
    ['[2024,2025]/..', state, 'has no first and last day that all agree on'],
    ['{2024,2025}', occurrence, 'has no first and last day that all agree on'],
    ['2024-12-07T10:00:00Z', occurrence, 'has no first and last day that all agree on'],
    ['1950S2', occurrence, 'has no first and last day that all agree on'],
    ['Y20240', occurrence, 'has no first and last day that all agree on'],
    ['20X4', occurrence, 'is no unbroken span of days'],
    ['2024-XX-15', occurrence, 'is no unbroken span of days'],
    ['2024-02-3X', occurrence, 'is no unbroken span of days'],
    ['2024-2X', occurrence, 'is no unbroken span of days'],
    ['0000', occurrence, 'is no unbroken span of days within the years 0001 to 9999'],
    ['-0044', occurrence, 'is no unbroken span of days within the years 0001 to 9999'],
  ])('%j is refused: %#', (edtf, context, message) => {
    const refused = parseSpan(edtf, context);
    expect(refused).toBeInstanceOf(SpanError);
    expect(refused).toMatchObject({ name: 'SpanError', message: expect.stringContaining(message) });
  });

  describe('that is marked uncertain or approximate', () => {
    const [began, ended] = [bounds(['2024-10-20', '2024-11-10']), bounds(['2024-11-25', '2024-12-05'])];

    it.each(['2024-11~/..', '2024-11?/..', '2024-11%/..', '?2024-11/..', '2024-~11/..', '../2024-11~'])(
      '%s is refused without bounds',
      (edtf) => {
        expect(parseSpan(edtf, state)).toMatchObject({ message: expect.stringContaining('is not exact') });
      },
    );

    it('takes the bounds given for it', () => {
      expect(parseSpan('2024-11~/2024-11?', state, { began, ended })).toEqual({ began, ended });
      expect(parseSpan('2024-11~', occurrence, { began })).toEqual({ began, ended: bounds(UNKNOWN) });
      expect(parseSpan('2024-11~/2024-11', state, { began })).toEqual({
        began,
        ended: bounds(['2024-11-02', '2024-12-01']),
      });
      expect(parseSpan('2024-11/2024-11~', state, { ended })).toEqual({
        began: bounds(['2024-11-01', '2024-11-30']),
        ended,
      });
    });

    it('is refused where bounds are given for its other end only', () => {
      expect(parseSpan('2024-11~/2024-11', state, { ended })).toBeInstanceOf(SpanError);
      expect(parseSpan('2024-11/2024-11~', state, { began })).toBeInstanceOf(SpanError);
    });
  });

  it('gives way to bounds given beside it, which are not narrowed', () => {
    const later = bounds(['2024-12-01', '2025-01-01']);
    expect(parseSpan('2024-11/..', state, { began: later })).toEqual({
      began: later,
      ended: bounds(UNKNOWN),
    });
  });

  it('leaves open what is going on on the last day there is', () => {
    const attestedOn = day('9999-12-31');
    expect(parseSpan('2024/..', { ...occurrence, attestedOn })).toMatchObject({
      ended: { earliest: null, latest: null },
    });
  });
});

describe('a span', () => {
  it.each<[string | null, SpanContext, WrittenBounds, WrittenBounds]>([
    ['2024-11-01/2024-11-30', state, ['2024-11-01', '2024-11-01'], ['2024-12-01', '2024-12-01']],
    ['2024-10/2024-11', state, ['2024-10-01', '2024-10-31'], ['2024-11-02', '2024-12-01']],
    ['2011/198X', state, ['2011-01-01', '2011-12-31'], ['1980-01-02', '1990-01-01']],
    ['19XX/', state, ['1900-01-01', '1999-12-31'], UNKNOWN],
    ['/2024-11-01', state, UNKNOWN, ['2024-11-02', '2024-11-02']],
    ['2024-12/', state, ['2024-12-01', ATTESTED], UNKNOWN],
    ['2024-12-07/', state, [ATTESTED, ATTESTED], UNKNOWN],
    ['2024/', state, ['2024-01-01', ATTESTED], UNKNOWN],
    ['202X/', state, ['2020-01-01', ATTESTED], UNKNOWN],
    [null, forecast, ['2024-01-01', ATTESTED], UNKNOWN],
    [null, state, ['2024-01-01', '2024-12-06'], UNKNOWN],
    [null, state, ['2024-01-02', ATTESTED], UNKNOWN],
    ['2024-11-27', occurrence, ['2024-11-27', '2024-11-27'], UNKNOWN],
    ['2024-11-27/..', occurrence, ['2024-11-27', '2024-11-27'], ['2024-12-08', null]],
    ['2024-11-27/2024-11-30', occurrence, ['2024-11-27', '2024-11-27'], ['2024-12-01', '2024-12-01']],
    ['/..', occurrence, UNKNOWN, ['2024-12-08', null]],
    [null, occurrence, ['2024-11-27', '2024-11-27'], ['2024-12-07', null]],
    [null, state, ['2024-11-27', '2024-11-27'], ['2024-12-08', null]],
    [null, state, UNKNOWN, UNKNOWN],
    [null, occurrence, UNKNOWN, UNKNOWN],
    [null, state, ['2024-11-01', null], UNKNOWN],
    [null, state, [null, '2024-11-01'], UNKNOWN],
    [null, state, ['2024-11-01', '2024-11-01'], [null, '2024-12-01']],
    [null, state, ['2024-11-01', '2024-11-01'], ['2024-12-01', '2024-12-05']],
    [null, state, UNKNOWN, ['0001-01-01', '0001-01-01']],
    ['/0001-01-01', state, UNKNOWN, ['0001-01-02', '0001-01-02']],
    [null, state, ['0001-01-01', '0009-12-31'], UNKNOWN],
  ])('is written %j in the context %j where it is %j, %j', (edtf, context, began, ended) => {
    expect(formatSpan(span(began, ended), context)).toBe(edtf);
  });

  it('is read back as it was, where it may be recorded and can be written', () => {
    const contexts = fc.record({
      nature: arbitraryNature,
      modality: fc.constantFrom('ACTUAL', 'FORECAST'),
      attestedOn: fc.constantFrom(...claimedDays),
    });
    const months = fc.constantFrom(
      bounds(['2004-02-01', '2004-02-29']),
      bounds(['2004-01-01', '2004-12-31']),
    );
    const ends = fc.oneof(arbitraryBounds, months.map(afterwards));
    fc.assert(
      fc.property(fc.oneof(arbitraryBounds, months), ends, contexts, (began, ended, context) => {
        fc.pre(ended.latest === null || began.earliest === null || began.earliest < ended.latest);
        fc.pre(context.modality !== 'ACTUAL' || began.latest === null || began.latest <= context.attestedOn);
        const written = formatSpan({ began, ended }, context);
        if (written !== null) expect(parseSpan(written, context)).toEqual({ began, ended });
      }),
      { numRuns: 400 },
    );
  });

  it('is written as it was read, wherever it was read from a text', () => {
    const dates = fc.constantFrom(
      '2004',
      '2004-02',
      '2004-02-28',
      '200X',
      '20XX',
      '0044-03-15',
      '1999-12-31',
    );
    const texts = fc.oneof(
      fc.tuple(dates, dates).map(([one, other]) => [one, other].sort().join('/')),
      dates.map((date) => `${date}/`),
      dates.map((date) => `/${date}`),
    );
    fc.assert(
      fc.property(texts, arbitraryNature, (text, nature) => {
        const context: SpanContext = { nature, modality: 'FORECAST', attestedOn: day('2004-03-01') };
        const parsed = parseSpan(text, context);
        fc.pre(!(parsed instanceof SpanError));
        expect(formatSpan(parsed, context)).toBe(nature === 'OCCURRENCE' ? text.replace(/\/$/, '') : text);
      }),
    );
  });
});

/** The bounds of the first day after a span of days. */
function afterwards({ earliest, latest }: Span['ended']): Span['ended'] {
  return { earliest: earliest && nextDay(earliest), latest: latest && nextDay(latest) };
}
