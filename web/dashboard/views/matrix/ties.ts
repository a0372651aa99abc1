import type { Picture, PictureEdge } from '../../picture/use-picture.js';

/** How two stand to each other: all their friendly and hostile relations together. */
export interface PairTie {
  readonly sign: 'POSITIVE' | 'NEGATIVE' | 'MIXED';
  /** The strongest first. */
  readonly edges: readonly PictureEdge[];
}

/** The ties of a picture by pair, from both ends; what is neither friendly nor hostile makes none. */
export function tiesOf({ edges }: Picture): ReadonlyMap<string, PairTie> {
  const signed = edges.filter(({ sign }) => sign !== 'NEUTRAL');
  const pairs = new Map<string, PictureEdge[]>();
  for (const edge of signed) {
    for (const key of [pairKey(edge.subject, edge.object), pairKey(edge.object, edge.subject)]) {
      const known = pairs.get(key);
      if (known === undefined) pairs.set(key, [edge]);
      else known.push(edge);
    }
  }
  return new Map([...pairs].map(([key, ofPair]) => [key, { sign: signOf(ofPair), edges: ofPair }]));
}

export function pairKey(one: string, other: string): string {
  return `${one}|${other}`;
}

function signOf(edges: readonly PictureEdge[]): PairTie['sign'] {
  const [isFriendly, isHostile] = [
    edges.some(({ sign }) => sign === 'POSITIVE'),
    edges.some(({ sign }) => sign === 'NEGATIVE'),
  ];
  if (isFriendly && isHostile) return 'MIXED';
  return isFriendly ? 'POSITIVE' : 'NEGATIVE';
}
