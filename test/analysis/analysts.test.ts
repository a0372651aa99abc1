import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { Analysts } from '../../src/analysis/analysts.js';
import { packed, unpacked } from '../../src/analysis/packed-picture.js';
import type { Picture } from '../../src/analysis/picture.js';
import type { Question } from '../../src/analysis/question.js';
import { pictureWith, relation, smallPictures } from './random-pictures.js';

const analysts = new Analysts();
afterAll(() => analysts.close());

const ask = (picture: Picture, question: Question, signal = new AbortController().signal) =>
  analysts.ask([packed(picture)], { question, mixed: 'LEFT_OUT' }, signal);

/** Everybody against and for everybody, without order: proving its index takes longer than anybody waits. */
function quarrel(size: number): Picture {
  const relations = [];
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      const predicate = (one * 7 + other * other * 13 + one * other) % 5 < 2 ? 'ALLIED_WITH' : 'OPPOSES';
      relations.push(relation(`e${one}`, predicate, `e${other}`));
    }
  }
  return pictureWith(relations);
}

const hard: Question = { ask: 'balance', k: 3, seconds: 20, first: 1, skip: 0, wanted: ['frustration'] };
const small = pictureWith([relation('a', 'ALLIED_WITH', 'b')]);

test('a picture comes out of its packing as it went in', () => {
  fc.assert(
    fc.property(smallPictures(7), (picture) => {
      expect(unpacked(packed(picture))).toEqual(picture);
    }),
  );
});

test('who leaves ends what works for them, and others are answered after', async () => {
  const leaving = new AbortController();
  const asked = ask(quarrel(40), hard, leaving.signal);
  const gone = new Error('gone');
  setTimeout(() => leaving.abort(gone), 500);
  await expect(asked).rejects.toBe(gone);
  await expect(ask(small, { ask: 'summary' })).resolves.toEqual({
    entityCount: 2,
    relationCount: 1,
    mixedTies: [],
  });
});

test('who asks for no camps does not wait for those who do', async () => {
  const leaving = new AbortController();
  let isDivided = false;
  const dividing = ask(quarrel(40), hard, leaving.signal).then(
    () => {
      isDivided = true;
    },
    () => {},
  );
  await ask(small, { ask: 'summary' });
  expect(isDivided).toBe(false);
  leaving.abort();
  await dividing;
});

test('a solver that reaches its limit gives bounds, and the thread that asked is free meanwhile', async () => {
  let turns = 0;
  const turning = setInterval(() => turns++, 10);
  const answer = await ask(quarrel(40), { ...hard, seconds: 1 });
  clearInterval(turning);
  const { frustration } = answer as {
    frustration: { index: number; lowerBound: number; proved: boolean };
  };
  expect(frustration.proved).toBe(false);
  expect(frustration.lowerBound).toBeGreaterThan(0);
  expect(frustration.lowerBound).toBeLessThan(frustration.index);
  expect(turns).toBeGreaterThan(10);
});

test('a thread that runs out of memory ends alone, and says so', async () => {
  const few = new Analysts(32);
  const { signal } = new AbortController();
  await expect(
    few.ask(
      Array(400).fill(packed(quarrel(60))),
      { question: { ask: 'summary' }, mixed: 'LEFT_OUT' },
      signal,
    ),
  ).rejects.toMatchObject({
    message: expect.stringContaining('memory'),
    extensions: { code: 'UNAVAILABLE' },
  });
  await few.close();
});

test('what nobody asks of a picture is not solved', async () => {
  const remove = { entities: [], places: [], statements: [] };
  const question: Question = {
    ask: 'whatIf',
    remove,
    add: [],
    newcomers: [],
    seconds: 20,
    wanted: ['before'],
  };
  const answer = await ask(small, { ...question, wanted: ['before', 'after', 'after.frustration'] });
  expect(answer).toMatchObject({
    before: { relationCount: 1, frustration: null },
    after: { relationCount: 1, frustration: { index: 0 } },
  });
});

test('more camps than there are actors are refused, and what is removed must stand', async () => {
  await expect(ask(small, { ...hard, k: 3 })).rejects.toMatchObject({
    message: expect.stringContaining('There are 2 actors with a signed tie'),
    extensions: { code: 'BAD_USER_INPUT', argument: ['k'] },
  });
  const remove = { entities: [], places: [], statements: [['a', 'OPPOSES', 'b'] as const] };
  const question: Question = { ask: 'whatIf', remove, add: [], newcomers: [], seconds: 0, wanted: [] };
  await expect(ask(small, question)).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', argument: ['remove', 'statements', 0] },
  });
});
