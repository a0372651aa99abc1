import { actorKinds } from '../domain/vocabulary.js';
import { type Picture, signOf } from './picture.js';

/** Two entities with a signed tie; parallel relations make one pair that lists those of its sign. */
export interface Pair {
  /** The place with the smaller id. */
  readonly one: number;
  readonly other: number;
  readonly sign: 1 | -1;
  /** The relations of its sign, as places in the picture's. */
  readonly relations: readonly number[];
  /** The most origins that one of them has. */
  readonly origins: number;
}

/** A pair with friendly and with hostile relations, and all of these. */
export type MixedPair = Omit<Pair, 'sign'>;

/** What is done with pairs whose tie is mixed: they are left out, or take the sign that more origins speak for. */
export type MixedTies = 'LEFT_OUT' | 'BY_ORIGINS';

/** A neighbour, and the pair that it is one by. */
export interface Neighbour {
  readonly to: number;
  readonly pair: number;
}

/** Who is for and against whom: the undirected graph of a picture's actors, with a sign an edge. */
export interface SignedGraph {
  /** How many places there are, those without a tie included. */
  readonly order: number;
  /** In the order of their ends. */
  readonly pairs: readonly Pair[];
  /** The neighbours of each place, in the order of their ids. */
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** The pairs whose tie is mixed, whatever is done with them. */
  readonly mixed: readonly MixedPair[];
}

/** States, organizations and persons are for or against one another; places and events are not. */
export function isActor({ kinds }: Picture, place: number): boolean {
  return (actorKinds as readonly unknown[]).includes(kinds[place]);
}

/**
 * The signed graph of a picture. By origins, a mixed pair takes the sign that more origins speak for, with the relations
 * that have it. An origin counts once for a sign, however many of its relations it tells of, and for both where it tells of both.
 * Where both signs have as many, the pair is left out.
 */
export function signedGraph(picture: Picture, mixedTies: MixedTies): SignedGraph {
  const ties = tiesOf(picture);
  const pairs: Pair[] = [];
  const mixed: MixedPair[] = [];
  for (const { one, other, positive, negative } of ties) {
    if (isThere(positive) && isThere(negative)) mixed.push({ one, other, ...together(positive, negative) });
    const sign = signOfTie(positive, negative, mixedTies);
    if (sign === 0) continue;
    const { relations, origins } = sign > 0 ? positive : negative;
    pairs.push({ one, other, sign, relations, origins });
  }
  return graphOf(picture.ids.length, pairs, mixed);
}

/** A signed graph of pairs that are given. */
export function graphOf(
  order: number,
  given: readonly Pair[],
  mixed: readonly MixedPair[] = [],
): SignedGraph {
  const pairs = [...given].sort((a, b) => a.one - b.one || a.other - b.other);
  const neighbours: Neighbour[][] = Array.from({ length: order }, () => []);
  pairs.forEach(({ one, other }, pair) => {
    neighbours[one]?.push({ to: other, pair });
    neighbours[other]?.push({ to: one, pair });
  });
  for (const each of neighbours) each.sort((a, b) => a.to - b.to);
  return { order, pairs, neighbours, mixed };
}

/** The graph with only the pairs of one sign. */
export function ofSign({ order, pairs }: SignedGraph, sign: 1 | -1): SignedGraph {
  return graphOf(
    order,
    pairs.filter((pair) => pair.sign === sign),
  );
}

/** What two have of one sign. */
interface Side {
  readonly relations: number[];
  /** The most origins that one of them has. */
  origins: number;
  /** Those that are known by their ids. */
  readonly voices: Set<string>;
  /** How many others there are: what is merely supposed has no origin yet counts as one. */
  others: number;
}

interface Tie {
  readonly one: number;
  readonly other: number;
  readonly positive: Side;
  readonly negative: Side;
}

function tiesOf(picture: Picture): Iterable<Tie> {
  const ties = new Map<number, Tie>();
  picture.relations.forEach((relation, place) => {
    const sign = signOf(relation);
    const { subject, object, origins, voices } = relation;
    if (sign === 'NEUTRAL' || !isActor(picture, subject) || !isActor(picture, object)) return;
    const [one, other] = subject < object ? [subject, object] : [object, subject];
    const key = one * picture.ids.length + other;
    const tie = ties.get(key) ?? { one, other, positive: emptySide(), negative: emptySide() };
    ties.set(key, tie);
    const side = sign === 'POSITIVE' ? tie.positive : tie.negative;
    side.relations.push(place);
    side.origins = Math.max(side.origins, origins);
    for (const voice of voices ?? []) side.voices.add(voice);
    if (voices === null || voices.length === 0) side.others += Math.max(origins, 1);
  });
  return ties.values();
}

function emptySide(): Side {
  return { relations: [], origins: 0, voices: new Set(), others: 0 };
}

function isThere({ relations }: Side): boolean {
  return relations.length > 0;
}

/** The relations of both signs, in the picture's order. */
function together(positive: Side, negative: Side) {
  return {
    relations: [...positive.relations, ...negative.relations].sort((a, b) => a - b),
    origins: Math.max(positive.origins, negative.origins),
  };
}

function signOfTie(positive: Side, negative: Side, mixedTies: MixedTies): 1 | -1 | 0 {
  if (!isThere(positive)) return -1;
  if (!isThere(negative)) return 1;
  const [friendly, hostile] = [positive, negative].map(({ voices, others }) => voices.size + others);
  if (mixedTies === 'LEFT_OUT' || friendly === hostile) return 0;
  return (friendly ?? 0) > (hostile ?? 0) ? 1 : -1;
}
