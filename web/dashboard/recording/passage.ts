/** Where words stand in a document, as the API wants it: in UTF-16 units from its start. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The place of words that were chosen in a text field. A field has each line's end as one unit, whatever it was; the document may have
 * two for it.
 *
 * @param sentence a sentence as the document has it
 * @param start where that begins in the document
 * @param from where the choice begins in the field, in its units
 */
export function placeIn(sentence: string, start: number, from: number, to: number): Place {
  const [first, last] = [unitsBefore(sentence, from), unitsBefore(sentence, to)];
  return { start: start + first, end: start + last, text: sentence.slice(first, last) };
}

function unitsBefore(text: string, inField: number): number {
  let at = 0;
  for (let seen = 0; seen < inField && at < text.length; seen++) at += text.startsWith('\r\n', at) ? 2 : 1;
  return at;
}

/**
 * SHA-256 in lower-case hexadecimal of a text in UTF-8; null where the browser does not tell, as for a page that came over plain HTTP
 * from another machine.
 */
export async function sha256Of(text: string): Promise<string | null> {
  if (crypto.subtle === undefined) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
