import { lastChange } from '../clock.js';
import type { Run } from '../connection.js';
import { appendChanges } from '../writing/changes.js';
import { index, type Migration, unique } from './migration.js';

/** What was done to the graph, change by change, and by which calls. */
export const changesAndCalls: Migration = {
  number: 6,
  name: 'changes-and-calls',
  schema: [unique('change_position', 'Change', 'position'), index('change_at', 'FOR (n:Change) ON (n.at)')],
  changes: [begin],
};

/** Of what was recorded before there was a log, one change stands for all, as for what is loaded in bulk. */
async function begin(run: Run): Promise<void> {
  const at = await lastChange({ read: run });
  const [logged] = await run('MATCH (c:Change) RETURN c.position LIMIT 1');
  if (at === null || logged !== undefined) return;
  await appendChanges(run, [{ kind: 'GRAPH_LOADED', ids: [], statements: [] }], { at, by: 'entente' });
}
