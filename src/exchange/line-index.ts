const LF = 0x0a;
const CR = 0x0d;

/**
 * Tells on which line a place of a text is, from where its lines end. Places are asked for in order, so that what lies
 * behind is forgotten.
 */
export class LineIndex {
  /** Where lines end that are not yet passed: the byte after each. */
  #ends: number[] = [];
  #passed = 0;
  #next = 0;
  #length = 0;
  #afterCr = false;

  /** Takes in the next piece of the text. */
  add(piece: Uint8Array): void {
    for (let index = 0; index < piece.length; index++) {
      const byte = piece[index];
      const end = this.#length + index + 1;
      // CR LF ends one line.
      if (byte === LF && this.#afterCr) this.#ends[this.#ends.length - 1] = end;
      else if (byte === LF || byte === CR) this.#ends.push(end);
      this.#afterCr = byte === CR;
    }
    this.#length += piece.length;
  }

  /** The line, from 1, that the byte before `offset` is on. */
  lineBefore(offset: number): number {
    while (this.#next < this.#ends.length && (this.#ends[this.#next] ?? 0) < offset) {
      this.#next++;
      this.#passed++;
    }
    if (this.#next > 10_000) {
      this.#ends = this.#ends.slice(this.#next);
      this.#next = 0;
    }
    return this.#passed + 1;
  }
}
