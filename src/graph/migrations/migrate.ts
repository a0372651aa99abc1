import { badInput, EntenteError } from '../../errors.js';
import type { Graph } from '../connection.js';
import type { Migration } from './migration.js';
import { migrations } from './migrations.js';
import { make, schemaStates } from './schema.js';

/**
 * Brings the database to this program's form and returns the names of the steps that it applied; none where it was there
 * already. Constraints and indexes that somebody dropped are made again.
 *
 * @throws EntenteError `UNAVAILABLE` when the database has steps that this program does not know, since it is newer, or
 *   does not take a constraint
 */
export async function migrate(graph: Graph): Promise<readonly string[]> {
  const applied = await appliedNumbers(graph);
  refuseNewer(applied);
  const there = await schemaStates(graph.read);
  const lacking = migrations.flatMap(({ schema }) => schema.filter(({ name }) => !there.has(name)));
  for (const element of lacking) await make(graph, element);
  if (lacking.length > 0) await graph.command('CALL db.awaitIndexes(300)');
  const missing = migrations.filter((migration) => !applied.has(migration.number));
  for (const migration of missing) await apply(graph, migration);
  return missing.map((migration) => migration.name);
}

/**
 * Makes sure that a database is one that this program brought to a form, or would bring to its own; nothing is changed.
 *
 * @throws EntenteError `BAD_USER_INPUT` where it was never brought to one, `UNAVAILABLE` where it is newer than this program
 */
export async function requireOurForm(graph: Pick<Graph, 'read'>): Promise<void> {
  const applied = await appliedNumbers(graph);
  if (applied.size === 0)
    throw badInput('This database is not one of Entente: it holds no migrations.', ['graph']);
  refuseNewer(applied);
}

async function appliedNumbers(graph: Pick<Graph, 'read'>): Promise<ReadonlySet<number>> {
  const rows = await graph.read('MATCH (m:Migration) RETURN m.number');
  return new Set(rows.map(([number]) => Number(number)));
}

function refuseNewer(applied: ReadonlySet<number>): void {
  const known = migrations.map(({ number }) => number);
  const unknown = [...applied].filter((number) => !known.includes(number));
  if (unknown.length === 0) return;
  throw new EntenteError(
    'UNAVAILABLE',
    `The database is newer than this program: it has migration ${Math.max(...unknown)}, and this program knows those up to ${Math.max(...known)}. Start a newer Entente on it.`,
  );
}

async function apply(graph: Graph, { number, name, changes, backfills = [] }: Migration): Promise<void> {
  for (const backfill of backfills) await fill(graph, backfill);
  await graph.write(async (run) => {
    for (const change of changes) await (typeof change === 'string' ? run(change) : change(run));
    await run(
      'MERGE (m:Migration {number: toInteger($number)}) SET m.name = $name, m.appliedAt = datetime()',
      {
        number,
        name,
      },
    );
  });
}

async function fill(graph: Graph, backfill: string): Promise<void> {
  let done: unknown;
  do {
    const [row] = await graph.write((run) => run(backfill));
    done = row?.[0];
  } while (done !== 0);
}
