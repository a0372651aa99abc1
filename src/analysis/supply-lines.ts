import { type Predicate, type SupportType, supportTypeNames } from '../domain/vocabulary.js';
import { grouped } from './grouped.js';
import { type Form, type Picture, type PictureRelation, placeOf, type Triple } from './picture.js';

/** The forms of support that something is brought in, or somebody sent for; not words, and not what is not told. */
export const materialTypes: readonly SupportType[] = supportTypeNames.filter(
  (name) => name !== 'POLITICAL' && name !== 'UNKNOWN',
);

/** Those who hold a place stand in one of these relations to it. */
const holding: readonly Predicate[] = ['CONTROLS', 'GOVERNS', 'PRESENT_IN'];

/** Support that takes something from a supplier to a recipient. */
export interface SupplyLine {
  /** Its place in the picture's relations. */
  readonly relation: number;
  readonly supplier: number;
  readonly recipient: number;
  /** Its material forms, in the order of the vocabulary. */
  readonly types: readonly SupportType[];
  readonly routes: readonly Route[];
  /** What claims say affects it. */
  readonly affectedBy: readonly Triple[];
  /** The other lines that bring the recipient one of the same forms, as places in the picture's relations. */
  readonly alternatives: readonly number[];
}

/** A way that a supply line takes. */
export interface Route {
  /** The forms that take it. */
  readonly types: readonly SupportType[];
  readonly stops: readonly Stop[];
}

/** A place that a route passes. */
export interface Stop {
  readonly id: string;
  /** The relations by which others hold it, or are there, as places in the picture's. */
  readonly heldBy: readonly number[];
}

/** Which supply lines are asked for. */
export interface SupplyQuestion {
  /** Only those of this supplier; null for all. */
  readonly supplier: string | null;
  /** Only those to this recipient; null for all. */
  readonly recipient: string | null;
  /** Which forms count as material. */
  readonly types: readonly SupportType[];
}

/**
 * Each relation of support in a material form, with its routes (the `via` of the claims that carry it), who stands in CONTROLS,
 * GOVERNS or PRESENT_IN on each place of a route, what affects it, and its alternatives; in the order of supplier and recipient.
 */
export function supplyLines(
  picture: Picture,
  { supplier, recipient, types }: SupplyQuestion,
): readonly SupplyLine[] {
  const holders = holdersOf(picture);
  const lines = picture.relations.flatMap((relation, place) => lineOf(relation, place, types, holders));
  const byRecipient = grouped(lines, (line) => [line.recipient]);
  const isWanted = (place: number, id: string | null) => id === null || place === placeOf(picture, id);
  return lines
    .filter((line) => isWanted(line.supplier, supplier) && isWanted(line.recipient, recipient))
    .map((line) => ({ ...line, alternatives: alternativesTo(line, byRecipient.get(line.recipient) ?? []) }));
}

function lineOf(
  { subject, object, support }: PictureRelation,
  relation: number,
  types: readonly SupportType[],
  holders: ReadonlyMap<string, readonly number[]>,
): SupplyLine[] {
  const forms = (support?.forms ?? []).filter(({ type }) => types.includes(type));
  if (forms.length === 0) return [];
  return [
    {
      relation,
      supplier: subject,
      recipient: object,
      types: typesOf(forms),
      routes: routesOf(forms, holders),
      affectedBy: support?.affectedBy ?? [],
      alternatives: [],
    },
  ];
}

function routesOf(forms: readonly Form[], holders: ReadonlyMap<string, readonly number[]>): readonly Route[] {
  const ways = new Map(forms.flatMap(({ routes }) => routes.map((route) => [JSON.stringify(route), route])));
  return [...ways]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, route]) => ({
      types: typesOf(forms.filter(({ routes }) => routes.some((each) => JSON.stringify(each) === key))),
      stops: route.map((id) => ({ id, heldBy: holders.get(id) ?? [] })),
    }));
}

function typesOf(forms: readonly Form[]): readonly SupportType[] {
  return supportTypeNames.filter((name) => forms.some(({ type }) => type === name));
}

function holdersOf({ ids, relations }: Picture): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  relations.forEach(({ predicate, object }, place) => {
    if (!holding.includes(predicate)) return;
    const id = ids[object] ?? '';
    const of = holders.get(id) ?? [];
    holders.set(id, of);
    of.push(place);
  });
  return holders;
}

function alternativesTo(line: SupplyLine, lines: readonly SupplyLine[]): readonly number[] {
  return lines
    .filter(({ relation }) => relation !== line.relation)
    .filter(({ types }) => types.some((type) => line.types.includes(type)))
    .map(({ relation }) => relation);
}

/** The places that all of some routes pass; none where there is no route. */
export function unavoidable(routes: readonly (readonly string[])[]): readonly string[] {
  const [first, ...others] = routes;
  return [...new Set(first ?? [])].filter((id) => others.every((route) => route.includes(id)));
}
