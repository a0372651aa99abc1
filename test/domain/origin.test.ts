import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attributed, containsItself, type Link, originOf, voicesOf } from '../../src/domain/origin.js';

const named = (speaker: string): Link => ({ speaker });
const unnamed = (description: string | null, count: number | null = null): Link => ({
  anonymous: true,
  description,
  count,
});

const origin = (chain: readonly Link[], publisher: string | null = 'the-gazette', document = 'report-1') =>
  originOf({ chain, document, publisher });

describe('the origin of a claim', () => {
  it('is the innermost speaker, whoever passes it on', () => {
    expect(origin([named('the-herald'), named('the-minister')])).toEqual({
      id: 'the-minister',
      entity: 'the-minister',
      document: null,
      description: null,
      anonymous: false,
    });
    expect(origin([named('the-times'), named('the-minister')], 'another-paper', 'report-2').id).toBe(
      'the-minister',
    );
  });

  it('is the publisher where there is no chain, and the document where there is none either', () => {
    expect(origin([])).toMatchObject({
      id: 'the-gazette',
      entity: 'the-gazette',
      document: null,
      anonymous: false,
    });
    expect(origin([], null)).toEqual({
      id: 'report-1',
      entity: null,
      document: 'report-1',
      description: null,
      anonymous: false,
    });
  });

  it('is told apart, where it is anonymous, by its words and by whoever cites it', () => {
    expect(origin([named('the-herald'), unnamed('two border guards', 2)])).toEqual({
      id: 'two-border-guards@the-herald',
      entity: null,
      document: null,
      description: 'two border guards',
      anonymous: true,
    });
    expect(origin([named('the-times'), unnamed('two border guards', 2)]).id).toBe(
      'two-border-guards@the-times',
    );
    expect(origin([named('the-herald'), unnamed('three border guards', 3)]).id).toBe(
      'three-border-guards@the-herald',
    );
  });

  it('is the same in two documents that cite the same officials of the same paper', () => {
    const chain = [named('the-herald'), unnamed('border guards')];
    expect(origin(chain, 'one-paper', 'report-1').id).toBe(origin(chain, 'other-paper', 'report-2').id);
  });

  it('is cited by the publisher where its link is the outermost, and by the document where there is none', () => {
    expect(origin([unnamed('border guards')]).id).toBe('border-guards@the-gazette');
    expect(origin([unnamed('border guards')], null).id).toBe('border-guards@report-1');
  });

  it('is cited by an anonymous link as that is told apart itself', () => {
    expect(origin([named('the-herald'), unnamed('a diplomat'), unnamed('a courier')]).id).toBe(
      'a-courier@a-diplomat@the-herald',
    );
    expect(origin([unnamed('sources'), unnamed('a courier')]).id).toBe('a-courier@unattributed@report-1');
  });

  it('does not depend on how its words are written', () => {
    const ids = ['Café  owners', 'cafe\u0301 owners', ' CAFÉ\n\towners '].map(
      (words) => origin([unnamed(words)]).id,
    );
    expect(new Set(ids)).toEqual(new Set(['café-owners@the-gazette']));
  });

  it.each([
    ...[null, '', '  ', 'Reports say', 'allegedly', 'anonymous', 'anonymous source', 'anonymous sources'],
    ...['it is reported', 'report', 'reportedly', 'reports', 'reports say', 'somebody', 'source', 'sources'],
    ...['sources said', 'sources say', 'Unattributed', 'unnamed', 'unnamed source', 'unnamed sources'],
  ])('is the unattributed one of the document where %j describes nobody', (words) => {
    expect(origin([named('the-herald'), unnamed(words)])).toEqual({
      id: 'unattributed@report-1',
      entity: null,
      document: 'report-1',
      description: null,
      anonymous: true,
    });
  });

  it.each(['diplomatic sources', 'senior officials', 'a source in the ministry'])(
    'is one of its own where %j describes somebody',
    (words) => {
      expect(origin([unnamed(words)])).toMatchObject({ description: words, document: null, anonymous: true });
    },
  );
});

