import { today } from '../domain/time/day.js';
import { lastChange } from '../graph/clock.js';
import type { Graph } from '../graph/connection.js';
import type { Moment } from '../graph/reading/column.js';
import type { Plan } from '../graph/reading/plan.js';
import type { Time } from '../graph/reading/selection.js';

/** What the fields of one operation share. A plain object, for Apollo copies it. */
export interface Context {
  readonly graph: Graph;
  /** What fields are asked at unless they say otherwise. */
  readonly time: Time;
  /** The graph's last change, as the first field to ask found it: one for the whole operation. */
  readonly moment: () => Promise<Moment>;
  /** The compiled root fields, by the key of their answer. */
  plans: ReadonlyMap<string, Plan>;
}

/** A context for one operation, asked at a clock's time. */
export function newContext(graph: Graph, clock: Date): Context {
  let moment: Promise<Moment> | undefined;
  return {
    graph,
    time: { on: today(clock), knownAt: 'LAST_CHANGE' },
    moment: () => {
      moment ??= lastChange(graph).then((at) => ({ lastChange: at }));
      return moment;
    },
    plans: new Map(),
  };
}
