import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Graph } from './graph/connection.js';

/** What `/metrics` tells of the process and of its statements in Neo4j. The server adds what it knows of requests. */
export function createMetrics({ figures }: Pick<Graph, 'figures'>): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, now: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(now());
      },
    });
  const counter = (name: string, help: string, soFar: () => number) =>
    new Counter({
      name,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(soFar());
      },
    });
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
  return registry;
}
