/** A link of an attribution chain: an entity that speaks, or someone unnamed. */
export type Link = NamedLink | AnonymousLink;

/** A link that names who speaks, by entity id. */
export interface NamedLink {
  readonly speaker: string;
}

/** A link that names nobody: the words that describe who speaks, and how many they are, where given. */
export interface AnonymousLink {
  readonly anonymous: true;
  readonly description: string | null;
  readonly count: number | null;
}

/** What an origin is found from: who says so, outermost first, and the document in which it is said. */
export interface Attributed {
  readonly chain: readonly Link[];
  /** The document's id. */
  readonly document: string;
  /** The id of the entity that published the document, where known. */
  readonly publisher: string | null;
}

/** Whom a claim comes from in the end. Claims with one origin are one voice, however many documents repeat it. */
export interface Origin {
  readonly id: string;
  /** The entity that is the origin; null where it is a document or nobody named. */
  readonly entity: string | null;
  /** The document that is the origin, or whose unattributed origin this is; otherwise null. */
  readonly document: string | null;
  /** The words that tell an anonymous origin from others; null where a name does, or nothing does. */
  readonly description: string | null;
  readonly anonymous: boolean;
}

/**
 * The origin of a claim: the innermost link of its chain; with no chain the publisher, with none the document.
 * Rule: model.md, "Origins".
 */
export function originOf(attributed: Attributed): Origin {
  const { publisher, document } = attributed;
  const innermost = voicesOf(attributed).at(-1);
  if (innermost !== undefined) return innermost;
  if (publisher !== null) return namedVoice(publisher);
  return { id: document, entity: null, document, description: null, anonymous: false };
}

/** Each link of the chain as an origin in its own right, outermost first: what stored speakers are known by. */
export function voicesOf({ chain, document, publisher }: Attributed): readonly Origin[] {
  const voices: Origin[] = [];
  let citing = publisher ?? document;
  for (const link of chain) {
    const voice = 'speaker' in link ? namedVoice(link.speaker) : anonymousVoice(link, citing, document);
    voices.push(voice);
    citing = voice.id;
  }
  return voices;
}

/**
 * The id of a voice as it is where the entity that its chain begins with is read as another: `two-officials@gazette` where
 * `gazette` is read as `herald` is `two-officials@herald`. Ids of entities and documents have no `@`, so that the last one
 * stands before whoever is cited first.
 */
export function voiceCiting(id: string, read: (entity: string) => string): string {
  const begins = id.lastIndexOf('@') + 1;
  return id.slice(0, begins) + read(id.slice(begins));
}

/** Whether some named speaker cites itself, directly or through others. */
export function containsItself(chain: readonly Link[]): boolean {
  const speakers = chain.flatMap((link) => ('speaker' in link ? [link.speaker] : []));
  return new Set(speakers).size < speakers.length;
}

/**
 * Phrases that say that somebody spoke and nothing of who, so that they cannot tell one origin from another.
 * Closed on purpose: any further word ("diplomatic sources", "two officials") describes someone.
 */
const WORDS_THAT_DESCRIBE_NOBODY: ReadonlySet<string> = new Set([
  'allegedly',
  'anonymous',
  'anonymous-source',
  'anonymous-sources',
  'it-is-reported',
  'report',
  'reportedly',
  'reports',
  'reports-say',
  'somebody',
  'source',
  'sources',
  'sources-said',
  'sources-say',
  // What an origin that nobody is described by is shown as.
  'unattributed',
  'unnamed',
  'unnamed-source',
  'unnamed-sources',
]);

function namedVoice(entity: string): Origin {
  return { id: entity, entity, document: null, description: null, anonymous: false };
}

function anonymousVoice(link: AnonymousLink, citing: string, document: string): Origin {
  const words = normalised(link.description ?? '');
  if (words === '' || WORDS_THAT_DESCRIBE_NOBODY.has(words)) {
    return { id: `unattributed@${document}`, entity: null, document, description: null, anonymous: true };
  }
  return {
    id: `${escaped(words)}@${citing}`,
    entity: null,
    document: null,
    description: link.description,
    anonymous: true,
  };
}

/** Words as part of an id: one Unicode form, one case, one hyphen for any run of white space. */
function normalised(words: string): string {
  return words.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, '-');
}

/** Words whose own `@` cannot be taken for the one before whoever cites them. */
function escaped(words: string): string {
  return words.replace(/[\\@]/g, '\\$&');
}
