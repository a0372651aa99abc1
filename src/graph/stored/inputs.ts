import {
  INFORMATION_CREDIBILITIES,
  MODALITIES,
  POLARITIES,
  SOURCE_RELIABILITIES,
} from '../../domain/claim.js';
import type { Link } from '../../domain/origin.js';
import {
  type AffectedStatement,
  BASIS_KINDS,
  type Basis,
  type ClaimInput,
  DOCUMENT_KINDS,
  type DocumentInput,
  type EntityInput,
  EVENT_STATUSES,
  NAME_KINDS,
} from '../../domain/recording/input.js';
import type { DayBounds } from '../../domain/time/day.js';
import { entityKinds, predicateNames, roleNames, supportTypeNames } from '../../domain/vocabulary.js';
import { dayIn, listIn, numberIn, optional, textIn, wordIn } from './checked.js';
import type { StoredContent } from './content.js';

// What contents (content.ts) say, as what would be recorded to have them: each function is the inverse of one there.

/** The entity of a content. */
export function entityIn({ id, content }: StoredContent): EntityInput {
  const [kind, name, summary, roles, externalIds, ...rest] = content;
  const [beganEarliest, beganLatest, endedEarliest, endedLatest, status, names] = rest;
  const described = {
    id,
    name: textIn(name),
    names: listIn(names).map((each) => {
      const [, text, language, of] = listIn(each);
      return { text: textIn(text), language: optional(language, textIn), kind: wordIn(of, NAME_KINDS) };
    }),
    summary: optional(summary, textIn),
    roles: listIn(roles).map((role) => wordIn(role, roleNames)),
    externalIds: listIn(externalIds).map((each) => {
      const text = textIn(each);
      const colon = text.indexOf(':');
      return { scheme: text.slice(0, colon), value: text.slice(colon + 1) };
    }),
  };
  const of = wordIn(kind, entityKinds);
  if (of !== 'Event') return { ...described, kind: of, event: null };
  const [began, ended] = [boundsIn(beganEarliest, beganLatest), boundsIn(endedEarliest, endedLatest)];
  return { ...described, kind: of, event: { began, ended, status: wordIn(status, EVENT_STATUSES) } };
}

/** The document of a content. */
export function documentIn({ id, content }: StoredContent): DocumentInput {
  const [title, language, kind, url, publishedOn, attestedOn, basis, why, length, sha256, ...rest] = content;
  const [notes, publishers, sentences] = rest;
  return {
    id,
    title: textIn(title),
    language: textIn(language),
    kind: wordIn(kind, DOCUMENT_KINDS),
    publisher: onlyIn(publishers),
    url: optional(url, textIn),
    publishedOn: optional(publishedOn, dayIn),
    attestedOn: dayIn(attestedOn),
    attestedBasis: basisIn(basis, why),
    length: optional(length, numberIn),
    sha256: optional(sha256, textIn),
    sentences: listIn(sentences).map((each) => {
      const [number, start, end, hash, without] = listIn(each);
      return {
        number: numberIn(number),
        start: numberIn(start),
        end: numberIn(end),
        sha256: textIn(hash),
        without: optional(without, textIn),
      };
    }),
    notes: optional(notes, textIn),
  };
}

/** The claim of a content, with its grades, which are among its circumstances. */
export function claimIn({ id, content, around }: StoredContent): ClaimInput {
  const [subject, predicate, object, supportTypes, via, at, from, affects, polarity, modality, ...rest] =
    content;
  const [condition, conditionEvent, beganEarliest, beganLatest, endedEarliest, endedLatest, ...more] = rest;
  const [attestedOn, basis, why, note, passages, chain, supersedes, derivedFrom] = more;
  const [document, sentence, start, end, hash] = listIn(listIn(passages)[0]);
  const [, , , , , reliability, credibility] = around;
  return {
    id,
    subject: textIn(listIn(subject)[0]),
    predicate: wordIn(predicate, predicateNames),
    object: textIn(listIn(object)[0]),
    supportTypes: listIn(supportTypes).map((type) => wordIn(type, supportTypeNames)),
    via: inOrder(via),
    at: inOrder(at),
    from: onlyIn(from),
    affects: affectedIn(onlyIn(affects)),
    polarity: wordIn(polarity, POLARITIES),
    modality: wordIn(modality, MODALITIES),
    condition: condition === null ? null : { event: onlyIn(conditionEvent), text: textIn(condition) },
    began: boundsIn(beganEarliest, beganLatest),
    ended: boundsIn(endedEarliest, endedLatest),
    attestedOn: dayIn(attestedOn),
    attestedBasis: basisIn(basis, why),
    passage: {
      document: textIn(document),
      sentence: optional(sentence, numberIn),
      span: start === null ? null : { start: numberIn(start), end: numberIn(end), sha256: textIn(hash) },
    },
    attribution: listIn(chain).map(linkIn),
    note: textIn(note),
    sourceReliability: optional(reliability, (grade) => wordIn(grade, SOURCE_RELIABILITIES)),
    informationCredibility: optional(credibility, (grade) => wordIn(grade, INFORMATION_CREDIBILITIES)),
    supersedes: onlyIn(supersedes),
    derivedFrom: listIn(derivedFrom).map(textIn),
  };
}

function linkIn(link: unknown): Link {
  const [, speaker, description, count] = listIn(link);
  if (speaker !== null) return { speaker: textIn(speaker) };
  return { anonymous: true, description: optional(description, textIn), count: optional(count, numberIn) };
}

/** A statement, or support in any form, by its id. */
function affectedIn(id: string | null): AffectedStatement | null {
  if (id === null) return null;
  const [subject = '', predicate, object = '', supportType = null] = id.split('|');
  return {
    subject,
    predicate: wordIn(predicate, predicateNames),
    object,
    supportType: optional(supportType, (type) => wordIn(type, supportTypeNames)),
  };
}

function boundsIn(earliest: unknown, latest: unknown): DayBounds {
  return { earliest: optional(earliest, dayIn), latest: optional(latest, dayIn) };
}

function basisIn(kind: unknown, why: unknown): Basis {
  const reason = optional(why, textIn);
  return wordIn(kind, BASIS_KINDS) === 'STATED'
    ? { kind: 'STATED', why: reason }
    : { kind: 'INFERRED', why: reason ?? '' };
}

function onlyIn(ids: unknown): string | null {
  const [id = null] = listIn(ids);
  return optional(id, textIn);
}

function inOrder(positioned: unknown): readonly string[] {
  return listIn(positioned).map((each) => textIn(listIn(each)[1]));
}
