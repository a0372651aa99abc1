import { LONGEST_ROW } from './found.js';

/** A line of a text; the text is null where the line is longer than anybody should hold. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

/** The lines of a text that comes piece by piece; of one that is too long, no more than the limit is ever held. */
export async function* textLines(
  pieces: AsyncIterable<string>,
  longest: number = LONGEST_ROW,
): AsyncGenerator<TextLine> {
  let number = 1;
  let begun = '';
  let isTooLong = false;
  const line = (end: string): TextLine => {
    const text = isTooLong || begun.length + end.length > longest ? null : begun + end;
    [begun, isTooLong] = ['', false];
    return { number: number++, text: text?.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      yield line(piece.slice(start, end));
      start = end + 1;
    }
    begun += piece.slice(start);
    if (begun.length > longest) [begun, isTooLong] = ['', true];
  }
  if (begun !== '' || isTooLong) yield line('');
}
