/** How much is measured. Rounds are interleaved: in each, every contestant has one slice of time. */
export interface Schedule {
  /** How many requests are drawn for each operation; all are compared before anything is timed. */
  readonly draws: number;
  /** How many of them are profiled for their database hits. */
  readonly profiled: number;
  /** What each contestant is loaded with, uncounted, before an operation is timed, in milliseconds. */
  readonly warmUpMs: number;
  /** One connection. */
  readonly latency: Slices;
  readonly throughput: Slices & { readonly connections: readonly number[] };
}

export interface Slices {
  readonly rounds: number;
  readonly sliceMs: number;
}

export const full: Schedule = {
  draws: 60,
  profiled: 5,
  warmUpMs: 800,
  latency: { rounds: 10, sliceMs: 250 },
  throughput: { rounds: 3, sliceMs: 500, connections: [16, 64] },
};

/** Shows that everything works, and measures nothing that could be trusted. */
export const quick: Schedule = {
  draws: 3,
  profiled: 1,
  warmUpMs: 0,
  latency: { rounds: 2, sliceMs: 20 },
  throughput: { rounds: 1, sliceMs: 50, connections: [16] },
};
