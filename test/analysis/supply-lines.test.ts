import { expect, test } from 'vitest';
import { type Form, type Picture, pictureOf, tripleOf } from '../../src/analysis/picture.js';
import {
  materialTypes,
  type SupplyQuestion,
  supplyLines,
  unavoidable,
} from '../../src/analysis/supply-lines.js';
import { supportTypeNames } from '../../src/domain/vocabulary.js';
import { relation } from './random-pictures.js';

const form = (type: Form['type'], ...routes: readonly (readonly string[])[]): Form => ({
  type,
  standing: 'ASSERTED',
  routes,
});

const supports = (subject: string, object: string, ...forms: readonly Form[]) =>
  relation(subject, 'SUPPORTS', object, {
    support: { forms, affectedBy: [['war', 'CONSTRAINS', object]] },
  });

const picture = pictureOf(
  [
    ...['iran', 'qatar', 'donor', 'group', 'other', 'government', 'rebels'].map(
      (id) => ({ id, kind: 'Organization' }) as const,
    ),
    ...['iraq', 'sea', 'syria'].map((id) => ({ id, kind: 'Place' }) as const),
  ],
  [
    supports('iran', 'group', form('WEAPONS', ['iraq', 'syria'], ['sea']), form('FUNDING', ['sea'])),
    supports('iran', 'other', form('WEAPONS')),
    supports('qatar', 'group', form('FUNDING')),
    supports('donor', 'group', form('TRAINING'), form('POLITICAL')),
    supports('donor', 'other', form('POLITICAL'), form('UNKNOWN')),
    relation('government', 'GOVERNS', 'syria'),
    relation('rebels', 'CONTROLS', 'syria'),
    relation('iran', 'PRESENT_IN', 'syria'),
    relation('rebels', 'MOVES_TO', 'syria'),
    relation('rebels', 'PRESENT_IN', 'iraq'),
  ],
);

const lines = (question: Partial<SupplyQuestion> = {}) =>
  supplyLines(picture, { supplier: null, recipient: null, types: materialTypes, ...question });

const named = ({ relations }: Picture, places: readonly number[]) =>
  places.flatMap((place) => {
    const found = relations[place];
    return found === undefined ? [] : [tripleOf(picture, found).join(' ')];
  });

test('supply lines are the support in a material form, by supplier and recipient', () => {
  expect(
    named(
      picture,
      lines().map((line) => line.relation),
    ),
  ).toEqual(['donor SUPPORTS group', 'iran SUPPORTS group', 'iran SUPPORTS other', 'qatar SUPPORTS group']);
  expect(supportTypeNames.filter((name) => !materialTypes.includes(name))).toEqual(['POLITICAL', 'UNKNOWN']);
  expect(
    named(
      picture,
      lines({ types: ['POLITICAL'] }).map((line) => line.relation),
    ),
  ).toEqual(['donor SUPPORTS group', 'donor SUPPORTS other']);
});

test('only those from the supplier and to the recipient that are asked for, and none where one is not in the picture', () => {
  const of = (question: Partial<SupplyQuestion>) =>
    named(
      picture,
      lines(question).map((line) => line.relation),
    );
  expect(of({ supplier: 'iran' })).toEqual(['iran SUPPORTS group', 'iran SUPPORTS other']);
  expect(of({ recipient: 'group', supplier: 'iran' })).toEqual(['iran SUPPORTS group']);
  expect(of({ recipient: 'nobody' })).toEqual([]);
});

test('each has its routes with the forms that take them, who holds each place, and what affects it', () => {
  const [line] = lines({ supplier: 'iran', recipient: 'group' });
  expect(line?.types).toEqual(['WEAPONS', 'FUNDING']);
  expect(line?.affectedBy).toEqual([['war', 'CONSTRAINS', 'group']]);
  const routes = line?.routes.map(({ types, stops }) => ({
    types,
    stops: stops.map(({ id, heldBy }) => [id, named(picture, heldBy)]),
  }));
  expect(routes).toEqual([
    {
      types: ['WEAPONS'],
      stops: [
        ['iraq', ['rebels PRESENT_IN iraq']],
        ['syria', ['government GOVERNS syria', 'iran PRESENT_IN syria', 'rebels CONTROLS syria']],
      ],
    },
    { types: ['WEAPONS', 'FUNDING'], stops: [['sea', []]] },
  ]);
});

test('alternatives bring the same recipient one of the same forms', () => {
  const alternatives = lines().map((line) => named(picture, line.alternatives));
  expect(alternatives).toEqual([[], ['qatar SUPPORTS group'], [], ['iran SUPPORTS group']]);
});

test('a place is unavoidable that every route passes, and none is where no route is told', () => {
  expect(unavoidable([['iraq', 'syria'], ['syria'], ['sea', 'syria']])).toEqual(['syria']);
  expect(unavoidable([['iraq', 'syria'], ['iraq'], ['sea']])).toEqual([]);
  expect(unavoidable([['iraq', 'syria', 'iraq']])).toEqual(['iraq', 'syria']);
  expect(unavoidable([])).toEqual([]);
});
