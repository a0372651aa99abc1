import { t } from '../texts/texts.js';
import type { Picture } from './use-picture.js';

/** Whether a picture has more relations than are given of it. */
export function isTruncated({ edges, edgeCount }: Picture): boolean {
  return edgeCount > edges.length;
}

/** Says that the weakest relations are left out, and that filters bring them back. */
export function TruncatedNote({ picture }: { readonly picture: Picture }) {
  if (!isTruncated(picture)) return null;
  return <p>{t('states.truncated', { shown: picture.edges.length, all: picture.edgeCount })}</p>;
}
