import type { Division } from './division.js';
import { isFrustrated } from './division.js';
import type { SignedGraph } from './signed-graph.js';
import type { Program, Row } from './solver.js';
import { triadsOf } from './triads.js';

/**
 * The division of a graph that frustrates the fewest pairs, as an integer program. For two camps it is the XOR model with
 * rows for negative triangles (Aref, Mason and Wilson 2018); for more, each place has a column a camp, as in Brusco and Doreian's
 * formulations of k-balance. The last columns are the pairs', each 1 where it is frustrated.
 *
 * @param start a division to begin with; the program's values are in its terms
 */
export function programOf(graph: SignedGraph, camps: number, start: Division): Program {
  return camps === 2 ? ofTwoCamps(graph, start) : ofCamps(graph, camps, start);
}

/** The division that the values of a program mean. */
export function divisionIn(values: readonly number[], { order }: SignedGraph, camps: number): Division {
  const isIn = (column: number) => (values[column] ?? 0) > 0.5;
  return Int32Array.from({ length: order }, (_, place) => {
    if (camps === 2) return isIn(place) ? 1 : 0;
    const own = Array.from({ length: camps }, (_each, camp) => place * camps + camp);
    return Math.max(0, own.findIndex(isIn));
  });
}

function ofTwoCamps(graph: SignedGraph, start: Division): Program {
  const { order, pairs } = graph;
  const rows = pairs.flatMap(({ one, other, sign }, place): Row[] => {
    const frustrated = order + place;
    const columns = [frustrated, one, other];
    if (sign > 0) {
      return [
        { columns, coefficients: [1, -1, 1], atLeast: 0 },
        { columns, coefficients: [1, 1, -1], atLeast: 0 },
      ];
    }
    return [
      { columns, coefficients: [1, -1, -1], atLeast: -1 },
      { columns, coefficients: [1, 1, 1], atLeast: 1 },
    ];
  });
  // Which of the camps is which is all the same.
  const anchor = mostTied(graph);
  const turned = start[anchor] === 1 ? start.map((camp) => 1 - camp) : start;
  return {
    ...columnsOf(graph, order, [...turned], start),
    fixed: new Map([[anchor, 0]]),
    rows: [...rows, ...triadRows(graph, order, 2)],
  };
}

function ofCamps(graph: SignedGraph, camps: number, start: Division): Program {
  const { order, pairs } = graph;
  const columnOf = (place: number, camp: number) => place * camps + camp;
  const all = Array.from({ length: camps }, (_, camp) => camp);
  const places = Array.from({ length: order }, (_, place) => place);
  // Each is in one camp: the sum is at least one, and two camps would only cost.
  const inOne = places.flatMap((place): Row[] => {
    const columns = all.map((camp) => columnOf(place, camp));
    return [
      { columns, coefficients: all.map(() => 1), atLeast: 1 },
      { columns, coefficients: all.map(() => -1), atLeast: -1 },
    ];
  });
  const ofPairs = pairs.flatMap(({ one, other, sign }, place) =>
    all.flatMap((camp): Row[] => {
      const columns = [order * camps + place, columnOf(one, camp), columnOf(other, camp)];
      if (sign < 0) return [{ columns, coefficients: [1, -1, -1], atLeast: -1 }];
      return [
        { columns, coefficients: [1, -1, 1], atLeast: 0 },
        { columns, coefficients: [1, 1, -1], atLeast: 0 },
      ];
    }),
  );
  const anchor = mostTied(graph);
  const turned = start.map((camp) => {
    if (camp === start[anchor]) return 0;
    return camp === 0 ? (start[anchor] ?? 0) : camp;
  });
  return {
    ...columnsOf(
      graph,
      order * camps,
      places.flatMap((place) => all.map((camp) => (turned[place] === camp ? 1 : 0))),
      start,
    ),
    fixed: new Map([[columnOf(anchor, 0), 1]]),
    rows: [...inOne, ...ofPairs, ...triadRows(graph, order * camps, camps)],
  };
}

/** The columns of places, which are whole and cost nothing, and those of pairs, which follow from them. */
function columnsOf(
  graph: SignedGraph,
  count: number,
  values: readonly number[],
  start: Division,
): Pick<Program, 'costs' | 'whole' | 'start'> {
  const places = Array.from({ length: count }, () => null);
  return {
    costs: [...places.map(() => 0), ...graph.pairs.map(() => 1)],
    whole: [...places.map(() => true), ...graph.pairs.map(() => false)],
    start: [...values, ...graph.pairs.map((pair) => (isFrustrated(pair, start) ? 1 : 0))],
  };
}

/** Of a triad that no division leaves in peace, one pair at least is frustrated. */
function triadRows(graph: SignedGraph, firstPair: number, camps: number): readonly Row[] {
  return [...triadsOf(graph)]
    .filter(({ type }) => isNeverAtPeace(type, camps))
    .map(({ pairs }) => ({
      columns: pairs.map((pair) => firstPair + pair),
      coefficients: [1, 1, 1],
      atLeast: 1,
    }));
}

/** Whether any division into so many camps frustrates a pair of such a triad: three enemies can be apart, but not in two camps. */
export function isNeverAtPeace(type: string, camps: number): boolean {
  return type === 'PPN' || (type === 'NNN' && camps === 2);
}

function mostTied({ neighbours }: SignedGraph): number {
  const counts = neighbours.map((around) => around.length);
  return counts.indexOf(Math.max(...counts));
}
