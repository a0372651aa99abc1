import { inShort } from '../day/calendar.js';
import type { ClaimDetailsFragment } from '../generated/graphql.js';
import { t } from '../texts/texts.js';
import { chainOf } from './chain.js';

type Bounds = ClaimDetailsFragment['began'];

/** When a claim says that it held, in words. */
export function heldOf({ began, ended }: ClaimDetailsFragment): string {
  const parts = [
    ...(isUnknown(began) ? [] : [t('claim.began', { bounds: boundsInWords(began) })]),
    ...(isUnknown(ended) ? [] : [t('claim.ended', { bounds: boundsInWords(ended) })]),
  ];
  return parts.length === 0 ? t('claim.unbounded') : parts.join(', ');
}

function isUnknown({ earliest, latest }: Bounds): boolean {
  return earliest === null && latest === null;
}

function boundsInWords({ earliest, latest }: Bounds): string {
  if (earliest === null) return latest === null ? '' : t('claim.notAfter', { day: inShort(latest) });
  if (latest === null) return t('claim.notBefore', { day: inShort(earliest) });
  if (earliest === latest) return t('claim.exactly', { day: inShort(earliest) });
  return t('claim.between', { earliest: inShort(earliest), latest: inShort(latest) });
}

/** The credibilities by their figures in the Admiralty code. */
const credibilities = {
  CONFIRMED: '1',
  PROBABLY_TRUE: '2',
  POSSIBLY_TRUE: '3',
  DOUBTFUL: '4',
  IMPROBABLE: '5',
  CANNOT_BE_JUDGED: '6',
} as const;

/** A claim's grades as the Admiralty code writes them: B2. With one of the two, that would be taken for a mark at school. */
export function gradeOf({
  sourceReliability: reliability,
  informationCredibility,
}: Pick<ClaimDetailsFragment, 'sourceReliability' | 'informationCredibility'>): string {
  if (informationCredibility === null)
    return reliability === null ? t('claim.ungraded') : t('claim.gradeOfSource', { reliability });
  const credibility = credibilities[informationCredibility];
  return reliability === null
    ? t('claim.gradeOfInformation', { credibility })
    : t('claim.grade', { reliability, credibility });
}

/** Where in its document a claim stands. */
export function placeOf({ passage: { sentence, start, end } }: ClaimDetailsFragment): string {
  if (sentence !== null && start !== null && end !== null) return t('claim.place', { sentence, start, end });
  return sentence === null ? t('claim.document') : t('claim.sentence', { sentence });
}

/** A claim as one cites it elsewhere: who says so, what, where, and its id. */
export function citationOf(claim: ClaimDetailsFragment): string {
  const chain = chainOf(claim).join(' → ');
  return `${claim.note} [${chain}; ${claim.passage.document.title}, ${placeOf(claim)}; ${claim.id}]`;
}
