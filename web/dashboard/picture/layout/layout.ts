import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Sign } from '../../generated/graphql.js';
import { settled } from './settled.js';
import { type Point, turned } from './turned.js';

/** What is laid out: whoever is related, and by which signs. */
export interface Ground {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly edges: readonly { readonly subject: string; readonly object: string; readonly sign: Sign }[];
}

export type Points = Readonly<Record<string, Point>>;

/** With more than so many, what is far away is taken together, and there are fewer rounds: both are hardly seen, and save seconds. */
const mostByOne = 400;

/** Allies pull each other, foes hardly do, so that repulsion puts them apart. */
const pull: Readonly<Record<Sign, number>> = { POSITIVE: 2, NEUTRAL: 0.8, NEGATIVE: 0.3 };

/**
 * Where to draw whom: allies near, foes apart, the same for the same ground whenever it is asked. Positions in pixels about 0,
 * wider than high, with room for names.
 */
export function layout({ nodes, edges }: Ground): Points {
  if (nodes.length === 0) return {};
  const graph = graphOf(nodes, edges);
  const positions = forceAtlas2(graph, {
    iterations: nodes.length > mostByOne ? 250 : 900,
    getEdgeWeight: 'weight',
    settings: {
      gravity: 1.2,
      scalingRatio: 14,
      edgeWeightInfluence: 1,
      linLogMode: false,
      barnesHutOptimize: nodes.length > mostByOne,
      barnesHutTheta: 1.2,
    },
  });
  const friendly = (id: string) => graph.getNodeAttribute(id, 'friendly') as number;
  const points = turned(scaled(positions, nodes.length), friendly);
  return settled(points, nodes);
}

/** Two do not pull each other more, however much there is between them. */
const mostPull = 5;

/** One edge a pair, with all that pulls the two together. */
function graphOf(nodes: Ground['nodes'], edges: Ground['edges']): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  const ids = nodes.map(({ id }) => id).sort();
  ids.forEach((id, index) => {
    // A spiral in the order of the ids: any start will do, if it is the same each time and no two are at one place.
    const angle = index * 2.399963;
    const radius = Math.sqrt(index + 1);
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), friendly: 0 });
  });
  for (const { subject, object, sign } of edges) {
    if (subject === object || !graph.hasNode(subject) || !graph.hasNode(object)) continue;
    if (sign === 'POSITIVE') {
      for (const id of [subject, object])
        graph.updateNodeAttribute(id, 'friendly', (count) => (count ?? 0) + 1);
    }
    const weight = pull[sign];
    if (!graph.hasEdge(subject, object)) graph.addEdge(subject, object, { weight });
    else
      graph.updateEdgeAttribute(subject, object, 'weight', (old) => Math.min(mostPull, (old ?? 0) + weight));
  }
  return graph;
}

/** About so many pixels there are for each node. */
const roomOfNode = 104;

/** The points about their middle, in a size that gives each node its room. */
function scaled(positions: Points, count: number): Points {
  const all = Object.values(positions);
  const middle = { x: mean(all.map(({ x }) => x)), y: mean(all.map(({ y }) => y)) };
  const distances = all.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  const spread = mean(distances) || 1;
  const factor = (roomOfNode * Math.sqrt(count)) / (2 * spread);
  return Object.fromEntries(
    Object.entries(positions).map(([id, { x, y }]) => [
      id,
      { x: (x - middle.x) * factor, y: (y - middle.y) * factor },
    ]),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
