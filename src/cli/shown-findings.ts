import type { Finding } from '../graph/verifying/finding.js';

/** More are counted, and not shown. */
export const mostShown = 50;

/** What is stored otherwise than it should be, as it is printed; of more than are shown, how many. */
export function shownFindings(findings: readonly Finding[], count: number): string {
  const shown = findings.slice(0, mostShown);
  const more = count - shown.length;
  return shown.map(lines).join('') + (more > 0 ? `… and ${more} more\n` : '');
}

function lines({ in: where, field, stored, expected }: Finding): string {
  return `${where}: ${field}\n  stored    ${stored}\n  expected  ${expected}\n`;
}
