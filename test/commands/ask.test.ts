import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startArticleServer } from '../examples/article-server.js';
import type { TestApi } from '../support/api.js';
import { type Ran, runEntente } from '../support/entente.js';
import { testAddress } from '../support/graph.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let api: TestApi;
beforeAll(async () => {
  api = await startArticleServer();
});
afterAll(() => api.close());

async function ask(...args: readonly string[]): Promise<Ran> {
  const { uri, username, password } = testAddress();
  const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return runEntente(['ask', ...args], await temporaryFolder(), variables);
}

describe('entente ask', () => {
  test('prints a table that leads from what is closed to what is lost', async () => {
    const { stdout, exitCode } = await ask('what-if', '--closed', 'syria', '--on', '2024-12-01');
    expect(stdout).toMatch(/^2024-12-01, \d+ relations, as known at /);
    expect(stdout).toMatch(/^lost +iran SUPPORTS hezbollah +ROUTES_CLOSED$/m);
    expect(exitCode).toBe(0);
  });

  test('counts only the standings that are given', async () => {
    const of = 'on: "2024-12-01", standings: [ASSERTED, CONTESTED], mixed: BY_ORIGINS';
    const { analysis } = await api.data<{ analysis: { relationCount: number } }>(
      `{ analysis(${of}) { relationCount } }`,
    );
    const given = ['--standings', 'ASSERTED', 'CONTESTED', '--mixed', 'BY_ORIGINS', '--on', '2024-12-01'];
    const { stdout } = await ask('centrality', ...given);
    expect(stdout).toContain(`2024-12-01, ${analysis.relationCount} relations`);
  });

  test('prints the same as JSON as the API answers', async () => {
    const { stdout } = await ask('paths', 'iran', 'hezbollah', '--on', '2024-12-01', '--json');
    const { analysis } = await api.data<{ analysis: { paths: unknown } }>(
      `{ analysis(on: "2024-12-01") { paths(from: "iran", to: "hezbollah") { leastOriginCount
           steps { relations { subject { id } predicate object { id } standing originCount } } } } }`,
    );
    expect(JSON.parse(stdout)).toMatchObject({ paths: analysis.paths });
  });

  test('supposes what is written as it is printed, among those that are named', async () => {
    const among = ['--among', 'iran', 'hezbollah', 'israel', '--on', '2024-12-01'];
    const remove = [
      '--remove',
      'iran SUPPORTS hezbollah',
      '--add',
      'israel FIGHTS iran',
      'iran FIGHTS hezbollah',
    ];
    const { stdout, exitCode } = await ask('what-if', ...among, ...remove);
    expect(stdout).toMatch(/^lost +iran SUPPORTS hezbollah +REMOVED$/m);
    expect(stdout).toMatch(/^no ally left +hezbollah +had iran$/m);
    expect(stdout).toMatch(/^hostile pairs +before, after +1, 3$/m);
    expect(stdout).toMatch(/^frustration index +before, after +0, 1$/m);
    expect(exitCode).toBe(0);
  });

  test('tells what rests on a source, and counts only the evidence that is given', async () => {
    const origin = 'diplomatic-sources@iran-withdraws-from-syria';
    const { stdout } = await ask('rests-on', '--origin', origin, '--on', '2024-12-07');
    expect(stdout).toMatch(/^ *quds-force PRESENT_IN syria +POSSIBLE +UNKNOWN$/m);
    const given = ['--without-origins', origin, '--on', '2024-12-07'];
    const hanging = await ask('sensitivity', 'quds-force', 'PRESENT_IN', 'syria', ...given);
    expect(hanging.stdout).toContain('UNKNOWN, by 0 origins');
  });

  test('tells how the counts went from day to day, each with its own day', async () => {
    const { stdout } = await ask('timeline', '2024-12-07', '2024-12-09', '--among', 'iran', 'israel');
    expect(stdout).toMatch(/^as known at .*\nday +relations .*\n2024-12-07 .*\n2024-12-08 .*$/);
  });

  test.each([
    [['paths', 'iran', 'nobody'], 'There is no entity "nobody"'],
    [['paths', 'iran', 'russia', '--rule', 'LOVE'], 'LOVE'],
  ])('refuses %j, and says why', async (args, why) => {
    const { stderr, exitCode } = await ask(...args);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(why);
    expect(exitCode).toBe(4);
  });
});
