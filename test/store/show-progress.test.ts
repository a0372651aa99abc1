import { expect, test } from 'vitest';
import { showProgress } from '../../src/store/show-progress.js';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

const fetching = (done: number) => ({ activity: 'Fetching', files: { done, about: 220 } });

test('a terminal shows one line that changes and is cleared at the end', () => {
  const terminal = screen(true);
  const { report, end } = showProgress(terminal);
  report(fetching(1));
  report(fetching(2));
  end();
  expect(terminal.written).toEqual([
    '\r\u001b[KFetching: 1 of about 220 files',
    '\r\u001b[KFetching: 2 of about 220 files',
    '\r\u001b[K',
  ]);
});

test('elsewhere there is a line for each activity and for every fifty files', () => {
  const file = screen(false);
  const { report, end } = showProgress(file);
  report({ activity: 'Fetching' });
  for (let done = 1; done <= 120; done++) report(fetching(done));
  report({ activity: 'Starting' });
  report({ activity: 'Starting' });
  end();
  expect(file.written).toEqual([
    'Fetching …\n',
    'Fetching: 50 of about 220 files\n',
    'Fetching: 100 of about 220 files\n',
    'Starting …\n',
  ]);
});
