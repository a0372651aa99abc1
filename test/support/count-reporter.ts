import { stripVTControlCharacters } from 'node:util';
import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** Prints each test that was skipped or failed, with what was wrong, and as the last line how many passed, failed and were skipped. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]).filter(isAskedFor);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    for (const test of tests.filter(isFailed))
      process.stdout.write(`failed: ${nameOf(test)}\n${quoted(test.result().errors ?? [])}\n`);
    for (const module of modules.filter((each) => each.errors().length > 0))
      process.stdout.write(`failed: ${module.relativeModuleId}\n${quoted(module.errors())}\n`);
    for (const error of unhandled)
      process.stdout.write(`failed: no test in particular\n${quoted([error])}\n`);
    for (const test of tests.filter(isSkipped)) process.stdout.write(`skipped: ${nameOf(test)}\n`);
    process.stdout.write(
      `drawn by ENTENTE_TEST_SEED=${modules[0]?.project.config.env['ENTENTE_TEST_SEED']}\n`,
    );
    process.stdout.write(
      `${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped\n`,
    );
  }
}

/** Whether it is among those that were asked for by name (`-t`): of all others Vitest says that they were skipped, too. */
function isAskedFor(test: TestCase): boolean {
  const wanted = test.project.config.testNamePattern;
  return wanted === undefined || wordsOf(test).match(wanted) !== null;
}

/** What the name that is asked for is looked for in: its own and those of the groups that it is in. */
function wordsOf({ parent, name }: TestCase | TestSuite): string {
  return parent.type === 'suite' ? `${wordsOf(parent)} ${name}` : name;
}

function isSkipped(test: TestCase): boolean {
  return test.result().state === 'skipped';
}

function isFailed(test: TestCase): boolean {
  return test.result().state === 'failed';
}

/** As much as a reader needs who sees only the end of what was printed. */
const longestFailure = 1_500;

function quoted(errors: readonly { readonly message: string; readonly diff?: string }[]): string {
  const said = errors.map(({ message, diff }) =>
    stripVTControlCharacters([message, ...(diff ? [diff] : [])].join('\n')),
  );
  return said.join('\n').slice(0, longestFailure).replace(/^/gm, '  | ');
}

function nameOf(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' && result.note ? ` (${result.note})` : '';
  return `${test.module.relativeModuleId}: ${test.fullName}${note}`;
}
