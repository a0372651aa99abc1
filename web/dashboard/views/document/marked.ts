/** A piece of a text, in the passage or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * A sentence cut where a passage begins and ends. Places are UTF-16 units of the document, as JavaScript counts, whatever the
 * script.
 *
 * @param start where the sentence starts in the document
 */
export function marked(
  text: string,
  start: number,
  passage: { readonly start: number | null; readonly end: number | null } | null,
): readonly Piece[] {
  if (passage === null || passage.start === null || passage.end === null) return [{ text, isMarked: false }];
  const from = Math.max(0, passage.start - start);
  const to = Math.min(text.length, passage.end - start);
  if (from >= to) return [{ text, isMarked: false }];
  const pieces = [
    { text: text.slice(0, from), isMarked: false },
    { text: text.slice(from, to), isMarked: true },
    { text: text.slice(to), isMarked: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
