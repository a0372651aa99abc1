import type { Run } from '../connection.js';
import { sha256 } from '../sha256.js';
import { readPassages } from '../stored/passages.js';
import { difference, type Finding } from './finding.js';

/** What is wrong with attached texts, and with what is quoted from them. */
export async function checkTexts(run: Run): Promise<readonly Finding[]> {
  const rows = await run(
    `MATCH (d:Document) RETURN d.id, d.sha256, [(d)-[:TEXT]->(t) | t.content],
       COLLECT { MATCH (d)-[:SENTENCE]->(s) RETURN [s.number, s.start, s.end, s.sha256, s.text] ORDER BY s.number }`,
  );
  const findings: Finding[] = [];
  for (const [id, hash, texts, sentences] of rows) {
    const [text = null] = texts as readonly string[];
    const where = `document ${id}`;
    if (text !== null) findings.push(...difference(where, 'text', sha256(text), hash));
    for (const sentence of sentences as readonly (readonly unknown[])[]) {
      const [number, start, end, , quoted] = sentence;
      findings.push(
        ...difference(
          `${where}, sentence ${number}`,
          'text',
          quoted,
          quote(text, Number(start), Number(end)),
        ),
      );
    }
    for (const { claim, start, end, quote: quoted } of await readPassages(run, [String(id)])) {
      findings.push(...difference(`claim ${claim}`, 'quote', quoted, quote(text, start, end)));
    }
  }
  return findings;
}

function quote(text: string | null, start: number, end: number): string | null {
  return text === null ? null : text.slice(start, end);
}
