import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { session as sessions } from 'neo4j-driver';
import type { HandWritten, Row, Variables } from '../../operations/operation.js';
import { operations } from '../../operations/operations.js';
import { announce } from '../announce.js';
import { driverFromEnvironment } from '../driver-from-environment.js';

const driver = driverFromEnvironment();
const byPath = new Map(operations.map(({ name, handWritten }) => [`/${name}`, handWritten]));

const server = createServer((request, response) => {
  answer(request).then(
    (data) => {
      const body = JSON.stringify({ data });
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      response.writeHead(200, headers).end(body);
    },
    (error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));

async function answer(request: IncomingMessage): Promise<unknown> {
  const operation = byPath.get(request.url ?? '');
  if (operation === undefined) throw new Error(`There is no operation ${request.url}.`);
  return operation.answer(await rowsOf(operation, JSON.parse(await bodyOf(request)) as Variables));
}

/** Auto-commit, which is one round trip where a managed transaction is three. */
async function rowsOf({ cypher, parameters }: HandWritten, variables: Variables): Promise<readonly Row[]> {
  const session = driver.session({ defaultAccessMode: sessions.READ });
  try {
    const { records } = await session.run(cypher, parameters?.(variables) ?? variables);
    return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
  } finally {
    await session.close();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
