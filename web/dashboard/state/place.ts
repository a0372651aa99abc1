import {
  createLoader,
  createParser,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import { createContext, useContext, useMemo } from 'react';
import { isDay } from '../day/calendar.js';
import { reaches } from '../day/reach.js';
import type { Standing } from '../generated/graphql.js';
import { isId, selectionOf } from './selection.js';
import { kinds, nodeSizes, pathRules, reliabilities, signs, standings, usualStandings } from './words.js';

/** The views, in the order of their tabs. */
export const views = ['graph', 'timeline', 'matrix', 'table', 'document', 'questions'] as const;
export type View = (typeof views)[number];

/** What is asked of the picture of the day, in the order of the pages. */
export const questions = ['paths', 'supply', 'whatIf', 'balance', 'restsOn', 'compare'] as const;

/** What the table lists. */
export const tables = ['relations', 'entities', 'claims'] as const;

const parseAsDay = createParser({ parse: (text) => (isDay(text) ? text : null), serialize: String });

const parseAsInstant = createParser({
  parse: (text) => {
    const time = Date.parse(text);
    if (!/^\d{4}-/.test(text) || Number.isNaN(time)) return null;
    // Years that are written otherwise, or as none, the API does not take.
    const instant = new Date(time).toISOString();
    return /^\d{4}-/.test(instant) && instant >= '0001' ? instant : null;
  },
  serialize: String,
});

const parseAsId = createParser({
  parse: (text) => (isId(text) ? text : null),
  serialize: String,
});

/** A relation's name. */
const parseAsRelation = createParser({
  parse: (text) => (selectionOf(text)?.kind === 'relation' ? text : null),
  serialize: String,
});

/** A whole number that the API takes; what is out of its bounds counts as not given. */
function parseAsCount(least: number, most: number) {
  return createParser({
    parse: (text) => {
      const count = Number(text);
      return /^\d+$/.test(text) && count >= least && count <= most ? count : null;
    },
    serialize: String,
  });
}

/** Words of a list. Those that are none of it are left out; none at all counts as not given. */
function parseAsSome<Word extends string>(words: readonly Word[]) {
  return createParser<Word[]>({
    parse: (text) => {
      const given = text.split(',');
      const some = words.filter((word) => given.includes(word));
      return some.length === 0 ? null : some;
    },
    serialize: (some) => some.join(','),
    eq: (one, other) => one.length === other.length && one.every((word) => other.includes(word)),
  });
}

/** Where the page is: everything that is seen can be linked to. Nonsense in the address counts as not given. */
const place = {
  view: parseAsStringLiteral(views).withDefault('graph'),
  /** The day asked about; null for the last that any source speaks of. */
  day: parseAsDay,
  /** The instant of knowledge; null for now. */
  known: parseAsInstant,
  /** The day to compare with. */
  since: parseAsDay,
  /** How much time the slider spans. */
  reach: parseAsStringLiteral(reaches).withDefault('season'),
  /** What is selected: an entity's id, or a relation as `subject|PREDICATE|object`. */
  select: parseAsString,
  /** Only these entities and their relations; all where empty. */
  around: parseAsArrayOf(parseAsId).withDefault([]),
  /** Not these entities. */
  hide: parseAsArrayOf(parseAsId).withDefault([]),
  sign: parseAsSome(signs).withDefault([...signs]),
  standing: parseAsSome<Standing>(standings).withDefault([...usualStandings]),
  kind: parseAsSome(kinds).withDefault([...kinds]),
  predicate: parseAsArrayOf(parseAsString).withDefault([]),
  origins: parseAsInteger.withDefault(1),
  reliability: parseAsStringLiteral(reliabilities),
  wholes: parseAsBoolean.withDefault(false),
  /** Whose word counts, as it is written: `whose-word.ts` reads it, and says what of it cannot be read. */
  graded: parseAsString,
  credible: parseAsString,
  unheard: parseAsArrayOf(parseAsString).withDefault([]),
  unread: parseAsArrayOf(parseAsString).withDefault([]),
  only: parseAsArrayOf(parseAsString).withDefault([]),
  publishers: parseAsArrayOf(parseAsString).withDefault([]),
  /** The document that is read; null for the list of them. */
  document: parseAsId,
  /** The claim that is looked at in it. */
  claim: parseAsId,
  table: parseAsStringLiteral(tables).withDefault('relations'),
  /** By what the graph sizes its actors. */
  size: parseAsStringLiteral(nodeSizes).withDefault('RELATIONS'),
  /** Into how many camps actors are divided. */
  camps: parseAsCount(2, 8).withDefault(2),
  question: parseAsStringLiteral(questions).withDefault('paths'),
  /** Where paths and supplies begin, and where they lead to. */
  from: parseAsId,
  to: parseAsId,
  rule: parseAsStringLiteral(pathRules).withDefault('SUPPORT'),
  /** The most steps of a path. */
  steps: parseAsCount(1, 8).withDefault(4),
  /** Who is supposed to be gone. */
  without: parseAsArrayOf(parseAsId).withDefault([]),
  /** What is supposed not to be passed any more. */
  closed: parseAsArrayOf(parseAsId).withDefault([]),
  /** Which relations are supposed to be gone. */
  cut: parseAsArrayOf(parseAsRelation).withDefault([]),
  /** Which relations are supposed to stand. */
  suppose: parseAsArrayOf(parseAsRelation).withDefault([]),
  /** The origin whose word is left out; otherwise that of the document, where one is read. */
  origin: parseAsString,
};

/** The place that the address has, and how to go to another. It is read once, and handed to all in `PlaceContext`: to read it takes long. */
export function usePlaceOfAddress() {
  const [now, go] = useQueryStates(place, { history: 'push', clearOnDefault: true });
  return useMemo(() => [now, go] as const, [now, go]);
}

type PlaceAndGo = ReturnType<typeof usePlaceOfAddress>;
export type Place = PlaceAndGo[0];

/** The place where the page is, and how to go to another; null outside of the page. */
export const PlaceContext = createContext<PlaceAndGo | null>(null);

/** The place, and how to go to another: each step is one that Back takes back, unless it is said to replace the last. */
export function usePlace(): PlaceAndGo {
  const shared = useContext(PlaceContext);
  if (shared === null) throw new Error('There is no place outside of PlaceContext.');
  return shared;
}

/** The place that an address is of, as its part after `?` has it. */
export const placeIn: (search: string) => Place = createLoader(place);
