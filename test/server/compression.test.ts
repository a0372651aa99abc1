import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
afterEach(() => server.app.close());

const long = 'x'.repeat(5_000);
const operation = (name: string) => `/graphql?${new URLSearchParams({ query: `{hello(name: "${name}")}` })}`;

interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** What comes over the wire, which `fetch` would have decompressed already. */
function get(path: string, headers: Record<string, string>): Promise<Received> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.url}${path}`, {
      headers: { 'apollo-require-preflight': '1', ...headers },
    });
    asked.on('error', reject).on('response', async (response) => {
      const chunks = await response.toArray();
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        bytes: Buffer.concat(chunks),
      });
    });
    asked.end();
  });
}

test.each([
  ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
])(
  'a long answer is compressed with %s for a client that accepts %s',
  async (coding, accepted, decompress) => {
    server = await startTestServer();
    const { headers, bytes } = await get(operation(long), { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(coding);
    expect(String(headers['vary']).toLowerCase()).toContain('accept-encoding');
    expect(bytes.length).toBeLessThan(500);
    expect(JSON.parse(decompress(bytes).toString())).toEqual({ data: { hello: `hello ${long}` } });
  },
);

test.each([
  ['short', 'Hama', 'br'],
  ['for a client that accepts no coding', long, 'identity'],
])('an answer that is %s is sent as it is, with its length', async (_, name, accepted) => {
  server = await startTestServer();
  const { headers, bytes } = await get(operation(name), { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['content-length']).toBe(String(bytes.length));
});

test('the tag of an answer is good for every coding of it', async () => {
  server = await startTestServer();
  const compressed = await get(operation(long), { 'accept-encoding': 'br' });
  const plain = await get(operation(long), { 'if-none-match': String(compressed.headers['etag']) });
  expect(plain.status).toBe(304);
});

test("GraphiQL's files are compressed", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'index.html'), '<title>GraphiQL</title>');
  await writeFile(join(folder, 'main.js'), `// ${long}`);
  server = await startTestServer({ explorerFolder: folder });
  const { headers, bytes } = await get('/explorer/main.js', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(bytes).toString()).toBe(`// ${long}`);
});

test('a compressed body is refused as what it is, so that a small one cannot become a large one', async () => {
  server = await startTestServer();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: new Uint8Array([0x1f, 0x8b, 8, 0]),
  });
  expect(response.status).toBe(400);
});
