import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../web/dashboard/live/change.js';
import { eitherWay } from '../../../web/dashboard/live/changes-after.js';
import { type Follower, follow, type Listening } from '../../../web/dashboard/live/follow.js';
import { mayDiffer } from '../../../web/dashboard/live/may-differ.js';
import { withChange } from '../../../web/dashboard/live/news.js';
import { toldPositions } from '../../../web/dashboard/live/told.js';

function change(id: number, changes: Partial<Change> = {}): Change {
  const at = '2024-12-09T10:00:00.000Z';
  return {
    id: String(id),
    kind: 'CLAIM_RECORDED',
    at,
    by: 'jane',
    ids: [`claim-${id}`],
    statements: ['iran|SUPPORTS|hezbollah|TROOPS'],
    entities: ['iran', 'hezbollah'],
    ...changes,
  };
}

const asked = (name: string, variables: object = {}) => [`query ${name}($x: ID) { x }`, variables];
const relation = { subject: 'iran', predicate: 'SUPPORTS', object: 'hezbollah', knownAt: null };

describe('what is asked anew after a change', () => {
  test('is what it may have made stale, and nothing else', () => {
    const claim = [change(1)];
    expect(mayDiffer(asked('Picture'), claim)).toBe(true);
    expect(mayDiffer(asked('LastDay'), claim)).toBe(true);
    expect(mayDiffer(asked('Relation', relation), claim)).toBe(true);
    expect(mayDiffer(asked('Relation', { ...relation, object: 'hez' }), claim)).toBe(false);
    expect(mayDiffer(asked('Relation', { ...relation, object: 'hez', rollUp: true }), claim)).toBe(true);
    expect(mayDiffer(asked('Entity', { id: 'iran' }), claim)).toBe(true);
    expect(mayDiffer(asked('Entity', { id: 'russia' }), claim)).toBe(false);
    expect(mayDiffer(asked('Documents'), claim)).toBe(false);
    expect(mayDiffer(asked('Search'), claim)).toBe(false);
  });

  test('is thought of for every question of the page: a text that is attached concerns those about documents alone', async () => {
    const folder = 'web/dashboard';
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql'));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    const names = texts.flatMap((text) => [...text.matchAll(/^query (\w+)/gm)].map(([, name = '']) => name));
    expect(names.length).toBeGreaterThan(30);
    const attached = [change(1, { kind: 'TEXT_ATTACHED', ids: ['article'], statements: [], entities: [] })];
    expect(names.filter((name) => mayDiffer(asked(name, { id: 'article' }), attached)).sort()).toEqual([
      'Document',
      'Documents',
    ]);
  });

  test('is what a source decides that is recorded only now, and was asked for in vain', () => {
    const recorded = [
      change(1, { kind: 'DOCUMENT_RECORDED', ids: ['herald-1'], statements: [], entities: [] }),
    ];
    const without = (id: string) => ({
      knownAt: '2024-12-09T09:00:00.000Z',
      evidence: { onlyDocuments: [id] },
    });
    expect(mayDiffer(asked('Picture', without('herald-1')), recorded)).toBe(true);
    expect(mayDiffer(asked('Picture', without('herald-2')), recorded)).toBe(false);
    expect(mayDiffer(asked('Picture', { evidence: null }), recorded)).toBe(false);
  });

  test('is found whichever way round a symmetric relation is asked for', () => {
    const fight = [change(1, { statements: ['hts|FIGHTS|hezbollah'] })];
    const turned = { subject: 'hezbollah', predicate: 'FIGHTS', object: 'hts', knownAt: null };
    expect(mayDiffer(asked('Relation', turned), fight)).toBe(true);
  });

  test('is nothing of what was known before it was recorded, but for what holds at every instant', () => {
    const then = { knownAt: '2024-12-09T09:00:00.000Z' };
    expect(mayDiffer(asked('Picture', then), [change(1)])).toBe(false);
    expect(mayDiffer(asked('Picture', { knownAt: '2024-12-09T11:00:00.000Z' }), [change(1)])).toBe(true);
    expect(mayDiffer(asked('Picture', then), [change(1, { kind: 'CLAIM_GRADED' })])).toBe(true);
    expect(mayDiffer(asked('Picture', then), [change(1, { kind: 'MERGED' })])).toBe(true);
  });

  test('is everything after a merge, an erasure or a load, and every question that nothing is known of', () => {
    for (const kind of ['MERGED', 'ERASED', 'GRAPH_LOADED'] as const) {
      const swept = [change(1, { kind, ids: [], statements: [], entities: [] })];
      expect(mayDiffer(asked('Documents'), swept)).toBe(true);
      expect(mayDiffer(asked('Relation', relation), swept)).toBe(true);
    }
    expect(mayDiffer(asked('SomethingNew'), [change(1)])).toBe(true);
    expect(mayDiffer(['layout', {}], [change(1)])).toBe(false);
  });
});

