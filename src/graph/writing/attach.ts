import type { Change } from '../../domain/change.js';
import type { ClaimInput } from '../../domain/recording/input.js';
import type { Instant } from '../../domain/time/instant.js';
import { badInput, notFound } from '../../errors.js';
import { takeClock } from '../clock.js';
import type { Graph, Run } from '../connection.js';
import { sha256 } from '../sha256.js';
import { readPassages, type StoredPassage } from '../stored/passages.js';
import { readSentences, type StoredSentence } from '../stored/sentences.js';
import { toDateTime, toInteger } from '../values.js';
import type { Act } from './act.js';
import { endOfTrail, logAct } from './audit.js';

/** What attaching a text brought. */
export interface Attached {
  /** Whether the text was attached before; nothing was changed then. */
  readonly before: boolean;
  /** How many passages can be quoted from it. */
  readonly passages: number;
}

/** Who is noted to have attached a text, unless an act says who does. */
const attacher = 'entente attach';

/**
 * Attaches a document's text, if it is the very text that the document, its sentences and its passages were recorded from.
 * Quotations are kept where they are read, since the database counts characters otherwise than passages do (UTF-16 units).
 *
 * @param act what it is in the audit trail; null where a program of its own attaches, which keeps none
 * @throws EntenteError `NOT_FOUND` where there is no such document, `BAD_USER_INPUT` where the text is another
 */
export function attachText(
  graph: Graph,
  document: string,
  text: string,
  act: Act | null = null,
): Promise<Attached> {
  return graph.write(async (run) => {
    const recording = { at: await takeClock(run), by: act?.requester.name ?? attacher };
    const end = await endOfTrail(run);
    const attached = await attachAt(run, document, text, recording.at);
    const changes = changesOfAttaching(document, attached);
    await logAct(run, act, end, changes, recording);
    return attached;
  });
}

/** What attaching a text is in the change log: nothing, where it was attached before. */
export function changesOfAttaching(document: string, { before }: Attached): readonly Change[] {
  return before ? [] : [{ kind: 'TEXT_ATTACHED', ids: [document], statements: [] }];
}

/** Attaches a text as {@link attachText} does, as of an instant. */
export async function attachAt(run: Run, document: string, text: string, at: Instant): Promise<Attached> {
  const before = await requireItsOwn(run, document, text);
  const sentences = await readSentences(run, [document]);
  requireSentences(sentences, text);
  const passages = await readPassages(run, document);
  requirePassages(passages, text, 'text');
  if (before) return { before, passages: passages.length };
  await run(
    'MATCH (d:Document {id: $document}) CREATE (d)-[:TEXT]->(:Text {content: $text, attachedAt: $at})',
    { document, text, at: toDateTime(at) },
  );
  await writeSentences(run, sentences, text);
  await writeQuotes(run, passages, text);
  return { before, passages: passages.length };
}

/** Quotes the passages of newly recorded claims whose documents have their texts attached. */
export async function quotePassages(run: Run, claims: readonly ClaimInput[]): Promise<void> {
  const passages = claims.flatMap(passageOf);
  if (passages.length === 0) return;
  const rows = await run(
    'UNWIND $documents AS id MATCH (d:Document {id: id})-[:TEXT]->(t) RETURN id, t.content',
    { documents: [...new Set(passages.map(({ document }) => document))] },
  );
  for (const [document, text] of rows) {
    const some = passages.filter((passage) => passage.document === document);
    requirePassages(some, String(text), 'claims');
    await writeQuotes(run, some, String(text));
  }
}

/** A claim's place in its document, as far as a text can be held to it. */
type Passage = Omit<StoredPassage, 'quote'>;

function passageOf({ id, passage: { document, span } }: ClaimInput): readonly Passage[] {
  return span === null ? [] : [{ claim: id, document, ...span }];
}

/** Whether the text was attached to the document before; an error where it is not the document's own. */
async function requireItsOwn(run: Run, document: string, text: string): Promise<boolean> {
  const [row] = await run(
    'MATCH (d:Document {id: $document}) RETURN d.sha256, d.length, EXISTS { (d)-[:TEXT]->() }, d.textErasedAt IS NOT NULL',
    { document },
  );
  if (row === undefined) throw notFound(`There is no document "${document}".`, ['document']);
  const [hash, length, before, erased] = row;
  if (erased === true) {
    throw badInput(`The text of "${document}" was erased, and is not attached again.`, ['document']);
  }
  if (typeof hash !== 'string') {
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
  if (typeof length === 'number' && length !== text.length) {
    throw badInput(
      `The text of "${document}" has ${text.length} UTF-16 units, and was recorded with ${length}.`,
      ['text'],
    );
  }
  return before === true;
}

function requireSentences(sentences: readonly StoredSentence[], text: string): void {
  const wrong = sentences.find((sentence) => isAnother(sentence, text));
  if (wrong === undefined) return;
  const { number, document, start, end } = wrong;
  throw badInput(
    `Sentence ${number} of "${document}" (${start} to ${end}) is not what the text has there: its SHA-256 differs.`,
    ['text'],
  );
}

function requirePassages(passages: readonly Passage[], text: string, argument: 'text' | 'claims'): void {
  const wrong = passages.find((passage) => isAnother(passage, text));
  if (wrong === undefined) return;
  throw badInput(
    `The passage of claim "${wrong.claim}" (${wrong.start} to ${wrong.end}) is not what the text has there: its SHA-256 differs.`,
    [argument],
  );
}

function isAnother({ start, end, sha256: hash }: StoredSentence | Passage, text: string): boolean {
  return sha256(text.slice(start, end)) !== hash;
}

async function writeSentences(run: Run, sentences: readonly StoredSentence[], text: string): Promise<void> {
  await run(
    'UNWIND $rows AS row MATCH (:Document {id: row.document})-[:SENTENCE]->(s {number: row.number}) SET s.text = row.text',
    {
      rows: sentences.map(({ document, number, start, end }) => ({
        document,
        number: toInteger(number),
        text: text.slice(start, end),
      })),
    },
  );
}

async function writeQuotes(run: Run, passages: readonly Passage[], text: string): Promise<void> {
  await run('UNWIND $rows AS row MATCH (:Claim {id: row.claim})-[p:IN]->() SET p.quote = row.quote', {
    rows: passages.map(({ claim, start, end }) => ({ claim, quote: text.slice(start, end) })),
  });
}
