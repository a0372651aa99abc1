import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/server/examples.js';
import type { TestApi } from '../support/api.js';
import { type Answer, answers, type NeverSaid, type Said } from './answers.js';
import { startArticleServer } from './article-server.js';
import { type Finding, findingsOf } from './findings.js';

const examples = await readExamples('examples');

let server: TestApi;
beforeAll(async () => {
  server = await startArticleServer();
});
afterAll(() => server.close());

test('each example has an answer by a reader of the article, and each answer its example', () => {
  const answered = new Set(answers.map(({ example }) => example));
  expect([...answered].sort()).toEqual(examples.map(({ name }) => name));
});

describe.each(answers)('$example says what the article says: $reading', (answer) => {
  let asked: Promise<unknown> | undefined;
  /** Asks once for all lines; in the test, so that a refusal fails it by name. */
  const found = async ({ part }: Pick<Said, 'part'>): Promise<readonly Finding[]> => {
    asked ??= server.data(documentOf(answer), answer.variables);
    if (part !== undefined) expect(JSON.stringify(await asked)).toContain(`"${part}":`);
    return findingsOf(await asked).filter(({ path }) => part === undefined || path.includes(part));
  };

  test.each(answer.says.map((said) => [title(said), said] as const))('it says: %s', async (_title, said) => {
    const candidates = (await found(said)).filter(({ line }) => line === said.line);
    expect(candidates.map(described), `the answer has no line ${said.line}`).not.toEqual([]);
    expect(
      candidates.some((finding) => satisfies(finding, said)),
      JSON.stringify(candidates.map(described), null, 2),
    ).toBe(true);
  });

  test.each(answer.never.map((said) => [title(said), said] as const))(
    'it never says: %s',
    async (_title, said) => {
      const wrong = (await found(said)).filter((finding) => matches(finding, said));
      expect(wrong.map(described)).toEqual([]);
    },
  );
});

function documentOf({ example }: Answer): string {
  const found = examples.find(({ name }) => name === example);
  if (found === undefined) throw new Error(`There is no examples/${example}.graphql.`);
  return found.document;
}

function title({ part, line, on, stands, with: words, because }: Said): string {
  const where = part === undefined ? '' : `(${part}) `;
  const how = [...(stands === undefined ? [] : [stands.join(' or ')]), ...(words ?? [])].join(', ');
  return `${where}${line}${on === undefined ? '' : ` on ${on}`}${how && `: ${how}`} (${because})`;
}

function satisfies(finding: Finding, { stands, on, with: words = [], without = [] }: Said): boolean {
  return (
    stand(finding, on, stands) &&
    words.every((word) => finding.words.has(word)) &&
    !without.some((word) => finding.words.has(word))
  );
}

function matches(finding: Finding, { line, stands, with: words = [] }: NeverSaid): boolean {
  const wanted = line.split(' ');
  const found = finding.line.split(' ');
  const isLine =
    wanted.length === found.length && wanted.every((word, at) => word === '*' || word === found[at]);
  return isLine && stand(finding, undefined, stands) && words.every((word) => finding.words.has(word));
}

function stand(finding: Finding, on: string | undefined, stands: Said['stands']): boolean {
  if (stands === undefined) return true;
  const standing = on === undefined ? finding.standing : standingIn(finding, on);
  return stands.some((each) => each === standing);
}

function standingIn({ history }: Finding, day: string): string | undefined {
  return history.find(({ from, to }) => (from ?? '') <= day && (to === null || day < to))?.standing;
}

function described({ path, line, standing, history, words }: Finding) {
  return { path: path.join('.'), line, standing, history, words: [...words] };
}
