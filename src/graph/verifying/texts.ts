import type { Run } from '../connection.js';
import { sha256 } from '../sha256.js';
import { readPassagesOf, type StoredPassage } from '../stored/passages.js';
import { readSentences, type StoredSentence } from '../stored/sentences.js';
import { difference, type Finding } from './finding.js';

/** What is wrong with the attached texts of some documents, and with their sentences. */
export async function checkDocumentTexts(run: Run, ids: readonly string[]): Promise<readonly Finding[]> {
  const rows = await run(
    `UNWIND $ids AS id MATCH (d:Document {id: id})
     RETURN d.id, d.sha256, d.length, [(d)-[:TEXT]->(t) | t.content]`,
    { ids },
  );
  const texts = new Map(rows.map(([id, , , contents]) => [String(id), textOf(contents)]));
  const sentences = await readSentences(run, ids);
  return [
    ...rows.flatMap(([id, hash, length]) =>
      checkText(String(id), hash, length, texts.get(String(id)) ?? null),
    ),
    ...sentences.flatMap((sentence) => checkSentence(sentence, texts.get(sentence.document) ?? null)),
  ];
}

/** What is wrong with what some claims quote from attached texts. */
export async function checkQuotations(run: Run, claims: readonly string[]): Promise<readonly Finding[]> {
  const passages = await readPassagesOf(run, claims);
  const rows = await run(
    'UNWIND $documents AS id MATCH (d:Document {id: id})-[:TEXT]->(t) RETURN id, collect(t.content)',
    { documents: [...new Set(passages.map(({ document }) => document))] },
  );
  const texts = new Map(rows.map(([id, contents]) => [String(id), textOf(contents)]));
  return passages.flatMap((passage) => checkPassage(passage, texts.get(passage.document) ?? null));
}

function checkText(
  document: string,
  hash: unknown,
  length: unknown,
  text: string | null,
): readonly Finding[] {
  if (text === null) return [];
  const where = `document ${document}`;
  return [
    ...difference(where, 'text', sha256(text), hash),
    ...(length === null ? [] : difference(where, 'length', length, text.length)),
  ];
}

function checkSentence(sentence: StoredSentence, text: string | null): readonly Finding[] {
  const where = `document ${sentence.document}, sentence ${sentence.number}`;
  return [
    ...difference(where, 'text', sentence.text, quote(sentence, text)),
    ...checkHash(where, sentence, text),
  ];
}

function checkPassage(passage: StoredPassage, text: string | null): readonly Finding[] {
  const where = `claim ${passage.claim}`;
  return [
    ...difference(where, 'quote', passage.quote, quote(passage, text)),
    ...checkHash(where, passage, text),
  ];
}

function checkHash(
  where: string,
  place: StoredSentence | StoredPassage,
  text: string | null,
): readonly Finding[] {
  const words = quote(place, text);
  return words === null ? [] : difference(where, 'sha256', place.sha256, sha256(words));
}

function quote({ start, end }: StoredSentence | StoredPassage, text: string | null): string | null {
  return text === null ? null : text.slice(start, end);
}

/** The one text of a document, where it has any. */
function textOf(contents: unknown): string | null {
  const [text] = Array.isArray(contents) ? contents : [];
  return typeof text === 'string' ? text : null;
}
