import { type CsvError, type Parser, parse } from 'csv-parse';
import type { Problem } from '../written/problem.js';
import { LONGEST_ROW, problemsOfLine } from './found.js';
import { LineIndex } from './line-index.js';
import type { OpenText } from './open-text.js';

/** A row of a CSV file, or what is wrong with one. */
export type CsvRow =
  | { readonly cells: readonly string[]; readonly line: number }
  | { readonly problem: Problem };

/** How much is parsed at a time, in characters: so many rows are held. */
const PIECE = 64 * 1024;

/**
 * Reads CSV (RFC 4180), some rows at a time, each with the line on which it starts; blank lines are passed over. A row whose quotes are
 * wrong is a problem, and the next is read. Where a row grows longer than the limit, most likely since a quote never closes,
 * the rest of the file is one problem.
 */
export async function* csvRows(
  { path, text }: OpenText,
  delimiter: string,
  longest: number = LONGEST_ROW,
): AsyncGenerator<readonly CsvRow[]> {
  const lines = new LineIndex();
  let last = 0;
  let rows: CsvRow[] = [];
  const problem = (message: string) => rows.push({ problem: problemsOfLine(path, last + 1)([], message) });
  // Rows are taken as they are parsed, in order with what is skipped: those in a stream are lost where it fails.
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longest,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (cells: readonly string[], { bytes }: { readonly bytes: number }) => {
      last = lines.lineBefore(bytes);
      rows.push({ cells, line: last - breaksIn(cells) });
      return null;
    },
    on_skip: (error) => {
      if (error?.code === 'CSV_MAX_RECORD_SIZE') throw error;
      if (error !== undefined) problem(wordsFor(error.code));
      return undefined;
    },
  });
  // Whoever writes is told of errors; without a listener they would end the process, too.
  parser.on('error', () => {});
  try {
    for await (const piece of inPieces(text)) {
      const bytes = Buffer.from(piece, 'utf8');
      lines.add(bytes);
      const failed = await written(parser, bytes);
      if (failed) problem(tooLong(longest));
      yield rows;
      rows = [];
      if (failed) return;
    }
    if (await written(parser, null)) problem(tooLong(longest));
    yield rows;
  } finally {
    parser.destroy();
  }
}

async function* inPieces(text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const long of text) {
    for (let start = 0; start < long.length; start += PIECE) yield long.slice(start, start + PIECE);
  }
}

/** Parses a piece, or what is left at the end, and says whether that failed: only too long a row makes it fail. */
function written(parser: Parser, piece: Uint8Array | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      if (!error) resolve(false);
      else if ((error as Partial<CsvError>).code === 'CSV_MAX_RECORD_SIZE') resolve(true);
      else reject(error);
    };
    if (piece === null) parser.resume().end(settle);
    else parser.write(piece, settle);
  });
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return breaks;
}

function wordsFor(code: string): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quote is opened here and never closed, so that everything after it was taken for one cell: close it';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'a quoted cell goes on after its closing quote, up to where the next one closes: double the quotes within a cell';
    default:
      return 'a quote stands within a cell that is not quoted: put the whole cell into quotes, and double those within';
  }
}

function tooLong(longest: number): string {
  return `a row that starts here is longer than ${longest} bytes, so that the rest of the file was not read: close its quotes`;
}
