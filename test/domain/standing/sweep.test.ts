import { describe, expect, it } from 'vitest';
import { read } from '../../../src/domain/standing/stance.js';
import { sweep } from '../../../src/domain/standing/sweep.js';
import { claim, instant } from '../../fixtures/claims.js';

/** By the first day of each run, the claims that are gone through for it. */
function heard(...claims: ReturnType<typeof claim>[]): Record<string, string> {
  const runs = [...sweep(read(claims, 'STATE', instant('2040-01-01T00:00:00Z')))];
  return Object.fromEntries(
    runs.map(({ run, reading: { affirmations, denials } }) => [
      run.from,
      [...affirmations, ...denials].map((one) => one.claim.id).join(' '),
    ]),
  );
}

describe('going over the days of many claims', () => {
  it('passes over those of which nothing is heard yet, and those whom a later word supersedes for good', () => {
    expect(
      heard(
        claim('c', { attestedOn: '2001-05-05' }),
        claim('a', { attestedOn: '2001-05-01' }),
        claim('b', { attestedOn: '2001-05-03' }),
        claim('e', { attestedOn: '2001-05-03' }),
      ),
    ).toEqual({
      '2001-05-01': 'a',
      '2001-05-02': 'a',
      '2001-05-03': 'a b e',
      '2001-05-04': 'b e',
      '2001-05-05': 'b e c',
      '2001-05-06': 'c',
    });
  });

  it('passes over denials that challenge nobody any more, and over history', () => {
    expect(
      heard(
        claim('a', { attestedOn: '2001-05-03' }),
        claim('d', { attestedOn: '2001-05-02', polarity: 'DENIES' }),
        claim('f', { attestedOn: '2001-05-03', polarity: 'DENIES' }),
        claim('e', { attestedOn: '2001-05-06', ended: ['2001-05-05', '2001-05-05'] }),
        claim('n', { attestedOn: '2001-05-08', began: ['2001-05-08', '2001-05-08'] }),
      ),
    ).toEqual({
      '2001-05-02': 'd',
      '2001-05-03': 'a d f',
      '2001-05-04': 'a e f',
      '2001-05-05': 'a e f',
      '2001-05-07': 'a e f',
      '2001-05-08': 'a n f',
      '2001-05-09': 'n',
    });
  });

  it.each<[string, [string | null, string | null]]>([
    ['an earliest end', ['2001-05-06', null]],
    ['a latest end', [null, '2001-05-06']],
  ])(
    'goes on to hear those who presume where the later word is of %s, which may become history',
    (_, ended) => {
      const runs = heard(
        claim('p', { attestedOn: '2001-05-01' }),
        claim('a', { attestedOn: '2001-05-03', ended }),
        claim('n', { attestedOn: '2001-05-10', began: ['2001-05-08', '2001-05-10'] }),
      );
      expect(runs).toMatchObject({ '2001-05-04': 'p a', '2001-05-06': 'p a', '2001-05-08': 'p n' });
    },
  );

  it('goes on to hear an end, though a later word presumes for good', () => {
    const runs = heard(
      claim('e', { attestedOn: '2001-05-01', ended: ['2001-05-10', '2001-05-12'] }),
      claim('a', { attestedOn: '2001-05-03' }),
    );
    expect(runs).toMatchObject({ '2001-05-04': 'e a', '2001-05-10': 'e a', '2001-05-12': 'e a' });
  });
});
