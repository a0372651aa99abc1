import { describe, expect, it } from 'vitest';
import type { Known } from '../../../src/domain/recording/directory.js';
import {
  type Lineage,
  objectionsToLineage,
  objectionsToRetractions,
} from '../../../src/domain/recording/lineage-rules.js';

const claim = (id: string, supersedes: string | null = null, ...derivedFrom: string[]): Lineage => ({
  id,
  supersedes,
  derivedFrom,
});
const objections = (claims: readonly Lineage[], recorded: Readonly<Record<string, Known>> = {}) =>
  objectionsToLineage(claims, new Map(Object.entries(recorded))).map(
    ({ index, path, message }) => [`${index} ${path.join('.')}`, message] as const,
  );
const places = (...of: Parameters<typeof objections>) => objections(...of).map(([place]) => place);

describe('claims', () => {
  it('may come from claims before them, of the same batch or not, in whatever order', () => {
    expect(objections([])).toEqual([]);
    expect(objections([claim('a'), { id: 'b', derivedFrom: [] }])).toEqual([]);
    expect(objections([claim('c', 'b', 'a', 'b', 'z'), claim('b', 'a', 'a'), claim('a', 'y', 'x')])).toEqual(
      [],
    );
  });

  it('never come from themselves', () => {
    const message =
      '"a" comes from itself, directly or through others: a claim comes only from what was there without it';
    expect(objections([claim('b'), claim('a', 'a')])).toEqual([['1 supersedes', message]]);
    expect(objections([claim('a', null, 'b', 'a'), claim('b')])).toEqual([['0 derivedFrom.1', message]]);
  });

  it('never come from themselves through others, named at every step', () => {
    expect(places([claim('a', 'b'), claim('b', null, 'x', 'c'), claim('c', null, 'a')])).toEqual([
      '0 supersedes',
      '1 derivedFrom.1',
      '2 derivedFrom.0',
    ]);
  });

  it('never come from one that comes from itself, while what that comes from is sound', () => {
    expect(places([claim('after', null, 'a'), claim('a', null, 'a', 'before'), claim('before')])).toEqual([
      '0 derivedFrom.0',
      '1 derivedFrom.0',
    ]);
  });

  it('may be a long line', () => {
    const line = Array.from({ length: 20_000 }, (_, index) => claim(`c${index}`, `c${index + 1}`));
    expect(objections(line)).toEqual([]);
    expect(objections(line.toReversed())).toEqual([]);
  });

  it('take a place that no other of them takes', () => {
    expect(
      objections([claim('a', 'old'), claim('b', 'other'), claim('c', 'old'), claim('d', 'old')]),
    ).toEqual([
      ['2 supersedes', '"old" is superseded by "a": supersede that one, or none'],
      ['3 supersedes', '"old" is superseded by "a": supersede that one, or none'],
    ]);
  });

  it('take a place that no recorded claim has taken, but they themselves', () => {
    const old: Known = { kind: 'Claim', supersededBy: 'newer' };
    expect(objections([claim('a', 'old')], { old })).toEqual([
      ['0 supersedes', '"old" is superseded by "newer": supersede that one, or none'],
    ]);
    expect(objections([claim('newer', 'old')], { old })).toEqual([]);
    expect(places([claim('newer', 'old'), claim('a', 'old')], { old })).toEqual(['1 supersedes']);
    expect(objections([claim('a', 'old')], { old: { kind: 'Claim', supersededBy: null } })).toEqual([]);
    expect(objections([claim('a', 'old')], { old: { kind: 'State' } })).toEqual([]);
  });
});

describe('retractions', () => {
  it('are of one claim each', () => {
    const [one, other] = [
      { claim: 'a', reason: 'misread' },
      { claim: 'b', reason: 'misread' },
    ];
    expect(objectionsToRetractions([one, other])).toEqual([]);
    expect(objectionsToRetractions([one, other, { claim: 'a', reason: 'mistaken' }])).toEqual([
      { index: 2, path: ['claim'], message: '"a" is taken back above: give one reason for it' },
    ]);
  });
});
