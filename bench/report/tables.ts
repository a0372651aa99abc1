import { environmentLines } from './environment-lines.js';
import { markdownTable, megabytes, shown } from './markdown.js';
import type { OperationResult, Reached, Results } from './results.js';

/** All that a run found, as Markdown. */
export function tablesOf(results: Results): string {
  const { contestants, operations } = results;
  const names = contestants.map(({ name }) => name);
  const connections = Object.keys(Object.values(operations[0]?.reached ?? {})[0]?.throughput ?? {});
  const per = (read: (reached: Reached) => number) => byOperation(operations, names, read);
  return [
    environmentLines(results.environment, [results.graph]),
    `p50 in milliseconds, one connection; in brackets over ${names[0]}`,
    withRatio(operations, names, ({ p50 }) => p50),
    'p99 in milliseconds, one connection',
    per(({ p99 }) => p99),
    ...connections.flatMap((count) => [
      `Answers a second over ${count} connections; in brackets over ${names[0]}`,
      withRatio(operations, names, ({ throughput }) => throughput[Number(count)] ?? Number.NaN),
    ]),
    'Database hits a request (statements a request in brackets)',
    hits(operations, names),
    'Bytes of an answer',
    per(({ bytes }) => bytes),
    'Memory of the server’s process',
    markdownTable(
      ['contestant', 'before the load', 'after it', 'what it is'],
      contestants.map(({ name, what, memory }) => [
        name,
        megabytes(memory.before),
        megabytes(memory.after),
        what,
      ]),
    ),
    'Noise: a second process of the first contestant over the first',
    markdownTable(
      ['operation', 'p50', 'p99'],
      operations.map(({ name, noise }) => [name, shown(noise?.p50), shown(noise?.p99)]),
    ),
    ...unanswered(operations),
  ].join('\n\n');
}

type Read = (reached: Reached) => number;

function byOperation(operations: readonly OperationResult[], names: readonly string[], read: Read): string {
  return markdownTable(
    ['operation', ...names],
    operations.map(({ name, reached }) => [
      name,
      ...names.map((contestant) => {
        const own = reached[contestant];
        return own === undefined ? '–' : shown(read(own));
      }),
    ]),
  );
}

function withRatio(operations: readonly OperationResult[], names: readonly string[], read: Read): string {
  return markdownTable(
    ['operation', ...names],
    operations.map(({ name, reached }) => {
      const [first] = names.map((contestant) => reached[contestant]);
      const cells = names.map((contestant, index) => {
        const own = reached[contestant];
        if (own === undefined) return '–';
        const ratio = index === 0 || first === undefined ? '' : ` (${shown(read(own) / read(first))})`;
        return `${shown(read(own))}${ratio}`;
      });
      return [name, ...cells];
    }),
  );
}

function hits(operations: readonly OperationResult[], names: readonly string[]): string {
  return markdownTable(
    ['operation', ...names],
    operations.map(({ name, reached }) => [
      name,
      ...names.map((contestant) => {
        const own = reached[contestant];
        return own === undefined ? '–' : `${shown(own.dbHits)} (${shown(own.statements)})`;
      }),
    ]),
  );
}

function unanswered(operations: readonly OperationResult[]): readonly string[] {
  const rows = operations.flatMap(({ name, unanswerable }) =>
    Object.entries(unanswerable).map(([contestant, why]) => [name, contestant, why]),
  );
  if (rows.length === 0) return [];
  return ['What a contestant cannot answer', markdownTable(['operation', 'contestant', 'why'], rows)];
}
