import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../scripts/audit-verdict.js';

/** As npm prints it of one package, with a package that is affected through it. */
function printed(severity: string): string {
  const advisory = { source: 1, title: 'Prototype pollution', url: 'https://example.org/GHSA-1', severity };
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      tree: {
        name: 'tree',
        severity,
        via: [advisory],
        effects: ['wood'],
        range: '<1.2.3',
        fixAvailable: true,
      },
      wood: { name: 'wood', severity, via: ['tree'], effects: [], range: '*', fixAvailable: true },
    },
    metadata: { vulnerabilities: { [severity]: 2, total: 2 } },
  });
}

describe('the audit of dependencies', () => {
  test.each(['high', 'critical'])('fails on what is %s, and says what it is', (severity) => {
    expect(verdictOf(printed(severity))).toEqual({
      kind: 'asked',
      serious: [
        `tree <1.2.3: ${severity}, Prototype pollution (https://example.org/GHSA-1)`,
        `wood *: ${severity}, through tree`,
      ],
      lesser: 0,
    });
  });

  test.each(['moderate', 'low', 'info'])('counts what is %s', (severity) => {
    expect(verdictOf(printed(severity))).toEqual({ kind: 'asked', serious: [], lesser: 2 });
  });

  test('passes where there is nothing', () => {
    expect(verdictOf('{"auditReportVersion":2,"vulnerabilities":{},"metadata":{}}')).toEqual({
      kind: 'asked',
      serious: [],
      lesser: 0,
    });
  });

  test.each([
    ['{"message":"405 Method Not Allowed","method":"POST","statusCode":405}', '405 Method Not Allowed'],
    ['{"error":{"code":"ENOTFOUND"}}', 'npm printed no report'],
    ['{"vulnerabilities":{}}', 'npm printed no report'],
    ['<html>', 'npm printed no report'],
    ['', 'npm printed no report'],
  ])('takes nothing else for an answer: %s', (text, why) => {
    expect(verdictOf(text)).toEqual({ kind: 'not-asked', why });
  });
});
