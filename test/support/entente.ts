import { fileURLToPath } from 'node:url';
import { execaNode, type Options } from 'execa';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a command printed, and its exit code. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | undefined;
}

/** Runs the `entente` command as it was built for this run of the tests, in `folder`, with these variables and none of the caller's own. */
export function startEntente(
  args: readonly string[],
  folder: string,
  variables: Record<string, string> = {},
) {
  const options = {
    cwd: folder,
    nodeOptions: [],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      JDK_JAVA_OPTIONS: process.env['JDK_JAVA_OPTIONS'],
      ...variables,
    },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  } satisfies Options;
  return execaNode(program, [...args], options);
}

/** Runs the `entente` command to its end. */
export async function runEntente(
  args: readonly string[],
  folder: string,
  variables: Record<string, string> = {},
): Promise<Ran> {
  const { stdout, stderr, exitCode } = await startEntente(args, folder, variables);
  return { stdout, stderr, exitCode };
}
