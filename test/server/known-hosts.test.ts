import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
let open: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  open = await startTestServer({}, { HOST: '0.0.0.0', ENTENTE_ANONYMOUS_ACCESS: 'read' });
});
afterAll(async () => {
  await server.app.close();
  await open.app.close();
});

/** Asks with this Host, or with none; fetch would send its own. */
function ask(
  to: TestServer,
  host: string | null,
  path = '/graphql?query={hello}',
  method = 'GET',
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  const headers = { 'apollo-require-preflight': '1', ...(host !== null && { host }) };
  return new Promise((resolve, reject) => {
    const sent = request(`${to.url}${path}`, { method, headers, setHost: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sent.on('error', reject).end();
  });
}

describe('a server for this machine only', () => {
  test.each(['localhost', 'LocalHost:4000', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:4000'])(
    'answers as %s',
    async (host) => {
      expect(await ask(server, host)).toEqual({ status: 200, text: expect.stringContaining('hello world') });
    },
  );

  // A page whose own name was made to lead here would otherwise read the graph as a page of this server.
  test.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example:4000',
    '[::2]:4000',
  ])('does not answer as "%s"', async (host) => {
    const { status, text } = await ask(server, host);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        {
          message: expect.stringContaining(`as ${server.url}, or set ENTENTE_ANONYMOUS_ACCESS=read`),
          extensions: { code: 'HOST_NOT_ALLOWED' },
        },
      ],
    });
  });

  test.each(['/', '/explorer/', '/explorer/examples.json', '/nothing'])(
    'serves none of its pages under another name: %s',
    async (path) => {
      expect((await ask(server, 'evil.example', path)).text).toContain('HOST_NOT_ALLOWED');
    },
  );

  test('does not let a page of another name ask whether it may', async () => {
    expect((await ask(server, 'evil.example', '/graphql', 'OPTIONS')).text).toContain('HOST_NOT_ALLOWED');
  });

  test('says under any name whether it is well', async () => {
    expect((await ask(server, 'evil.example', '/health')).status).toBe(200);
    expect((await ask(server, null, '/ready')).status).toBe(200);
  });
});

test('a server for whoever reaches it answers under any name', async () => {
  expect((await ask(open, 'entente.example')).status).toBe(200);
});

test.each([null, '', '::1', '1.2.3.4.5', 'localhost:port', 'localhost:4000@evil.example'])(
  'a Host that names none is refused by every server: %j',
  async (host) => {
    for (const each of [server, open]) {
      const { status, text } = await ask(each, host);
      expect(status).toBe(400);
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
  },
);
