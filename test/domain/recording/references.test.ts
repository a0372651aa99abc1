import { describe, expect, it } from 'vitest';
import type { Known } from '../../../src/domain/recording/directory.js';
import {
  objectionToReference,
  referencesOfClaim,
  referencesOfDocument,
} from '../../../src/domain/recording/references.js';
import { soundClaim } from '../../fixtures/claims.js';

const anything = ['State', 'Organization', 'Person', 'Place', 'Event'];
const speakers = ['State', 'Organization', 'Person'];
const territory = ['Place', 'State'];

describe('the ids that a claim names', () => {
  it('are those of all its parts, each with what it may stand for', () => {
    const claim = {
      ...soundClaim,
      via: ['one', 'two'],
      at: ['three'],
      from: 'four',
      affects: { subject: 'five', predicate: 'OPPOSES', object: 'six', supportType: null } as const,
      condition: { event: 'seven', text: 'if' },
      attribution: [
        { speaker: 'eight' },
        { anonymous: true as const, description: 'x', count: 1 },
        { speaker: 'nine' },
      ],
      supersedes: 'ten',
      derivedFrom: ['eleven', 'twelve'],
    };
    expect(referencesOfClaim(claim).map(({ id, path, allowed }) => [id, path.join('.'), allowed])).toEqual([
      ['ada', 'subject', anything],
      ['bob', 'object', anything],
      ['one', 'via.0', anything],
      ['two', 'via.1', anything],
      ['three', 'at.0', [...territory, 'Event']],
      ['four', 'from', territory],
      ['five', 'affects.subject', anything],
      ['six', 'affects.object', anything],
      ['seven', 'condition.event', ['Event']],
      ['report-1', 'passage.document', ['Document']],
      ['eight', 'attribution.0.speaker', speakers],
      ['nine', 'attribution.2.speaker', speakers],
      ['ten', 'supersedes', ['Claim']],
      ['eleven', 'derivedFrom.0', ['Claim']],
      ['twelve', 'derivedFrom.1', ['Claim']],
    ]);
  });

  it('are none where a part is left out', () => {
    const {
      affects: _affects,
      condition: _condition,
      from: _from,
      supersedes: _supersedes,
      ...bare
    } = soundClaim;
    const claim = { ...bare, attribution: [] };
    expect(referencesOfClaim(claim).map(({ id }) => id)).toEqual(['ada', 'bob', 'report-1']);
    expect(referencesOfClaim({ ...claim, condition: { event: null } })).toHaveLength(3);
  });
});

it('a document names its publisher, where it has one', () => {
  expect(referencesOfDocument({ publisher: 'x' })).toEqual([
    { id: 'x', path: ['publisher'], allowed: speakers },
  ]);
  expect(referencesOfDocument({ publisher: null })).toEqual([]);
  expect(referencesOfDocument({})).toEqual([]);
});

it.each<[Known | undefined, string | null]>([
  [{ kind: 'State' }, null],
  [{ kind: 'Place' }, null],
  [{ kind: 'Person' }, '"x" is a Person; it must be a Place or a State'],
  [{ kind: 'Claim', supersededBy: null }, '"x" is a Claim; it must be a Place or a State'],
  [undefined, 'nothing has the id "x"'],
])('what a place is named by and stands for %j is said: %j', (known, message) => {
  expect(objectionToReference({ id: 'x', path: ['from'], allowed: ['Place', 'State'] }, known)).toBe(message);
});
