import { type Division, isFrustrated } from './division.js';
import type { Picture } from './picture.js';
import type { SignedGraph } from './signed-graph.js';

/** Those who are in one camp. */
export interface Camp {
  /** What it is called, 1 and up: what the camp that it has most in common with was called before, where there is one. */
  readonly label: number;
  readonly members: readonly Member[];
}

/** One of a camp. */
export interface Member {
  readonly entity: number;
  /** The share of its pairs that agree with its camp: friends within, enemies without. */
  readonly fit: number;
}

/** Camps by the ids of their members, and what they are called. */
export type Labels = ReadonlyMap<string, number>;

/**
 * The camps of a division, by label. Labels are carried over from an earlier day's camps: those that have the most members
 * in common keep theirs, one after the other; camps that are new take what is free.
 *
 * @param before what each entity's camp was called; empty where nothing is carried over
 */
export function campsOf(
  picture: Picture,
  graph: SignedGraph,
  division: Division,
  before: Labels,
): readonly Camp[] {
  const members = new Map<number, Member[]>();
  division.forEach((camp, entity) => {
    if (camp < 0) return;
    const of = members.get(camp) ?? [];
    members.set(camp, of);
    of.push({ entity, fit: fitOf(graph, division, entity) });
  });
  const labels = carried(picture, division, before);
  return [...members]
    .map(([camp, of]) => ({ label: labels.get(camp) ?? 0, members: of }))
    .sort((one, other) => one.label - other.label);
}

/** What the camp of each entity is called. */
export function labelsOf({ ids }: Picture, camps: readonly Camp[]): Labels {
  return new Map(
    camps.flatMap(({ label, members }) => members.map(({ entity }) => [ids[entity] ?? '', label] as const)),
  );
}

function fitOf({ pairs, neighbours }: SignedGraph, division: Division, place: number): number {
  const around = (neighbours[place] ?? []).flatMap(({ pair }) => pairs[pair] ?? []);
  return around.filter((pair) => !isFrustrated(pair, division)).length / around.length;
}

function carried({ ids }: Picture, division: Division, before: Labels): ReadonlyMap<number, number> {
  const overlaps = new Map<string, { readonly camp: number; readonly label: number; count: number }>();
  const camps = new Set<number>();
  division.forEach((camp, place) => {
    if (camp < 0) return;
    camps.add(camp);
    const label = before.get(ids[place] ?? '');
    if (label === undefined) return;
    const overlap = overlaps.get(`${camp} ${label}`) ?? { camp, label, count: 0 };
    overlap.count++;
    overlaps.set(`${camp} ${label}`, overlap);
  });
  const labels = new Map<number, number>();
  const taken = new Set<number>();
  const largest = [...overlaps.values()].sort(
    (a, b) => b.count - a.count || a.label - b.label || a.camp - b.camp,
  );
  for (const { camp, label } of largest) {
    if (labels.has(camp) || taken.has(label)) continue;
    labels.set(camp, label);
    taken.add(label);
  }
  let free = 1;
  for (const camp of [...camps].sort((a, b) => a - b)) {
    if (labels.has(camp)) continue;
    while (taken.has(free)) free++;
    labels.set(camp, free);
    taken.add(free);
  }
  return labels;
}
