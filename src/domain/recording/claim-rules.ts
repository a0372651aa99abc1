import { containsItself } from '../origin.js';
import { type EntityKind, mayJoin, type Predicate, predicateRow } from '../vocabulary.js';
import { boundsOutOfOrder } from './bounds-rules.js';
import { type Directory, documentWith, entityKind } from './directory.js';
import type { ClaimInput } from './input.js';
import type { Objection } from './objection.js';

/**
 * Why a claim may not be recorded: every rule that it breaks, none where it may. That the ids it names exist is for
 * references.ts, and what claims mean for one another for lineage-rules.ts.
 *
 * @param directory what the ids that it names stand for; of one that is not there, nothing is said
 * @see model.md, "Recording rejects"
 */
export function objectionsTo(claim: ClaimInput, directory: Directory): Objection[] {
  return [
    ...boundsOutOfOrder(['began'], claim.began),
    ...boundsOutOfOrder(['ended'], claim.ended),
    ...endBeforeBeginning(claim),
    ...beginningAfterAttestation(claim),
    ...kindsNotJoined(claim, directory),
    ...relationWithItself(claim),
    ...supportTypesOfOthers(claim),
    ...affectedThatCannotBe(claim, directory),
    ...chainThatContainsItself(claim),
    ...passageOutsideDocument(claim, directory),
    ...passageOutsideSentence(claim, directory),
  ];
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

/** Two entities and what is said of them. */
interface Joined {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
}

function kindsNotJoined({ subject, predicate, object }: Joined, directory: Directory): Objection[] {
  const subjectKind = entityKind(subject, directory);
  const objectKind = entityKind(object, directory);
  if (subjectKind === null || objectKind === null || mayJoin(predicate, subjectKind, objectKind)) return [];
  const { subjects, objects } = predicateRow(predicate);
  const message = `${predicate} cannot join a ${subjectKind} to a ${objectKind}: it joins ${either(subjects)} to ${either(objects)}`;
  return [{ path: ['predicate'], message }];
}

function relationWithItself({ subject, object, predicate }: Joined): Objection[] {
  if (subject !== object) return [];
  return [{ path: ['object'], message: `${predicate} joins two entities: name another one than ${subject}` }];
}

function supportTypesOfOthers({
  predicate,
  supportTypes,
}: Pick<ClaimInput, 'predicate' | 'supportTypes'>): Objection[] {
  if (predicate === 'SUPPORTS' || supportTypes.length === 0) return [];
  const message = `Only SUPPORTS has support types: leave them out of ${predicate}`;
  return [{ path: ['supportTypes'], message }];
}

/** What a claim bears on is a statement, recorded or not, so that it must be one that can be. */
function affectedThatCannotBe({ affects }: ClaimInput, directory: Directory): Objection[] {
  if (affects === null) return [];
  const { predicate, supportType } = affects;
  const supportTypes = supportType === null ? [] : [supportType];
  const objections = [
    ...kindsNotJoined(affects, directory),
    ...relationWithItself(affects),
    ...supportTypesOfOthers({ predicate, supportTypes }).map((objection) => ({
      ...objection,
      path: ['supportType'],
    })),
  ];
  return objections.map(({ path, message }) => ({ path: ['affects', ...path], message }));
}

function chainThatContainsItself({ attribution }: ClaimInput): Objection[] {
  if (!containsItself(attribution)) return [];
  const message = 'A speaker cites itself: name each speaker once, the outermost first';
  return [{ path: ['attribution'], message }];
}

function passageOutsideDocument({ passage }: ClaimInput, directory: Directory): Objection[] {
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
  const length = documentWith(passage.document, directory)?.length ?? null;
  if (length !== null && span.end > length) {
    const message = `The document has ${length} UTF-16 units: a passage ends there or before`;
    objections.push({ path: ['passage', 'span', 'end'], message });
  }
  return objections;
}

/** Where the document has a table of its sentences, a passage starts in the one that it names. */
function passageOutsideSentence({ passage }: ClaimInput, directory: Directory): Objection[] {
  const { sentence, span } = passage;
  const sentences = documentWith(passage.document, directory)?.sentences;
  if (sentence === null || !sentences?.size) return [];
  const found = sentences.get(sentence);
  if (found === undefined) {
    const message = `The document has no sentence ${sentence}: they are numbered 1 to ${sentences.size}`;
    return [{ path: ['passage', 'sentence'], message }];
  }
  if (span === null || (found.start <= span.start && span.start < found.end)) return [];
  const message = `Sentence ${sentence} is from ${found.start} to ${found.end}: the passage must start in it`;
  return [{ path: ['passage', 'span', 'start'], message }];
}

function isCount(value: number, least: number): boolean {
  return Number.isSafeInteger(value) && value >= least;
}

function either(kinds: readonly EntityKind[]): string {
  return kinds.join(' or ');
}
