import type { Basis } from '../domain/recording/input.js';
import type { WrittenDocument } from './document-schema.js';

/** A basis as it is recorded, from how it is written. */
export function basisOf(written: WrittenDocument['attestedBasis']): Basis {
  if (written.kind === 'STATED') return { kind: 'STATED', why: written.why ?? null };
  return { kind: 'INFERRED', why: written.why ?? '' };
}
