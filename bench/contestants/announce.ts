/** Says on which port a server listens, as whoever started the process waits for. */
export function announce(port: number): void {
  process.stdout.write(`answers at http://127.0.0.1:${port}\n`);
}
