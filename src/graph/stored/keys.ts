import { sha256 } from '../sha256.js';

/** The id under which an idempotency key is kept: those of others do not matter to it. */
export function idOfKey({ requester, text }: { readonly requester: string; readonly text: string }): string {
  return sha256(JSON.stringify([requester, text]));
}
