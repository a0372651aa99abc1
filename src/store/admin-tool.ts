import { join } from 'node:path';
import { execa } from 'execa';
import type { Java } from './java.js';
import { surroundingsOf } from './neo4j-process.js';

/** A Neo4j that can be administrated while it does not run. */
export interface Offline {
  readonly java: Java;
  /** The folder with its jars. */
  readonly jars: string;
  readonly home: string;
}

/**
 * Runs a command of Neo4j's own administration tool (neo4j-admin) on a home that no Neo4j runs on.
 *
 * @param input a file that the command reads as its standard input
 * @returns null where it did what it was told to; otherwise what it says is the reason
 */
export async function administrate(
  { java, jars, home }: Offline,
  command: readonly string[],
  input?: string,
): Promise<string | null> {
  const { failed, all, shortMessage } = await execa(
    java.executable,
    ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...command],
    {
      env: surroundingsOf(home),
      all: true,
      reject: false,
      ...(input === undefined ? { stdin: 'ignore' } : { inputFile: input }),
    },
  );
  return failed ? reasonIn(all ?? '') || (shortMessage ?? 'no reason was given') : null;
}

/** The line that says most: stack traces name the innermost cause last, and where it came up in lines that are indented. */
function reasonIn(said: string): string {
  const lines = said.split('\n').filter((line) => /^\S/.test(line));
  return (lines.at(-1) ?? '').replace(/^(Caused by: )?([\w$]+\.)+[\w$]+: /, '').trim();
}
