import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/server/examples.js';
import { startTestServer, type TestServer } from './test-server.js';

let folder: string;
let server: TestServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-pages-'));
  await writeFile(join(folder, 'index.html'), '<title>GraphiQL</title>');
  await writeFile(join(folder, '02-second.graphql'), 'query Second { hello }\n');
  await writeFile(join(folder, '01-first.graphql'), '# Is anyone there?\nquery First { hello }\n');
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets', 'main-1a2b3c.js'), '// The dashboard');
  server = await startTestServer({
    dashboardFolder: folder,
    explorerFolder: folder,
    examples: await readExamples(folder),
  });
});
afterAll(async () => {
  await server.app.close();
  await rm(folder, { recursive: true });
});

const page = (path: string, accept = 'text/html') => fetch(`${server.url}${path}`, { headers: { accept } });

describe('every answer', () => {
  test.each(['/', '/health', '/graphql', '/explorer/', '/nothing'])(
    'has security headers: %s',
    async (path) => {
      const { headers } = await page(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    },
  );

  test('has an id: the one of the request where that is harmless', async () => {
    const idOf = async (id: string) =>
      (await fetch(`${server.url}/health`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await idOf('my-id.1')).toBe('my-id.1');
    expect(await idOf('bad id {}')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is logged in one line, without what was asked', async () => {
    await page('/nothing?query=secret');
    const lines = server.log.filter((line) => String(line['msg']).includes('/nothing 404'));
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(server.log)).not.toContain('query=secret');
  });
});

describe('the dashboard', () => {
  test('is served at /, and may load and ask for nothing from other hosts, nor run what is written in the page', async () => {
    const response = await page('/');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|http/);
  });

  test('is asked for anew each time, and what it loads is kept, for its name changes with it', async () => {
    expect((await page('/')).headers.get('cache-control')).toBe('no-cache');
    const asset = await page('/assets/main-1a2b3c.js');
    expect(await asset.text()).toBe('// The dashboard');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('is sent as it was compressed when it was built, to those who accept that', async () => {
    await writeFile(
      join(folder, 'assets', 'main-1a2b3c.js.br'),
      brotliCompressSync('// The dashboard, compressed'),
    );
    const coded = await fetch(`${server.url}/assets/main-1a2b3c.js`, {
      headers: { 'accept-encoding': 'br' },
    });
    expect(coded.headers.get('content-encoding')).toBe('br');
    expect(await coded.text()).toBe('// The dashboard, compressed');
    const plain = await fetch(`${server.url}/assets/main-1a2b3c.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(await plain.text()).toBe('// The dashboard');
  });

  test('has no files but its own', async () => {
    for (const path of ['/assets/none.js', '/assets/../index.html', '/assets/%2e%2e/01-first.graphql'])
      expect([path, (await page(path)).status]).not.toEqual([path, 200]);
  });

  test('says how it is built where it is not', async () => {
    const other = await startTestServer({ dashboardFolder: join(folder, 'none') });
    const response = await fetch(`${other.url}/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run build');
    await other.app.close();
  });
});

describe("Apollo Sandbox's page", () => {
  test('is what a browser gets from the endpoint, with the examples in it', async () => {
    const response = await page('/graphql');
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('EmbeddedSandbox');
    expect(html).toContain('query First');
    expect(html).toContain('query Second');
    expect(html).toContain('"runTelemetry":false');
  });

  test('has the same policy as header as it has within, with its nonce', async () => {
    const response = await page('/graphql');
    const nonce = /nonce="([0-9a-f]+)"/.exec(await response.text())?.[1];
    expect(nonce).toBeDefined();
    expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
  });
});

describe('GraphiQL', () => {
  test('is served at /explorer/, and may load nothing from other hosts', async () => {
    const response = await page('/explorer/');
    expect(await response.text()).toContain('GraphiQL');
    expect(response.headers.get('content-security-policy')).not.toContain('http');
  });

  test('is found without the last slash', async () => {
    expect((await page('/explorer')).url).toBe(`${server.url}/explorer/`);
  });

  test('has the examples in order, each with the question it answers', async () => {
    expect(await (await page('/explorer/examples.json')).json()).toEqual([
      {
        name: '01-first',
        question: 'Is anyone there?',
        document: '# Is anyone there?\nquery First { hello }\n',
      },
      { name: '02-second', question: '02-second', document: 'query Second { hello }\n' },
    ]);
  });

  test('says how it is built where it is not', async () => {
    const other = await startTestServer({ explorerFolder: join(folder, 'none') });
    const response = await fetch(`${other.url}/explorer/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run build');
    await other.app.close();
  });
});

test('a folder of examples that is not there holds none', async () => {
  expect(await readExamples(join(folder, 'none'))).toEqual([]);
});

describe('pages of other sites', () => {
  const preflight = async (origin: string, { url } = server) => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    return (await fetch(`${url}/graphql`, { method: 'OPTIONS', headers })).headers;
  };

  describe('where one is named', () => {
    let open: TestServer;
    beforeAll(async () => {
      open = await startTestServer({}, { ENTENTE_CORS_ORIGINS: 'https://studio.apollographql.com' });
    });
    afterAll(() => open.app.close());

    test('may ask if they are of it, and send no cookies', async () => {
      const headers = await preflight('https://studio.apollographql.com', open);
      expect(headers.get('access-control-allow-origin')).toBe('https://studio.apollographql.com');
      expect(headers.get('access-control-allow-headers')).toContain('content-type');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    });

    test('may not ask otherwise', async () => {
      expect((await preflight('https://example.org', open)).get('access-control-allow-origin')).toBeNull();
    });
  });

  test('may not ask at all unless one is named', async () => {
    const headers = await preflight('https://studio.apollographql.com');
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});
