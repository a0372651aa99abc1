import { environmentLines } from './environment-lines.js';
import { markdownTable, megabytes, shown } from './markdown.js';
import type { OperationResult, Reached, Results } from './results.js';

/** All that a run found, as Markdown. */
export function tablesOf(results: Results): string {
  const { contestants, operations } = results;
  const names = contestants.map(({ name }) => name);
  const connections = Object.keys(Object.values(operations[0]?.reached ?? {})[0]?.throughput ?? {});
  const each = (say: Parameters<typeof byOperation>[2]) => byOperation(operations, names, say);
  return [
    environmentLines(results.environment, [results.graph]),
    `p50 in milliseconds, one connection; in brackets over ${names[0]}`,
    each(withRatio(({ p50 }) => p50)),
    'p99 in milliseconds, one connection',
    each(({ p99 }) => shown(p99)),
    ...connections.flatMap((count) => [
      `Answers a second over ${count} connections; in brackets over ${names[0]}`,
      each(withRatio(({ throughput }) => throughput[Number(count)] ?? Number.NaN)),
    ]),
    'Database hits a request (statements a request in brackets)',
    each(({ dbHits, statements }) => `${shown(dbHits)} (${shown(statements)})`),
    'Bytes of an answer',
    each(({ bytes }) => shown(bytes)),
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

/** What each contestant reached, by operation: `say` puts it into words, beside what the first of them did. */
function byOperation(
  operations: readonly OperationResult[],
  names: readonly string[],
  say: (own: Reached, first: Reached | undefined) => string,
): string {
  return markdownTable(
    ['operation', ...names],
    operations.map(({ name, reached }) => {
      const first = reached[names[0] ?? ''];
      return [
        name,
        ...names.map((contestant) => {
          const own = reached[contestant];
          return own === undefined ? '–' : say(own, own === first ? undefined : first);
        }),
      ];
    }),
  );
}

/** A figure, and in brackets that over the first contestant's. */
function withRatio(read: Read) {
  return (own: Reached, first: Reached | undefined): string =>
    first === undefined ? shown(read(own)) : `${shown(read(own))} (${shown(read(own) / read(first))})`;
}

function unanswered(operations: readonly OperationResult[]): readonly string[] {
  const rows = operations.flatMap(({ name, unanswerable }) =>
    Object.entries(unanswerable).map(([contestant, why]) => [name, contestant, why]),
  );
  if (rows.length === 0) return [];
  return ['What a contestant cannot answer', markdownTable(['operation', 'contestant', 'why'], rows)];
}
