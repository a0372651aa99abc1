import { type Logger, type LoggerOptions, pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from './config.js';

/**
 * The log, on standard error so that standard output is left to what a command answers: lines for people where
 * that is a terminal, one JSON object a line otherwise. It never holds what was asked or answered.
 */
export function createLog(level: LogLevel): Logger {
  const options = logOptions(level);
  if (!process.stderr.isTTY) return pino(options, pino.destination({ fd: process.stderr.fd, sync: true }));
  const stream = pretty({
    destination: process.stderr.fd,
    sync: true,
    ignore: 'pid,hostname,requestId',
    translateTime: 'HH:MM:ss',
    singleLine: true,
  });
  return pino(options, stream);
}

/** What is logged of what: no headers are, but were they ever, then without the credential in them. */
export function logOptions(level: LogLevel): LoggerOptions {
  return { level, redact: ['authorization', '*.authorization', '*.*.authorization'] };
}
