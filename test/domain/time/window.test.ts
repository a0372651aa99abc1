import { describe, expect, it } from 'vitest';
import { ALWAYS, earlierEnd, meetings, type Window } from '../../../src/domain/time/window.js';
import { day } from '../../fixtures/claims.js';

const window = (from: string | null, to: string | null): Window => ({
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
});

describe('the meetings of windows', () => {
  it('are all days, of no lists', () => {
    expect(meetings([])).toEqual([ALWAYS]);
  });

  it('are the days that one window of each list has in common', () => {
    const may = window('2001-05-01', '2001-06-01');
    const [early, late] = [window(null, '2001-05-10'), window('2001-05-20', null)];
    expect(meetings([[may], [early, late]])).toEqual([
      window('2001-05-01', '2001-05-10'),
      window('2001-05-20', '2001-06-01'),
    ]);
    expect(meetings([[ALWAYS], [late]])).toEqual([late]);
    expect(meetings([[early], [window(null, '2001-05-20')]])).toEqual([early]);
  });

  it('are none where windows only touch, or a list is empty', () => {
    expect(meetings([[window(null, '2001-05-10')], [window('2001-05-10', null)]])).toEqual([]);
    expect(meetings([[ALWAYS], []])).toEqual([]);
  });
});

describe('the earlier of two ends', () => {
  it('is the known one where the other is no end', () => {
    const [early, late] = [day('2001-05-01'), day('2001-05-02')];
    expect([earlierEnd(early, late), earlierEnd(late, early), earlierEnd(null, late)]).toEqual([
      early,
      early,
      late,
    ]);
    expect([earlierEnd(early, null), earlierEnd(null, null)]).toEqual([early, null]);
  });
});
