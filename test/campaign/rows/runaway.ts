import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Graph } from '../../../src/graph/connection.js';
import { serve } from '../../support/api.js';
import { none, type Row, within } from '../row.js';
import type { Stage } from '../stage.js';

// Every statement of an operation is replaced by one that would take minutes, known by these words.
const words = 'a runaway of the campaign';
const endless = `UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) /* ${words} */`;

/** The statements of operations are replaced by one that has no end: at its limit, and when its client leaves. */
export const runaway: Row = {
  name: 'runaway',
  promise:
    'A question that takes too long, or that nobody waits for any more, is stopped in the database too',
  play: async (stage) => {
    const atLimit = await onSlowServer(stage, { ENTENTE_STATEMENT_TIMEOUT_MS: '3000' }, async (url) => {
      const response = await fetch(url, operation());
      await response.text();
      return response.status;
    });
    const left = await onSlowServer(stage, {}, async (url) => {
      const leaving = new AbortController();
      const asked = fetch(url, operation(leaving.signal)).catch(() => null);
      while ((await running(stage.graph)) === 0) await sleep(20);
      leaving.abort();
      await asked;
      return 503;
    });
    return [
      none(
        'questions that were not refused',
        [atLimit, left].filter(({ status }) => status !== 503),
        '1',
      ),
      within('from asking until a statement with a limit of 3 s is gone from Neo4j', 5_000, atLimit.ms),
      within('from leaving until the statement of a client that left is gone', 5_000, left.ms),
    ];
  },
};

async function onSlowServer(
  { database, graph }: Stage,
  variables: Readonly<Record<string, string>>,
  use: (url: string) => Promise<number>,
) {
  const statementTimeoutMs = Number(variables['ENTENTE_STATEMENT_TIMEOUT_MS'] ?? 60_000);
  const own = connect(database.address, { statementTimeoutMs });
  const slow: Graph = { ...own, read: (_cypher, _parameters, signal) => own.read(endless, {}, signal) };
  const app = await serve(slow, variables);
  await app.listen({ host: '127.0.0.1', port: 0 });
  try {
    const start = performance.now();
    const status = await use(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`);
    while ((await running(graph)) > 0) await sleep(20);
    return { status, ms: performance.now() - start };
  } finally {
    await app.close();
    await own.close();
  }
}

async function running({ read }: Pick<Graph, 'read'>): Promise<number> {
  const statement = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $words RETURN count(*)';
  const [row] = await read(statement, { words: `/* ${words} */` });
  return Number(row?.[0]);
}

function operation(signal?: AbortSignal): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ entity(id: "a") { id } }' }),
    ...(signal && { signal }),
  };
}
