import { describe, expect, it } from 'vitest';
import {
  partsOfStatement,
  relationId,
  statement,
  statementRead,
  statementsOf,
} from '../../src/domain/statement.js';
import { supportTypeNames } from '../../src/domain/vocabulary.js';

describe('the statements of a claim', () => {
  const ids = (...parts: Parameters<typeof statementsOf>) => statementsOf(...parts).map(({ id }) => id);
  const fights = { predicate: 'FIGHTS', supportTypes: [], polarity: 'AFFIRMS' } as const;

  it('are one, of subject, predicate and object', () => {
    expect(statementsOf({ ...fights, subject: 'ada', predicate: 'THREATENS', object: 'bob' })).toEqual([
      { id: 'ada|THREATENS|bob', subject: 'ada', predicate: 'THREATENS', object: 'bob', supportType: null },
    ]);
  });

  it('put the smaller id first where the predicate is symmetric, and only there', () => {
    expect(ids({ ...fights, subject: 'bob', object: 'ada' })).toEqual(['ada|FIGHTS|bob']);
    expect(ids({ ...fights, subject: 'ada', object: 'bob' })).toEqual(['ada|FIGHTS|bob']);
    expect(ids({ ...fights, subject: 'bob', predicate: 'OPPOSES', object: 'ada' })).toEqual([
      'bob|OPPOSES|ada',
    ]);
  });

  it('are none where both ends are read as one', () => {
    expect(ids({ ...fights, subject: 'ada', object: 'ada' })).toEqual([]);
  });

  describe('of SUPPORTS', () => {
    const supports = { subject: 'bob', predicate: 'SUPPORTS', object: 'ada' } as const;

    it('are one for each support type, without repeats', () => {
      expect(
        ids({ ...supports, supportTypes: ['WEAPONS', 'TROOPS', 'WEAPONS'], polarity: 'AFFIRMS' }),
      ).toEqual(['bob|SUPPORTS|ada|WEAPONS', 'bob|SUPPORTS|ada|TROOPS']);
      expect(ids({ ...supports, supportTypes: ['WEAPONS'], polarity: 'DENIES' })).toEqual([
        'bob|SUPPORTS|ada|WEAPONS',
      ]);
    });

    it('affirm an unknown type where none is given', () => {
      expect(ids({ ...supports, supportTypes: [], polarity: 'AFFIRMS' })).toEqual([
        'bob|SUPPORTS|ada|UNKNOWN',
      ]);
    });

    it('deny every type where none is given', () => {
      expect(ids({ ...supports, supportTypes: [], polarity: 'DENIES' })).toEqual(
        supportTypeNames.map((type) => `bob|SUPPORTS|ada|${type}`),
      );
    });
  });
});

describe('the relation of a statement', () => {
  it('is the statement itself, and for a form of support the support in any form', () => {
    const parts = { subject: 'ada', object: 'bob' } as const;
    expect(relationId(statement({ ...parts, predicate: 'OPPOSES', supportType: null }))).toBe(
      'ada|OPPOSES|bob',
    );
    expect(relationId(statement({ ...parts, predicate: 'SUPPORTS', supportType: 'TROOPS' }))).toBe(
      'ada|SUPPORTS|bob',
    );
  });
});

describe('a statement', () => {
  it('has the same id whichever way a symmetric one is asked', () => {
    const parts = { predicate: 'ALLIED_WITH', supportType: null } as const;
    expect(statement({ ...parts, subject: 'b', object: 'a' })).toEqual(
      statement({ ...parts, subject: 'a', object: 'b' }),
    );
  });
});

describe('a statement read back', () => {
  it('from its id has the parts that the id was made of', () => {
    const supports = {
      subject: 'bob',
      predicate: 'SUPPORTS',
      object: 'ada',
      supportType: 'WEAPONS',
    } as const;
    expect(partsOfStatement(statement(supports).id)).toEqual(supports);
    expect(partsOfStatement('bob|SUPPORTS|ada')).toEqual({ ...supports, supportType: null });
  });

  it.each(['bob|LIKES|ada', 'bob|FIGHTS', 'bob|SUPPORTS|ada|CAKE', 'a|FIGHTS|b||', '|FIGHTS|b'])(
    'is none where its id is none: %s',
    (id) => {
      expect(partsOfStatement(id)).toBeNull();
    },
  );

  it('with other ends is put in order again, and is none where they are one', () => {
    const fights = { subject: 'ada', predicate: 'FIGHTS', object: 'bob', supportType: null } as const;
    const read = (names: Record<string, string>) =>
      statementRead(fights, (id) => names[id] ?? id)?.id ?? null;
    expect(read({ ada: 'zoe' })).toBe('bob|FIGHTS|zoe');
    expect(read({ ada: 'bob' })).toBeNull();
  });
});
