import type { Found, RawRecord } from './found.js';

/** What was found since the last batch, and the records to write together. */
export interface FoundBatch {
  readonly records: readonly RawRecord[];
  /** What else was found, in order. */
  readonly besides: readonly Exclude<Found, { readonly kind: 'record' | 'rows' }>[];
  readonly rows: number;
  readonly leftOut: number;
}

/** How many records are written together, unless they came together and are more. */
const RECORDS_A_BATCH = 1_000;

/** A batch is handed on after so many rows, too, though nothing is in it: whoever waits sees how far it is. */
const ROWS_A_BATCH = 50_000;

/** Puts what is found into batches. What came together stays together. */
export async function* batches(
  found: AsyncIterable<Found>,
  most: number = RECORDS_A_BATCH,
): AsyncGenerator<FoundBatch> {
  let batch = emptyBatch();
  for await (const each of found) {
    if (each.kind === 'rows') {
      batch.rows += each.read;
      batch.leftOut += each.leftOut;
    } else if (each.kind !== 'record') batch.besides.push(each);
    else {
      if (batch.records.length >= most && !isTogether(batch.records.at(-1), each.record)) {
        yield batch;
        batch = emptyBatch();
      }
      batch.records.push(each.record);
    }
    if (batch.records.length === 0 && (batch.rows >= ROWS_A_BATCH || batch.besides.length >= most)) {
      yield batch;
      batch = emptyBatch();
    }
  }
  yield batch;
}

function isTogether(last: RawRecord | undefined, next: RawRecord): boolean {
  return next.together !== null && last?.together === next.together;
}

function emptyBatch() {
  return { records: [] as RawRecord[], besides: [] as FoundBatch['besides'][number][], rows: 0, leftOut: 0 };
}
