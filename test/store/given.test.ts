import { expect, test } from 'vitest';
import { requireNeo4j } from '../../src/store/given.js';
import { freePort } from '../../src/store/port.js';
import { testAddress } from '../support/graph.js';

test('a Neo4j that answers says its version and edition', async () => {
  expect(await requireNeo4j(testAddress())).toEqual({
    neo4jVersion: expect.stringMatching(/^\d+\.\d+/),
    edition: expect.any(String),
  });
});

test('a wrong password is told apart from a Neo4j that is not there', async () => {
  // Not the test's own user: three wrong passwords in a row would lock it for some seconds.
  const address = { ...testAddress(), username: 'nobody', password: 'wrong' };
  await expect(requireNeo4j(address)).rejects.toMatchObject({
    code: 'STORE_WRONG_PASSWORD',
    hint: expect.stringContaining('NEO4J_PASSWORD'),
  });
  expect(await requireNeo4j(address).catch((error: Error) => error.message)).not.toContain('wrong');
});

test('an address at which nothing listens is named in the error', async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  await expect(requireNeo4j({ ...testAddress(), uri })).rejects.toMatchObject({
    code: 'STORE_UNREACHABLE',
    message: expect.stringContaining(uri),
  });
});

test('an address that is none is unreachable rather than a crash', async () => {
  await expect(requireNeo4j({ ...testAddress(), uri: 'nonsense' })).rejects.toMatchObject({
    code: 'STORE_UNREACHABLE',
  });
});

test('a database that Neo4j does not have is named in the error', async () => {
  await expect(requireNeo4j({ ...testAddress(), database: 'absent' })).rejects.toMatchObject({
    code: 'STORE_NO_DATABASE',
    message: expect.stringContaining('absent'),
  });
});

test('a Neo4j older than 5.26 is refused', async () => {
  const old = async () => ({ outcome: 'answers', version: '5.20.0', edition: 'community' }) as const;
  await expect(requireNeo4j(testAddress(), old)).rejects.toMatchObject({
    code: 'STORE_TOO_OLD',
    message: expect.stringContaining('5.20.0'),
  });
});
