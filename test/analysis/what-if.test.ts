import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { given, type Picture, pictureOf, type Triple, tripleOf } from '../../src/analysis/picture.js';
import { signedGraph } from '../../src/analysis/signed-graph.js';
import { type Change, type Consequences, whatIf } from '../../src/analysis/what-if.js';
import { pictureWith, relation, smallPictures } from './random-pictures.js';

const nothing: Change = { remove: { entities: [], statements: [], places: [] }, add: [], newcomers: [] };
const without = (remove: Partial<Change['remove']>): Change => ({
  ...nothing,
  remove: { ...nothing.remove, ...remove },
});

const lines = (picture: Picture) => picture.relations.map((each) => tripleOf(picture, each).join('|'));
const lost = (picture: Picture, { lost: losses }: Consequences) =>
  losses.map(({ relation: at, reason }) => `${lines(picture)[at]} ${reason}`);

const routed = (from: string, to: string, ...routes: readonly (readonly string[])[]) =>
  relation(from, 'SUPPORTS', to, {
    support: { forms: [{ type: 'WEAPONS', standing: 'ASSERTED', routes }], affectedBy: [] },
  });

test('nothing changed changes nothing', () => {
  fc.assert(
    fc.property(smallPictures(7), (picture) => {
      const found = whatIf(picture, nothing, 'LEFT_OUT');
      expect(found.after).toEqual(picture);
      expect(found).toMatchObject({
        lost: [],
        withoutSupporter: [],
        withoutAlly: [],
        severed: { support: { count: 0 }, alliance: { count: 0 } },
        cutLines: [],
        reroutedLines: [],
      });
    }),
  );
});

test('what is removed and added back stands again, and leaves nobody alone', () => {
  fc.assert(
    fc.property(
      smallPictures(7).filter(({ relations }) => relations.length > 0),
      fc.nat(),
      (picture, number) => {
        const chosen = picture.relations[number % picture.relations.length];
        const statement: Triple = chosen ? tripleOf(picture, chosen) : ['', 'SUPPORTS', ''];
        const gone = whatIf(picture, without({ statements: [statement] }), 'LEFT_OUT');
        const back = whatIf(gone.after, { ...nothing, add: [statement] }, 'LEFT_OUT');
        expect(lines(back.after)).toEqual(lines(picture));
        const both = whatIf(
          picture,
          { ...without({ statements: [statement] }), add: [statement] },
          'LEFT_OUT',
        );
        expect(both.withoutSupporter).toEqual([]);
        expect(both.withoutAlly).toEqual([]);
        expect(both.severed.support.count).toBe(0);
      },
    ),
  );
});

test('an entity goes with all its relations, and severed pairs are those that walking finds severed', () => {
  const reaches = (picture: Picture, from: string) => {
    const reached = new Set<string>();
    const queue = [from];
    for (const id of queue) {
      for (const [subject, predicate, object] of picture.relations.map((each) => tripleOf(picture, each))) {
        if (predicate !== 'SUPPORTS' || subject !== id || reached.has(object)) continue;
        reached.add(object);
        queue.push(object);
      }
    }
    reached.delete(from);
    return reached;
  };
  fc.assert(
    fc.property(
      smallPictures(7).filter(({ ids }) => ids.length > 2),
      fc.nat(),
      (picture, number) => {
        const gone = picture.ids[number % picture.ids.length] ?? '';
        const { after, lost: losses, severed } = whatIf(picture, without({ entities: [gone] }), 'LEFT_OUT');
        const expected = lines(picture).filter(
          (line) => line.startsWith(`${gone}|`) || line.endsWith(`|${gone}`),
        );
        expect(losses.map(({ relation: at }) => lines(picture)[at])).toEqual(expected);
        expect(after.ids).toEqual(picture.ids.filter((id) => id !== gone));
        const pairs = after.ids.flatMap((from) =>
          [...reaches(picture, from)]
            .filter((to) => to !== gone && !reaches(after, from).has(to))
            .map((to) => [from, to]),
        );
        expect(severed.support.count).toBe(pairs.length);
        expect([...severed.support.pairs].sort()).toEqual(pairs.sort());
      },
    ),
  );
});

test('pairs severed in alliance are those that walking along friendly ties no longer joins', () => {
  const joined = (picture: Picture, from: string) => {
    const reached = new Set([from]);
    for (const id of reached) {
      for (const { one, other, sign } of signedGraph(picture, 'LEFT_OUT').pairs) {
        const [a = '', b = ''] = [picture.ids[one], picture.ids[other]];
        if (sign > 0 && a === id) reached.add(b);
        if (sign > 0 && b === id) reached.add(a);
      }
    }
    return reached;
  };
  fc.assert(
    fc.property(
      smallPictures(7).filter(({ ids }) => ids.length > 2),
      fc.nat(),
      (picture, number) => {
        const gone = picture.ids[number % picture.ids.length] ?? '';
        const { after, severed } = whatIf(picture, without({ entities: [gone] }), 'LEFT_OUT');
        const pairs = after.ids.flatMap((one) =>
          [...joined(picture, one)]
            .filter((other) => other > one && other !== gone && !joined(after, one).has(other))
            .map((other) => [one, other]),
        );
        expect(severed.alliance.count).toBe(pairs.length);
        expect(severed.alliance.pairs).toEqual(pairs.sort((a, b) => (a.join() < b.join() ? -1 : 1)));
      },
    ),
  );
});

