import { describe, expect, test } from 'vitest';
import { readJsonLines } from '../../src/exchange/json-lines.js';
import { openText } from '../../src/exchange/open-text.js';
import { textLines } from '../../src/exchange/text-lines.js';
import { all, fileWith, sortedOut } from './files.js';

async function read(text: string) {
  return sortedOut(await all(readJsonLines(await openText(await fileWith(text, 'facts.jsonl')))));
}

describe('JSON Lines', () => {
  test('are records one a line, whatever ends a line; blank ones are passed over', async () => {
    const { records, refused } = await read(
      '{"entity":{"id":"a"}}\r\n\n{"document":{"id":"d"}}\n{"retraction":{}}',
    );
    expect(refused).toEqual([]);
    expect(records.map(({ section }) => section)).toEqual(['entities', 'documents', 'retractions']);
    expect(records[1]?.problemAt(['id'], 'x')).toMatchObject({ line: 3, path: ['id'] });
  });

  test('give a claim without an id one made from what it says, in whatever order it says it', async () => {
    const { records } = await read(
      '{"claim":{"a":1,"b":[{"c":2,"d":3}]}}\n{"claim":{"b":[{"d":3,"c":2}],"a":1}}\n{"claim":{"a":2}}\n{"claim":{"id":"own"}}',
    );
    const ids = records.map(({ value }) => (value as { id: string }).id);
    expect(ids[0]).toMatch(/^claim-[0-9a-f]{32}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(ids[3]).toBe('own');
  });

  test('that are none are refused by their lines, and the others read', async () => {
    const { records, refused } = await read(
      '{"entity":{}}\n{"entity":\n[1]\n{"entity":{},"claim":{}}\n{"entitty":{}}\n{}\n{"claim":{}}\n',
    );
    expect(records).toHaveLength(2);
    expect(refused).toEqual([
      expect.stringMatching(/^2: is not JSON .*: write one object a line$/),
      '3: must be an object with one of the keys entity, document, claim, retraction',
      '4: must be an object with one of the keys entity, document, claim, retraction',
      '5: "entitty" is none of entity, document, claim, retraction (did you mean "entity"?)',
      '6: must be an object with one of the keys entity, document, claim, retraction',
    ]);
  });

  test('are held one at a time, and one that is too long not at all', async () => {
    async function* pieces() {
      yield 'ab\nc';
      for (let count = 0; count < 100; count++) yield 'x'.repeat(10);
      yield '\nde';
    }
    expect(await all(textLines(pieces(), 20))).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, text: null },
      { number: 3, text: 'de' },
    ]);
  });
});
