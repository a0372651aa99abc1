/** What is wrong with something to record: the field, and a sentence that says what would be right. */
export interface Objection {
  /** From the record inwards, for example `['began', 'latest']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** An objection to one of several, with its place among them. */
export interface PlacedObjection extends Objection {
  readonly index: number;
}
