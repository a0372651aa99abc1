import type { Run } from '../connection.js';
import { migrations } from '../migrations/migrations.js';
import { schemaStates } from '../migrations/schema.js';
import { difference, type Finding } from './finding.js';

/** Whether the database is of this program's form: the steps that led to it, and the constraints and indexes they made. */
export async function checkSchema(run: Run): Promise<readonly Finding[]> {
  const states = await schemaStates(run);
  const applied = await run('MATCH (m:Migration) RETURN m.number, m.name ORDER BY m.number');
  return [
    ...difference(
      'the database',
      'migrations',
      applied,
      migrations.map(({ number, name }) => [number, name]),
    ),
    ...migrations
      .flatMap(({ schema }) => schema)
      .flatMap(({ name, kind }) =>
        difference('the database', `${kind.toLowerCase()} ${name}`, states.get(name), 'ONLINE'),
      ),
  ];
}
