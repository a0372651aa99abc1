import { markdownTable, shown } from './markdown.js';
import type { Environment, GraphSize } from './results.js';

/** Where and of what a run is, as a table. */
export function environmentLines(environment: Environment, graphs: readonly GraphSize[]): string {
  const { at, machine, cores, memoryGb, system, loadBefore, versions, commit } = environment;
  return markdownTable(
    ['where', ''],
    [
      ['run', `${at}, commit ${commit}`],
      ['machine', `${machine}, ${cores} cores, ${memoryGb} GB; ${system}`],
      ['load average before', shown(loadBefore)],
      ...graphs.map(({ size, claims, entities, relations, nodes }) => [
        `graph ${size}`,
        `${shown(claims)} claims, ${shown(entities)} entities, ${shown(relations)} relations, ${shown(nodes)} nodes`,
      ]),
      ...Object.entries(versions).map(([name, version]) => [name, version]),
    ],
  );
}
