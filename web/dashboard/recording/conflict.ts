import type { Trouble } from '../api/trouble.js';
import type { Editable } from './entity-form.js';

/** What an entity is by now, where a call was refused for that; null where it was not. */
export function editableIn(trouble: Trouble | null): Editable | null {
  const current = trouble?.faults.find((fault) => fault.current !== undefined)?.current;
  const { version, name, names, summary } = Object(current);
  if (typeof version !== 'number' || typeof name !== 'string' || !Array.isArray(names)) return null;
  return { version, name, ownNames: names, summary: summary ?? null };
}
