import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectionsToBatch } from '../../src/domain/recording/batch-rules.js';
import { type Directory, directoryOf, type Known } from '../../src/domain/recording/directory.js';
import type { History } from '../../src/domain/recording/history.js';
import type { ClaimInput } from '../../src/domain/recording/input.js';
import { relationId, statement } from '../../src/domain/statement.js';
import { supportTypeNames } from '../../src/domain/vocabulary.js';
import { generate } from '../../src/generate/generate.js';
import { mergesIn } from '../../src/generate/merges.js';

const claimsOf = (history: History) => history.flatMap(({ batch }) => batch.claims);

const some = [...generate({ claims: 4_000, seed: 7 })];
const claims = some.flatMap(claimsOf);

/** How many of the claims are like this, as a share of all. */
const shareOf = (isSo: (claim: ClaimInput) => boolean) => claims.filter(isSo).length / claims.length;

const plans = fc.record({
  claims: fc.integer({ min: 1, max: 1_500 }),
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
});
const seldom = { numRuns: 15 };

describe('a generated graph', () => {
  test('has entities that were recorded twice, and judgements that they are one', () => {
    const merges = some.flatMap(mergesIn);
    const kinds = new Map(
      some.flatMap((part) => part.flatMap(({ batch }) => batch.entities.map(({ id, kind }) => [id, kind]))),
    );
    expect(merges.length).toBeGreaterThan(0);
    for (const { keep, merge } of merges) expect(kinds.get(keep)).toBe(kinds.get(merge));
    const named = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
    expect(merges.filter(({ merge }) => named.has(merge)).length).toBeGreaterThan(0);
  });

  test('is the same for the same seed, and another for another', () => {
    expect([...generate({ claims: 1_000, seed: 7 })]).toEqual([...generate({ claims: 1_000, seed: 7 })]);
    expect([...generate({ claims: 1_000, seed: 8 })]).not.toEqual([...generate({ claims: 1_000, seed: 7 })]);
  });

  test('has exactly as many claims as were asked for', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect([...generate(plan)].flatMap(claimsOf)).toHaveLength(plan.claims);
      }),
      seldom,
    );
  });

  test('keeps every rule of recording, batch after batch, whichever part comes first', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const [world = [], ...parts] = generate(plan);
        const everywhere = recordable(world, new Map());
        for (const part of parts) recordable(part, everywhere);
      }),
      seldom,
    );
  });

  test('has all that is said of a relation in one part', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const relations = [...generate(plan)].flatMap((part) => [...new Set(relationsIn(part))]);
        expect(new Set(relations).size).toBe(relations.length);
      }),
      seldom,
    );
  });

  test('gives nothing an id that something else has', () => {
    const ids = some.flatMap((part) =>
      part.flatMap(({ batch }) =>
        [...batch.documents, ...batch.entities, ...batch.claims].map(({ id }) => id),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('was recorded over years, each part in order of time, and before today', () => {
    for (const part of some) {
      const instants = part.map(({ at }) => at);
      expect(instants).toEqual([...new Set(instants)].sort());
      expect(instants.every((at) => at >= '2010-01-01' && at < '2026-01-01')).toBe(true);
    }
    expect(new Set(some.flatMap((part) => part.map(({ at }) => at.slice(0, 4)))).size).toBeGreaterThan(10);
  });
});

describe('what makes a generated graph believable', () => {
  test('a few are in many claims, and most in few', () => {
    const degrees = countsOf(claims.flatMap(({ subject, object }) => [subject, object]));
    const [median = 0] = degrees.slice(Math.floor(degrees.length / 2));
    expect(degrees[0]).toBeGreaterThan(30 * median);
    const relations = countsOf(
      claims.map(({ subject, predicate, object }) => `${subject}|${predicate}|${object}`),
    );
    expect(relations[0]).toBeGreaterThan(20);
    expect(relations.at(-1)).toBe(1);
  });

  test('much is reported in little time', () => {
    for (const part of some.slice(-3)) {
      const perDay = countsOf(claimsOf(part).map(({ attestedOn }) => attestedOn.slice(0, 7)));
      const inTheBusiest = perDay
        .slice(0, Math.ceil(perDay.length / 5))
        .reduce((sum, count) => sum + count, 0);
      expect(inTheBusiest / claimsOf(part).length).toBeGreaterThan(0.4);
    }
  });

  test('shares are as the documentation says', () => {
    expect(shareOf(({ polarity }) => polarity === 'DENIES')).toBeCloseTo(0.07, 1.5);
    expect(shareOf(({ modality }) => modality !== 'ACTUAL')).toBeCloseTo(0.11, 1.5);
    expect(shareOf(({ attribution }) => attribution.length > 0)).toBeCloseTo(0.6, 1.3);
    expect(shareOf(({ attribution }) => attribution.length > 1)).toBeCloseTo(0.16, 1.5);
    expect(shareOf(({ supersedes }) => supersedes !== null)).toBeCloseTo(0.015, 2);
    const retracted = some.flat().flatMap(({ batch }) => batch.retractions).length;
    expect(retracted / claims.length).toBeCloseTo(0.03, 1.7);
  });

  test.each<[string, (claim: ClaimInput) => boolean]>([
    ['names anonymous voices', ({ attribution }) => attribution.some((link) => 'anonymous' in link)],
    ['passes through others', ({ via }) => via.length > 0],
    ['takes place somewhere', ({ at }) => at.length > 0],
    ['starts somewhere', ({ from }) => from !== null],
    ['bears on a statement', ({ affects }) => affects !== null],
    ['hangs on an event', ({ condition }) => condition !== null && condition.event !== null],
    ['is drawn from others', ({ derivedFrom }) => derivedFrom.length > 0],
    ['has both grades', (claim) => claim.sourceReliability !== null && claim.informationCredibility !== null],
    ['supports in two forms', ({ supportTypes }) => supportTypes.length === 2],
    ['is announced', ({ modality }) => modality === 'ANNOUNCED'],
    ['is forecast', ({ modality }) => modality === 'FORECAST'],
    ['is assessed', ({ modality }) => modality === 'ASSESSED'],
    ['ended on a day', ({ ended }) => ended.earliest !== null && ended.earliest === ended.latest],
    ['stands in a numbered sentence', ({ passage }) => passage.sentence !== null],
  ])('some claim %s', (_what, isSo) => {
    expect(shareOf(isSo)).toBeGreaterThan(0.002);
  });

  test('support comes in every form, and parts have wholes of several levels', () => {
    expect(new Set(claims.flatMap(({ supportTypes }) => supportTypes))).toEqual(new Set(supportTypeNames));
    const wholes = new Map(
      claims
        .filter(({ predicate }) => predicate === 'PART_OF')
        .map(({ subject, object }) => [subject, object]),
    );
    const levels = (id: string): number => (wholes.has(id) ? 1 + levels(wholes.get(id) ?? '') : 0);
    expect(Math.max(...[...wholes.keys()].map(levels))).toBeGreaterThan(1);
  });

  test('some relations hold, end and hold again', () => {
    const byRelation = new Map<string, ClaimInput[]>();
    for (const claim of claims) {
      byRelation.set(relationOf(claim), [...(byRelation.get(relationOf(claim)) ?? []), claim]);
    }
    const returning = [...byRelation.values()].filter((said) => {
      const ends = said.flatMap(({ ended }) => ended.latest ?? []).sort();
      return said.some(
        ({ began }) => began.earliest !== null && ends[0] !== undefined && ends[0] <= began.earliest,
      );
    });
    expect(returning.length).toBeGreaterThan(20);
  });
});

/** Records a part by the rules alone; gives what is known then. */
function recordable(part: History, known: Directory): Directory {
  let recorded = known;
  for (const { batch } of part) {
    expect(objectionsToBatch(batch, recorded)).toEqual([]);
    const next = new Map<string, Known>(directoryOf(batch, recorded));
    for (const { id, supersedes } of batch.claims) {
      if (supersedes !== null) next.set(supersedes, { kind: 'Claim', supersededBy: id });
    }
    recorded = next;
    for (const { claim } of batch.retractions) expect(recorded.get(claim)?.kind).toBe('Claim');
  }
  return recorded;
}

function relationsIn(part: History): readonly string[] {
  return claimsOf(part).flatMap((claim) => [
    relationOf(claim),
    ...(claim.affects === null ? [] : [relationOf(claim.affects)]),
  ]);
}

function relationOf({
  subject,
  predicate,
  object,
}: Pick<ClaimInput, 'subject' | 'predicate' | 'object'>): string {
  return relationId(statement({ subject, predicate, object, supportType: null }));
}

/** How often each value comes, the most frequent first. */
function countsOf(values: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}
