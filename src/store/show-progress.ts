import type { Progress, ProgressUpdate } from './progress.js';

/** Of a terminal or a file, what progress is shown on needs; `process.stderr` is one. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Where nobody watches a line change, every so many files get a line of their own. */
const FILES_A_LINE = 50;

/** And where an amount is known, every so many hundredths of it. */
const HUNDREDTHS_A_LINE = 10;

const BAR_WIDTH = 24;

/**
 * Shows progress: one line that changes on a terminal, plain lines otherwise. `end` finishes the line; call it
 * before anything else is written to the screen.
 */
export function showProgress(screen: Screen): { readonly report: Progress; readonly end: () => void } {
  return screen.isTTY === true ? changingLine(screen) : plainLines(screen);
}

function changingLine(screen: Screen): { report: Progress; end: () => void } {
  let begun = false;
  return {
    report: (update) => {
      screen.write(`\r\u001b[K${lineOf(update)}`);
      begun = true;
    },
    end: () => {
      if (begun) screen.write('\r\u001b[K');
      begun = false;
    },
  };
}

function plainLines(screen: Screen): { report: Progress; end: () => void } {
  let last = '';
  let lastStep = -1;
  return {
    report: (update) => {
      if (update.files !== undefined && update.files.done % FILES_A_LINE !== 0) return;
      const step =
        update.amount === undefined ? -1 : Math.floor(hundredths(update.amount) / HUNDREDTHS_A_LINE);
      if (step >= 0 && step === lastStep) return;
      lastStep = step;
      const line = lineOf(update);
      if (line !== last) screen.write(`${line}\n`);
      last = line;
    },
    end: () => {},
  };
}

function lineOf({ activity, files, amount }: ProgressUpdate): string {
  if (amount !== undefined) return `${bar(amount)} ${String(hundredths(amount)).padStart(3)}%  ${activity}`;
  return files === undefined ? `${activity} …` : `${activity}: ${files.done} of about ${files.about} files`;
}

type Amount = NonNullable<ProgressUpdate['amount']>;

function hundredths({ done, of }: Amount): number {
  return of === 0 ? 100 : Math.floor((100 * done) / of);
}

function bar(amount: Amount): string {
  const filled = Math.floor((hundredths(amount) * BAR_WIDTH) / 100);
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
}
