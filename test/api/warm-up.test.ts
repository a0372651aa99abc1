import { afterAll, beforeAll, expect, test } from 'vitest';
import { Analysts } from '../../src/analysis/analysts.js';
import type { Question } from '../../src/analysis/question.js';
import { Pictures } from '../../src/api/analysis/pictures.js';
import { Preparations } from '../../src/api/prepare.js';
import { schemaIn } from '../../src/api/schema.js';
import { warmUp } from '../../src/api/warm-up.js';
import { startArticleServer } from '../examples/article-server.js';
import type { TestApi } from '../support/api.js';

let api: TestApi;
const analysts = new Analysts();
beforeAll(async () => {
  api = await startArticleServer();
});
afterAll(async () => {
  await analysts.close();
  await api.close();
});

const operations = [
  '{ analysis(on: "2024-12-01") { balance(seconds: 20) { frustration { index } camps { label } } } }',
  '{ analysis(on: "2024-12-01") { whatIf(remove: { entities: ["syria"] }) { after { frustration { index } } } } }',
];

test('what is asked ahead takes no time of solvers from those who ask', async () => {
  const asked: Question[] = [];
  const ask: Analysts['ask'] = (pictures, each, signal) => {
    asked.push(each.question);
    return analysts.ask(pictures, each, signal);
  };
  const desk = { graph: api.graph, pictures: new Pictures(), analysts: { ask } };
  await warmUp(desk, schemaIn('schema'), new Preparations(), operations, new AbortController().signal);
  expect(asked.map((each) => [each.ask, 'seconds' in each ? each.seconds : null])).toEqual([
    ['summary', null],
    ['balance', 0],
    ['summary', null],
    ['whatIf', 0],
  ]);
});
