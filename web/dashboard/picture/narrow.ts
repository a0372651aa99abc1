import type { Picture } from './use-picture.js';

/** What of a picture is looked at. */
export interface Narrowing {
  /** Only these entities and their relations; all where empty. */
  readonly around: readonly string[];
  /** Not these entities. */
  readonly hide: readonly string[];
}

/** The part of a picture that is looked at: whom a relation is left with, and whoever was asked for by name. */
export function narrowed(picture: Picture, { around, hide }: Narrowing): Picture {
  if (around.length === 0 && hide.length === 0) return picture;
  const edges = picture.edges.filter(
    ({ subject, object }) =>
      !hide.includes(subject) &&
      !hide.includes(object) &&
      (around.length === 0 || around.includes(subject) || around.includes(object)),
  );
  const kept = new Set([...around, ...edges.flatMap(({ subject, object }) => [subject, object])]);
  const nodes = picture.nodes.filter(({ id }) => kept.has(id) && !hide.includes(id));
  return { ...picture, nodes, edges };
}
