import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { ChangeKind } from '../../../changes/compare.js';
import type { Predicate } from '../../../generated/graphql.js';
import { grown } from '../../../picture/layout/grown.js';
import type { Points } from '../../../picture/layout/layout.js';
import type { Picture } from '../../../picture/use-picture.js';
import { relationKey } from '../../../state/selection.js';
import { isSymmetric } from '../../../state/words.js';
import { t } from '../../../texts/texts.js';
import type { Sizes } from '../use-sizes.js';
import { mostAtOnce } from './paint-in-parts.js';

/** A picture as cytoscape's elements. */
export interface Elements {
  readonly nodes: readonly NodeDefinition[];
  readonly edges: readonly EdgeDefinition[];
}

export function elementsOf(
  { nodes, edges }: Picture,
  points: Points,
  changes: ReadonlyMap<string, ChangeKind>,
  sizes?: Sizes,
): Elements {
  // Whoever was not there when the ground was laid out is put where there is room.
  const places = grown(points, { nodes, edges });
  const weights = new Map<string, number>();
  for (const { subject, object, sign } of edges) {
    const weight = sign === 'NEUTRAL' ? 0.4 : 1;
    for (const id of [subject, object]) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  // There are a few predicates, and thousands of relations.
  const words = new Map<Predicate, string>();
  for (const { predicate } of edges) {
    if (!words.has(predicate)) words.set(predicate, t(`predicate.${predicate}`));
  }
  // Names are not in a large drawing, but over it: without them it need not be measured how large they would be.
  const classes = nodes.length + edges.length > mostAtOnce ? 'nameless' : '';
  return {
    nodes: nodes.map(({ id, name, kind }) => ({
      group: 'nodes',
      classes,
      data: {
        id,
        name: shortened(name),
        kind,
        size: sizes === undefined ? sizeOf(weights.get(id) ?? 0) : sizeOfShare(sizes.get(id) ?? 0),
      },
      position: { x: 0, y: 0, ...places[id] },
    })),
    edges: edges.map((edge) => ({
      group: 'edges',
      data: {
        id: relationKey(edge),
        source: edge.subject,
        target: edge.object,
        sign: edge.sign,
        standing: edge.standing,
        isDirected: isSymmetric(edge.predicate) ? 0 : 1,
        width: Math.min(edge.originCount, 3),
        change: changes.get(relationKey(edge)) ?? '',
        text: words.get(edge.predicate) ?? '',
      },
    })),
  };
}

/** Diameters in pixels of the canvas at its own size. */
const [least, greatest] = [18, 52];

/** Less is no difference to the eye, and all lines at an actor are worked out anew when its size is another. */
const sizeStep = 4;

/** By how many relations somebody has; those without a sign count less. */
function sizeOf(weight: number): number {
  const steps = Math.round((5.5 * Math.sqrt(weight)) / sizeStep);
  return Math.min(greatest, least + sizeStep * steps);
}

/** By a share of the most there is: by the area, which is what the eye compares. */
function sizeOfShare(share: number): number {
  return Math.sqrt(least ** 2 + share * (greatest ** 2 - least ** 2));
}

/** The most letters of a name that are drawn; the panel has it whole. */
const mostLetters = 48;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= mostLetters ? name : `${letters.slice(0, mostLetters - 1).join('')}…`;
}
