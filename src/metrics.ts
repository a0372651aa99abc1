import { collectDefaultMetrics, Registry } from 'prom-client';
import type { PreparationCounts } from './api/prepare.js';
import type { Graph } from './graph/connection.js';
import { toldFigures } from './server/told-figures.js';

/**
 * What `/metrics` tells of the process, of its statements in Neo4j, and of how often operations were compiled. The server
 * adds what it knows of requests.
 */
export function createMetrics(
  { figures }: Pick<Graph, 'figures'>,
  preparations: Readonly<PreparationCounts>,
): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { gauge, counter } = toldFigures(registry);
  gauge('entente_statements_running', 'Statements that run in Neo4j now.', () => figures().running);
  gauge('entente_statements_waiting', 'Statements that wait for their turn now.', () => figures().waiting);
  counter(
    'entente_statements_refused_total',
    'Statements that had no turn in time.',
    () => figures().refused,
  );
  counter(
    'entente_statements_timed_out_total',
    'Statements that Neo4j stopped, for they took longer than the limit.',
    () => figures().timedOut,
  );
  counter(
    'entente_statements_abandoned_total',
    'Statements that were stopped or not sent, for nobody waited for them any more.',
    () => figures().abandoned,
  );
  counter(
    'entente_operations_found_compiled_total',
    'Operations that were compiled already for variables of their form.',
    () => preparations.hits,
  );
  counter(
    'entente_operations_compiled_total',
    'Operations that had to be compiled.',
    () => preparations.misses,
  );
  return registry;
}
