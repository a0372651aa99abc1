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

const loading = (done: number) => ({ activity: `${done} of 200 claims`, amount: { done, of: 200 } });

test('what is known to be so much has a bar', () => {
  const terminal = screen(true);
  const { report } = showProgress(terminal);
  report(loading(0));
  report(loading(100));
  report(loading(200));
  expect(terminal.written).toEqual([
    '\r\u001b[K░░░░░░░░░░░░░░░░░░░░░░░░   0%  0 of 200 claims',
    '\r\u001b[K████████████░░░░░░░░░░░░  50%  100 of 200 claims',
    '\r\u001b[K████████████████████████ 100%  200 of 200 claims',
  ]);
});

test('elsewhere a bar gets a line for every tenth', () => {
  const file = screen(false);
  const { report } = showProgress(file);
  for (let done = 0; done <= 200; done++) report(loading(done));
  expect(file.written).toHaveLength(11);
});
