import { describe, expect, it } from 'vitest';
import {
  type EntityKind,
  entityKinds,
  mayJoin,
  type Predicate,
  predicateNames,
  predicateRow,
  predicates,
  roleNames,
  roles,
  standingNames,
  standings,
  supportTypeNames,
  supportTypes,
} from '../../src/domain/vocabulary.js';

describe('the vocabulary', () => {
  it.each([
    ['predicates', predicates, predicateNames],
    ['support types', supportTypes, supportTypeNames],
    ['roles', roles, roleNames],
    ['standings', standings, standingNames],
  ])('names each of its %s once, with a definition in a sentence and a source', (_, rows, names) => {
    expect(rows.map(({ name }) => name)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, definition, source } of rows) {
      expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(definition).toMatch(/^[A-Z].*\.$/);
      expect(source.length).toBeGreaterThan(3);
    }
  });

  it('has the predicates of the model, by nature and sign', () => {
    const named = (nature: string, sign: string) =>
      predicates.filter((row) => row.nature === nature && row.sign === sign).map(({ name }) => name);
    expect(named('STATE', 'POSITIVE')).toEqual(['SUPPORTS', 'ALLIED_WITH']);
    expect(named('STATE', 'NEGATIVE')).toEqual(['OPPOSES', 'FIGHTS', 'THREATENS']);
    expect(named('OCCURRENCE', 'POSITIVE')).toEqual([]);
    expect(named('OCCURRENCE', 'NEGATIVE')).toEqual(['ATTACKS']);
    expect(named('STATE', 'NEUTRAL').sort()).toEqual(
      [
        ...[
          'PART_OF',
          'MEMBER_OF',
          'GOVERNS',
          'LEADS',
          'HOLDS_OFFICE_IN',
          'CONTROLS',
          'PRESENT_IN',
          'LOCATED_IN',
        ],
        ...['NEGOTIATES_WITH', 'HAS_PACT_WITH', 'INFLUENCES', 'CONSTRAINS', 'ENABLES', 'PARTICIPATES_IN'],
      ].sort(),
    );
    expect(named('OCCURRENCE', 'NEUTRAL').sort()).toEqual(
      ['MOVES_TO', 'CAPTURES', 'KILLS', 'CAUSES', 'SUCCEEDS'].sort(),
    );
  });

  it('has as symmetric those that say the same of both, of the same kinds on both sides', () => {
    const symmetric = predicates.filter((row) => row.symmetric);
    expect(symmetric.map(({ name }) => name)).toEqual([
      'ALLIED_WITH',
      'FIGHTS',
      'NEGOTIATES_WITH',
      'HAS_PACT_WITH',
    ]);
    for (const { subjects, objects } of symmetric) expect(subjects).toEqual(objects);
  });

  it('lets being in a place be being in what that is located in', () => {
    expect(predicates.filter((row) => row.within).map(({ name }) => name)).toEqual([
      'PRESENT_IN',
      'LOCATED_IN',
    ]);
  });

  it('does not roll up the belonging itself, nor leading, office, causes and succession', () => {
    expect(predicates.filter((row) => !row.rollsUp).map(({ name }) => name)).toEqual([
      ...[
        'PART_OF',
        'MEMBER_OF',
        'LEADS',
        'HOLDS_OFFICE_IN',
        'LOCATED_IN',
        'CONSTRAINS',
        'ENABLES',
        'CAUSES',
      ],
      'SUCCEEDS',
    ]);
  });

  it('has the support types of UCDP, and POLITICAL', () => {
    expect([...supportTypeNames].sort()).toEqual(
      [
        ...[
          'TROOPS',
          'TROOP_PRESENCE',
          'WEAPONS',
          'MATERIEL_LOGISTICS',
          'TRAINING',
          'FUNDING',
          'INTELLIGENCE',
        ],
        ...['TERRITORY_ACCESS', 'INFRASTRUCTURE_ACCESS', 'OTHER', 'UNKNOWN', 'POLITICAL'],
      ].sort(),
    );
  });

  it('orders the standings from the strongest to none', () => {
    expect(standingNames).toEqual([
      ...['ASSERTED', 'CONTESTED', 'PRESUMED', 'POSSIBLE', 'ENDED', 'PROSPECTIVE', 'DENIED', 'UNKNOWN'],
    ]);
  });

  it.each<[Predicate, EntityKind, EntityKind]>([
    ['GOVERNS', 'Organization', 'State'],
    ['FIGHTS', 'Organization', 'State'],
    ['ATTACKS', 'State', 'Place'],
    ['LEADS', 'Organization', 'Event'],
    ['HOLDS_OFFICE_IN', 'Person', 'State'],
    ['LOCATED_IN', 'Event', 'Place'],
    ['THREATENS', 'Event', 'Place'],
    ['CAUSES', 'Event', 'Event'],
    ['KILLS', 'Event', 'Person'],
    ['PARTICIPATES_IN', 'State', 'Event'],
  ])('joins by %s a %s to a %s', (predicate, subject, object) => {
    expect(mayJoin(predicate, subject, object)).toBe(true);
  });

  it.each<[Predicate, EntityKind, EntityKind]>([
    ['GOVERNS', 'Place', 'State'],
    ['GOVERNS', 'Organization', 'Person'],
    ['FIGHTS', 'Place', 'State'],
    ['FIGHTS', 'State', 'Event'],
    ['HOLDS_OFFICE_IN', 'State', 'Organization'],
    ['PRESENT_IN', 'Organization', 'Event'],
    ['PARTICIPATES_IN', 'State', 'State'],
    ['MEMBER_OF', 'State', 'Person'],
  ])('does not join by %s a %s to a %s', (predicate, subject, object) => {
    expect(mayJoin(predicate, subject, object)).toBe(false);
  });

  it('joins by every predicate some kinds', () => {
    for (const { subjects, objects } of predicates) {
      expect(entityKinds).toEqual(expect.arrayContaining([...subjects, ...objects]));
      expect(subjects.length * objects.length).toBeGreaterThan(0);
    }
  });

  it('gives the row of a predicate, and of no other word', () => {
    for (const row of predicates) expect(predicateRow(row.name)).toBe(row);
    // @ts-expect-error: only a caller that evades the types can ask for it
    expect(() => predicateRow('LOVES')).toThrow('The vocabulary has no predicate LOVES');
  });
});
