import { pino } from 'pino';
import { expect, test } from 'vitest';
import { logOptions } from '../../src/log.js';

test('a credential is never logged with the headers that it came in', () => {
  const lines: string[] = [];
  const log = pino(logOptions('info'), { write: (line: string) => void lines.push(line) });
  const headers = { authorization: 'Bearer entente_secret', accept: 'text/html' };
  log.info(headers);
  log.info({ headers });
  log.warn({ req: { headers } }, 'a request');
  log.error({ err: Object.assign(new Error('failed'), { request: headers }) });
  expect(lines).toHaveLength(4);
  expect(lines.join('')).toContain('text/html');
  expect(lines.join('')).not.toContain('entente_secret');
});
