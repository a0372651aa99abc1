import type { Figure, Row } from './row.js';

/** A row, and what came of it. */
export interface Played extends Pick<Row, 'name' | 'promise'> {
  readonly figures: readonly Figure[];
  /** Why it could not be played to its end; null where it was. */
  readonly fault: string | null;
  readonly seconds: number;
}

/** Plays a row; what it throws is told beside what the others came to. */
export async function played(
  { name, promise }: Pick<Row, 'name' | 'promise'>,
  play: () => Promise<readonly Figure[]>,
): Promise<Played> {
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1_000);
  try {
    const figures = await play();
    return { name, promise, figures, fault: null, seconds: seconds() };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { name, promise, figures: [], fault, seconds: seconds() };
  }
}
