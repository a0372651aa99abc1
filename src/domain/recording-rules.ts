import type { DayBounds } from './day.js';
import { containsItself } from './origin.js';
import type { ClaimInput } from './recording.js';
import { type EntityKind, mayJoin, predicateRow } from './vocabulary.js';

/** What is wrong with a claim: the field, and a sentence that says what would be right. */
export interface Objection {
  /** From the claim inwards, for example `['began', 'latest']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a claim's own fields do not tell of the things it names. */
export interface Surroundings {
  readonly subjectKind: EntityKind;
  readonly objectKind: EntityKind;
  /** The length of the document's text in UTF-16 units; null where it is not known. */
  readonly documentLength: number | null;
}

/**
 * Why a claim may not be recorded: every rule that it breaks, none where it may. That the ids it names exist is
 * for whoever can look them up.
 *
 * @see model.md, "Recording rejects"
 */
export function objectionsTo(claim: ClaimInput, surroundings: Surroundings): Objection[] {
  return [
    ...boundsOutOfOrder('began', claim.began),
    ...boundsOutOfOrder('ended', claim.ended),
    ...endBeforeBeginning(claim),
    ...beginningAfterAttestation(claim),
    ...kindsNotJoined(claim, surroundings),
    ...relationWithItself(claim),
    ...supportTypesOfOthers(claim),
    ...chainThatContainsItself(claim),
    ...passageOutsideDocument(claim, surroundings),
  ];
}

function boundsOutOfOrder(field: 'began' | 'ended', { earliest, latest }: DayBounds): Objection[] {
  if (earliest === null || latest === null || earliest <= latest) return [];
  const message = `The earliest day, ${earliest}, is after the latest, ${latest}: it must be on or before it`;
  return [{ path: [field, 'earliest'], message }];
}

/**
 * A statement holds for a day at least, so it ended after the first day on which it can have begun. An end is on or
 * before that day where the last day it can be is: its `latest` or, where only `earliest` is given, that one. An
 * `earliest` that reaches further back than the beginning is merely vague, as in `2024-12-05/2024`.
 */
function endBeforeBeginning({ began, ended }: ClaimInput): Objection[] {
  const bound = ended.latest === null ? 'earliest' : 'latest';
  const end = ended[bound];
  if (began.earliest === null || end === null || began.earliest < end) return [];
  const message = `It began on ${began.earliest} at the earliest, so that it was not over by ${end}: give a later day`;
  return [{ path: ['ended', bound], message }];
}

function beginningAfterAttestation({ modality, began, attestedOn }: ClaimInput): Objection[] {
  if (modality !== 'ACTUAL') return [];
  const bounds = ['earliest', 'latest'] as const;
  return bounds
    .filter((bound) => attestedOn < (began[bound] ?? attestedOn))
    .map((bound) => ({
      path: ['began', bound],
      message: `A fact cannot have begun after ${attestedOn}, the day it is attested on: give that day or an earlier one`,
    }));
}

function kindsNotJoined({ predicate }: ClaimInput, { subjectKind, objectKind }: Surroundings): Objection[] {
  if (mayJoin(predicate, subjectKind, objectKind)) return [];
  const { subjects, objects } = predicateRow(predicate);
  const message = `${predicate} cannot join a ${subjectKind} to a ${objectKind}: it joins ${either(subjects)} to ${either(objects)}`;
  return [{ path: ['predicate'], message }];
}

function relationWithItself({ subject, object, predicate }: ClaimInput): Objection[] {
  if (subject !== object) return [];
  return [{ path: ['object'], message: `${predicate} joins two entities: name another one than ${subject}` }];
}

function supportTypesOfOthers({ predicate, supportTypes }: ClaimInput): Objection[] {
  if (predicate === 'SUPPORTS' || supportTypes.length === 0) return [];
  const message = `Only SUPPORTS has support types: leave them out of ${predicate}`;
  return [{ path: ['supportTypes'], message }];
}

function chainThatContainsItself({ attribution }: ClaimInput): Objection[] {
  if (!containsItself(attribution)) return [];
  const message = 'A speaker cites itself: name each speaker once, the outermost first';
  return [{ path: ['attribution'], message }];
}

function passageOutsideDocument({ passage }: ClaimInput, { documentLength }: Surroundings): Objection[] {
  const { sentence, span } = passage;
  const objections: Objection[] = [];
  if (sentence !== null && !isCount(sentence, 1)) {
    objections.push({
      path: ['passage', 'sentence'],
      message: 'Sentences are counted in whole numbers, from 1',
    });
  }
  if (span === null) return objections;
  if (!isCount(span.start, 0)) {
    const message = 'A passage starts at a whole number of UTF-16 units, from 0';
    objections.push({ path: ['passage', 'span', 'start'], message });
  }
  if (!isCount(span.end, span.start + 1)) {
    const message = `A passage ends after its start, at a whole number of UTF-16 units above ${span.start}`;
    objections.push({ path: ['passage', 'span', 'end'], message });
  }
  if (documentLength !== null && span.end > documentLength) {
    const message = `The document has ${documentLength} UTF-16 units: a passage ends there or before`;
    objections.push({ path: ['passage', 'span', 'end'], message });
  }
  return objections;
}

function isCount(value: number, least: number): boolean {
  return Number.isSafeInteger(value) && value >= least;
}

function either(kinds: readonly EntityKind[]): string {
  return kinds.join(' or ');
}
