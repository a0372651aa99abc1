import type { Resolve } from '../../domain/identity/identity.js';
import { type Origin, originOf, voicesOf } from '../../domain/origin.js';
import type { ClaimInput } from '../../domain/recording/input.js';
import type { Run } from '../connection.js';
import { toInteger } from '../values.js';

/** Whoever says so, as a claim's links to them are written. */
export interface VoiceRows {
  /** The voices without a name, which come with the first claim that they are heard in. */
  readonly anonymous: readonly { readonly id: string; readonly description: string }[];
  /** The chain of who says so, outermost first. */
  readonly links: readonly (Row & { readonly entity: string | null })[];
  /** The id of whoever it is heard from in the end, under what that is. */
  readonly origin: Readonly<Record<'entity' | 'anonymous' | 'document', string | null>>;
}

/** What of a claim says whom it is heard from. */
type Attributing = Pick<ClaimInput, 'attribution'> & { readonly passage: { readonly document: string } };

type Row = Readonly<Record<string, unknown>>;

/** What an origin without a name or describing words is shown as. */
const unattributed = 'unattributed';

/** The voices of a claim whose document has this publisher, each entity read as judgements of identity have it. */
export function voiceRows(
  { attribution, passage }: Attributing,
  publisher: string | null,
  read: Resolve,
): VoiceRows {
  const chain = attribution.map((link) => ('speaker' in link ? { speaker: read(link.speaker) } : link));
  const attributed = { chain, document: passage.document, publisher: publisher && read(publisher) };
  const voices = voicesOf(attributed);
  return {
    anonymous: voices
      .filter(({ anonymous }) => anonymous)
      .map(({ id, description }) => ({ id, description: description ?? unattributed })),
    links: voices.map((voice, index) => linkRow(voice, attribution[index], index)),
    origin: originRow(originOf(attributed)),
  };
}

/** Makes the anonymous voices that are not there yet. */
export async function writeAnonymous(run: Run, voices: readonly VoiceRows[]): Promise<void> {
  const rows = voices.flatMap(({ anonymous }) => anonymous);
  if (rows.length > 0) await run(mergeAnonymous, { rows });
}

export const mergeAnonymous =
  'UNWIND $rows AS row MERGE (a:Anonymous {id: row.id}) ON CREATE SET a.description = row.description';

function linkRow(
  voice: Origin,
  link: ClaimInput['attribution'][number] | undefined,
  index: number,
): VoiceRows['links'][number] {
  const unnamed = link && 'anonymous' in link ? link : null;
  const named = link && 'speaker' in link ? link.speaker : null;
  return {
    entity: voice.entity,
    anonymous: voice.anonymous ? voice.id : null,
    properties: {
      position: toInteger(index),
      description: unnamed?.description ?? null,
      count: unnamed?.count ? toInteger(unnamed.count) : null,
      recorded: named === voice.entity ? null : named,
    },
  };
}

function originRow({ id, entity, anonymous, document }: Origin): VoiceRows['origin'] {
  return {
    entity,
    anonymous: anonymous ? id : null,
    document: anonymous || entity !== null ? null : document,
  };
}
