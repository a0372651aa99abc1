import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimInput, DocumentInput } from '../../src/domain/recording/input.js';
import { attachText } from '../../src/graph/writing/attach.js';
import { record } from '../../src/graph/writing/record.js';
import { graphForEachTest } from '../support/fresh-graph.js';
import { nothing, smallDesk, text } from './small-desk.js';

const { graph } = graphForEachTest();
const [bulletin] = smallDesk.documents as [DocumentInput];
const [claim] = smallDesk.claims as [ClaimInput];
const hash = (words: string) => createHash('sha256').update(words).digest('hex');

beforeEach(async () => {
  await record(graph, smallDesk, 'test');
});

test('attaching quotes passages and sentences by UTF-16 units', async () => {
  expect(await attachText(graph, 'bulletin', text)).toEqual({ before: false, passages: 5 });
  const quotes = await graph.read('MATCH (c:Claim {id: "denial"})-[p:IN]->() RETURN p.quote');
  expect(quotes).toEqual([['Officials deny it.']]);
  const sentences = await graph.read('MATCH (s:Sentence) RETURN s.text ORDER BY s.number');
  expect(sentences).toEqual([['The 🦅 party backs the council.'], ['Officials deny it.']]);
});

test('attaching changes nothing when the text was attached before', async () => {
  await attachText(graph, 'bulletin', text);
  const clock = await graph.read('MATCH (c:Clock) RETURN toString(c.at)');
  expect(await attachText(graph, 'bulletin', text)).toEqual({ before: true, passages: 5 });
  expect(await graph.read('MATCH (c:Clock) RETURN toString(c.at)')).toEqual(clock);
  expect(await graph.read('MATCH (t:Text) RETURN count(t)')).toEqual([[1]]);
});

describe('attaching refuses', () => {
  afterEach(async () => {
    expect(await graph.read('MATCH (t:Text) RETURN count(t)')).toEqual([[0]]);
  });

  test('another text', async () => {
    await expect(attachText(graph, 'bulletin', `${text} `)).rejects.toThrow(
      /This is not the text of "bulletin": its SHA-256 is [0-9a-f]{64}/,
    );
  });

  test('an unknown document', async () => {
    await expect(attachText(graph, 'nothing', text)).rejects.toMatchObject({
      message: 'There is no document "nothing".',
      extensions: { code: 'NOT_FOUND', argument: ['document'] },
    });
  });

  test('a document without a hash, of which no text can be known to be its own', async () => {
    await recordDocument({ sha256: null });
    await expect(attachText(graph, 'leaflet', text)).rejects.toMatchObject({
      message: expect.stringContaining('"leaflet" was recorded without the SHA-256'),
      extensions: { code: 'BAD_USER_INPUT', argument: ['document'] },
    });
  });

  test('a text that is longer than it was recorded', async () => {
    await recordDocument({ length: text.length + 1 });
    await expect(attachText(graph, 'leaflet', text)).rejects.toMatchObject({
      message: `The text of "leaflet" has ${text.length} UTF-16 units, and was recorded with ${text.length + 1}.`,
      extensions: { code: 'BAD_USER_INPUT', argument: ['text'] },
    });
  });

  test('a text that has something else where a sentence was recorded', async () => {
    const sentences = bulletin.sentences.map((sentence) => ({ ...sentence, end: sentence.end - 1 }));
    await recordDocument({ sentences });
    await expect(attachText(graph, 'leaflet', text)).rejects.toMatchObject({
      message: expect.stringContaining('Sentence 1 of "leaflet" (0 to 30) is not what the text has there'),
      extensions: { code: 'BAD_USER_INPUT', argument: ['text'] },
    });
  });

  test('a text that has something else where a passage was recorded', async () => {
    await recordDocument({});
    const passage = { document: 'leaflet', sentence: 1, span: { start: 0, end: 7, sha256: hash('another') } };
    await record(graph, { ...nothing, claims: [{ ...claim, id: 'leaf', passage }] }, 'test');
    await expect(attachText(graph, 'leaflet', text)).rejects.toMatchObject({
      message: expect.stringContaining('The passage of claim "leaf" (0 to 7) is not what the text has there'),
      extensions: { code: 'BAD_USER_INPUT', argument: ['text'] },
    });
  });
});

/** Records another document of the same text, wrongly. */
async function recordDocument(wrong: Partial<DocumentInput>): Promise<void> {
  const documents = [{ ...bulletin, id: 'leaflet', ...wrong }];
  await record(graph, { ...nothing, documents }, 'test');
}
