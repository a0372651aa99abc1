import type { InformationCredibility, Modality, Polarity, SourceReliability } from '../claim.js';
import type { Link } from '../origin.js';
import type { Day, DayBounds } from '../time/day.js';
import type { EntityKind, Predicate, Role, SupportType } from '../vocabulary.js';

/** What a document is: what its claims may be taken for. */
export const DOCUMENT_KINDS = ['NEWS', 'STATEMENT', 'REPORT', 'DATASET', 'BACKGROUND'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Whether a day is given by the source or concluded by us. */
export const BASIS_KINDS = ['STATED', 'INFERRED'] as const;

/** How a name stands to its entity; a misspelling is kept, as such, so that a search finds it. */
export const NAME_KINDS = ['OFFICIAL', 'ALIAS', 'ACRONYM', 'MISSPELLING'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Whether an event is over, was going on when last spoken of, or is only spoken of as something that may come. */
export const EVENT_STATUSES = ['OCCURRED', 'ONGOING', 'HYPOTHETICAL'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** On what an `attestedOn` rests; a day that is inferred says from what. */
export type Basis =
  | { readonly kind: 'STATED'; readonly why: string | null }
  | { readonly kind: 'INFERRED'; readonly why: string };

/** A run of characters of a document: UTF-16 code unit offsets, `end` excluded, and the hash of those characters. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the characters in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A sentence as the document's own table counts them. */
export interface SentenceInput extends TextSpan {
  /** From 1. */
  readonly number: number;
  /** Why no claim was taken from it; null where claims were, or may still be. */
  readonly without: string | null;
}

/** A document to record. Its text is never part of it: only its length and hash. */
export interface DocumentInput {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly kind: DocumentKind;
  /** An entity's id; null where the document names no publisher. */
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: Day | null;
  /** What its claims are attested on, unless they say otherwise. */
  readonly attestedOn: Day;
  readonly attestedBasis: Basis;
  /** Of the whole text, in UTF-16 code units. */
  readonly length: number | null;
  /** Of the whole text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string | null;
  /** In order; they never overlap. */
  readonly sentences: readonly SentenceInput[];
  readonly notes: string | null;
}

/** One name of an entity. */
export interface EntityName {
  readonly text: string;
  /** BCP 47. */
  readonly language: string | null;
  readonly kind: NameKind;
}

/** An entity's id in somebody else's register, such as `wikidata` `Q794`. */
export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
}

/** When an event took place, and whether it did. */
export interface EventDates {
  readonly began: DayBounds;
  /** Bounds of the first day on which it was over. */
  readonly ended: DayBounds;
  readonly status: EventStatus;
}

interface EntityDescription {
  /** A readable slug, never reused; entities, documents and claims share one namespace of ids. */
  readonly id: string;
  readonly name: string;
  /** Every name it goes by, the one to show among them. */
  readonly names: readonly EntityName[];
  readonly summary: string | null;
  readonly roles: readonly Role[];
  readonly externalIds: readonly ExternalId[];
}

/** An entity to record; only an event has dates of its own. */
export type EntityInput =
  | (EntityDescription & { readonly kind: Exclude<EntityKind, 'Event'>; readonly event: null })
  | (EntityDescription & { readonly kind: 'Event'; readonly event: EventDates });

/** Where a claim stands. `span` is null where the place is known no closer than the sentence or the document. */
export interface PassageInput {
  readonly document: string;
  readonly sentence: number | null;
  readonly span: TextSpan | null;
}

/** The statement a circumstance bears on; it need not be recorded itself. */
export interface AffectedStatement {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly supportType: SupportType | null;
}

/** On what a forecast or an announcement hangs: words, and the event they speak of where it is an entity. */
export interface ConditionInput {
  readonly event: string | null;
  readonly text: string;
}

/**
 * A claim to record, with every default resolved and its dates as bounds. What the server alone knows (`recordedAt`,
 * `recordedBy`, origin) is not in it.
 */
export interface ClaimInput {
  readonly id: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  /** Only of SUPPORTS; empty where the source does not say with what. */
  readonly supportTypes: readonly SupportType[];
  /** Entities it passes through, in order. */
  readonly via: readonly string[];
  /** Places or events. */
  readonly at: readonly string[];
  /** Where a movement starts. */
  readonly from: string | null;
  readonly affects: AffectedStatement | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly condition: ConditionInput | null;
  readonly began: DayBounds;
  /** Bounds of the first day on which the statement no longer held. */
  readonly ended: DayBounds;
  /** The last day of which the source speaks. */
  readonly attestedOn: Day;
  readonly attestedBasis: Basis;
  readonly passage: PassageInput;
  /** Who says so, outermost first; empty where the document speaks in its own voice. */
  readonly attribution: readonly Link[];
  /** What is claimed, in one sentence of our own. */
  readonly note: string;
  readonly sourceReliability: SourceReliability | null;
  readonly informationCredibility: InformationCredibility | null;
  /** The claim this one takes the place of, retracted in the same transaction. */
  readonly supersedes: string | null;
  readonly derivedFrom: readonly string[];
}

/** A claim to take back. It stays readable, for every instant before. */
export interface RetractionInput {
  readonly claim: string;
  readonly reason: string;
}

/** What is to be recorded together. */
export interface Batch {
  readonly documents: readonly DocumentInput[];
  readonly entities: readonly EntityInput[];
  readonly claims: readonly ClaimInput[];
  readonly retractions: readonly RetractionInput[];
}
