import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Identify } from '../../src/access/identify.js';
import type { Requester } from '../../src/domain/requester.js';
import { EntenteError, unauthenticated } from '../../src/errors.js';
import { type Listener, Listeners } from '../../src/server/live/listeners.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const jane: Requester = { name: 'Jane Doe', role: 'READER', credential: 'token-1' };
const limits = { connections: 10, connectionsEach: 10, pollMs: 200 };
const away = new EntenteError('UNAVAILABLE', 'The database cannot be reached now.');

/** Somebody who listens, and what became of them. */
function listener(takes: () => boolean = () => true) {
  const ends: string[] = [];
  const self: Listener = {
    address: '192.0.2.7',
    end: ({ extensions }) => void ends.push(extensions.code),
    sendAway: () => void ends.push('sent away'),
    beat: takes,
    cut: () => void ends.push('cut'),
  };
  return { self, ends };
}

function listening(identify: Identify, count = 1) {
  const figures = { listeners: 0, subscriptions: 0, events: 0, cut: 0 };
  const listeners = new Listeners(limits, identify, figures);
  const all = Array.from({ length: count }, () => listener());
  for (const { self } of all) {
    listeners.enter(self);
    listeners.know(self, 'Bearer x', jane);
  }
  return { listeners, figures, all };
}

test('a credential is looked at again and again, once however many connections it has', async () => {
  const identify = vi.fn<Identify>(async () => jane);
  const { all } = listening(identify, 5);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(identify).toHaveBeenCalledTimes(4);
  expect(all.flatMap(({ ends }) => ends)).toEqual([]);
});

test.each([
  ['is no longer good', async () => Promise.reject(unauthenticated('It was revoked.')), 'UNAUTHENTICATED'],
  ['gives another role', async () => ({ ...jane, role: 'ADMIN' as const }), 'FORBIDDEN'],
])('one that %s ends who bears it', async (_, identify, code) => {
  const { all } = listening(identify, 2);
  await vi.advanceTimersByTimeAsync(2_600);
  expect(all.map(({ ends }) => ends)).toEqual([[code], [code]]);
});

test('one that cannot be looked at is taken for good for a minute, counted from when it was found so', async () => {
  const identify = vi.fn<Identify>(async () => Promise.reject(away));
  const { all } = listening(identify);
  await vi.advanceTimersByTimeAsync(30_000);
  identify.mockImplementationOnce(async () => jane);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(all[0]?.ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(all[0]?.ends).toContain('UNAVAILABLE');
});

test('credentials are looked at a few at a time, and those that cannot be are still not taken for good for longer', async () => {
  let underWay = 0;
  let most = 0;
  const identify: Identify = () => {
    most = Math.max(most, ++underWay);
    return new Promise(() => {});
  };
  const { listeners } = listening(identify, 0);
  const all = Array.from({ length: 9 }, () => listener());
  for (const [index, { self }] of all.entries()) {
    listeners.enter(self);
    listeners.know(self, `Bearer ${index}`, jane);
  }
  await vi.advanceTimersByTimeAsync(59_000);
  expect([most, all.flatMap(({ ends }) => ends)]).toEqual([4, []]);
  await vi.advanceTimersByTimeAsync(6_000);
  for (const { ends } of all) expect(ends).toContain('UNAVAILABLE');
});

test('one that left before it was known who it is counts for nobody, and is not looked at', async () => {
  const identify = vi.fn<Identify>(async () => jane);
  const { listeners } = listening(identify, 9);
  const gone = listener().self;
  listeners.enter(gone);
  listeners.leave(gone);
  listeners.know(gone, 'Bearer y', jane);
  const last = listener().self;
  listeners.enter(last);
  expect(() => listeners.know(last, 'Bearer x', jane)).not.toThrow();
  await vi.advanceTimersByTimeAsync(2_600);
  expect(identify.mock.calls).toEqual([['Bearer x']]);
});

test('who took nothing of a beat is cut off at the next, and counted', async () => {
  const { listeners, figures } = listening(async () => jane);
  let taken = 1;
  const stuck = listener(() => taken-- > 0);
  listeners.enter(stuck.self);
  await vi.advanceTimersByTimeAsync(4_100);
  expect(stuck.ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(4_000);
  expect([stuck.ends, figures.cut]).toEqual([['cut'], 1]);
});

test('once all are sent away, nobody is let in', () => {
  const { listeners, all } = listening(async () => jane, 2);
  listeners.close();
  expect(all.map(({ ends }) => ends)).toEqual([['sent away'], ['sent away']]);
  expect(() => listeners.enter(listener().self)).toThrow('The server stops.');
});
