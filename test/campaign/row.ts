import type { Stage } from './stage.js';

/** Something that users are promised, and how it is tried. */
export interface Row {
  /** What `--only` calls it. */
  readonly name: string;
  /** In a user's words. */
  readonly promise: string;
  /** Tries it, and says what came of it. */
  play(stage: Stage, scale: Scale): Promise<readonly Figure[]>;
}

/** `short` in every run of the tests, where only outcomes count; `full` by name, where times do, too. */
export type Scale = 'short' | 'full';

export interface Figure {
  readonly what: string;
  readonly wanted: string;
  readonly reached: string;
  readonly holds: boolean;
  /** Whether it is of time or memory, which says little of a machine that does other work, too. */
  readonly isTime: boolean;
}

/** How many there are of what there must be none of; `among` says of how many. */
export function none(what: string, found: readonly unknown[] | number, among: string): Figure {
  const count = typeof found === 'number' ? found : found.length;
  const some =
    typeof found === 'number' || count === 0 ? '' : `: ${found.slice(0, 5).map(String).join(', ')}`;
  return { what, wanted: '0', reached: `${count} of ${among}${some}`, holds: count === 0, isTime: false };
}

/** How many there are of what there must be so many of, without which a row would have shown nothing. */
export function atLeast(what: string, least: number, count: number): Figure {
  return { what, wanted: `≥ ${least}`, reached: String(count), holds: count >= least, isTime: false };
}

/** Milliseconds that must be no more than these. */
export function within(what: string, mostMs: number, ms: number): Figure {
  return { what, wanted: `≤ ${shown(mostMs)}`, reached: shown(ms), holds: ms <= mostMs, isTime: true };
}

/** A ratio that must be no greater than this. */
export function ratio(what: string, most: number, reached: number): Figure {
  return { what, wanted: `≤ ${most}`, reached: reached.toFixed(2), holds: reached <= most, isTime: true };
}

function shown(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