describe('the ids of voices', () => {
  it('are what they were before, where no words have a sign of the id’s own', () => {
    expect(origin([unnamed('30 % of "them", and/or others')]).id).toBe(
      '30-%-of-"them",-and/or-others@the-gazette',
    );
    expect(origin([unnamed('desk@gazette')]).id).toBe('desk\\@gazette@the-gazette');
  });

  it('are the same for two voices only where these are told apart by nothing', () => {
    fc.assert(
      fc.property(arbitraryTwins, ([one, other]) => {
        expect(originOf(one).id === originOf(other).id).toBe(toldApartBy(one) === toldApartBy(other));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** How the pieces of words are put together: whether a voice ends after a piece, and what the piece ends in. */
const arbitraryJoints = fc.array(fc.record({ isCut: fc.boolean(), tail: fc.constantFrom('', '', '\\') }), {
  minLength: 4,
  maxLength: 4,
});

/** The same pieces of words, twice: put together into voices that cite one another, now here and now there. */
const arbitraryTwins = fc
  .record({
    pieces: fc.array(fc.constantFrom('a', 'b', '@', 'unattributed', ''), { minLength: 1, maxLength: 4 }),
    joints: fc.tuple(arbitraryJoints, arbitraryJoints),
    publisher: fc.constantFrom(null, 'a'),
  })
  .map(({ pieces, joints: [one, other], publisher }): [Attributed, Attributed] => {
    const spoken = { document: 'unattributed', publisher };
    return [
      { ...spoken, chain: chainOf(pieces, one) },
      { ...spoken, chain: chainOf(pieces, other) },
    ];
  });

/** A chain whose ids would be of these pieces, innermost first, if words were put together with `@` and nothing else. */
function chainOf(
  pieces: readonly string[],
  joints: readonly { readonly isCut: boolean; readonly tail: string }[],
): readonly Link[] {
  const words: string[] = [];
  let open = false;
  for (const [index, piece] of pieces.entries()) {
    const { isCut, tail } = joints[index] ?? { isCut: true, tail: '' };
    words.push(open ? `${words.pop()}@${piece}${tail}` : piece + tail);
    open = !isCut;
  }
  return words.map((each) => unnamed(each)).reverse();
}

/** What the rules tell an origin apart by, in a form in which nothing can run into another: nested lists. */
function toldApartBy({ chain, document, publisher }: Attributed): string {
  let citing: unknown = publisher ?? document;
  for (const link of chain) {
    const words = 'speaker' in link ? null : (link.description ?? '').trim().replace(/\s+/g, '-');
    if ('speaker' in link) citing = link.speaker;
    else if (words === '' || words === 'unattributed') citing = ['unattributed', document];
    else citing = [words, citing];
  }
  return JSON.stringify(citing);
}

describe('the voices of a chain', () => {
  it('are the identity of every link, outermost first', () => {
    const chain = [named('the-herald'), unnamed('a diplomat'), named('the-minister'), unnamed(null)];
    expect(voicesOf({ chain, document: 'report-1', publisher: null }).map(({ id }) => id)).toEqual([
      'the-herald',
      'a-diplomat@the-herald',
      'the-minister',
      'unattributed@report-1',
    ]);
  });
});

describe('a chain', () => {
  it('contains itself where a speaker cites itself, directly or not', () => {
    expect(containsItself([named('a'), named('a')])).toBe(true);
    expect(containsItself([named('a'), unnamed('officials'), named('a')])).toBe(true);
  });

  it('does not where all speakers differ, however many are anonymous', () => {
    expect(containsItself([])).toBe(false);
    expect(containsItself([named('a'), named('b')])).toBe(false);
    expect(containsItself([unnamed('officials'), unnamed('officials'), unnamed(null), unnamed(null)])).toBe(
      false,
    );
  });
});
