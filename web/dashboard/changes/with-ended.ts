import type { Picture } from '../picture/use-picture.js';
import { relationKey } from '../state/selection.js';
import type { Comparison } from './use-comparison.js';

/** A picture with what is over by now added to it, and whom that was between. */
export function withEnded(picture: Picture, { ended, nodes }: Pick<Comparison, 'ended' | 'nodes'>): Picture {
  const drawn = new Set(picture.edges.map(relationKey));
  const added = ended.filter((edge) => !drawn.has(relationKey(edge)));
  const present = new Set(picture.nodes.map(({ id }) => id));
  const missing = new Set(
    added.flatMap(({ subject, object }) => [subject, object]).filter((id) => !present.has(id)),
  );
  const back = [...new Map(nodes.map((node) => [node.id, node])).values()].filter(({ id }) =>
    missing.has(id),
  );
  return { ...picture, nodes: [...picture.nodes, ...back], edges: [...picture.edges, ...added] };
}
