import type { Conditional } from '../measure/conditional.js';
import type { PlanCaches } from '../measure/plan-caches.js';

/** What one run of the benchmark found, as it is written in JSON. */
export interface Results {
  readonly environment: Environment;
  readonly graph: GraphSize;
  readonly contestants: readonly ContestantResult[];
  readonly operations: readonly OperationResult[];
  readonly conditional: Conditional | null;
  readonly planCaches: PlanCaches | null;
}

export interface Environment {
  readonly at: string;
  readonly machine: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  /** The load average before the run: anything above a few tenths says that others used the machine. */
  readonly loadBefore: number;
  readonly versions: Readonly<Record<string, string>>;
  /** The version of this repository. */
  readonly commit: string;
}

export interface GraphSize {
  readonly size: string;
  readonly claims: number;
  readonly entities: number;
  readonly relations: number;
  readonly nodes: number;
}

export interface ContestantResult {
  readonly name: string;
  readonly what: string;
  /** Memory of the server's process before and after the load, in bytes. */
  readonly memory: { readonly before: number | null; readonly after: number | null };
}

export interface OperationResult {
  readonly name: string;
  readonly asks: string;
  readonly nestedFilter: boolean;
  readonly presentOf: string | null;
  /** By the contestant's name. */
  readonly reached: Readonly<Record<string, Reached>>;
  /** Why a contestant was not asked, by its name. */
  readonly unanswerable: Readonly<Record<string, string>>;
  /** The second process of the first contestant, over the first: what a ratio of 1 looks like here. */
  readonly noise: { readonly p50: number; readonly p99: number } | null;
}

export interface Reached {
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers a second, by the number of connections. */
  readonly throughput: Readonly<Record<number, number>>;
  /** Of an answer's body, on average. */
  readonly bytes: number;
  readonly statements: number;
  readonly dbHits: number;
}

/** Entente on graphs of several sizes; lists are in the order of `graphs`. */
export interface ScaleResults {
  readonly environment: Environment;
  readonly graphs: readonly GraphSize[];
  readonly operations: readonly {
    readonly name: string;
    readonly p50: readonly number[];
    readonly bytes: readonly number[];
  }[];
}

/** Entente under a mixed load. */
export interface SoakResults {
  readonly forMs: number;
  readonly answers: number;
  /** Of the server's process, in bytes, at equal distances in time. */
  readonly memory: readonly number[];
  /** The last fifth of the time over the second. */
  readonly growth: number;
}
