/** The day with a change before this one; null where there is none. */
export function previousChange(day: string, changed: readonly string[]): string | null {
  return changed.findLast((each) => each < day) ?? null;
}

/** The day with a change after this one; null where there is none. */
export function nextChange(day: string, changed: readonly string[]): string | null {
  return changed.find((each) => each > day) ?? null;
}
