import { setTimeout as sleep } from 'node:timers/promises';
import { agreement } from '../agreement.js';
import { atLeast, type Row } from '../row.js';
import { startWriters } from '../writers.js';

/** A commit in so many loses its connection: before it reaches Neo4j, or before its answer comes back. */
const oneIn = 4;

/** Connections are cut at COMMIT, and clients leave before they are answered; all ask again with the same key. */
export const retries: Row = {
  name: 'retries',
  promise: 'Asking again with the same key after a lost answer does nothing twice',
  play: async ({ graph, proxy, first, token, newJournal }, scale) => {
    const { journal, beginning } = newJournal();
    const wanted = scale === 'short' ? 10 : 300;
    const before = proxy.cuts();
    let commits = 0;
    proxy.cutCommits(() => {
      if (commits++ % oneIn !== 0) return null;
      return Math.random() < 0.5 ? 'before-commit' : 'after-commit';
    });
    const writers = startWriters({ count: 4, url: first.url, token, journal, beginning, impatience: 30 });
    const cut = (kind: 'before-commit' | 'after-commit') => proxy.cuts()[kind] - before[kind];
    while (cut('before-commit') < wanted || cut('after-commit') < wanted) await sleep(20);
    proxy.cutCommits(null);
    await writers.finish();
    return [
      atLeast('commits that never reached Neo4j', wanted, cut('before-commit')),
      atLeast('commits whose answer never came back', wanted, cut('after-commit')),
      ...(await agreement({ graph }, journal, beginning)),
    ];
  },
};
