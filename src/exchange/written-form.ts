import type { Link } from '../domain/origin.js';
import type { Basis, ClaimInput, DocumentInput, EntityInput, EntityName } from '../domain/recording/input.js';
import type { Revision } from '../domain/recording/revision.js';
import type { DayBounds } from '../domain/time/day.js';

// Records in the form of files (src/written), from what is recorded: what reads it gives the same back.

/** An entity as files give it. */
export function writtenEntity({ event, ...entity }: EntityInput): object {
  const { id, kind, name, names, summary, roles, externalIds } = entity;
  return given({
    id,
    kind,
    name,
    names: names.map(writtenName),
    summary,
    roles: some(roles),
    externalIds: some(externalIds),
    ...(event && { status: event.status, began: boundsOf(event.began), ended: boundsOf(event.ended) }),
  });
}

/** A document as files give it. */
export function writtenDocument(document: DocumentInput): object {
  const { attestedBasis, sentences, ...rest } = document;
  return given({
    ...rest,
    attestedBasis: basisOf(attestedBasis),
    sentences: some(sentences.map((sentence) => given({ ...sentence }))),
  });
}

/** A claim as files give it. */
export function writtenClaim(claim: ClaimInput): object {
  const { affects, condition, passage, attribution, attestedBasis, began, ended, ...rest } = claim;
  return given({
    ...rest,
    supportTypes: some(claim.supportTypes),
    via: some(claim.via),
    at: some(claim.at),
    derivedFrom: some(claim.derivedFrom),
    affects: affects && given({ ...affects }),
    condition: condition && given({ ...condition }),
    began: boundsOf(began),
    ended: boundsOf(ended),
    attestedBasis: basisOf(attestedBasis),
    passage: given({ document: passage.document, sentence: passage.sentence, ...passage.span }),
    attribution: some(attribution.map(linkOf)),
  });
}

/** What was said before a change, as exports give it. */
export function writtenRevision(revision: Revision): object {
  if (revision.before === null) return revision;
  if ('claim' in revision) return { ...revision, before: given({ ...revision.before }) };
  const { name, names, summary } = revision.before;
  return { ...revision, before: given({ name, names: names.map(writtenName), summary }) };
}

function writtenName({ text, language, kind }: EntityName): object {
  return given({ text, language, kind });
}

function linkOf(link: Link): object {
  return given({ ...link });
}

function basisOf({ kind, why }: Basis): object {
  return given({ kind, why });
}

function boundsOf({ earliest, latest }: DayBounds): object | null {
  return earliest === null && latest === null ? null : given({ earliest, latest });
}

function some<Item>(list: readonly Item[]): readonly Item[] | null {
  return list.length === 0 ? null : list;
}

/** Without what is not given: files have no nulls. */
function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
