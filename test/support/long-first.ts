import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, some of them in few lines. */
const long = /\/(campaign\/campaign|store\/backup|dashboard\/dashboard)\.test\.ts$/;

/** Begins with the files that take longest, so that no worker is left alone with one at the end. Vitest itself goes by their size where it has not run them yet. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [
      ...sorted.filter(({ moduleId }) => long.test(moduleId)),
      ...sorted.filter(({ moduleId }) => !long.test(moduleId)),
    ];
  }
}
