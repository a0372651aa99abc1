import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityOf } from '../../../src/domain/identity/identity.js';
import type { Judgement } from '../../../src/domain/identity/judgement.js';
import { objectionToMerge, type RecordedJudgement } from '../../../src/domain/identity/merge-rules.js';

const entities = (merge: string, keep: string): Judgement => ({ kind: 'ENTITIES', keep, merge });
const origins = (merge: string, keep: string): Judgement => ({ kind: 'ORIGINS', keep, merge });

describe('what ids are read as', () => {
  test('is themselves where nobody judged', () => {
    const { entity, origin } = identityOf([]);
    expect([entity('a'), origin('officials@a')]).toEqual(['a', 'officials@a']);
  });

  test('is what a chain of judgements leads to', () => {
    const { entity } = identityOf([entities('b', 'c'), entities('a', 'b'), entities('x', 'y')]);
    expect(['a', 'b', 'c', 'x'].map(entity)).toEqual(['c', 'c', 'c', 'y']);
  });

  test('is told apart by whoever is cited, as that is read', () => {
    const { voice, origin } = identityOf([entities('gazette', 'herald')]);
    expect(voice('aide@two-officials@gazette')).toBe('aide@two-officials@herald');
    expect(voice('mail\\@home@gazette')).toBe('mail\\@home@herald');
    expect(origin('officials@herald')).toBe('officials@herald');
  });

  test('is one origin where the judgement names a voice as it was before its entity was merged', () => {
    const { origin } = identityOf([origins('officials@gazette', 'ministry'), entities('gazette', 'herald')]);
    expect(origin('officials@herald')).toBe('ministry');
    expect(origin('officials@gazette')).toBe('ministry');
  });

  test('leaves whom a chain cites as it was said, though it is one origin with another', () => {
    const { voice, origin } = identityOf([origins('gazette', 'herald')]);
    expect(origin('gazette')).toBe('herald');
    expect(voice('officials@gazette')).toBe('officials@gazette');
    expect(origin('officials@gazette')).toBe('officials@gazette');
  });

  test('is the smallest of several ends, and of a circle, that merged entities make of judgements of origins', () => {
    const twoEnds = [origins('b', 'x'), origins('a', 'y'), entities('b', 'a')];
    expect(['a', 'b', 'x', 'y'].map(identityOf(twoEnds).origin)).toEqual(['x', 'x', 'x', 'x']);
    const circle = [origins('p', 'q'), origins('r', 'p'), entities('r', 'q')];
    expect(['p', 'q', 'r'].map(identityOf(circle).origin)).toEqual(['p', 'p', 'p']);
  });

  test('makes no difference where two origins are one entity anyway', () => {
    const { origin, counted } = identityOf([origins('b', 'a'), entities('b', 'a')]);
    expect(origin('b')).toBe('a');
    expect([...counted]).toEqual([]);
  });
});

/** Judgements one after the other, each only where nothing speaks against it, and some undone. */
const arbitraryCourse = fc.array(
  fc.record({
    kind: fc.constantFrom('ENTITIES', 'ORIGINS') as fc.Arbitrary<Judgement['kind']>,
    keep: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    merge: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    undoes: fc.option(fc.nat({ max: 20 }), { nil: null }),
  }),
  { maxLength: 20 },
);

describe('judgements in force', () => {
  test('come to the same in whatever order they are looked at, and lead to an id that is read as itself', () => {
    fc.assert(
      fc.property(arbitraryCourse, fc.nat(), (course, turn) => {
        let inForce: readonly RecordedJudgement[] = [];
        course.forEach(({ undoes, ...judgement }, index) => {
          if (undoes !== null) inForce = inForce.filter((_each, at) => at !== undoes);
          const kinds = { keep: 'State', merge: 'State' };
          if (objectionToMerge(judgement, kinds, inForce) === null)
            inForce = [...inForce, { ...judgement, id: `j${index}` }];
        });
        const start = inForce.length === 0 ? 0 : turn % inForce.length;
        const turned = [...inForce.slice(start), ...inForce.slice(0, start)].reverse();
        const [one, other] = [identityOf(inForce), identityOf(turned)];
        expect(new Map([...other.merged].sort())).toEqual(new Map([...one.merged].sort()));
        expect(new Map([...other.counted].sort())).toEqual(new Map([...one.counted].sort()));
        for (const kept of one.merged.values()) expect(one.merged.has(kept)).toBe(false);
        for (const kept of one.counted.values()) expect(one.counted.has(kept)).toBe(false);
        for (const { kind, keep, merge } of inForce) {
          const read = kind === 'ENTITIES' ? one.entity : one.origin;
          expect(read(merge)).toBe(read(keep));
        }
      }),
    );
  });

  test('of entities lead to the one that no judgement merges', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 2, maxLength: 12 }), (ids) => {
        const chain = ids.slice(1).map((id, index) => entities(`e${ids[index]}`, `e${id}`));
        expect(identityOf(chain).entity(`e${ids[0]}`)).toBe(`e${ids.at(-1)}`);
      }),
    );
  });
});

describe('merging is refused', () => {
  const inForce = [{ ...entities('b', 'a'), id: 'j1' }];
  const states = { keep: 'State', merge: 'State' };
  test.each([
    ['of what is the same', entities('a', 'a'), states, /"a" is that itself/, false],
    [
      'of entities of two kinds',
      entities('c', 'a'),
      { keep: 'State', merge: 'Person' },
      /"c" is a Person and "a" a State/,
      false,
    ],
    ['of what is one already', entities('a', 'b'), states, /are one already: both are read as "a"/, true],
    [
      'of what is read as another',
      entities('b', 'c'),
      states,
      /"b" is merged into "a" already by judgement "j1"/,
      true,
    ],
  ])('%s', (_what, judgement, kinds, message, isConflict) => {
    expect(objectionToMerge(judgement, kinds, inForce)).toEqual({
      path: ['merge'],
      message: expect.stringMatching(message),
      isConflict,
    });
  });

  test('of origins that are one already, whatever their kinds', () => {
    const one = [{ ...origins('officials@a', 'a'), id: 'j1' }];
    const kinds = { keep: 'Entity', merge: 'Anonymous' };
    expect(objectionToMerge(origins('officials@a', 'b'), kinds, one)?.message).toMatch(/by judgement "j1"/);
    expect(objectionToMerge(origins('b', 'officials@a'), kinds, one)).toBeNull();
  });
});
