import type { EntityInput } from '../domain/recording/input.js';
import type { Predicate } from '../domain/vocabulary.js';
import { entity, type Member, type Topic } from './cast.js';
import type { Dice } from './dice.js';
import { madeUpName } from './names.js';
import type { Setting } from './setting.js';
import { type World, wholeOf } from './world.js';

/** What goes on between states. */
const diplomacy: readonly (readonly [Predicate, number])[] = [
  ['SUPPORTS', 24],
  ['ALLIED_WITH', 14],
  ['OPPOSES', 12],
  ['NEGOTIATES_WITH', 12],
  ['HAS_PACT_WITH', 10],
  ['THREATENS', 8],
  ['MEMBER_OF', 8],
  ['INFLUENCES', 6],
  ['CONSTRAINS', 4],
  ['FIGHTS', 2],
];

/** A country: its regions and cities, who holds what office in it, and how it and its organs stand with other states. */
export function countrySetting(index: number, world: World, claims: number, dice: Dice): Setting {
  const country = world.countries[index];
  if (country === undefined) throw new RangeError(`the world has no country ${index}`);
  const { state, organs } = country;
  const key = `k${index}`;
  const regions = made(Math.max(1, Math.round(claims / 60)), 'region', key, dice);
  const cities = made(Math.max(1, Math.round(claims / 30)), 'city', key, dice);
  const people = made(Math.max(2, Math.round(claims / 40)), 'person', key, dice);
  const backbone: readonly Topic[] = [
    ...organs.map((organ, number) => topic(organ, 'PART_OF', wholeOf(country, number))),
    ...regions.map((region) => topic(region, 'LOCATED_IN', state)),
    ...cities.map((city) => topic(city, 'LOCATED_IN', dice.pick(regions))),
    ...people
      .slice(0, organs.length)
      .map((person, number) => topic(person, 'LEADS', organs[number] ?? state)),
    ...people.map((person) => topic(person, 'HOLDS_OFFICE_IN', dice.pick(organs))),
    ...organs.slice(0, 1).map((government) => topic(government, 'GOVERNS', state)),
    ...organs.slice(1, 2).flatMap((army) => cities.map((city) => topic(army, 'PRESENT_IN', city))),
  ];
  // Of two states, the first tells what is between the two of them; what one does to the other, each tells of its own.
  const others = world.countries.map((other) => other.state);
  const partners = others.slice(index + 1);
  const symmetric: readonly Predicate[] = ['ALLIED_WITH', 'NEGOTIATES_WITH', 'HAS_PACT_WITH', 'FIGHTS'];
  return {
    key,
    entities: [...regions, ...cities, ...people],
    actors: [state, ...organs, ...people, ...others],
    places: [...cities, ...regions],
    events: [],
    backbone,
    publishers: world.publishers,
    years: 14,
    invent: () => {
      const predicate = dice.pickWeighted(diplomacy);
      const ours = dice.happens(0.6) ? state : dice.pickSkewed(organs);
      const among =
        predicate === 'MEMBER_OF' ? world.leagues : symmetric.includes(predicate) ? partners : others;
      return among.length === 0 ? null : topic(ours, predicate, dice.pickSkewed(among));
    },
  };
}

type Sort = 'region' | 'city' | 'person';

function made(count: number, sort: Sort, key: string, dice: Dice): readonly EntityInput[] {
  return Array.from({ length: count }, (_, number) => {
    const name = madeUpName(dice);
    const described = { key: `${key}-${sort}-${number}`, summary: null };
    if (sort === 'person') {
      const full = `${madeUpName(dice)} ${name}`;
      return entity(
        { ...described, kind: 'Person', name: full, roles: dice.happens(0.5) ? ['GOV'] : ['MIL'] },
        dice,
      );
    }
    const placed = sort === 'region' ? `${name} Province` : name;
    return entity({ ...described, kind: 'Place', name: placed, roles: [] }, dice);
  });
}

function topic(subject: Member, predicate: Predicate, object: Member): Topic {
  return { subject, predicate, object };
}
