import { createHash } from 'node:crypto';
import type { SourceReliability } from '../domain/claim.js';
import type { DocumentInput, DocumentKind, PassageInput, SentenceInput } from '../domain/recording/input.js';
import { dayAt, FIRST_DAY, LAST_DAY } from './calendar.js';
import type { Dice } from './dice.js';
import type { Publisher } from './world.js';

/** A document that claims are taken from. */
export interface Paper {
  readonly document: DocumentInput;
  /** The number of the day that it speaks of, the day before it appears. */
  readonly day: number;
  readonly reliability: SourceReliability | null;
}

/** Some documents, from the earliest to the latest. */
export class Library {
  readonly papers: readonly Paper[];

  constructor(papers: readonly Paper[]) {
    this.papers = [...papers].sort((a, b) => a.day - b.day);
  }

  /** The first document that speaks of a day or a later one; the last there is where none does. */
  since(day: number): Paper {
    let low = 0;
    let high = this.papers.length - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.papers[middle]?.day ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    const found = this.papers[low];
    if (found === undefined) throw new RangeError('a library has at least one document');
    return found;
  }
}

/** How the days of some documents lie: most in a few bursts, others anywhere between a first and a last day. */
export interface Bursts {
  readonly first: number;
  readonly last: number;
  /** The days on which bursts begin. */
  readonly begins: readonly number[];
}

/** How much of all that is reported falls into bursts. */
const shareInBursts = 0.7;

/** A burst has died down to a third after so many days. */
const burstDays = 9;

/** Bursts over some years, three to seven of them. */
export function burstsOf(dice: Dice, years: number): Bursts {
  const first = dice.whole(FIRST_DAY, LAST_DAY - Math.floor(years * 365));
  const last = first + Math.floor(years * 365);
  return { first, last, begins: Array.from({ length: dice.whole(3, 7) }, () => dice.whole(first, last)) };
}

const kinds: readonly (readonly [DocumentKind, number])[] = [
  ['NEWS', 70],
  ['STATEMENT', 12],
  ['REPORT', 12],
  ['DATASET', 3],
  ['BACKGROUND', 3],
];

/** A library of documents by these publishers, the first of them the busiest. */
export function libraryOf(
  count: number,
  key: string,
  bursts: Bursts,
  publishers: readonly Publisher[],
  dice: Dice,
): Library {
  const papers = Array.from({ length: count }, (_, index): Paper => {
    const day = dayOfReport(bursts, dice);
    const publisher = dice.happens(0.04) ? null : dice.pickSkewed(publishers);
    const reliability = publisher?.reliability ?? null;
    return { document: documentOf(`${key}-d${index}`, day, publisher?.id ?? null, dice), day, reliability };
  });
  return new Library(papers);
}

function dayOfReport({ first, last, begins }: Bursts, dice: Dice): number {
  if (!dice.happens(shareInBursts)) return dice.whole(first, last);
  return Math.min(last, dice.pickSkewed(begins) + dice.wait(burstDays));
}

function documentOf(id: string, day: number, publisher: string | null, dice: Dice): DocumentInput {
  const kind = dice.pickWeighted(kinds);
  const sentences = dice.happens(0.1) ? sentencesOf(id, dice.whole(4, 10), dice) : [];
  const length = (sentences.at(-1)?.end ?? 0) + dice.whole(1_000, 6_000);
  const inferred = dice.happens(0.3);
  return {
    id,
    title: `${titles[kind]} ${dayAt(day + 1)}`,
    language: dice.pickWeighted([
      ['en', 8],
      ['fr', 1],
      ['ar', 1],
    ]),
    kind,
    publisher,
    url: dice.happens(0.8) ? `https://example.org/${id}` : null,
    publishedOn: dice.happens(0.95) ? dayAt(day + 1) : null,
    attestedOn: dayAt(day),
    attestedBasis: inferred
      ? { kind: 'INFERRED', why: 'It appeared the day after.' }
      : { kind: 'STATED', why: null },
    length,
    sha256: hash(id),
    sentences,
    notes: null,
  };
}

const titles: Readonly<Record<DocumentKind, string>> = {
  NEWS: 'News of',
  STATEMENT: 'Statement of',
  REPORT: 'Report of',
  DATASET: 'Events up to',
  BACKGROUND: 'Background, as of',
};

function sentencesOf(id: string, count: number, dice: Dice): readonly SentenceInput[] {
  const sentences: SentenceInput[] = [];
  for (let number = 1, start = 0; number <= count; number++) {
    const end = start + dice.whole(40, 180);
    const without = dice.happens(0.1) ? 'It says nothing of who stands with whom.' : null;
    sentences.push({ number, start, end, sha256: hash(`${id} ${number}`), without });
    start = end + 1;
  }
  return sentences;
}

/** A place in a document: in one of its sentences, where it has a table of them. */
export function passageIn({ document }: Paper, dice: Dice): PassageInput {
  if (dice.happens(0.1)) return { document: document.id, sentence: null, span: null };
  const sentence = document.sentences.length === 0 ? null : dice.pick(document.sentences);
  const [from, to] = sentence === null ? [0, (document.length ?? 200) - 200] : [sentence.start, sentence.end];
  const start = dice.whole(from, to - 20);
  const end = Math.min(start + dice.whole(15, 150), sentence?.end ?? Number.POSITIVE_INFINITY);
  const span = { start, end, sha256: hash(`${document.id} ${start} ${end}`) };
  return { document: document.id, sentence: sentence?.number ?? null, span };
}

/** The hash of a text that nobody ever wrote, told from others by these words. */
function hash(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
