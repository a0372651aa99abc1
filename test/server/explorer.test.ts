import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './test-server.js';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = browsers.find((path) => existsSync(path));
const examples = [
  { name: '01', question: 'Is anyone there?', document: '# Is anyone there?\nquery There { hello }\n' },
  {
    name: '02',
    question: 'Who is named?',
    document: '# Who is named?\nquery Named { hello(name: "Hama") }\n',
  },
];

describe.skipIf(executablePath === undefined)('GraphiQL in a browser', () => {
  let folder: string;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-explorer-'));
    await build({
      configFile: 'web/explorer/vite.config.ts',
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
    server = await startTestServer({ explorerFolder: folder, examples });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}/explorer/`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.app.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('opens an example in a tab of its own, and answers it', async () => {
    await page.getByRole('button', { name: 'Who is named?' }).click();
    // GraphiQL reads the operation's name a moment after its text.
    await page.getByRole('tab', { name: 'Named' }).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.getByText('hello Hama').waitFor();
    expect(await page.getByRole('tab').count()).toBe(2);
  });

  test('knows the schema, for suggestions and documentation', async () => {
    await page.getByRole('button', { name: /Show Documentation Explorer/ }).click();
    await page.getByText('Root Types').waitFor();
  });

  test('asks no other host for anything, and nothing on the page is refused', () => {
    expect(asked.filter((url) => !/^(?:data|blob):/.test(url) && !url.startsWith(server.url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
