/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection). */
const BEGINS_A_FORMULA = /^[=+\-@\t\r\n]/;

/**
 * Values as a row of CSV (RFC 4180), each in quotes. A text that a spreadsheet would take for a formula begins with an
 * apostrophe, so that it stays a text.
 */
export function csvRow(values: readonly (string | number | null)[]): string {
  return `${values.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = BEGINS_A_FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
