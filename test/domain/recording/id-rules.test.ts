import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/domain/recording/directory.js';
import { objectionsToIds } from '../../../src/domain/recording/id-rules.js';

const records = [
  { id: 'report', kind: 'Document' },
  { id: 'ada', kind: 'Entity' },
  { id: 'one', kind: 'Claim' },
] as const;
const objections = (recorded: Directory, more: readonly { id: string; kind: 'Entity' | 'Claim' }[] = []) =>
  objectionsToIds([...records, ...more], recorded);

describe('the ids of records', () => {
  it('may be new, or those of the same kind of record', () => {
    expect(objections(new Map())).toEqual([]);
    expect(
      objections(
        new Map([
          ['ada', { kind: 'Person' }],
          ['one', { kind: 'Claim', supersededBy: null }],
        ]),
      ),
    ).toEqual([]);
  });

  it('are given once, whatever to', () => {
    const message =
      '"ada" is the id of something else too: documents, entities and claims share one namespace';
    expect(objections(new Map(), [{ id: 'ada', kind: 'Claim' }])).toEqual([
      { index: 3, path: ['id'], message },
    ]);
    expect(objections(new Map(), [{ id: 'ada', kind: 'Entity' }])).toEqual([
      { index: 3, path: ['id'], message },
    ]);
  });

  it('are not those of another kind of record', () => {
    const recorded: Directory = new Map([
      ['ada', { kind: 'Claim', supersededBy: null }],
      ['one', { kind: 'Person' }],
    ]);
    expect(objections(recorded)).toEqual([
      {
        index: 1,
        path: ['id'],
        message: '"ada" is recorded as another kind of thing (Claim): give the entity another id',
      },
      {
        index: 2,
        path: ['id'],
        message: '"one" is recorded as another kind of thing (Entity): give the claim another id',
      },
    ]);
  });
});