/** A server that tells changes 1 to `last`, and breaks after each of `cuts` of them, as `faults` have it. */
function followed(last: number, cuts: readonly number[], faults: readonly unknown[]) {
  const stop = new AbortController();
  const told: string[] = [];
  const heard: Listening[] = [];
  let connections = 0;
  const follower: Follower = {
    changesAfter: async function* (since, _signal, onHeard) {
      const at = connections++;
      onHeard();
      let given = 0;
      for (let id = Number(since) + 1; id <= last; id++) {
        if (given++ === cuts[at]) throw faults[at % faults.length];
        yield change(id);
      }
      stop.abort();
    },
    onChange: ({ id }) => told.push(id),
    onListening: (listening) => heard.push(listening),
    readAnew: async () => String(last),
    pause: async () => {},
  };
  return { run: () => follow('0', follower, stop.signal), told, heard };
}

describe('following the changes', () => {
  test('tells each once and in order, however often the connection breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(12), fc.array(fc.nat(3), { maxLength: 8 }), async (last, cuts) => {
        const { run, told } = followed(last, cuts, [{ code: 1006, reason: '' }, new Error('gone')]);
        await run();
        expect(told).toEqual(Array.from({ length: last }, (_, index) => String(index + 1)));
      }),
    );
  });

  test('says that the server is away, that it wants a token, and that it is heard again', async () => {
    const refusal = [{ extensions: { code: 'UNAUTHENTICATED' } }];
    const { run, heard } = followed(3, [1, 0, 0], [{ code: 1012 }, { code: 4401 }, refusal]);
    await run();
    expect(heard).toEqual(['on', 'away', 'on', 'refused', 'on', 'refused', 'on']);
  });

  test('reads everything anew where the graph is another, and goes on from there', async () => {
    const lost = [{ extensions: { code: 'NOT_FOUND' } }];
    const { run, told } = followed(5, [2], [lost]);
    await run();
    expect(told).toEqual(['1', '2']);
  });
});

/** A way by which changes up to `last` are told, or which breaks as `fault` has it before anything is heard. */
function way(last: number, fault: () => unknown): Follower['changesAfter'] {
  return async function* (since, _signal, onHeard) {
    const broken = fault();
    if (broken !== null) throw broken;
    onHeard();
    for (let id = Number(since) + 1; id <= last; id++) yield change(id);
  };
}

/** What is told after a position, and by which ways it was tried. */
async function toldAfter(changesAfter: Follower['changesAfter'], since: string): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const { id } of changesAfter(since, new AbortController().signal, () => {})) told.push(id);
  return told;
}

describe('the way by which changes are told', () => {
  const refused = { code: 1006, reason: '' };

  test('is an event stream where no WebSocket is let through, from then on, until that is not either', async () => {
    const tried: string[] = [];
    let isStreamBroken = false;
    const overWebSocket = way(3, () => tried.push('socket') && refused);
    const stream = way(3, () => (tried.push('stream') && isStreamBroken ? new Error('gone') : null));
    const changesAfter = eitherWay({ overWebSocket, overEventStream: async () => stream });
    expect(await toldAfter(changesAfter, '1')).toEqual(['2', '3']);
    expect(await toldAfter(changesAfter, '2')).toEqual(['3']);
    expect(tried).toEqual(['socket', 'stream', 'stream']);
    isStreamBroken = true;
    await expect(toldAfter(changesAfter, '2')).rejects.toThrow('gone');
    await expect(toldAfter(changesAfter, '2')).rejects.toThrow('gone');
    expect(tried.slice(3)).toEqual(['stream', 'socket', 'stream']);
  });

  test('is no other where the server itself refused, or where the WebSocket was heard before it broke', async () => {
    const never = async () => {
      throw new Error('an event stream was asked for');
    };
    const closed = { code: 4401, reason: 'UNAUTHENTICATED' };
    const refusing = eitherWay({ overWebSocket: way(3, () => closed), overEventStream: never });
    await expect(toldAfter(refusing, '0')).rejects.toEqual(closed);
    const breaking: Follower['changesAfter'] = async function* (_since, _signal, onHeard) {
      onHeard();
      yield change(1);
      throw refused;
    };
    const broken = eitherWay({ overWebSocket: breaking, overEventStream: never });
    await expect(toldAfter(broken, '0')).rejects.toEqual(refused);
  });
});

describe('whoever waits to be told of a change', () => {
  test('is told of it once the page is, be that before or after, and at once that it is not where nobody tells', async () => {
    const told = toldPositions();
    expect(await told.within(60_000, '1')).toBe(false);
    told.listen(true);
    const waiting = told.within(60_000, '10');
    told.upTo('9');
    told.upTo('10');
    expect(await waiting).toBe(true);
    expect(await told.within(60_000, '2')).toBe(true);
    const left = told.within(60_000, '11');
    told.listen(false);
    expect(await left).toBe(false);
    told.listen(true);
    expect(await told.within(1, '11')).toBe(false);
  });
});

describe('the news', () => {
  test('has a line for what one person did of a kind, with ways to the relations, each once', () => {
    const support = change(2, { statements: ['iran|SUPPORTS|hezbollah|WEAPONS'], ids: ['a', 'b'] });
    const news = [change(1), support].reduce(withChange, []);
    expect(news).toEqual([
      { kind: 'CLAIM_RECORDED', by: 'jane', count: 3, relations: ['iran|SUPPORTS|hezbollah'], ids: [] },
    ]);
    expect(withChange(news, change(3, { by: 'john' })).map(({ by }) => by)).toEqual(['jane', 'john']);
  });
});
