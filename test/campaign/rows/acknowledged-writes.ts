import { setTimeout as sleep } from 'node:timers/promises';
import { agreement } from '../agreement.js';
import { killAtCommit, killInMidWrite } from '../kill.js';
import { atLeast, type Row } from '../row.js';
import type { Stage } from '../stage.js';
import { startWriters } from '../writers.js';

/** Neo4j and the server are killed time and again while some write through it; then everything is read back. */
export const acknowledgedWrites: Row = {
  name: 'acknowledged-writes',
  promise:
    'No acknowledged write is lost, and claims, standings, audit trail and change log agree, whatever is killed',
  play: async (stage, scale) => {
    const { journal, beginning } = stage.newJournal();
    const { first, token } = stage;
    const writers = startWriters({ count: 4, url: first.url, token, journal, beginning });
    const rounds = scale === 'short' ? 1 : 10;
    let landed = 0;
    const untilWritten = async () => {
      for (const before = journal.done(); journal.done() < before + 10; ) await sleep(20);
    };
    for (let round = 0; round < rounds; round++) {
      for (const revive of [killDatabase, killServer]) {
        await untilWritten();
        if (await revive(stage, round)) landed++;
      }
    }
    await untilWritten();
    await writers.finish();
    return [
      atLeast('kills that landed while a write was under way', 2 * rounds, landed),
      ...(await agreement(stage, journal, beginning)),
    ];
  },
};

/** Every second time at the worst moment. */
async function killDatabase({ database, proxy }: Stage, round: number): Promise<boolean> {
  const killSomewhere = round % 2 === 0 ? killAtCommit : killInMidWrite;
  const landed = await killSomewhere(proxy, database.kill);
  await database.start();
  return landed;
}

async function killServer({ first, proxy }: Stage): Promise<boolean> {
  const landed = await killInMidWrite(proxy, first.kill);
  await first.start();
  return landed;
}
