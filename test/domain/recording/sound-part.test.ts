import { describe, expect, test } from 'vitest';
import type { Known } from '../../../src/domain/recording/directory.js';
import type { Batch } from '../../../src/domain/recording/input.js';
import { soundPartOf } from '../../../src/domain/recording/sound-part.js';
import { smallDesk } from '../../graph/small-desk.js';

const changed = (change: (batch: Batch) => Partial<Batch>): Batch => ({ ...smallDesk, ...change(smallDesk) });
const part = (batch: Batch, recorded: ReadonlyMap<string, Known> = new Map()) => {
  const { sound, objections } = soundPartOf(batch, recorded);
  return {
    claims: sound.claims.map(({ id }) => id),
    entities: sound.entities.length,
    retractions: sound.retractions.length,
    objections: objections.map(({ path, message }) => `${path.join('.')}: ${message}`),
  };
};

describe('the sound part of a batch', () => {
  test('is all of it where no rule is broken', () => {
    expect(soundPartOf(smallDesk, new Map())).toEqual({ sound: smallDesk, objections: [] });
  });

  test('leaves out what breaks a rule, and what names it, by the places in the batch as it was given', () => {
    const batch = changed(({ claims }) => ({
      claims: claims.map((claim) => (claim.id === 'backing' ? { ...claim, object: claim.subject } : claim)),
    }));
    // What was drawn from it, and what takes the place of that.
    expect(part(batch)).toMatchObject({
      claims: ['denial', 'forecast'],
      objections: [
        expect.stringMatching(/^claims.0.object: SUPPORTS joins two entities/),
        'claims.1.derivedFrom.0: nothing has the id "backing"',
        'claims.3.supersedes: nothing has the id "backing-again"',
      ],
    });
  });

  test('keeps what names something recorded before', () => {
    const batch = changed(({ entities }) => ({ entities: entities.filter(({ id }) => id !== 'council') }));
    // All of them: the claim that names another is drawn from one that does not stand.
    expect(part(batch).claims).toEqual([]);
    expect(part(batch, new Map([['council', { kind: 'Organization' }]])).claims).toHaveLength(5);
  });

  test('leaves out retractions of what is no claim', () => {
    const retractions = ['backing', 'nobody', 'land', 'old'].map((claim) => ({ claim, reason: 'wrong' }));
    const recorded = new Map<string, Known>([['old', { kind: 'Claim', supersededBy: null }]]);
    expect(
      part(
        changed(() => ({ retractions })),
        recorded,
      ),
    ).toMatchObject({
      retractions: 2,
      objections: [
        'retractions.1.claim: no claim has the id "nobody"',
        'retractions.2.claim: no claim has the id "land"',
      ],
    });
  });
});
