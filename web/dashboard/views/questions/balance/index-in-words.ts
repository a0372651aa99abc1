import type { InFiguresFragment } from '../../../generated/graphql.js';
import { t } from '../../../texts/texts.js';

/** What is known of a frustration index: that it is the least, or between what it lies. */
export function indexInWords({ index, lowerBound, proved }: InFiguresFragment['frustration']): string {
  if (!proved) return t('questions.balance.bounds', { least: lowerBound, most: index });
  return index === 0 ? t('questions.balance.none') : t('questions.balance.proved', { count: index });
}