describe('if a place can no longer be passed,', () => {
  const picture = pictureWith(
    [
      routed('iran', 'only-this-way', ['iraq', 'syria']),
      routed('iran', 'either-way', ['syria'], ['sea']),
      routed('iran', 'by-sea', ['sea']),
      relation('iran', 'SUPPORTS', 'no-way-told'),
      relation('iran', 'ALLIED_WITH', 'syria'),
    ],
    ['sea'],
  );
  const found = whatIf(picture, without({ places: ['syria'] }), 'LEFT_OUT');
  const named = (places: readonly number[]) => places.map((at) => lines(picture)[at]);

  test('support is lost all of whose known routes pass it, and only that', () => {
    expect(lost(picture, found)).toEqual(['iran|SUPPORTS|only-this-way ROUTES_CLOSED']);
    expect(found.withoutSupporter).toEqual([{ entity: 'only-this-way', lost: ['iran'] }]);
  });

  test('lines that have another route go on by it', () => {
    expect(named(found.cutLines)).toEqual(['iran|SUPPORTS|only-this-way']);
    expect(named(found.reroutedLines)).toEqual(['iran|SUPPORTS|either-way']);
  });

  test('it stays what it is to others', () => {
    expect(lines(found.after)).toContain('iran|ALLIED_WITH|syria');
  });
});

test('what is supposed to stand all the same is not lost with its routes, though its supply is cut', () => {
  const picture = pictureWith([routed('a', 'b', ['syria'])], ['syria']);
  const change = { ...without({ places: ['syria'] }), add: [['a', 'SUPPORTS', 'b'] as const] };
  const found = whatIf(picture, change, 'LEFT_OUT');
  expect(lines(found.after)).toEqual(lines(picture));
  expect(found).toMatchObject({ lost: [], withoutSupporter: [], cutLines: [0] });
  expect(found.severed.support.count).toBe(0);
});

test('a line is cut where a form of it is, though other support goes on', () => {
  const forms = [
    { type: 'WEAPONS' as const, standing: 'ASSERTED' as const, routes: [['syria']] },
    { type: 'POLITICAL' as const, standing: 'ASSERTED' as const, routes: [] },
  ];
  const picture = pictureWith(
    [relation('a', 'SUPPORTS', 'b', { support: { forms, affectedBy: [] } })],
    ['syria'],
  );
  const found = whatIf(picture, without({ places: ['syria'] }), 'LEFT_OUT');
  expect(found.lost).toEqual([]);
  expect(found.cutLines).toEqual([0]);
});

test('a line of several material forms is cut by the loss of one, and what is removed is no longer passed', () => {
  const forms = [
    { type: 'WEAPONS' as const, standing: 'ASSERTED' as const, routes: [['carrier']] },
    { type: 'FUNDING' as const, standing: 'ASSERTED' as const, routes: [] },
  ];
  const picture = pictureWith(
    [
      relation('a', 'SUPPORTS', 'b', { support: { forms, affectedBy: [] } }),
      routed('a', 'c', ['carrier']),
      relation('carrier', 'OPPOSES', 'c'),
    ],
    ['carrier'],
  );
  const found = whatIf(picture, without({ entities: ['carrier'] }), 'LEFT_OUT');
  expect(lost(picture, found)).toEqual(['a|SUPPORTS|c ROUTES_CLOSED', 'carrier|OPPOSES|c END_REMOVED']);
  expect(found.cutLines.map((at) => lines(picture)[at])).toEqual(['a|SUPPORTS|b', 'a|SUPPORTS|c']);
});

test('who loses all of several supporters and allies is left alone, and who keeps one is not', () => {
  const picture = pictureWith([
    relation('a', 'SUPPORTS', 'both'),
    relation('b', 'SUPPORTS', 'both'),
    relation('a', 'SUPPORTS', 'other'),
    relation('c', 'SUPPORTS', 'other'),
  ]);
  const found = whatIf(picture, without({ entities: ['a', 'b'] }), 'LEFT_OUT');
  expect(found.withoutSupporter).toEqual([{ entity: 'both', lost: ['a', 'b'] }]);
  expect(found.withoutAlly).toEqual([{ entity: 'both', lost: ['a', 'b'] }]);
});

test('who is in the picture already does not come into it anew', () => {
  const picture = pictureWith([relation('a', 'SUPPORTS', 'b')]);
  const newcomers = ['a', 'c', 'c'].map((id) => ({ id, kind: 'Organization' }) as const);
  const { after } = whatIf(picture, { ...nothing, add: [['a', 'SUPPORTS', 'c']], newcomers }, 'LEFT_OUT');
  expect(after.ids).toEqual(['a', 'b', 'c']);
});

test('whoever comes anew is in the picture after, and what is supposed has no origin', () => {
  const picture = pictureWith([relation('a', 'SUPPORTS', 'b')]);
  const { after } = whatIf(
    picture,
    { ...nothing, add: [['c', 'SUPPORTS', 'b']], newcomers: [{ id: 'c', kind: 'State' }] },
    'LEFT_OUT',
  );
  expect(lines(after)).toEqual(['a|SUPPORTS|b', 'c|SUPPORTS|b']);
  expect(after.relations[1]?.origins).toBe(0);
});

test('a picture is in the order of ids whatever order it is made in', () => {
  fc.assert(
    fc.property(smallPictures(7), (picture) => {
      const entities = picture.ids.map((id, at) => ({ id, kind: picture.kinds[at] ?? 'State' }) as const);
      const relations = picture.relations.map((each) => given(picture, each));
      expect(pictureOf(entities.reverse(), relations.reverse())).toEqual(picture);
    }),
  );
});
