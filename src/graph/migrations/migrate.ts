import { EntenteError } from '../../errors.js';
import type { Graph } from '../connection.js';
import { foundations } from './0001-foundations.js';
import type { Migration } from './migration.js';

/** Every step, in order. A new form of the database is a new file here. */
const migrations: readonly Migration[] = [foundations];

/**
 * Brings the database to this program's form and returns the names of the steps that it applied; none where it was there
 * already.
 *
 * @throws EntenteError `UNAVAILABLE` when the database has steps that this program does not know: it is newer.
 */
export async function migrate(graph: Graph): Promise<readonly string[]> {
  const applied = await appliedNumbers(graph);
  refuseNewer(applied);
  const missing = migrations.filter((migration) => !applied.has(migration.number));
  for (const migration of missing) await apply(graph, migration);
  if (missing.length > 0) await graph.command('CALL db.awaitIndexes(300)');
  return missing.map((migration) => migration.name);
}

async function appliedNumbers(graph: Graph): Promise<ReadonlySet<number>> {
  const rows = await graph.read('MATCH (m:Migration) RETURN m.number');
  return new Set(rows.map(([number]) => Number(number)));
}

function refuseNewer(applied: ReadonlySet<number>): void {
  const newest = Math.max(0, ...applied);
  if (newest <= migrations.length) return;
  throw new EntenteError(
    'UNAVAILABLE',
    `The database is newer than this program: it has migration ${newest}, and this program knows ${migrations.length}. Start a newer Entente on it.`,
  );
}

async function apply(graph: Graph, migration: Migration): Promise<void> {
  for (const statement of migration.statements) await graph.command(statement);
  await graph.write((run) =>
    run('MERGE (m:Migration {number: toInteger($number)}) SET m.name = $name, m.appliedAt = datetime()', {
      number: migration.number,
      name: migration.name,
    }),
  );
}
