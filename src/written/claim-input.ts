import type { Link } from '../domain/origin.js';
import { objectionsTo } from '../domain/recording/claim-rules.js';
import type { Directory, KnownDocument } from '../domain/recording/directory.js';
import type { Basis, ClaimInput, PassageInput } from '../domain/recording/input.js';
import { UNKNOWN_DAY } from '../domain/time/day.js';
import { parseSpan, type Span, SpanError } from '../domain/time/span.js';
import { predicateRow } from '../domain/vocabulary.js';
import { basisOf } from './basis.js';
import type { WrittenClaim } from './claim-schema.js';
import type { Item } from './item.js';
import type { FieldPath, Problem } from './problem.js';

/**
 * A claim as it is recorded, with its defaults taken from its document, its dates as bounds, and the rules of
 * recording applied.
 *
 * @returns the claim, or everything that is wrong with it by itself. Ids that stand for nothing are not among that: where
 *   one is the document, nothing else can be told of the claim.
 */
export function claimInput(item: Item<WrittenClaim>, directory: Directory): ClaimInput | Problem[] {
  const { value: written, problemAt } = item;
  const document = directory.get(written.passage.document);
  if (document?.kind !== 'Document') return [];
  const problems = fieldsThatDisagree(item);
  const span = spanOf(written, document);
  if (span instanceof SpanError) return [...problems, problemAt(['valid'], span.message)];
  const claim = { ...withDefaults(written, document), ...span };
  const objections = objectionsTo(claim, directory);
  // One `valid` can stand for two bounds with the same fault.
  const faults = new Map(objections.map(({ path, message }) => [message, asWritten(path, written)]));
  problems.push(...[...faults].map(([message, path]) => problemAt(path, message)));
  return problems.length > 0 ? problems : claim;
}

function withDefaults(written: WrittenClaim, document: KnownDocument): Omit<ClaimInput, keyof Span> {
  const { affects, condition } = written;
  return {
    id: written.id,
    subject: written.subject,
    predicate: written.predicate,
    object: written.object,
    supportTypes: written.supportTypes,
    via: written.via,
    at: written.at,
    from: written.from ?? null,
    affects: affects === undefined ? null : { ...affects, supportType: affects.supportType ?? null },
    polarity: written.polarity,
    modality: written.modality,
    condition: condition === undefined ? null : { event: condition.event ?? null, text: condition.text },
    ...attestation(written, document),
    passage: passageOf(written.passage),
    attribution: written.attribution.map(linkOf),
    note: written.note,
    sourceReliability: written.sourceReliability ?? null,
    informationCredibility: written.informationCredibility ?? null,
    supersedes: written.supersedes ?? null,
    derivedFrom: written.derivedFrom,
  };
}

function attestation({ attestedOn, attestedBasis }: WrittenClaim, document: KnownDocument) {
  const basis: Basis = attestedBasis === undefined ? document.attestedBasis : basisOf(attestedBasis);
  return { attestedOn: attestedOn ?? document.attestedOn, attestedBasis: basis };
}

function spanOf(written: WrittenClaim, document: KnownDocument): Span | SpanError {
  const { valid, began, ended, modality, predicate } = written;
  if (valid === undefined) return { began: began ?? UNKNOWN_DAY, ended: ended ?? UNKNOWN_DAY };
  const { nature } = predicateRow(predicate);
  const { attestedOn } = attestation(written, document);
  const explicit = { ...(began && { began }), ...(ended && { ended }) };
  return parseSpan(valid, { nature, modality, attestedOn }, explicit);
}

function passageOf({ document, sentence, start, end, sha256 }: WrittenClaim['passage']): PassageInput {
  const isPlaced = start !== undefined && end !== undefined && sha256 !== undefined;
  return { document, sentence: sentence ?? null, span: isPlaced ? { start, end, sha256 } : null };
}

function linkOf(link: WrittenClaim['attribution'][number]): Link {
  if ('speaker' in link) return link;
  return { anonymous: true, description: link.description ?? null, count: link.count ?? null };
}

/** Fields that say one thing twice, or half of it. */
function fieldsThatDisagree({ value, problemAt }: Item<WrittenClaim>): Problem[] {
  const { valid, began, ended, attestedOn, attestedBasis, passage } = value;
  const problems: Problem[] = [];
  const say = (field: FieldPath, message: string) => problems.push(problemAt(field, message));
  // Qualified EDTF is only an approximation of the bounds beside it.
  if (valid !== undefined && !/[~?%]/.test(valid) && (began ?? ended) !== undefined) {
    say(['valid'], 'says the same as `began` and `ended`: give either the one or the others');
  }
  if ((attestedOn === undefined) !== (attestedBasis === undefined)) {
    say(
      [attestedOn === undefined ? 'attestedBasis' : 'attestedOn'],
      '`attestedOn` and `attestedBasis` go together',
    );
  }
  const given = [passage.start, passage.end, passage.sha256].filter((part) => part !== undefined);
  if (given.length % 3 !== 0) say(['passage'], '`start`, `end` and `sha256` go together: give all or none');
  return problems;
}

/** The field of the file that a field of the recorded claim comes from. */
function asWritten(path: FieldPath, { valid }: WrittenClaim): FieldPath {
  if (valid !== undefined && (path[0] === 'began' || path[0] === 'ended')) return ['valid'];
  return path.filter((step) => step !== 'span');
}
