import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startArticleServer } from '../examples/article-server.js';
import type { TestApi } from '../support/api.js';

const readme = readFileSync('README.md', 'utf8');
const question = /```graphql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
let server: TestApi;

beforeAll(async () => {
  server = await startArticleServer();
});

afterAll(() => server.close());

interface Answer {
  readonly entity: {
    readonly relations: {
      readonly nodes: readonly { readonly subject: { readonly name: string }; readonly standing: string }[];
    };
  };
}

async function standingOfTheQudsForce(query: string): Promise<string | undefined> {
  const { entity } = (await server.data(query)) as Answer;
  return entity.relations.nodes.find(({ subject }) => subject.name === 'Quds Force')?.standing;
}

test('the README’s first question is answered as it says, on each of its days', async () => {
  const onDay = (day: string) => question.replace('2024-12-07', day);
  expect(await standingOfTheQudsForce(question)).toBe('POSSIBLE');
  expect(await standingOfTheQudsForce(onDay('2024-12-01'))).toBe('ASSERTED');
  expect(await standingOfTheQudsForce(onDay('2024-12-08'))).toBeUndefined();
  const ended = onDay('2024-12-08').replace('where:', 'standings: [ENDED], where:');
  expect(await standingOfTheQudsForce(ended)).toBe('ENDED');
});
