import type { Journal } from './journal.js';
import { readBack } from './read-back.js';
import { atLeast, type Figure, none } from './row.js';
import type { Stage } from './stage.js';

/** What must hold once all is quiet, whatever was broken: what is in the graph is what writers were told, once each. */
export async function agreement(
  { graph }: Pick<Stage, 'graph'>,
  journal: Journal,
  beginning: string,
): Promise<readonly Figure[]> {
  const found = await readBack(graph, journal.read(), beginning);
  const among = `${found.acknowledged} acknowledged calls`;
  return [
    atLeast('calls that were acknowledged', 1, found.acknowledged),
    none('acknowledged calls that are lost', found.lost, among),
    none('calls that were done twice', found.doubled, `${among}, ${found.unknown} of unknown outcome`),
    none('calls that were done in part', found.torn, among),
    none('refused calls that were done', found.undone, among),
    none('acknowledged calls without their one audit record', found.unaudited, among),
    none('differences that `entente verify` finds', found.differences, 'all that is stored'),
  ];
}
