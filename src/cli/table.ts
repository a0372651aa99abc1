/** Rows of a name and a value, aligned for reading; rows without a value are left out. */
export function table(rows: readonly (readonly [string, string | number | null])[]): string {
  const shown = rows.filter(([, value]) => value !== null && value !== '');
  const width = Math.max(0, ...shown.map(([name]) => name.length));
  return shown.map(([name, value]) => `  ${name.padEnd(width)}  ${value}\n`).join('');
}
