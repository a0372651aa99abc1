import type { SourceReliability } from '../domain/claim.js';
import type { EntityInput } from '../domain/recording/input.js';
import type { Role } from '../domain/vocabulary.js';
import { entity, type Member } from './cast.js';
import type { Dice } from './dice.js';
import { madeUpName } from './names.js';

/** A state with its organs, which take part in whatever conflict there is. */
export interface Country {
  readonly state: Member;
  /** Government, army and intelligence service first; then what is part of these. */
  readonly organs: readonly Member[];
}

/** Who publishes documents, and how far it can be relied on. */
export interface Publisher {
  readonly id: string;
  readonly reliability: SourceReliability | null;
}

/** Those who are met everywhere in a graph, whatever its size: its hubs. The first of each are met most. */
export interface World {
  readonly entities: readonly EntityInput[];
  readonly countries: readonly Country[];
  /** Organizations of states. */
  readonly leagues: readonly Member[];
  readonly publishers: readonly Publisher[];
}

/** The organs of every country, and which of those before each is part of; null for the state itself. */
const organs: readonly (readonly [name: string, role: Role, partOf: number | null])[] = [
  ['Government', 'GOV', null],
  ['Army', 'MIL', null],
  ['Intelligence Service', 'SPY', 0],
  ['Expeditionary Corps', 'MIL', 1],
  ['Air Force', 'MIL', 1],
  ['Ministry of Foreign Affairs', 'GOV', 0],
];

const reliabilities: readonly SourceReliability[] = ['A', 'B', 'B', 'C', 'C', 'C', 'D', 'E', 'F'];

/** The world of a graph of so many claims: between 4 and 190 states, leagues, and publishers. */
export function worldFor(claims: number, dice: Dice): World {
  const countries = Array.from({ length: between(4, claims / 400, 190) }, (_, index) =>
    countryOf(index, dice),
  );
  const leagues = Array.from({ length: between(1, claims / 5_000, 40) }, (_, index) =>
    entity(
      {
        key: `league-${index}`,
        kind: 'Organization',
        name: `${madeUpName(dice)} League of States`,
        summary: 'An organization of states.',
        roles: ['IGO'],
      },
      dice,
    ),
  );
  const papers = Array.from({ length: between(4, claims / 2_000, 300) }, (_, index) =>
    entity(
      {
        key: `paper-${index}`,
        kind: 'Organization',
        name: `${madeUpName(dice)} ${dice.pick(['Gazette', 'Times', 'Agency', 'Observer', 'Post', 'Monitor'])}`,
        summary: 'A publisher of news.',
        roles: ['JRN'],
      },
      dice,
    ),
  );
  return {
    entities: [...countries.flat(), ...leagues, ...papers],
    countries: countries.map(([state, ...rest]) => ({ state, organs: rest })),
    leagues,
    publishers: papers.map(({ id }) => ({ id, reliability: dice.pick(reliabilities) })),
  };
}

/** What each organ of a country is part of. */
export function wholeOf({ state, organs: members }: Country, organ: number): Member {
  const partOf = organs[organ]?.[2] ?? null;
  return (partOf === null ? undefined : members[partOf]) ?? state;
}

function countryOf(index: number, dice: Dice): [EntityInput, ...EntityInput[]] {
  const name = madeUpName(dice);
  const state = entity(
    { key: `${index}`, kind: 'State', name, summary: `A state that is called ${name}.`, roles: [] },
    dice,
  );
  const members = organs.map(([organ, role], number) =>
    entity(
      {
        key: `${index}-${number}`,
        kind: 'Organization',
        name: `${organ} of ${name}`,
        summary: `An organ of the state of ${name}.`,
        roles: [role],
      },
      dice,
    ),
  );
  return [state, ...members];
}

function between(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(wanted)));
}
