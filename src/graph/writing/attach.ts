import { badInput, notFound } from '../../errors.js';
import { setClock, takeClock } from '../clock.js';
import type { Graph, Row, Run } from '../connection.js';
import { sha256 } from '../sha256.js';
import { readPassages, type StoredPassage } from '../stored/passages.js';

/** What attaching a text brought. */
export interface Attached {
  /** Whether the text was attached before; nothing was changed then. */
  readonly before: boolean;
  /** How many passages can be quoted from it. */
  readonly passages: number;
}

/**
 * Attaches a document's text, if it is the very text that the document and its passages were recorded from. Quotations are
 * kept where they are read, since the database counts characters otherwise than passages do (UTF-16 units).
 *
 * @throws EntenteError `NOT_FOUND` where there is no such document, `BAD_USER_INPUT` where the text is another
 */
export function attachText(graph: Graph, document: string, text: string): Promise<Attached> {
  return graph.write(async (run) => {
    const at = await takeClock(run);
    const { hash, before } = await find(run, document);
    if (hash === null) {
      throw badInput(
        `"${document}" was recorded without the SHA-256 of a text, so none can be known to be its own.`,
        ['document'],
      );
    }
    if (hash !== sha256(text)) {
      throw badInput(
        `This is not the text of "${document}": its SHA-256 is ${sha256(text)}, and should be ${hash}.`,
        ['text'],
      );
    }
    const passages = await readPassages(run, [document]);
    requireHashes(passages, text);
    if (before) return { before, passages: passages.length };
    await run('MATCH (d:Document {id: $document}) CREATE (d)-[:TEXT]->(:Text {content: $text})', {
      document,
      text,
    });
    await quoteSentences(run, document, text);
    await writeQuotes(run, passages, text);
    await setClock(run, at);
    return { before, passages: passages.length };
  });
}

/** Quotes the passages of newly recorded claims whose documents have their texts attached. */
export async function quotePassages(run: Run, documents: readonly string[]): Promise<void> {
  const rows = await run(
    'UNWIND $documents AS id MATCH (d:Document {id: id})-[:TEXT]->(t) RETURN id, t.content',
    { documents },
  );
  for (const [document, text] of rows) {
    const passages = (await readPassages(run, [String(document)])).filter(({ quote }) => quote === null);
    requireHashes(passages, String(text));
    await writeQuotes(run, passages, String(text));
  }
}

async function find(
  run: Run,
  document: string,
): Promise<{ readonly hash: string | null; readonly before: boolean }> {
  const [row] = await run('MATCH (d:Document {id: $document}) RETURN d.sha256, EXISTS { (d)-[:TEXT]->() }', {
    document,
  });
  if (row === undefined) throw notFound(`There is no document "${document}".`, ['document']);
  const [hash, before] = row;
  return { hash: typeof hash === 'string' ? hash : null, before: before === true };
}

function requireHashes(passages: readonly StoredPassage[], text: string): void {
  const wrong = passages.find(({ start, end, sha256: hash }) => sha256(text.slice(start, end)) !== hash);
  if (wrong === undefined) return;
  throw badInput(
    `The passage of claim "${wrong.claim}" (${wrong.start} to ${wrong.end}) is not what the text has there: its SHA-256 differs.`,
    ['text'],
  );
}

async function quoteSentences(run: Run, document: string, text: string): Promise<void> {
  const rows: readonly Row[] = await run(
    'MATCH (:Document {id: $document})-[:SENTENCE]->(s) RETURN s.number, s.start, s.end',
    { document },
  );
  await run(
    'UNWIND $rows AS row MATCH (:Document {id: $document})-[:SENTENCE]->(s {number: row.number}) SET s.text = row.text',
    {
      document,
      rows: rows.map(([number, start, end]) => ({ number, text: text.slice(Number(start), Number(end)) })),
    },
  );
}

async function writeQuotes(run: Run, passages: readonly StoredPassage[], text: string): Promise<void> {
  await run('UNWIND $rows AS row MATCH (:Claim {id: row.claim})-[p:IN]->() SET p.quote = row.quote', {
    rows: passages.map(({ claim, start, end }) => ({ claim, quote: text.slice(start, end) })),
  });
}
