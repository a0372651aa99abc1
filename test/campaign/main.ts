/** `npm run campaign`: see docs/reliability.md. */
import { setMaxListeners } from 'node:events';
import { readOptions } from './options.js';
import { type Played, played } from './played.js';
import { machineLines, reportOf, writeIntoPage } from './report.js';
import { rows, testedRows } from './rows.js';
import { openStage, type Stage } from './stage.js';
import { runTests } from './tested.js';

const { only, writeDocs } = readOptions(process.argv);
const isMeant = ({ name }: { readonly name: string }) => only.length === 0 || only.includes(name);
const say = (line: string) => process.stderr.write(`${line} …\n`);

// Every request of a flood listens.
setMaxListeners(0);
const machine = await machineLines();
const results: Played[] = [];
const toPlay = rows.filter(isMeant);
if (toPlay.length > 0) {
  say('starting a Neo4j and a server');
  let stage: Stage | null = null;
  for (const row of toPlay) {
    // A row that failed may have left anything behind.
    stage ??= await openStage();
    say(row.name);
    const result = await played(row, () => row.play(stage as Stage, 'full'));
    results.push(result);
    if (result.fault !== null) {
      await stage.close();
      stage = null;
    }
  }
  await stage?.close();
}
for (const row of testedRows.filter(isMeant)) {
  say(row.name);
  results.push(await played(row, () => runTests(row.tests)));
}

const report = reportOf(results);
process.stdout.write(`${report}\n`);
if (writeDocs) await writeIntoPage(`${machine}\n\n${report}`);
process.exitCode = results.every(
  ({ fault, figures }) => fault === null && figures.every(({ holds }) => holds),
)
  ? 0
  : 1;
