import type { EntityInput } from '../domain/recording/input.js';
import type { EntityKind, Predicate } from '../domain/vocabulary.js';
import { predicateRow } from '../domain/vocabulary.js';
import { dayAt, LAST_DAY } from './calendar.js';
import { entity, type Member, type Topic } from './cast.js';
import type { Dice } from './dice.js';
import { madeUpName, spelledOtherwise } from './names.js';
import type { Setting } from './setting.js';
import type { World } from './world.js';

/** What goes on in a conflict. */
const conflict: readonly (readonly [Predicate, number])[] = [
  ['SUPPORTS', 17],
  ['FIGHTS', 13],
  ['ATTACKS', 13],
  ['PRESENT_IN', 9],
  ['ALLIED_WITH', 7],
  ['CONTROLS', 7],
  ['OPPOSES', 6],
  ['MOVES_TO', 5],
  ['CAPTURES', 4],
  ['KILLS', 4],
  ['THREATENS', 4],
  ['PARTICIPATES_IN', 4],
  ['NEGOTIATES_WITH', 3],
  ['LEADS', 3],
  ['HAS_PACT_WITH', 2],
  ['MEMBER_OF', 2],
  ['INFLUENCES', 2],
  ['CONSTRAINS', 2],
  ['ENABLES', 2],
  ['GOVERNS', 2],
  ['CAUSES', 1],
  ['SUCCEEDS', 1],
];

const groups = ['Front', 'Brigade', 'Movement', 'Militia', 'Council', 'Guard', 'Legion'];

/**
 * A conflict in one of the countries: its armed groups with their units, its people, towns and battles, and the states
 * that take part, mostly the same great ones.
 */
export function theatreSetting(index: number, world: World, claims: number, dice: Dice): Setting {
  const key = `t${index}`;
  const count = (share: number, least: number) => Math.max(least, Math.round(claims * share));
  const host = dice.pick(world.countries);
  const abroad = Array.from({ length: dice.whole(1, 4) }, () => dice.pickSkewed(world.countries));
  const war = madeEvent(`War in ${host.state.name}`, `${key}-war`, dice);
  const main = Array.from({ length: count(0.012, 2) }, (_, number) => madeGroup(key, number, dice));
  const units = Array.from({ length: count(0.01, 1) }, (_, number) => madeUnit(key, number, dice));
  const people = Array.from({ length: count(0.012, 2) }, (_, number) =>
    made('Person', `${madeUpName(dice)} ${madeUpName(dice)}`, `${key}-p${number}`, dice),
  );
  const towns = Array.from({ length: count(0.014, 2) }, (_, number) =>
    made('Place', madeUpName(dice), `${key}-l${number}`, dice),
  );
  const battles = Array.from({ length: count(0.005, 1) }, (_, number) =>
    madeEvent(`Battle of ${dice.pick(towns).name}`, `${key}-e${number}`, dice),
  );
  const doubles = main.flatMap((group, number) => doublesOf(group, `${key}-d${number}`, dice));
  const armies = host.organs.slice(1, 2);
  const backbone: readonly Topic[] = [
    ...units.map((unit) => topic(unit, 'PART_OF', dice.pickSkewed([...main, ...armies]))),
    ...towns.map((town, number) =>
      topic(
        town,
        'LOCATED_IN',
        number < 2 || dice.happens(0.6) ? host.state : dice.pick(towns.slice(0, number)),
      ),
    ),
    ...battles.map((battle) => topic(battle, 'PART_OF', war)),
    topic(war, 'LOCATED_IN', host.state),
    ...main.slice(0, people.length).map((group, number) => topic(people[number] ?? war, 'LEADS', group)),
  ];
  const local = [...main, ...units, ...doubles, ...people, ...towns, war, ...battles];
  // Great powers first, so that they are the hubs of this conflict, too.
  const involved = world.countries.filter((country) => country === host || abroad.includes(country));
  const foreign = involved.flatMap(({ state, organs }) => [state, ...organs]);
  const invent = inventorOf(local, foreign, dice);
  return {
    key,
    entities: local,
    actors: [...main, ...foreign, ...people],
    places: towns,
    events: [war, ...battles],
    backbone,
    publishers: [...world.publishers],
    years: dice.whole(1, 6),
    invent,
  };
}

/** Topics with somebody local in each, so that no other theatre has them. */
function inventorOf(local: readonly Member[], foreign: readonly Member[], dice: Dice): () => Topic | null {
  const ofKinds = (members: readonly Member[], kinds: readonly EntityKind[]) =>
    members.filter(({ kind }) => kinds.includes(kind));
  const pools = new Map(
    conflict.map(([predicate]) => {
      const { subjects, objects } = predicateRow(predicate);
      return [
        predicate,
        {
          localSubjects: ofKinds(local, subjects),
          localObjects: ofKinds(local, objects),
          foreignSubjects: ofKinds(foreign, subjects),
          foreignObjects: ofKinds(foreign, objects),
        },
      ];
    }),
  );
  return () => {
    const predicate = dice.pickWeighted(conflict);
    const pool = pools.get(predicate);
    if (pool === undefined) return null;
    const way = dice.share();
    const subjects = way < 0.35 ? pool.foreignSubjects : pool.localSubjects;
    const objects = way >= 0.35 && way < 0.5 ? pool.foreignObjects : pool.localObjects;
    if (subjects.length === 0 || objects.length === 0) return null;
    return topic(dice.pickSkewed(subjects), predicate, dice.pickSkewed(objects));
  };
}

function madeGroup(key: string, number: number, dice: Dice): EntityInput {
  const name = `${madeUpName(dice)} ${dice.pick(groups)}`;
  const described = { key: `${key}-g${number}`, summary: 'An armed group.', roles: ['REB'] as const };
  return entity({ ...described, kind: 'Organization', name }, dice);
}

/** A group that is in a register may have been recorded twice, under another spelling: the register tells that it is one. */
function doublesOf({ name, externalIds }: EntityInput, key: string, dice: Dice): readonly EntityInput[] {
  if (externalIds.length === 0) return [];
  const described = { key, summary: 'An armed group, as others spell it.', roles: ['REB'] as const };
  return [
    { ...entity({ ...described, kind: 'Organization', name: spelledOtherwise(name) }, dice), externalIds },
  ];
}

function madeUnit(key: string, number: number, dice: Dice): EntityInput {
  return made('Organization', `${madeUpName(dice)} Battalion`, `${key}-u${number}`, dice);
}

function madeEvent(name: string, key: string, dice: Dice): EntityInput {
  const began = dice.whole(0, LAST_DAY - 60);
  const day = (number: number) => ({ earliest: dayAt(number), latest: dayAt(number + 5) });
  const event = { began: day(began), ended: day(began + dice.whole(10, 50)), status: 'OCCURRED' as const };
  return entity({ key, kind: 'Event', name, summary: null, roles: [], event }, dice);
}

function made(kind: EntityKind, name: string, key: string, dice: Dice): EntityInput {
  return entity({ key, kind, name, summary: null, roles: [] }, dice);
}

function topic(subject: Member, predicate: Predicate, object: Member): Topic {
  return { subject, predicate, object };
}
