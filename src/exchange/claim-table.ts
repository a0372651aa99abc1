import type { ClaimInput } from '../domain/recording/input.js';
import type { Instant } from '../domain/time/instant.js';

interface Occasion {
  readonly at: Instant;
  readonly by: string;
}

/** The columns of a table of claims. */
export const claimColumns = [
  'id',
  'subject',
  'predicate',
  'object',
  'supportTypes',
  'via',
  'at',
  'from',
  'polarity',
  'modality',
  'condition',
  'beganEarliest',
  'beganLatest',
  'endedEarliest',
  'endedLatest',
  'attestedOn',
  'attestedBasis',
  'document',
  'sentence',
  'attribution',
  'note',
  'sourceReliability',
  'informationCredibility',
  'supersedes',
  'derivedFrom',
  'recordedAt',
  'recordedBy',
  'retractedAt',
  'retractedBy',
  'retractionReason',
] as const;

/** The cells of a claim; several values in one have semicolons between them. */
export function claimCells(
  claim: ClaimInput,
  recorded: Occasion,
  retracted: (Occasion & { readonly reason: string }) | null,
): readonly (string | number | null)[] {
  const speakers = claim.attribution.map((link) =>
    'speaker' in link ? link.speaker : (link.description ?? 'unattributed'),
  );
  const cells: Readonly<Record<(typeof claimColumns)[number], string | number | null>> = {
    id: claim.id,
    subject: claim.subject,
    predicate: claim.predicate,
    object: claim.object,
    supportTypes: several(claim.supportTypes),
    via: several(claim.via),
    at: several(claim.at),
    from: claim.from,
    polarity: claim.polarity,
    modality: claim.modality,
    condition: claim.condition?.text ?? null,
    beganEarliest: claim.began.earliest,
    beganLatest: claim.began.latest,
    endedEarliest: claim.ended.earliest,
    endedLatest: claim.ended.latest,
    attestedOn: claim.attestedOn,
    attestedBasis: claim.attestedBasis.kind,
    document: claim.passage.document,
    sentence: claim.passage.sentence,
    attribution: several(speakers),
    note: claim.note,
    sourceReliability: claim.sourceReliability,
    informationCredibility: claim.informationCredibility,
    supersedes: claim.supersedes,
    derivedFrom: several(claim.derivedFrom),
    recordedAt: recorded.at,
    recordedBy: recorded.by,
    retractedAt: retracted?.at ?? null,
    retractedBy: retracted?.by ?? null,
    retractionReason: retracted?.reason ?? null,
  };
  return claimColumns.map((column) => cells[column]);
}

function several(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
