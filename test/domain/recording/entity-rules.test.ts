import { expect, it } from 'vitest';
import { objectionsToEntity } from '../../../src/domain/recording/entity-rules.js';
import { bounds, type WrittenBounds } from '../../fixtures/claims.js';

const event = (began: WrittenBounds, ended: WrittenBounds) =>
  objectionsToEntity({
    externalIds: [],
    event: { began: bounds(began), ended: bounds(ended), status: 'OCCURRED' },
  });

it('an entity is refused where the scheme of an external id has a colon, and for none in its value', () => {
  const externalIds = [
    { scheme: 'wikidata', value: 'a:b' },
    { scheme: 'urn:isni', value: '1' },
  ];
  expect(objectionsToEntity({ externalIds, event: null })).toEqual([
    {
      path: ['externalIds', 1, 'scheme'],
      message: 'must not have a colon, which would be taken for its end: put what follows into the value',
    },
  ]);
});

it.each<[WrittenBounds, WrittenBounds]>([
  [
    ['2001-05-01', '2001-05-01'],
    ['2001-05-02', '2001-05-02'],
  ],
  [
    ['2001-05-01', null],
    [null, '2001-05-02'],
  ],
  [
    [null, '2001-05-09'],
    ['2001-05-02', '2001-05-02'],
  ],
  [
    ['2001-05-01', null],
    ['2001-05-01', null],
  ],
])('an event from %j to %j is recorded', (began, ended) => {
  expect(event(began, ended)).toEqual([]);
});

it('an event is refused where an earliest day is after the latest', () => {
  const message = 'The earliest day, 2001-05-02, is after the latest, 2001-05-01: it must be on or before it';
  expect(event(['2001-05-02', '2001-05-01'], [null, null])).toEqual([
    { path: ['event', 'began', 'earliest'], message },
  ]);
  expect(event([null, null], ['2001-05-02', '2001-05-01'])).toEqual([
    { path: ['event', 'ended', 'earliest'], message },
  ]);
});

it.each(['2001-05-02', '2001-05-01'])(
  'an event that began on 2001-05-02 is refused where it was over on %s',
  (end) => {
    expect(event(['2001-05-02', '2001-05-02'], [null, end])).toEqual([
      {
        path: ['event', 'ended'],
        message: 'must be after 2001-05-02: it is the first day on which the event was over',
      },
    ]);
  },
);
