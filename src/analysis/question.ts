import type { Day } from '../domain/time/day.js';
import type { Standing, SupportType } from '../domain/vocabulary.js';
import type { CentralityMeasure, PairsCounted } from './centrality.js';
import type { PathRule } from './paths.js';
import type { PictureEntity, Triple } from './picture.js';
import type { Testimony } from './sensitivity.js';
import type { MixedTies } from './signed-graph.js';
import type { Removal } from './what-if.js';

/** What can be asked of a picture, with ids for entities; `schema/analysis.graphql` says what each means. */
export type Question =
  | { readonly ask: 'summary' }
  | {
      readonly ask: 'paths';
      readonly from: string;
      readonly to: string;
      readonly rule: PathRule;
      readonly maxLength: number;
      readonly first: number;
    }
  | {
      readonly ask: 'supplyLines';
      readonly supplier: string | null;
      readonly recipient: string | null;
      readonly types: readonly SupportType[];
    }
  | { readonly ask: 'chokepoints' }
  | {
      readonly ask: 'whatIf';
      readonly remove: Removal;
      readonly add: readonly Triple[];
      readonly newcomers: readonly PictureEntity[];
      readonly seconds: number;
      /** Which fields of the answer are wanted, as `after` and `after.triads`: what takes long and is not, is left out. */
      readonly wanted: readonly string[];
    }
  | {
      readonly ask: 'balance';
      readonly k: number;
      readonly seconds: number;
      readonly first: number;
      readonly skip: number;
      readonly wanted: readonly string[];
    }
  /** The second picture, where there is one, is that of the day whose labels are carried over. */
  | { readonly ask: 'camps'; readonly k: number; readonly seconds: number }
  /** Of two pictures, which have relations of every standing. */
  | {
      readonly ask: 'compare';
      readonly standings: readonly Standing[];
      readonly towards: string | null;
      readonly k: number | null;
    }
  | {
      readonly ask: 'centrality';
      readonly measure: CentralityMeasure;
      readonly ties: PairsCounted;
      readonly first: number;
    }
  /** Of a picture a day. */
  | { readonly ask: 'timeline'; readonly days: readonly Day[] }
  /** Of two pictures with relations of every standing, the second without the source. */
  | {
      readonly ask: 'restsOn';
      readonly standings: readonly Standing[];
      readonly first: number;
      readonly skip: number;
    }
  /** Of the statements seen as one in a relation, each with what is said of it. */
  | {
      readonly ask: 'sensitivity';
      readonly relation: Triple;
      readonly on: Day;
      readonly statements: readonly Testimony[];
      readonly first: number;
    };

/** A question, and what is done with mixed ties in answering it. */
export interface Asked {
  readonly question: Question;
  readonly mixed: MixedTies;
}

/** What of the answer about balance takes a division into camps. */
const ofDivision: readonly string[] = ['frustration', 'camps', 'frustratedTies'];

/** Whether a question takes a division into camps, which may take all the time that it is given. */
export function isDividing(question: Question): boolean {
  switch (question.ask) {
    case 'balance':
      return question.wanted.some((field) => ofDivision.includes(field));
    case 'whatIf':
      return question.wanted.some((field) => field.endsWith('.frustration'));
    case 'camps':
      return true;
    case 'compare':
      return question.k !== null;
    default:
      return false;
  }
}
