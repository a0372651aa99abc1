import { localeNow, t } from '../texts/texts.js';
import { leftOut } from './left-out.js';
import type { Picture } from './use-picture.js';

/** Whether a picture has more relations than are given of it. */
export function isTruncated({ edges, edgeCount }: Picture): boolean {
  return edgeCount > edges.length;
}

/** Says which relations are left out, and that filters bring them back. */
export function TruncatedNote({ picture }: { readonly picture: Picture }) {
  if (!isTruncated(picture)) return null;
  const number = new Intl.NumberFormat(localeNow());
  const counts = leftOut(picture).map(
    ({ standing, count }) => `${number.format(count)} ${t(`standing.${standing}`)}`,
  );
  return (
    <p>
      {t('states.truncated', {
        shown: number.format(picture.edges.length),
        all: number.format(picture.edgeCount),
        leftOut: new Intl.ListFormat(localeNow()).format(counts),
      })}
    </p>
  );
}
