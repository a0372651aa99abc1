/** Gives each call the key that it is asked again with. */
export type CallKeys = (content: unknown) => string;

/**
 * Keys for the calls of one form. The same content has the same key, so that a second press, or another try after an answer that was
 * lost, records nothing twice; what was changed in between is another call.
 *
 * @param newKey makes up a key that nobody has
 */
export function callKeys(newKey: () => string): CallKeys {
  const keys = new Map<string, string>();
  return (content) => {
    const form = JSON.stringify(content);
    const key = keys.get(form) ?? newKey();
    keys.set(form, key);
    return key;
  };
}

/** A key of random words; `crypto.randomUUID` is there only where the page came over HTTPS, or from this machine. */
export function randomKey(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return `dashboard-${[...words].map((word) => word.toString(36)).join('-')}`;
}
