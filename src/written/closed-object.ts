import { z } from 'zod';
import { nearest } from './nearest.js';

/** An object that has these keys and no others; an unknown key is refused with the known one it is nearest to. */
export function closedObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, known) : undefined),
  });
}

/** That keys are unknown, with what each may have meant; all known keys are listed where that cannot be guessed. */
export function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const guesses = keys.map((key) => ({ key, meant: nearest(key, known) }));
  const named = guesses.map(({ key, meant }) =>
    meant === null ? `"${key}"` : `"${key}" (did you mean "${meant}"?)`,
  );
  const list = guesses.some(({ meant }) => meant === null) ? `; known keys: ${known.join(', ')}` : '';
  return `unknown ${keys.length === 1 ? 'key' : 'keys'} ${named.join(', ')}${list}`;
}
