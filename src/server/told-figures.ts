import { Counter, Gauge, type Registry } from 'prom-client';

/** Has a registry tell figures that are kept elsewhere, as they are when it is asked. */
export function toldFigures(registry: Registry) {
  const registers = [registry];
  return {
    /** What there is now. */
    gauge: (name: string, help: string, now: () => number): void => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(now());
        },
      });
    },
    /** What there was since the process started. */
    counter: (name: string, help: string, soFar: () => number): void => {
      new Counter({
        name,
        help,
        registers,
        collect() {
          this.reset();
          this.inc(soFar());
        },
      });
    },
  };
}
