import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exitCodeHelp, exitCodes } from '../../src/cli/exit-code.js';
import { runEntente, startEntente } from '../support/entente.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('help', () => {
  test('lists every command, where to begin, and what exit codes mean', async () => {
    const { stdout, exitCode } = await runEntente(['--help'], folder);
    expect(exitCode).toBe(0);
    for (const command of [
      'start',
      'store',
      'seed',
      'generate',
      'ask',
      'verify',
      'rebuild',
      'attach',
      'token',
    ]) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
    expect(stdout).toContain('Begin with:');
    expect(stdout).toContain('Exit codes:');
  });

  test.concurrent.each([
    'start',
    'store',
    'seed',
    'export',
    'restore',
    'diff',
    'backup',
    'restore-backup',
    'generate',
    'verify',
    'rebuild',
    'attach',
    'token',
  ])('of %s has examples', async (command) => {
    const { stdout, exitCode } = await runEntente([command, '--help'], folder);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Example');
    expect(stdout).toContain(`  entente ${command}`);
  });

  test('ends in silence where whoever reads it has read enough', async () => {
    const program = startEntente(['--help'], folder);
    program.stdout.destroy();
    expect(await program).toMatchObject({ stderr: '', exitCode: 141 });
  });

  test('and docs/cli.md say the same of every exit code', async () => {
    const documentation = await readFile('docs/cli.md', 'utf8');
    for (const code of Object.values(exitCodes)) {
      const meaning = new RegExp(`^  ${code}  (.*)$`, 'm').exec(exitCodeHelp)?.[1];
      expect(documentation).toContain(`| ${code} | ${meaning} |`);
    }
  });
});

describe('wrong usage ends with 2 and says what to do:', () => {
  test.each([
    [['nonsense'], {}, /unknown command 'nonsense'\n\(add --help/],
    [['start', '--fast'], {}, /unknown option '--fast'/],
    [['attach', 'document'], {}, /missing required argument 'file'/],
    [['generate'], {}, /missing required argument 'claims'/],
    [['generate', '1e6'], {}, /whole number from 1 to 10000000/],
    [['generate', '0'], {}, /whole number from 1 to 10000000/],
    [['generate', '10', '--seed', 'x'], {}, /whole number from 0 to 2147483647/],
    [['backup'], {}, /missing required argument 'file'/],
    [['restore-backup'], {}, /missing required argument 'file'/],
    [['store', 'reset'], {}, /there is no terminal to ask on; give --yes/],
    [['token', 'create', 'Jane'], {}, /required option '--role <role>' not specified/],
    [
      ['token', 'create', 'Jane', '--role', 'owner'],
      {},
      /Allowed choices are reader, analyst, editor, admin/,
    ],
    [['token', 'create', 'Jane', '--role', 'reader', '--days', '0'], {}, /whole number from 1 to 3650/],
    [
      ['token', 'create', 'Jane', '--role', 'reader', '--days', '7', '--no-expiry'],
      {},
      /either --days or --no-expiry/,
    ],
    [['store', 'status'], { PORT: 'http' }, /PORT: "http" is not a whole number from 0 to 65535/],
    [['store', 'status'], { ENTENTE_STOER: 'given' }, /ENTENTE_STOER: is not a variable of Entente/],
  ])('%j %j', async (args, variables, message) => {
    const { stderr, exitCode } = await runEntente(args, folder, variables);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });
});

test('no Neo4j ends with 3 and says what to do', async () => {
  const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
  const { stderr, exitCode } = await runEntente(['verify'], folder, nowhere);
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/^error: .*\n {2}\S.*\n {2}\(STORE_UNREACHABLE; see docs\/store.md\)/m);
});

test('the status of a store that was never started says so, and starts nothing', async () => {
  const { stdout, exitCode } = await runEntente(['store', 'status'], folder);
  expect(stdout).toContain('none yet; `entente start` finds or starts one');
  expect(exitCode).toBe(3);
});
