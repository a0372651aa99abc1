import { loadSeed } from '../../src/load-seed.js';
import { startApi, type TestApi } from '../support/api.js';

/** The real server over the test run's Neo4j, with the article in it and nothing else, and the limits that users have. */
export async function startArticleServer(): Promise<TestApi> {
  const api = await startApi();
  await loadSeed(api.graph, 'seed');
  return api;
}
