import type { Run } from '../connection.js';
import { copiesSince } from '../stored/copies.js';
import { type Finding, looked } from './finding.js';

/** What is wrong with what is noted of copies that were made: whoever erases could not be told of one. */
export function checkCopies(run: Run): Promise<readonly Finding[]> {
  return looked('the copies that were made', async () => {
    await copiesSince(run, null);
    return [];
  });
}
