import { median } from '../measure/statistics.js';
import { markdownTable, shown } from './markdown.js';
import type { OperationResult, Reached, Results } from './results.js';

/** A figure to reach. */
export interface Figure {
  readonly figure: string;
  readonly wanted: string;
  readonly reached: string;
  /** Null where this run has nothing to tell it by. */
  readonly isReached: boolean | null;
}

const ours = 'Entente';
const floor = 'hand-written';
const library = '@neo4j/graphql';

/** The figures that a run on one graph tells. */
export function figuresOf({ operations, conditional, planCaches }: Results): readonly Figure[] {
  const p50 = ({ p50: value }: Reached) => value;
  const at16 = ({ throughput }: Reached) => throughput[16] ?? Number.NaN;
  const overFloor = ratios(operations, floor, p50);
  const rateOverFloor = ratios(operations, floor, at16);
  const rateOverLibrary = ratios(operations, library, at16);
  const filters = ratios(
    operations.filter(({ nestedFilter }) => nestedFilter),
    library,
    at16,
  );
  return [
    held('p50 over hand-written, median', '≤ 1.15', medianOf(overFloor), (value) => value <= 1.15),
    held('p50 over hand-written, highest', '≤ 1.35', highest(overFloor), (value) => value <= 1.35),
    held(
      'throughput at 16 connections over hand-written, median',
      '≥ 0.85',
      medianOf(rateOverFloor),
      (value) => value >= 0.85,
    ),
    held(
      'throughput at 16 over @neo4j/graphql, median',
      '≥ 4',
      medianOf(rateOverLibrary),
      (value) => value >= 4,
    ),
    held(
      'throughput at 16 over @neo4j/graphql, lowest',
      '≥ 2',
      lowest(rateOverLibrary),
      (value) => value >= 2,
    ),
    held('the same on nested filters, lowest', '≥ 10', lowest(filters), (value) => value >= 10),
    held(
      'p50 of the past over the present, highest',
      '≤ 1.5',
      highest(pastOverPresent(operations)),
      (value) => value <= 1.5,
    ),
    held(
      `an answer of ${conditional === null ? '10 kB' : `${shown(conditional.bytes / 1000)} kB`} over its 304`,
      '≥ 5',
      conditional && { value: conditional.fullP50 / conditional.notModifiedP50, of: null },
      (value) => value >= 5,
    ),
    plannedAnew(planCaches),
  ];
}

/** What was asked before must not be planned again. */
function plannedAnew(planCaches: Results['planCaches']): Figure {
  if (planCaches === null) {
    return {
      figure: 'plans that Neo4j makes for repeated requests',
      wanted: '0',
      reached: '–',
      isReached: null,
    };
  }
  const { once, twice, ofFirst } = planCaches;
  const more = twice.plans - once.plans;
  return {
    figure: `plans that Neo4j makes for ${shown(once.requests)} requests when they are repeated`,
    wanted: '0',
    reached: `${more} (${once.plans} the first time; for ${floor} ${ofFirst.plans})`,
    isReached: more <= 0,
  };
}

export function figuresTable(figures: readonly Figure[]): string {
  return markdownTable(
    ['figure', 'wanted', 'reached', ''],
    figures.map(({ figure, wanted, reached, isReached }) => [figure, wanted, reached, verdict(isReached)]),
  );
}

function verdict(isReached: boolean | null): string {
  if (isReached === null) return 'not measured';
  return isReached ? 'yes' : '**no**';
}

/** A ratio, and the operation that it is of where it is of one. */
interface Ratio {
  readonly value: number;
  readonly of: string | null;
}

function held(figure: string, wanted: string, ratio: Ratio | null, test: (value: number) => boolean): Figure {
  if (ratio === null || Number.isNaN(ratio.value)) return { figure, wanted, reached: '–', isReached: null };
  const reached = `${shown(ratio.value)}${ratio.of === null ? '' : ` (${ratio.of})`}`;
  return { figure, wanted, reached, isReached: test(ratio.value) };
}

/** Entente over another, on each operation that both answered. */
function ratios(
  operations: readonly OperationResult[],
  other: string,
  read: (reached: Reached) => number,
): readonly Ratio[] {
  return operations.flatMap(({ name, reached }) => {
    const [own, theirs] = [reached[ours], reached[other]];
    return own === undefined || theirs === undefined ? [] : [{ value: read(own) / read(theirs), of: name }];
  });
}

function pastOverPresent(operations: readonly OperationResult[]): readonly Ratio[] {
  return operations.flatMap(({ name, presentOf, reached }) => {
    const present = operations.find((operation) => operation.name === presentOf)?.reached[ours];
    const past = reached[ours];
    return present === undefined || past === undefined ? [] : [{ value: past.p50 / present.p50, of: name }];
  });
}

function medianOf(found: readonly Ratio[]): Ratio | null {
  return found.length === 0 ? null : { value: median(found.map(({ value }) => value)), of: null };
}

function highest(found: readonly Ratio[]): Ratio | null {
  return sorted(found).at(-1) ?? null;
}

function lowest(found: readonly Ratio[]): Ratio | null {
  return sorted(found)[0] ?? null;
}

function sorted(found: readonly Ratio[]): readonly Ratio[] {
  return [...found].sort((one, other) => one.value - other.value);
}
