import type { ClaimDetailsFragment } from '../generated/graphql.js';
import { t } from '../texts/texts.js';

/** Who told whom, from the document inwards to who says so in the end. */
export function chainOf({ passage, attribution }: ClaimDetailsFragment): readonly string[] {
  const outermost = passage.document.publisher?.name ?? passage.document.title;
  const links = attribution.map(({ speaker, description, count }) => {
    const name = speaker?.name ?? description ?? t('relation.anonymous');
    return count === null ? name : `${name} (${count})`;
  });
  return links[0] === outermost ? links : [outermost, ...links];
}
