import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { execa } from 'execa';
import type { Driver } from 'neo4j-driver';
import type { BenchGraph } from '../graph/open-graph.js';
import type { Environment, GraphSize } from './results.js';

/** Where and of what a run is; asked before it begins, for the load average. */
export async function environmentOf({ store, settings }: BenchGraph): Promise<Environment> {
  const { stdout: commit } = await execa('git', ['describe', '--always', '--dirty'], { reject: false });
  return {
    at: new Date().toISOString(),
    machine: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    loadBefore: loadavg()[0] ?? Number.NaN,
    versions: {
      Neo4j: `${store.neo4jVersion}, ${settings.heapMb} MB of heap, ${settings.pageCacheMb} MB of page cache`,
      Node: process.version,
      ...rivals(),
    },
    commit,
  };
}

/** The exact versions that bench/package.json names. */
function rivals(): Record<string, string> {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly dependencies: Record<string, string>;
  };
  return manifest.dependencies;
}

export async function graphSizeOf({ driver, size }: BenchGraph): Promise<GraphSize> {
  const count = (pattern: string) => countOf(driver, pattern);
  return {
    size,
    claims: await count('(n:Claim)'),
    entities: await count('(n:Entity)'),
    relations: await count('(n:Relation)'),
    nodes: await count('(n)'),
  };
}

async function countOf(driver: Driver, pattern: string): Promise<number> {
  const { records } = await driver.executeQuery(`MATCH ${pattern} RETURN count(n)`);
  return Number(records[0]?.get(0));
}
