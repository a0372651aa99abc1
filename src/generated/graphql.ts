import type { Day } from '../domain/time/day.js';
import type { Instant } from '../domain/time/instant.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A calendar day, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31 (proleptic Gregorian). Days are the source's own calendar days;
   * no time zone is implied.
   */
  Date: { input: Day; output: Day; }
  /**
   * An instant, RFC 3339. Answers are in UTC with milliseconds (`2024-12-07T09:30:00.000Z`); arguments may have any offset, and
   * what is finer than a millisecond is dropped.
   */
  DateTime: { input: Instant; output: Instant; }
};

/** What a caller may do; each role may do what those before it may. */
export type AccessRole =
  /** Everything, the audit trail and the erasure of a person's data included. */
  | 'ADMIN'
  /** Record, and retract what they recorded themselves. */
  | 'ANALYST'
  /** Merge, retract what anyone recorded, and grade. */
  | 'EDITOR'
  /** Read all of the graph. */
  | 'READER';

/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type Analysis = {
  readonly __typename?: 'Analysis';
  /** How near the picture is to falling into camps of friends: structural balance (Heider 1946; Cartwright and Harary 1956). */
  readonly balance: Balance;
  /** The camps of a division that frustrates the fewest ties (Doreian and Mrvar 1996), with how well each actor fits its own. */
  readonly camps: Camps;
  /**
   * How central the actors are, the most central first; of equals, the smaller id. Only those that have a tie of the chosen kind are
   * there, and only they count as others.
   */
  readonly centrality: Centrality;
  /** What alone holds something together: entities, ties, supporters and places that there is no way round. */
  readonly chokepoints: Chokepoints;
  /**
   * What is different in the picture of another day, or as known at another instant. The same picture is a `BAD_USER_INPUT` error;
   * and so is a `where` that looks at the evidence of a day (`via`, `minOrigins`, `minReliability`, `minCredibility`,
   * `anonymousOnly`): what falls below it is not over.
   */
  readonly compare: Comparison;
  /** How many entities are at the ends of its relations. */
  readonly entityCount: Scalars['Int']['output'];
  /** The instant of our knowledge; null while nothing at all is recorded. */
  readonly knownAt: Maybe<Scalars['DateTime']['output']>;
  /** The pairs that have friendly and hostile relations at once: what `mixed` is about. */
  readonly mixedTies: ReadonlyArray<SignedTie>;
  /** The day asked about. */
  readonly on: Scalars['Date']['output'];
  /**
   * Simple paths from one entity to another, the shortest first; of equally long ones, those whose weakest step has more
   * origins, then by the ids that they pass. Between its ends a path passes actors only. The same entity at both ends is a
   * `BAD_USER_INPUT` error.
   */
  readonly paths: ReadonlyArray<Path>;
  /** How many relations it has. */
  readonly relationCount: Scalars['Int']['output'];
  /**
   * What rests on a source: the relations that stand otherwise, or not at all, once the claims of an origin, or those read from a
   * document, are left out, and how they stand then. Standings are found anew from the other claims, by the same rules
   * (`EvidenceFilter`); only what stands in one of the analysis's `standings` before or after is told. Give `origin` or `document`,
   * one of the two.
   */
  readonly restsOn: RestsOn;
  /**
   * On whose word a relation hangs: the smallest sets of origins without whose claims it stands otherwise, of three origins at
   * most. Smallest means that none of them can be left in: every set whose standing changes has one of these in it. With `rollUp` it
   * is a `BAD_USER_INPUT` error: ask it of the parts.
   */
  readonly sensitivity: Sensitivity;
  /**
   * The support in a material form: by which routes it comes (the `via` of the claims that carry it), who holds the places on
   * them, what affects it, and what else brings the same. By supplier and recipient.
   */
  readonly supplyLines: ReadonlyArray<SupplyLine>;
  /**
   * How the picture's counts went from day to day: each day counts what passes `where` on it. Those between two are asked with
   * `among`, those of one entity with `where: { with: … }`.
   */
  readonly timeline: ReadonlyArray<DayCounts>;
  /**
   * What would follow if something were gone, or were there. A relation is lost where one of its ends is removed, where it is
   * removed itself, and where all routes that are known of each of its forms pass what is removed. Nothing is written, and nobody
   * is supposed to react: it tells what the structure no longer holds, not what would happen.
   *
   * With `rollUp` only places can be closed: to remove or to add anything there is a `BAD_USER_INPUT` error, since what is a
   * whole's is no longer told apart by the parts that it rests on.
   */
  readonly whatIf: WhatIf;
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisBalanceArgs = {
  first?: Scalars['Int']['input'];
  k?: Scalars['Int']['input'];
  seconds?: Scalars['Float']['input'];
  skip?: Scalars['Int']['input'];
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisCampsArgs = {
  k?: Scalars['Int']['input'];
  seconds?: Scalars['Float']['input'];
  since: InputMaybe<Scalars['Date']['input']>;
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisCentralityArgs = {
  first?: Scalars['Int']['input'];
  measure?: CentralityMeasure;
  ties?: TiesCounted;
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisCompareArgs = {
  k: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  towards: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxLength?: Scalars['Int']['input'];
  rule?: PathRule;
  to: Scalars['ID']['input'];
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisRestsOnArgs = {
  document: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  origin: InputMaybe<Scalars['ID']['input']>;
  skip?: Scalars['Int']['input'];
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisSensitivityArgs = {
  first?: Scalars['Int']['input'];
  object: Scalars['ID']['input'];
  predicate: Predicate;
  subject: Scalars['ID']['input'];
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisSupplyLinesArgs = {
  recipient: InputMaybe<Scalars['ID']['input']>;
  supplier: InputMaybe<Scalars['ID']['input']>;
  supportTypes: InputMaybe<ReadonlyArray<SupportType>>;
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisTimelineArgs = {
  from: Scalars['Date']['input'];
  step?: Scalars['Int']['input'];
  to: Scalars['Date']['input'];
};


/**
 * What follows from the relations that stand on a day: each question is asked of one picture, whole. Its answers lead back to
 * relations, and so to claims. Who is for and against whom is the **signed graph** of the picture: its actors (states,
 * organizations, persons), with a pair for each two that have a tie with a sign.
 */
export type AnalysisWhatIfArgs = {
  add: InputMaybe<ReadonlyArray<SupposedStatementInput>>;
  remove: InputMaybe<RemovalInput>;
  seconds?: Scalars['Float']['input'];
};

/** What attaching a text came to. */
export type AttachTextPayload = {
  readonly __typename?: 'AttachTextPayload';
  /** The document, as it is now. */
  readonly document: Document;
  /** How many of its passages can be quoted. */
  readonly passageCount: Scalars['Int']['output'];
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null where the text was attached before. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** One link in the chain of who says so. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** Whether the speaker is not named. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** How many speakers there are, where the source says so. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** For an anonymous link, the words that describe it; null where there are none. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Who speaks; null where anonymous. */
  readonly speaker: Maybe<Entity>;
};

/** One link in the chain of who says so: a `speaker`, or `anonymous: true`. */
export type AttributionInput = {
  /** That nobody is named. */
  readonly anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** For an anonymous link, how many speak, where the source says so. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** For an anonymous link, the words that describe it, where there are any. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The id of the entity that speaks. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of audit records. */
export type AuditConnection = {
  readonly __typename?: 'AuditConnection';
  /** The page, with a cursor each. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<AuditRecord>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count, so ask only where it is needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An audit record in a page. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AuditRecord;
};

/** Which audit records to list; what is given must all hold. */
export type AuditFilter = {
  /** Made before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Calls that somebody of this name made. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Made at or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Calls of one of these, such as `retractClaim`. */
  readonly operations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Calls that changed the record with this id. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * A call, or a command, that changed the graph or who may: who made it, when, from where and why. Records are only ever added. Each holds the hash of the one
 * before, so that none can be altered, taken out or moved without `entente audit verify` finding it.
 */
export type AuditRecord = {
  readonly __typename?: 'AuditRecord';
  /** The network address that it came from; of a command, the name of the machine that it ran on. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** When it was made, by the graph's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it; of a command, the name under which its records are kept, such as `entente import`. */
  readonly by: Scalars['String']['output'];
  /** The credential that they were known by: an API token's id, a JWT's, or the account that ran a command, as `account:jane`; null where none was needed. */
  readonly credential: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the record as canonical JSON (RFC 8785), in hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** The ids of what it changed: records, or tokens. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** Its number: 1, 2, 3 and so on. */
  readonly number: Scalars['Int']['output'];
  /** What was called, such as `recordClaims`, or the command, such as `entente token create`. */
  readonly operation: Scalars['String']['output'];
  /** Up to where the change log tells of it, or went then where it does not. */
  readonly position: Scalars['ID']['output'];
  /** The hash of the record before; null of the first. */
  readonly previous: Maybe<Scalars['String']['output']>;
  /** Why, where a reason was asked for. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Their role then: READER, ANALYST, EDITOR or ADMIN. */
  readonly role: Scalars['String']['output'];
};

/** How near a picture is to balance. */
export type Balance = {
  readonly __typename?: 'Balance';
  /** One division into camps that is so near, the largest first. There may be others as near. */
  readonly camps: ReadonlyArray<Camp>;
  /** The ties that stand against that division. */
  readonly frustratedTies: ReadonlyArray<SignedTie>;
  /** How far it is from falling into the camps asked for. */
  readonly frustration: Frustration;
  /** Its triads, counted by type. */
  readonly triads: TriadCensus;
  /** The triads that are unbalanced by Heider's rule, by the ids of their entities. */
  readonly unbalancedTriads: ReadonlyArray<Triad>;
};

/** How a day is known. */
export type Basis = {
  readonly __typename?: 'Basis';
  /** Whether the source states it or we infer it. */
  readonly kind: BasisKind;
  /** What it is inferred from, or where it is stated. */
  readonly why: Maybe<Scalars['String']['output']>;
};

/** How a day is known. */
export type BasisInput = {
  /** Whether the source states it or we infer it. */
  readonly kind: BasisKind;
  /** What it is inferred from, or where it is stated. INFERRED needs it. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

/** Whether something is stated or inferred. */
export type BasisKind =
  /** The editors infer it. */
  | 'INFERRED'
  /** The source says so. */
  | 'STATED';

/** Those who stand together. */
export type Camp = {
  readonly __typename?: 'Camp';
  /** What it is called: 1 is the largest, unless labels are carried over. */
  readonly label: Scalars['Int']['output'];
  /** Who is in it, by id. Where no signed ties lead from one to another, which camp they are in says nothing of each other. */
  readonly members: ReadonlyArray<CampMember>;
};

/** One of a camp. */
export type CampMember = {
  readonly __typename?: 'CampMember';
  /** Who it is. */
  readonly entity: Entity;
  /** The share of its signed ties that agree with its camp: friends within, enemies without. */
  readonly fit: Scalars['Float']['output'];
};

/** An actor whose camp changed. */
export type CampMove = {
  readonly __typename?: 'CampMove';
  /** The label of its camp in the other picture, carried over; null where it is in none. */
  readonly after: Maybe<Scalars['Int']['output']>;
  /** The label of its camp before; null where it was in none. */
  readonly before: Maybe<Scalars['Int']['output']>;
  /** Who it is. */
  readonly entity: Entity;
  /** Its own ties whose sign changed, by id; none where what changed between others moved it, or where several divisions are as near. */
  readonly ties: ReadonlyArray<ChangedTie>;
};

/** A division into camps. */
export type Camps = {
  readonly __typename?: 'Camps';
  /** The camps, by label. */
  readonly camps: ReadonlyArray<Camp>;
  /** The ties that stand against them. */
  readonly frustratedTies: ReadonlyArray<SignedTie>;
  /** How far the picture is from falling into such camps. */
  readonly frustration: Frustration;
};

/** How central an actor is. */
export type CentralActor = {
  readonly __typename?: 'CentralActor';
  /** Who it is. */
  readonly entity: Entity;
  /** The value of the measure. */
  readonly value: Scalars['Float']['output'];
};

/** How central actors are. */
export type Centrality = {
  readonly __typename?: 'Centrality';
  /** The actors, the most central first. */
  readonly actors: ReadonlyArray<CentralActor>;
  /** From how many actors shortest paths were followed; null where from all. */
  readonly sampled: Maybe<Scalars['Int']['output']>;
  /** The standard error of the first value; null where it is exact. */
  readonly standardError: Maybe<Scalars['Float']['output']>;
};

/** By what an actor is central. */
export type CentralityMeasure =
  /**
   * The share of others' shortest paths that pass it (Freeman 1977; Brandes 2001): the sum of its shares for each two others, by
   * how many such pairs there are, whether or not a path joins them. Above 2,000 actors from a sample of 200 of them (Brandes
   * and Pich 2007).
   */
  | 'BETWEENNESS'
  /** How many ties it has. */
  | 'DEGREE'
  /** PageRank with damping 0.85, ties running both ways (Page et al. 1999); the values sum to 1. */
  | 'PAGERANK';

/**
 * What one transaction did to records of one kind. It names records and does not hold them, so that whoever is told of it asks again for
 * what they show, and sees it with the rights that they have then.
 */
export type Change = {
  readonly __typename?: 'Change';
  /** When it was done, by the graph's clock: what `knownAt` shows as of then has it. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** The ids of the entities that it befell, and of those at the ends of its statements. */
  readonly entities: ReadonlyArray<Scalars['ID']['output']>;
  /** Its position in the change log, as text: 1, 2, 3 and so on. Keep that of the last one that you had, for `since`. */
  readonly id: Scalars['ID']['output'];
  /** The ids of the records that it befell, of a merge that of its judgement; none where they are too many to name. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** What was done. */
  readonly kind: ChangeKind;
  /**
   * The statements that may stand otherwise with it, as `Statement.id` has them: `subject|PREDICATE|object`, and for support
   * `subject|SUPPORTS|object|FORM`.
   */
  readonly statements: ReadonlyArray<Scalars['ID']['output']>;
};

/**
 * Which changes to tell; what is given must all hold. Ids are compared as they are written: a change names what it befell by the ids that
 * were read then, so that after a merge it is the id that is kept.
 */
export type ChangeFilter = {
  /**
   * Changes that befell one of these entities, or after which a statement about one may stand otherwise; all merges, merges undone and
   * erasures; and those that name no records.
   */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Changes of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  /** Changes that befell one of the records with these ids, whatever they are; and those that name no records. */
  readonly records?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Changes after which one of these statements may stand otherwise, by `Statement.id`, or by `subject|SUPPORTS|object` for support in any form;
   * and those that name no records.
   */
  readonly statements?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What can be done to records. */
export type ChangeKind =
  /** Claims were graded. */
  | 'CLAIM_GRADED'
  /** Claims were recorded. */
  | 'CLAIM_RECORDED'
  /** Claims were retracted, or superseded by others. */
  | 'CLAIM_RETRACTED'
  /** Documents were recorded. */
  | 'DOCUMENT_RECORDED'
  /** An entity's names or its summary were edited. */
  | 'ENTITY_EDITED'
  /** Entities were recorded. */
  | 'ENTITY_RECORDED'
  /** Records were erased for good. Forget what is kept of them, and of the claims that they spoke in, which no longer name them. */
  | 'ERASED'
  /** A whole graph was loaded, or restored: it names no records, for it befell all of them. Read everything anew. */
  | 'GRAPH_LOADED'
  /** Two entities, or two origins, were judged to be one. */
  | 'MERGED'
  /** A judgement that two were one was taken back. */
  | 'MERGE_UNDONE'
  /** What records were before their changes was forgotten for good. */
  | 'REVISIONS_ERASED'
  /** The text of a document was attached. */
  | 'TEXT_ATTACHED'
  /** The texts of documents were erased for good, with what is quoted from them. */
  | 'TEXT_ERASED';

/** A day on which standings changed. */
export type ChangedDay = {
  readonly __typename?: 'ChangedDay';
  /** How many relations changed on it. A pair's support in all its forms is one relation. */
  readonly count: Scalars['Int']['output'];
  /** The day: the standing on it differs from that of the day before. */
  readonly day: Scalars['Date']['output'];
};

/** A relation that changed. */
export type ChangedRelation = {
  readonly __typename?: 'ChangedRelation';
  /** As it stands in the other picture, with the claims that carry that. */
  readonly after: Relation;
  /** As it stood, with the claims that carry that. */
  readonly before: Relation;
  /** What became of it. */
  readonly change: RelationChange;
};

/** A tie whose sign changed. */
export type ChangedTie = {
  readonly __typename?: 'ChangedTie';
  /** Its sign in the other picture. */
  readonly after: TieSign;
  /** Its sign before. */
  readonly before: TieSign;
  /** The one with the smaller id. */
  readonly one: Entity;
  /** The other. */
  readonly other: Entity;
  /** What made the difference: the relations of the two with a sign that began, ended or returned, by their ends. */
  readonly relations: ReadonlyArray<ChangedRelation>;
  /** Whether friends became enemies, or enemies friends: one of them switched sides, as seen from the other. */
  readonly switched: Scalars['Boolean']['output'];
};

/** What alone holds something together. */
export type Chokepoints = {
  readonly __typename?: 'Chokepoints';
  /** Friendly ties without which those who are joined through them are not. */
  readonly bridges: ReadonlyArray<SignedTie>;
  /** Entities without which those who are joined by friendship through them are not (Hopcroft and Tarjan 1973). */
  readonly cutVertices: ReadonlyArray<CutVertex>;
  /** Places that every known route of a supply line passes, those of the most lines first. */
  readonly places: ReadonlyArray<UnavoidablePlace>;
  /** Entities with exactly one supporter. With `rollUp` a part and its whole are two. */
  readonly soleSupporters: ReadonlyArray<SoleSupporter>;
};

/**
 * Who said, in which passage of which document, that a statement about two entities held over some span of days. Claims are
 * never changed: they are retracted, superseded or denied.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The statement whose holding is caused, enabled, threatened or constrained. */
  readonly affects: Maybe<Statement>;
  /** Where, or in which event, it happened. */
  readonly at: ReadonlyArray<Entity>;
  /** How that day is known. */
  readonly attestedBasis: Basis;
  /** The last day of which the source speaks. */
  readonly attestedOn: Scalars['Date']['output'];
  /** The chain of who says so, outermost first; empty where the document itself does. */
  readonly attribution: ReadonlyArray<Attribution>;
  /** Bounds of the first day on which it held. */
  readonly began: DayBounds;
  /** What a forecast hangs on. */
  readonly condition: Maybe<Condition>;
  /** The claims that this one was drawn from. */
  readonly derivedFrom: ReadonlyArray<Claim>;
  /** The same bounds as EDTF (ISO 8601-2); null where EDTF cannot say them exactly. */
  readonly edtf: Maybe<Scalars['String']['output']>;
  /** Bounds of the first day on which it no longer held. Unknown is not for ever. */
  readonly ended: DayBounds;
  /** Where a movement starts. */
  readonly from: Maybe<Entity>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How credible the information is, as graded now; null where not graded. */
  readonly informationCredibility: Maybe<InformationCredibility>;
  /** Whether it is meant as fact, declaration, expectation or opinion. */
  readonly modality: Modality;
  /** One sentence of our own that says what is claimed. */
  readonly note: Scalars['String']['output'];
  /** The other entity. */
  readonly object: Entity;
  /** The innermost of those who say so: what counts as one source. */
  readonly origin: Origin;
  /** Where in which document it stands. */
  readonly passage: Passage;
  /** Whether it says that the statement held, or that it did not. */
  readonly polarity: Polarity;
  /** What the statement says. */
  readonly predicate: Predicate;
  /** When it was recorded, by the server's clock. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
  /** When it was retracted; null where it was not by the instant asked about. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who retracted it. */
  readonly retractedBy: Maybe<Scalars['String']['output']>;
  /** Why it was retracted. */
  readonly retractionReason: Maybe<Scalars['String']['output']>;
  /** How it was graded before each change of its grades, the first first. */
  readonly revisions: ReadonlyArray<ClaimRevision>;
  /** How reliable the source is, as graded now; null where not graded. */
  readonly sourceReliability: Maybe<SourceReliability>;
  /** Whom or what the statement is about. */
  readonly subject: Entity;
  /** The claim that replaces this one. */
  readonly supersededBy: Maybe<Claim>;
  /** The claim that this one replaces. */
  readonly supersedes: Maybe<Claim>;
  /** For SUPPORTS, the forms of support claimed; empty where the source names none. */
  readonly supportTypes: ReadonlyArray<SupportType>;
  /** What it passes through, in order. */
  readonly via: ReadonlyArray<Entity>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page, with a cursor each. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count, so ask only where it is needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** An entity that takes part in a claim. */
export type ClaimEntityFilter = {
  /** In one of these parts; in any where left out. */
  readonly as?: InputMaybe<ReadonlyArray<ClaimPart>>;
  /** The entity's id. */
  readonly id: Scalars['ID']['input'];
};

/** Which claims to list; what is given must all hold. */
export type ClaimFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ClaimFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /**
   * Bearing on this statement, by the id that `Claim.affects` gives, or on some form of this relation, by `Relation.id` on whatever
   * day, or by `subject|PREDICATE|object`.
   */
  readonly affects?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the origin is anonymous. */
  readonly anonymousOrigin?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a field of an entity: the part that this entity has in the claim. Elsewhere it is refused. */
  readonly as?: InputMaybe<ReadonlyArray<ClaimPart>>;
  /** Attested before this day. */
  readonly attestedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Attested on or after this day. */
  readonly attestedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Read from this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** With this entity in some part. */
  readonly entity?: InputMaybe<ClaimEntityFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The information is graded at least this credible. */
  readonly minCredibility?: InputMaybe<InformationCredibility>;
  /** The source is graded at least this reliable. */
  readonly minReliability?: InputMaybe<SourceReliability>;
  /** One of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** With this entity as object. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /**
   * May have held on this day: it had not begun later for certain, nor ended for certain by then. Unknown bounds exclude nothing,
   * but an occurrence that says nothing of its end is over the day after it can last have begun.
   */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** With this origin, by its id. */
  readonly origin?: InputMaybe<Scalars['ID']['input']>;
  /** Words to look for in what an anonymous origin is called, as `text` looks for them in notes. */
  readonly originText?: InputMaybe<Scalars['String']['input']>;
  /** Affirming, or denying. */
  readonly polarity?: InputMaybe<Polarity>;
  /** One of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Recorded before this instant. */
  readonly recordedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Recorded at or after this instant. */
  readonly recordedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only claims that are not retracted (false, the default), only retracted ones (true). */
  readonly retracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** About this entity. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Speaking of one of these forms of support. Support without a form is UNKNOWN where it is affirmed, and all of them where denied. */
  readonly supportTypes?: InputMaybe<ReadonlyArray<SupportType>>;
  /** Words to look for in the notes, all of them; without a word, none. Nothing in it is read as query syntax. At most 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A claim to record: who said, in which passage, that a statement about two entities held over some span of days. */
export type ClaimInput = {
  /** The statement whose holding is caused, enabled, threatened or constrained. */
  readonly affects?: InputMaybe<StatementInput>;
  /** The ids of the places or events where it happens. */
  readonly at?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How that day is known; left out, as the document's. */
  readonly attestedBasis?: InputMaybe<BasisInput>;
  /** The last day of which the source speaks; left out, the document's. Goes with `attestedBasis`. */
  readonly attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The chain of who says so, outermost first; left out where the document itself does. */
  readonly attribution?: InputMaybe<ReadonlyArray<AttributionInput>>;
  /** Bounds of the first day on which it held. */
  readonly began?: InputMaybe<DayBoundsInput>;
  /** What a forecast or an announcement hangs on. */
  readonly condition?: InputMaybe<ConditionInput>;
  /** The ids of the claims that this one was drawn from. */
  readonly derivedFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Bounds of the first day on which it no longer held. */
  readonly ended?: InputMaybe<DayBoundsInput>;
  /** The id of the place where a movement starts. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** A readable slug; left out, a UUID is made. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** How credible the information is. */
  readonly informationCredibility?: InputMaybe<InformationCredibility>;
  /** Whether it is meant as fact, declaration, expectation or opinion; left out, ACTUAL. */
  readonly modality?: InputMaybe<Modality>;
  /** What is claimed, in one sentence of our own. */
  readonly note: Scalars['String']['input'];
  /** The id of the other entity. */
  readonly object: Scalars['ID']['input'];
  /** Where it stands. */
  readonly passage: PassageInput;
  /** Whether it says that the statement held, or that it did not; left out, AFFIRMS. */
  readonly polarity?: InputMaybe<Polarity>;
  /** What it says. */
  readonly predicate: Predicate;
  /** How reliable the source is. */
  readonly sourceReliability?: InputMaybe<SourceReliability>;
  /** The id of the entity it is about. */
  readonly subject: Scalars['ID']['input'];
  /** The id of the claim that this one replaces, which is taken back: one of one's own, unless one is an EDITOR. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
  /** Only of SUPPORTS: the forms of support; left out where the source names none. */
  readonly supportTypes?: InputMaybe<ReadonlyArray<SupportType>>;
  /** When it held, as EDTF (ISO 8601-2), such as `2024-11-27/..`; in place of `began` and `ended`. */
  readonly valid?: InputMaybe<Scalars['String']['input']>;
  /** The ids of the entities it passes through, in order. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What claims are ordered by; ids decide between equals. */
export type ClaimOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** The last day of which the source speaks. */
  | 'ATTESTED_ON'
  /** The id. */
  | 'ID'
  /** When it was recorded. */
  | 'RECORDED_AT';

/** A part that an entity can have in a claim. */
export type ClaimPart =
  /** Where it happened. */
  | 'AT'
  /** Where a movement starts. */
  | 'FROM'
  /** The other entity. */
  | 'OBJECT'
  /** Someone in the chain of who says so. */
  | 'SPEAKER'
  /** Whom or what the statement is about. */
  | 'SUBJECT'
  /** What it passes through. */
  | 'VIA';

/** How a claim was graded before a change of its grades. */
export type ClaimRevision = {
  readonly __typename?: 'ClaimRevision';
  /** When it was graded, by the server's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** Who graded it. */
  readonly by: Scalars['String']['output'];
  /** How credible the information was graded. */
  readonly informationCredibility: Maybe<InformationCredibility>;
  /** Which grading of it: 1 is the first. */
  readonly number: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** How reliable the source was graded. */
  readonly sourceReliability: Maybe<SourceReliability>;
};

/** What is different from one picture to another. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The actors whose camp changed, by id; empty where no camps are asked for. */
  readonly movedCamp: ReadonlyArray<CampMove>;
  /** The relations that began, ended, returned, became contested or settled, by their ends. */
  readonly relations: ReadonlyArray<ChangedRelation>;
  /** The ties of actors whose sign changed, by id. */
  readonly ties: ReadonlyArray<ChangedTie>;
};

/** What a forecast hangs on. */
export type Condition = {
  readonly __typename?: 'Condition';
  /** The event it hangs on; null where only words describe it. */
  readonly event: Maybe<Entity>;
  /** In our words. */
  readonly text: Scalars['String']['output'];
};

/** What a forecast or an announcement hangs on. */
export type ConditionInput = {
  /** The id of the event. */
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  /** The condition in our own words. */
  readonly text: Scalars['String']['input'];
};

/** An entity that holds others together. */
export type CutVertex = {
  readonly __typename?: 'CutVertex';
  /** The entity. */
  readonly entity: Entity;
  /** How many actors each part has that is left without it, the largest first. */
  readonly parts: ReadonlyArray<Scalars['Int']['output']>;
};

/** Days between which something lies; null means unknown. */
export type DayBounds = {
  readonly __typename?: 'DayBounds';
  /** Not before this day. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** Not after this day. */
  readonly latest: Maybe<Scalars['Date']['output']>;
};

/** Days between which something lies; what is left out is unknown. */
export type DayBoundsInput = {
  /** Not before this day. */
  readonly earliest?: InputMaybe<Scalars['Date']['input']>;
  /** Not after this day. */
  readonly latest?: InputMaybe<Scalars['Date']['input']>;
};

/** The counts of a day. */
export type DayCounts = {
  readonly __typename?: 'DayCounts';
  /** How many groups of actors are joined by friendly ties. */
  readonly components: Scalars['Int']['output'];
  /** How many pairs are friendly and hostile at once. */
  readonly mixedPairs: Scalars['Int']['output'];
  /** How many hostile pairs there are. */
  readonly negativePairs: Scalars['Int']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** How many friendly pairs there are. */
  readonly positivePairs: Scalars['Int']['output'];
  /** How many relations stand. */
  readonly relationCount: Scalars['Int']['output'];
  /** The triads. */
  readonly triads: TriadCensus;
};

/** Origins without which, together, a relation stands otherwise. */
export type DecisiveOrigins = {
  readonly __typename?: 'DecisiveOrigins';
  /** Who they are, by id. */
  readonly origins: ReadonlyArray<Origin>;
  /** How it stands without them. */
  readonly standing: Standing;
};

/** Which way a relation runs, as seen from an entity. */
export type Direction =
  /** To the entity: it is the object. */
  | 'IN'
  /** From the entity: it is the subject. */
  | 'OUT';

/** A text that claims were read from. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** How that day is known. */
  readonly attestedBasis: Basis;
  /** The last day of which it speaks, unless a claim says otherwise. */
  readonly attestedOn: Scalars['Date']['output'];
  /** The claims read from it. */
  readonly claims: ClaimConnection;
  /** A readable slug, never reused. */
  readonly id: Scalars['ID']['output'];
  /** What kind of text it is. */
  readonly kind: DocumentKind;
  /** Its language, a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Its length in UTF-16 units; null where it has no fixed text. */
  readonly length: Maybe<Scalars['Int']['output']>;
  /** What a reader should know about it. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** Its own date; null where it gives none. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it; null where unknown. */
  readonly publisher: Maybe<Entity>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sentences, in order. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** SHA-256 of its text in UTF-8, in hexadecimal; null where it has no fixed text. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Whether its text is attached, so that passages can be quoted. */
  readonly textAttached: Scalars['Boolean']['output'];
  /** What it is called, or what we call it where it gives no title. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read; null where unknown. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A text that claims were read from. */
export type DocumentClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClaimOrder>;
  where: InputMaybe<ClaimFilter>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The page, with a cursor each. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count, so ask only where it is needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** Which documents to list; what is given must all hold. */
export type DocumentFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DocumentFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Published before this day. */
  readonly publishedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Published on or after this day. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published by this entity. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
};

/** A document to record. Its text is no part of it: only its length and hash. */
export type DocumentInput = {
  /** How that day is known. */
  readonly attestedBasis: BasisInput;
  /** The last day of which it speaks: what its claims are attested on unless they say otherwise. */
  readonly attestedOn: Scalars['Date']['input'];
  /** A readable slug, such as `iran-withdraws-from-syria`; left out, it is made from the title. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of text it is. */
  readonly kind: DocumentKind;
  /** Its language, a BCP 47 tag such as `en`. */
  readonly language: Scalars['String']['input'];
  /** The length of its whole text in UTF-16 units. */
  readonly length?: InputMaybe<Scalars['Int']['input']>;
  /** What a reader should know about it. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Its own date. */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the entity that published it. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Its sentences, in order and without overlap. */
  readonly sentences?: InputMaybe<ReadonlyArray<SentenceInput>>;
  /** SHA-256 of its whole text in UTF-8, in lower-case hexadecimal; without it no text can be attached. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** What it is called, or what we call it where it gives no title. */
  readonly title: Scalars['String']['input'];
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of text a document is. */
export type DocumentKind =
  /** The editors' own general knowledge, recorded so that no source is made to say it. */
  | 'BACKGROUND'
  /** A coded data set. */
  | 'DATASET'
  /** A news report. */
  | 'NEWS'
  /** A study, a report of an organization, a book. */
  | 'REPORT'
  /** An official statement, or a record of one. */
  | 'STATEMENT';

/** What documents are ordered by; ids decide between equals. */
export type DocumentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: DocumentOrderField;
};

/** What documents can be ordered by. */
export type DocumentOrderField =
  /** The day to which it attests. */
  | 'ATTESTED_ON'
  /** The id. */
  | 'ID'
  /** When it was recorded. */
  | 'RECORDED_AT'
  /** How well the title matches the search; only with one. DESC is best first. */
  | 'RELEVANCE'
  /** The title, by code point. */
  | 'TITLE';

/** What editing an entity came to. */
export type EditEntityPayload = {
  readonly __typename?: 'EditEntityPayload';
  /** The entity, as it is now. */
  readonly entity: Entity;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null where it was so already. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** An end of a relation. */
export type EndFilter = {
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** At least one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** What relations are between. */
export type Entity = {
  /** The claims it has a part in: as subject, object, via, at, from or speaker. `as` in the filter says which. */
  readonly claims: ClaimConnection;
  /** Its ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A readable slug, never reused. Asked for by the id of an entity that is merged into it, it is found as well. */
  readonly id: Scalars['ID']['output'];
  /** The judgements by which it is one with other entities, or was until they were taken back; the first first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name recorded, that of `name` included; then those of the entities that are merged into it. */
  readonly names: ReadonlyArray<EntityName>;
  /** The names that are recorded under its own id, that of `name` included: those that `editEntity` changes. */
  readonly ownNames: ReadonlyArray<EntityName>;
  /** Its relations on a day, at either end. */
  readonly relations: RelationConnection;
  /** What it was before each edit, the first first. */
  readonly revisions: ReadonlyArray<EntityRevision>;
  /** The sectors it acts in, by PLOVER's and ACLED's codes. */
  readonly roles: ReadonlyArray<Role>;
  /** A sentence or two of ours on who or what this is. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How often its names and summary were edited, and one: what an edit is made to (`editEntity`). */
  readonly version: Scalars['Int']['output'];
};


/** What relations are between. */
export type EntityClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClaimOrder>;
  where: InputMaybe<ClaimFilter>;
};


/** What relations are between. */
export type EntityRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  evidence: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  orderBy: InputMaybe<RelationOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  where: InputMaybe<RelationFilter>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The page, with a cursor each. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count, so ask only where it is needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Which entities to list; what is given must all hold. */
export type EntityFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EntityFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Bears this external id. */
  readonly externalId?: InputMaybe<ExternalIdFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** At least one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** An entity to record. */
export type EntityInput = {
  /** Of an event: bounds of its first day. */
  readonly began?: InputMaybe<DayBoundsInput>;
  /** Of an event: bounds of the first day on which it was over. */
  readonly ended?: InputMaybe<DayBoundsInput>;
  /** Its ids in other catalogues. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** A readable slug, such as `quds-force`; left out, it is made from the name. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['input'];
  /** Every name it goes by; the one to show counts among them without being repeated. */
  readonly names?: InputMaybe<ReadonlyArray<EntityNameInput>>;
  /** The sectors it acts in, by PLOVER's and ACLED's codes. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Of an event, which needs it: whether it has happened, is going on, or is only spoken of. */
  readonly status?: InputMaybe<EventStatus>;
  /** A sentence or two of our own on who or what it is. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of thing an entity is. */
export type EntityKind =
  /** Something that happens. */
  | 'EVENT'
  /** A government, party, agency, armed group, coalition, medium or other body. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A place on the ground. */
  | 'PLACE'
  /** A country. */
  | 'STATE';

/** One name of an entity, as somebody writes it. */
export type EntityName = {
  readonly __typename?: 'EntityName';
  /** What kind of name it is. */
  readonly kind: NameKind;
  /** Its language, a BCP 47 tag (`en`, `ar`, `fa`); null where unknown. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** The name, letter by letter. */
  readonly text: Scalars['String']['output'];
};

/** One name of an entity. */
export type EntityNameInput = {
  /** What kind of name it is. */
  readonly kind: NameKind;
  /** Its language, a BCP 47 tag (`en`, `ar`, `fa`); left out where unknown. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The name, letter by letter. */
  readonly text: Scalars['String']['input'];
};

/** What entities are ordered by; ids decide between equals. */
export type EntityOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: EntityOrderField;
};

/** What entities can be ordered by. */
export type EntityOrderField =
  /** The id. */
  | 'ID'
  /** The name to show, by code point. */
  | 'NAME'
  /** How well it matches the search; only with one. DESC is best first. */
  | 'RELEVANCE';

/** Two entities. */
export type EntityPair = {
  readonly __typename?: 'EntityPair';
  /** The one. */
  readonly one: Entity;
  /** The other. */
  readonly other: Entity;
};

/** What an entity was before an edit. */
export type EntityRevision = {
  readonly __typename?: 'EntityRevision';
  /** When it was edited, by the server's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** Who edited it. */
  readonly by: Scalars['String']['output'];
  /** The name that was shown; null where that is to be forgotten (`eraseRecords`). */
  readonly name: Maybe<Scalars['String']['output']>;
  /** All its names then. */
  readonly names: ReadonlyArray<EntityName>;
  /** Which edit of it: 1 is the first. */
  readonly number: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What was said of it. */
  readonly summary: Maybe<Scalars['String']['output']>;
};

/** What erasing records came to, or would come to. */
export type EraseRecordsPayload = {
  readonly __typename?: 'EraseRecordsPayload';
  /** The exports and backups that were made since the first of what is erased was recorded, the latest first. They still have it: delete them, or make them anew. */
  readonly copies: ReadonlyArray<GraphCopy>;
  /** What is gone, or would be: what was asked for and all that goes with it. */
  readonly erased: ReadonlyArray<ErasedRecord>;
  /**
   * Where names of the erased entities, of four letters and more, still stand in what others wrote: a hundred places a field at most. Look
   * whether they are theirs, and erase those, too. What stands in the audit trail stays there.
   */
  readonly mentions: ReadonlyArray<Mention>;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null on a dry run. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The ids of documents whose texts are gone. */
  readonly texts: ReadonlyArray<Scalars['ID']['output']>;
  /** The ids of claims that stay, and no longer say whom they are from. */
  readonly unnamedClaims: ReadonlyArray<Scalars['ID']['output']>;
};

/** A record that is gone. */
export type ErasedRecord = {
  readonly __typename?: 'ErasedRecord';
  /** The id that it had. */
  readonly id: Scalars['ID']['output'];
  /** What it was. */
  readonly kind: RecordKind;
};

/** A war, offensive, election, withdrawal or other happening that claims speak of. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** Bounds of its first day. */
  readonly began: DayBounds;
  /** The claims it has a part in: as subject, object, via, at, from or speaker. `as` in the filter says which. */
  readonly claims: ClaimConnection;
  /** Bounds of the first day on which it was over. */
  readonly ended: DayBounds;
  /** Its ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A readable slug, never reused. Asked for by the id of an entity that is merged into it, it is found as well. */
  readonly id: Scalars['ID']['output'];
  /** The judgements by which it is one with other entities, or was until they were taken back; the first first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name recorded, that of `name` included; then those of the entities that are merged into it. */
  readonly names: ReadonlyArray<EntityName>;
  /** The names that are recorded under its own id, that of `name` included: those that `editEntity` changes. */
  readonly ownNames: ReadonlyArray<EntityName>;
  /** Its relations on a day, at either end. */
  readonly relations: RelationConnection;
  /** What it was before each edit, the first first. */
  readonly revisions: ReadonlyArray<EntityRevision>;
  /** The sectors it acts in, by PLOVER's and ACLED's codes. */
  readonly roles: ReadonlyArray<Role>;
  /** Whether it has happened, is going on, or is only spoken of. */
  readonly status: EventStatus;
  /** A sentence or two of ours on who or what this is. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How often its names and summary were edited, and one: what an edit is made to (`editEntity`). */
  readonly version: Scalars['Int']['output'];
};


/** A war, offensive, election, withdrawal or other happening that claims speak of. */
export type EventClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClaimOrder>;
  where: InputMaybe<ClaimFilter>;
};


/** A war, offensive, election, withdrawal or other happening that claims speak of. */
export type EventRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  evidence: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  orderBy: InputMaybe<RelationOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  where: InputMaybe<RelationFilter>;
};

/** Whether an event has happened. */
export type EventStatus =
  /** It is spoken of as something that may come. */
  | 'HYPOTHETICAL'
  /** It is over. */
  | 'OCCURRED'
  /** It was going on when its sources spoke. */
  | 'ONGOING';

/**
 * Whose word counts: of all claims, those that pass; what is given must all hold, for those that deny as well as for those that
 * affirm. Standings are found anew from what passes, by the same rules, and what is part of what for `rollUp`, too. It holds for
 * all below the field that gives it, until a field gives its own; `{}` lets every claim count again.
 *
 * One that cannot let any claim pass, such as an empty `onlyDocuments`, is a `BAD_USER_INPUT` error; an id of nothing is a
 * `NOT_FOUND` error.
 */
export type EvidenceFilter = {
  /** From none of these documents. At most 100. */
  readonly excludeDocuments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of none of these origins, by id, as `Origin.id` gives it. At most 100. */
  readonly excludeOrigins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The information is graded at least this credible; what is not graded, or cannot be judged, does not pass. */
  readonly minCredibility?: InputMaybe<InformationCredibility>;
  /** The source is graded at least this reliable; what is not graded, or F, does not pass. */
  readonly minReliability?: InputMaybe<SourceReliability>;
  /** From one of these documents. At most 100. */
  readonly onlyDocuments?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** From a document that one of these entities published. At most 100. */
  readonly publishedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** An id in another catalogue. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The catalogue, for example `wikidata`. */
  readonly scheme: Scalars['String']['output'];
  /** The id there. */
  readonly value: Scalars['String']['output'];
};

/** An id in another catalogue. */
export type ExternalIdFilter = {
  /** The catalogue, for example `wikidata`. */
  readonly scheme: Scalars['String']['input'];
  /** The id there. */
  readonly value: Scalars['String']['input'];
};

/** An id in another catalogue. */
export type ExternalIdInput = {
  /** The catalogue, for example `wikidata`; without a colon. */
  readonly scheme: Scalars['String']['input'];
  /** The id there. */
  readonly value: Scalars['String']['input'];
};

/** How far signed ties are from falling into camps, with friends within and enemies between. */
export type Frustration = {
  readonly __typename?: 'Frustration';
  /**
   * The fewest ties that were found whose sign must change: the frustration index, where `proved` (Harary 1959; Aref and Wilson
   * 2019; for more than two camps, Doreian and Mrvar 1996).
   */
  readonly index: Scalars['Int']['output'];
  /** It cannot be done with fewer than so many. */
  readonly lowerBound: Scalars['Int']['output'];
  /** Whether `index` is the least there can be. */
  readonly proved: Scalars['Boolean']['output'];
};

/** What grading a claim came to. */
export type GradeClaimPayload = {
  readonly __typename?: 'GradeClaimPayload';
  /** The claim, as it is now. */
  readonly claim: Claim;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null where the claim had these grades. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A copy that a command made of the graph, or of some of it. */
export type GraphCopy = {
  readonly __typename?: 'GraphCopy';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What kind of copy. */
  readonly kind: GraphCopyKind;
  /** Where it was written, as whoever made it named the place. */
  readonly place: Scalars['String']['output'];
};

/** What kind of copy of the graph. */
export type GraphCopyKind =
  /** By `entente backup`. */
  | 'BACKUP'
  /** By `entente export`. */
  | 'EXPORT';

/** Credibility of the information (NATO Admiralty code, 1 to 6). */
export type InformationCredibility =
  /** 6: cannot be judged: sorts and filters as no grade. */
  | 'CANNOT_BE_JUDGED'
  /** 1: confirmed by other sources. */
  | 'CONFIRMED'
  /** 4: doubtful. */
  | 'DOUBTFUL'
  /** 5: improbable. */
  | 'IMPROBABLE'
  /** 3: possibly true. */
  | 'POSSIBLY_TRUE'
  /** 2: probably true. */
  | 'PROBABLY_TRUE';

/**
 * That two entities, or two origins, are one: everything recorded under either id is read under the one that is kept, at every
 * instant, while the judgement is in force. It can be taken back, and stays on record then.
 */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The id that stays. Where that is itself merged into another, both are read as that one. */
  readonly keep: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: JudgementKind;
  /** The id that is read as the one that stays. */
  readonly merge: Scalars['ID']['output'];
  /** Why it was judged so. */
  readonly reason: Scalars['String']['output'];
  /** When it was judged, by the server's clock. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who judged it. */
  readonly recordedBy: Scalars['String']['output'];
  /** Why it was taken back. */
  readonly undoReason: Maybe<Scalars['String']['output']>;
  /** When it was taken back; null while it is in force. */
  readonly undoneAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back. */
  readonly undoneBy: Maybe<Scalars['String']['output']>;
};

/** What a judgement of identity is about. */
export type JudgementKind =
  /** Two entities of one kind. */
  | 'ENTITIES'
  /** Two origins, whatever they are: they count as one voice. */
  | 'ORIGINS';

/** Who lost all that they had. */
export type LeftAlone = {
  readonly __typename?: 'LeftAlone';
  /** Who is left. */
  readonly entity: Entity;
  /** Whom they had, by id. */
  readonly lost: ReadonlyArray<Entity>;
};

/** An entity that may be the same as one to record. */
export type LikelyDuplicate = {
  readonly __typename?: 'LikelyDuplicate';
  /** The one that is recorded already. */
  readonly entity: Entity;
  /** The id of the one to record. */
  readonly of: Scalars['ID']['output'];
};

/** Why a relation is lost. */
export type LossReason =
  /** One of its ends is removed. */
  | 'END_REMOVED'
  /** It is removed itself. */
  | 'REMOVED'
  /** All routes that are known of it pass what is removed. */
  | 'ROUTES_CLOSED';

/** A relation that no longer stands. */
export type LostRelation = {
  readonly __typename?: 'LostRelation';
  /** Why it is lost. */
  readonly reason: LossReason;
  /** The relation, as it is. */
  readonly relation: Relation;
};

/** A place where a name still stands. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** What of it: `Claim.note`, `Document.text`, `Entity.revisions` and the like. */
  readonly field: Scalars['String']['output'];
  /** The id of the record where it stands; of the audit trail, the record's number. */
  readonly id: Scalars['ID']['output'];
};

/** What merging entities came to, or would come to. */
export type MergeEntitiesPayload = {
  readonly __typename?: 'MergeEntitiesPayload';
  /** The ids of the claims that are read otherwise. */
  readonly claimIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The judgement, by whose id it can be undone; null on a dry run. */
  readonly judgement: Maybe<Judgement>;
  /** The names that the entity that is kept goes by from now on, too. */
  readonly names: ReadonlyArray<EntityName>;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null on a dry run. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** What becomes of relations today. */
  readonly relations: ReadonlyArray<RelationEffect>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What merging origins came to, or would come to. */
export type MergeOriginsPayload = {
  readonly __typename?: 'MergeOriginsPayload';
  /** The ids of the claims that are read otherwise. */
  readonly claimIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The judgement, by whose id it can be undone; null on a dry run. */
  readonly judgement: Maybe<Judgement>;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null on a dry run. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** What becomes of relations today. */
  readonly relations: ReadonlyArray<RelationEffect>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What is done with ties that are friendly and hostile at once. */
export type MixedTies =
  /**
   * They take the sign that more origins speak for, with the relations of that sign only; where these are as many, they are left
   * out. An origin counts once for a sign, however many of its relations it tells of, and for both where it tells of both. A
   * relation without an origin counts as one.
   */
  | 'BY_ORIGINS'
  /** They are left out of the signed graph. */
  | 'LEFT_OUT';

/** How a claim is meant. Only ACTUAL claims decide standings. */
export type Modality =
  /** As a fact. */
  | 'ACTUAL'
  /** As the declaration of someone who could do it. */
  | 'ANNOUNCED'
  /** As an opinion about how things are. */
  | 'ASSESSED'
  /** As something expected, perhaps on a condition. */
  | 'FORECAST';

/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Attaches a document's text, so that its passages can be quoted, where the text is the very one that it was recorded from, by its
   * SHA-256. Needs the role ANALYST.
   */
  readonly attachText: AttachTextPayload;
  /** Changes an entity's names and summary; what they were is kept, with who changed it and why. Needs the role EDITOR. */
  readonly editEntity: EditEntityPayload;
  /**
   * Erases records for good, where the law asks for it: their contents go from the graph, at every instant that can be asked about. Of each
   * stays a tombstone, so that nothing is recorded under its id again, and the record in the audit trail. It cannot be undone. Needs the
   * role ADMIN.
   *
   * With an entity goes every id that is read as it, what was judged of its identity, and each claim that names it, but for those that
   * only have it speak: these stay, from somebody unnamed. With a document go its claims. With a claim go those that it superseded.
   */
  readonly eraseRecords: EraseRecordsPayload;
  /**
   * Grades a claim, in place of the grades that it had, which are kept with who changed them and why. Standings have the grades as they
   * are now, for whatever day and instant. Needs the role EDITOR.
   */
  readonly gradeClaim: GradeClaimPayload;
  /**
   * Judges that two entities of one kind are one: what is recorded under either id is read under the one that is kept, at every instant,
   * until the judgement is undone. Needs the role EDITOR. Where another judgement stands in the way it is a `CONFLICT`.
   */
  readonly mergeEntities: MergeEntitiesPayload;
  /**
   * Judges that two origins are one voice, whatever they are: an entity, a document, an anonymous voice. Each claim stays attributed as
   * it is. Needs the role EDITOR. Where another judgement stands in the way it is a `CONFLICT`.
   */
  readonly mergeOrigins: MergeOriginsPayload;
  /** Records claims, all or none: at most 1,000 in one call. Needs the role ANALYST. */
  readonly recordClaims: RecordClaimsPayload;
  /** Records documents, all or none: at most 1,000 in one call. Needs the role ANALYST. */
  readonly recordDocuments: RecordDocumentsPayload;
  /** Records entities, all or none: at most 1,000 in one call. Needs the role ANALYST. */
  readonly recordEntities: RecordEntitiesPayload;
  /**
   * Takes a claim back; it stays readable, and counts as known until now. Needs the role ANALYST for a claim of one's own, EDITOR for any.
   * A claim that is taken back already is a `CONFLICT`.
   */
  readonly retractClaim: RetractClaimPayload;
  /** Records a claim in the place of another, which is taken back. Needs the role ANALYST for a claim of one's own, EDITOR for any. */
  readonly supersedeClaim: SupersedeClaimPayload;
  /**
   * Takes a judgement of identity back: what it had joined is read as if it had never been made; the others stay in force. Needs the role
   * EDITOR. One that is undone already is a `CONFLICT`.
   */
  readonly undoMerge: UndoMergePayload;
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationAttachTextArgs = {
  document: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationEditEntityArgs = {
  expectedVersion: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  name: InputMaybe<Scalars['String']['input']>;
  names: InputMaybe<ReadonlyArray<EntityNameInput>>;
  reason: Scalars['String']['input'];
  summary: InputMaybe<Scalars['String']['input']>;
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationEraseRecordsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  ids: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  reason: Scalars['String']['input'];
  revisions: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  texts: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationGradeClaimArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  informationCredibility: InputMaybe<InformationCredibility>;
  reason: Scalars['String']['input'];
  sourceReliability: InputMaybe<SourceReliability>;
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationMergeEntitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationMergeOriginsArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationRecordClaimsArgs = {
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ClaimInput>;
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationRecordDocumentsArgs = {
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<DocumentInput>;
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationRecordEntitiesArgs = {
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<EntityInput>;
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationRetractClaimArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationSupersedeClaimArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  input: ClaimInput;
  reason: Scalars['String']['input'];
};


/**
 * What is recorded, and what becomes of it. Each mutation is one transaction: all of it is done, or nothing. Several in one operation
 * are done one after the other; where one fails, those after it are not begun, and those before it stay done.
 *
 * Every mutation takes an `idempotencyKey`: at most 200 characters that the caller makes up, once for what is to be done once. The same
 * call again with the same key gives the same answer and writes nothing, so that after a lost answer it is safe to ask again; another
 * call with it is a `CONFLICT`. A key is its requester's own, and is kept for seven days unless the server is set otherwise.
 */
export type MutationUndoMergeArgs = {
  idempotencyKey: InputMaybe<Scalars['String']['input']>;
  judgement: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** What kind of name a name is. */
export type NameKind =
  /** Initials. */
  | 'ACRONYM'
  /** Another name in use. */
  | 'ALIAS'
  /** A spelling that some source uses and that is wrong, kept so that it can be found. */
  | 'MISSPELLING'
  /** What its bearer, or its own law, calls it. */
  | 'OFFICIAL';

/** Whether a statement holds over days, or happens. */
export type Nature =
  /** Happens, and is then over. */
  | 'OCCURRENCE'
  /** Holds over days until it ends. */
  | 'STATE';

/** Anything that has an id of its own. */
export type Node = {
  /** Unique over entities, claims and documents, and never reused. */
  readonly id: Scalars['ID']['output'];
};

/** Edges that a picture leaves out, counted. */
export type OmittedEdges = {
  readonly __typename?: 'OmittedEdges';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Their sign. */
  readonly sign: Sign;
  /** Their standing. */
  readonly standing: Standing;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, earliest, strongest or alphabetically first, first. */
  | 'ASC'
  /** The other way round. */
  | 'DESC';

/** A government, party, agency, armed group or one of its units, coalition, medium or other body. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** The claims it has a part in: as subject, object, via, at, from or speaker. `as` in the filter says which. */
  readonly claims: ClaimConnection;
  /** Its ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A readable slug, never reused. Asked for by the id of an entity that is merged into it, it is found as well. */
  readonly id: Scalars['ID']['output'];
  /** The judgements by which it is one with other entities, or was until they were taken back; the first first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name recorded, that of `name` included; then those of the entities that are merged into it. */
  readonly names: ReadonlyArray<EntityName>;
  /** The names that are recorded under its own id, that of `name` included: those that `editEntity` changes. */
  readonly ownNames: ReadonlyArray<EntityName>;
  /** Its relations on a day, at either end. */
  readonly relations: RelationConnection;
  /** What it was before each edit, the first first. */
  readonly revisions: ReadonlyArray<EntityRevision>;
  /** The sectors it acts in, by PLOVER's and ACLED's codes. */
  readonly roles: ReadonlyArray<Role>;
  /** A sentence or two of ours on who or what this is. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How often its names and summary were edited, and one: what an edit is made to (`editEntity`). */
  readonly version: Scalars['Int']['output'];
};


/** A government, party, agency, armed group or one of its units, coalition, medium or other body. */
export type OrganizationClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClaimOrder>;
  where: InputMaybe<ClaimFilter>;
};


/** A government, party, agency, armed group or one of its units, coalition, medium or other body. */
export type OrganizationRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  evidence: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  orderBy: InputMaybe<RelationOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  where: InputMaybe<RelationFilter>;
};

/**
 * The innermost link of a chain of attribution. Three papers that cite one official are one origin; what documents pass on
 * without saying whose word it is, is one origin a document.
 */
export type Origin = {
  readonly __typename?: 'Origin';
  /** Whether who speaks is not named. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** A name or description to show. */
  readonly description: Scalars['String']['output'];
  /** The entity that speaks; null where anonymous, or where the document itself is the origin. */
  readonly entity: Maybe<Entity>;
  /** Its id: that of the entity or document, or the describing words with who cites them. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page lies in its list (Relay's cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge of the page; null where the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of the page; null where the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A place in a document. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** The document. */
  readonly document: Document;
  /** Where it ends: the first UTF-16 unit that is no longer part of it. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** Its words; null unless the document's text is attached. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** The number of the sentence, from 1; null where the place is not given. */
  readonly sentence: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of its characters in UTF-8, in hexadecimal. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Where it starts: UTF-16 units from the document's start. */
  readonly start: Maybe<Scalars['Int']['output']>;
};

/** A place in a document. `start`, `end` and `sha256` go together. */
export type PassageInput = {
  /** The document's id. */
  readonly document: Scalars['ID']['input'];
  /** Where it ends: the first UTF-16 unit that is no longer part of it. */
  readonly end?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the sentence, from 1. */
  readonly sentence?: InputMaybe<Scalars['Int']['input']>;
  /** SHA-256 of its characters in UTF-8, in lower-case hexadecimal. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** Where it starts: UTF-16 units from the document's start. */
  readonly start?: InputMaybe<Scalars['Int']['input']>;
};

/** A way from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The origins of its weakest step: of each step's best known relation, the least. */
  readonly leastOriginCount: Scalars['Int']['output'];
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** Its steps, in order. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** Along which relations a path may go. */
export type PathRule =
  /** Either way, along ties that are friendly. */
  | 'ALLIED'
  /** Either way, along any relation. */
  | 'ANY'
  /** Along signed ties, of which one at least is hostile, and whose product is friendly (Heider 1946): the enemy of an enemy. */
  | 'ENEMY_OF_ENEMY'
  /** From supporter to supported, along SUPPORTS. */
  | 'SUPPORT';

/** A step of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where it starts. */
  readonly from: Entity;
  /** The relations that it can be made by. */
  readonly relations: ReadonlyArray<Relation>;
  /** Where it leads. */
  readonly to: Entity;
};

/** A human being. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** The claims it has a part in: as subject, object, via, at, from or speaker. `as` in the filter says which. */
  readonly claims: ClaimConnection;
  /** Its ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A readable slug, never reused. Asked for by the id of an entity that is merged into it, it is found as well. */
  readonly id: Scalars['ID']['output'];
  /** The judgements by which it is one with other entities, or was until they were taken back; the first first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name recorded, that of `name` included; then those of the entities that are merged into it. */
  readonly names: ReadonlyArray<EntityName>;
  /** The names that are recorded under its own id, that of `name` included: those that `editEntity` changes. */
  readonly ownNames: ReadonlyArray<EntityName>;
  /** Its relations on a day, at either end. */
  readonly relations: RelationConnection;
  /** What it was before each edit, the first first. */
  readonly revisions: ReadonlyArray<EntityRevision>;
  /** The sectors it acts in, by PLOVER's and ACLED's codes. */
  readonly roles: ReadonlyArray<Role>;
  /** A sentence or two of ours on who or what this is. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How often its names and summary were edited, and one: what an edit is made to (`editEntity`). */
  readonly version: Scalars['Int']['output'];
};


/** A human being. */
export type PersonClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClaimOrder>;
  where: InputMaybe<ClaimFilter>;
};


/** A human being. */
export type PersonRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  evidence: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  orderBy: InputMaybe<RelationOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  where: InputMaybe<RelationFilter>;
};

/** The relations of a day as nodes and edges, for drawing. */
export type Picture = {
  readonly __typename?: 'Picture';
  /** How many edges there are in all, those left out included. */
  readonly edgeCount: Scalars['Int']['output'];
  /** The relations, strongest standing first. */
  readonly edges: ReadonlyArray<PictureEdge>;
  /** The instant of our knowledge; null while nothing at all is recorded. */
  readonly knownAt: Maybe<Scalars['DateTime']['output']>;
  /** The entities at the ends of the edges, by id. */
  readonly nodes: ReadonlyArray<PictureNode>;
  /** The edges left out, counted by standing and sign, the strongest first; empty where all are given. */
  readonly omitted: ReadonlyArray<OmittedEdges>;
  /** The day asked about. */
  readonly on: Scalars['Date']['output'];
};

/** A relation of a picture. */
export type PictureEdge = {
  readonly __typename?: 'PictureEdge';
  /** How many affirming claims carry the standing. */
  readonly claimCount: Scalars['Int']['output'];
  /** How many claims deny that day. */
  readonly denialCount: Scalars['Int']['output'];
  /** The relation's id, as `Relation.id`. */
  readonly id: Scalars['ID']['output'];
  /** The object's id. */
  readonly object: Scalars['ID']['output'];
  /** How many distinct origins those have. */
  readonly originCount: Scalars['Int']['output'];
  /** What it is. */
  readonly predicate: Predicate;
  /** Whether it is friendly, hostile or neither. */
  readonly sign: Sign;
  /** How it stands on the day. */
  readonly standing: Standing;
  /** The subject's id. */
  readonly subject: Scalars['ID']['output'];
};

/** An entity of a picture. */
export type PictureNode = {
  readonly __typename?: 'PictureNode';
  /** The entity's id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** The sectors it acts in. */
  readonly roles: ReadonlyArray<Role>;
};

/** A picture in figures. */
export type PictureSummary = {
  readonly __typename?: 'PictureSummary';
  /** How many groups of actors are joined by friendly ties. */
  readonly components: Scalars['Int']['output'];
  /** How far it is from falling into two camps. */
  readonly frustration: Frustration;
  /** How many pairs are friendly and hostile at once. */
  readonly mixedPairs: Scalars['Int']['output'];
  /** How many hostile pairs there are. */
  readonly negativePairs: Scalars['Int']['output'];
  /** How many friendly pairs there are. */
  readonly positivePairs: Scalars['Int']['output'];
  /** How many relations it has. */
  readonly relationCount: Scalars['Int']['output'];
  /** Its triads. */
  readonly triads: TriadCensus;
};

/** A city, region, base, route or other place on the ground. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** The claims it has a part in: as subject, object, via, at, from or speaker. `as` in the filter says which. */
  readonly claims: ClaimConnection;
  /** Its ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A readable slug, never reused. Asked for by the id of an entity that is merged into it, it is found as well. */
  readonly id: Scalars['ID']['output'];
  /** The judgements by which it is one with other entities, or was until they were taken back; the first first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name recorded, that of `name` included; then those of the entities that are merged into it. */
  readonly names: ReadonlyArray<EntityName>;
  /** The names that are recorded under its own id, that of `name` included: those that `editEntity` changes. */
  readonly ownNames: ReadonlyArray<EntityName>;
  /** Its relations on a day, at either end. */
  readonly relations: RelationConnection;
  /** What it was before each edit, the first first. */
  readonly revisions: ReadonlyArray<EntityRevision>;
  /** The sectors it acts in, by PLOVER's and ACLED's codes. */
  readonly roles: ReadonlyArray<Role>;
  /** A sentence or two of ours on who or what this is. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How often its names and summary were edited, and one: what an edit is made to (`editEntity`). */
  readonly version: Scalars['Int']['output'];
};


/** A city, region, base, route or other place on the ground. */
export type PlaceClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClaimOrder>;
  where: InputMaybe<ClaimFilter>;
};


/** A city, region, base, route or other place on the ground. */
export type PlaceRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  evidence: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  orderBy: InputMaybe<RelationOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  where: InputMaybe<RelationFilter>;
};

/** Whether a claim affirms or denies its statement. */
export type Polarity =
  /** It says that the statement held. */
  | 'AFFIRMS'
  /** It says that the statement did not hold. */
  | 'DENIES';

/** What a statement says of its subject and object. */
export type Predicate =
  /**
   * Stands on the same side as the other, by treaty or in practice.
   *
   * Source: COW Formal Alliances and UCDP "allied party", widened to alliances without a treaty
   */
  | 'ALLIED_WITH'
  /**
   * Uses armed force on the object, once or in one operation.
   *
   * Source: PLOVER: ASSAULT
   */
  | 'ATTACKS'
  /**
   * Takes the place from others by force or the threat of it.
   *
   * Source: CAMEO 192: occupy territory; ACLED: non-state actor overtakes territory, government regains territory
   */
  | 'CAPTURES'
  /**
   * Brings the object about, or a change in it.
   *
   * Source: Force dynamics of causation (Talmy, Wolff): CAUSE; Wikidata P828 read backwards
   */
  | 'CAUSES'
  /**
   * Keeps the object from what it would otherwise do, or makes it harder.
   *
   * Source: Force dynamics of causation (Talmy, Wolff): PREVENT, in part or in whole
   */
  | 'CONSTRAINS'
  /**
   * Decides what happens at the place, or what the organization does.
   *
   * Source: ACLED: control over territory, as its strategic developments and battles change it; for organizations ours
   */
  | 'CONTROLS'
  /**
   * Makes the object possible or easier, without bringing it about by itself.
   *
   * Source: Force dynamics of causation (Talmy, Wolff): ENABLE
   */
  | 'ENABLES'
  /**
   * The two use armed force against each other over some span of days.
   *
   * Source: UCDP Dyadic Dataset: an active dyad, without its threshold of deaths
   */
  | 'FIGHTS'
  /**
   * Rules the object: makes and enforces decisions for those who live there.
   *
   * Source: UCDP actor definitions: the party in control of the capital of a state; widened to places
   */
  | 'GOVERNS'
  /**
   * The two are bound by an agreement, of whatever content, non-aggression and truces included.
   *
   * Source: ATOP: an alliance in force, with any of its obligations; CAMEO 057: sign formal agreement
   */
  | 'HAS_PACT_WITH'
  /**
   * Holds a post in the object.
   *
   * Source: Popolo: Post; FollowTheMoney: Occupancy; W3C Organization Ontology: org:holds
   */
  | 'HOLDS_OFFICE_IN'
  /**
   * Bears on what the object does or on what happens there, without directing it.
   *
   * Source: Ours; weaker than CONTROLS, and without the sign of SUPPORTS
   */
  | 'INFLUENCES'
  /**
   * Causes the death of the object or of some of its people.
   *
   * Source: CAMEO 186: assassinate, and PLOVER: ASSAULT with deaths, widened to any killing
   */
  | 'KILLS'
  /**
   * Directs the object, or spearheads it, whatever the office.
   *
   * Source: W3C Organization Ontology: org:headOf, widened to coalitions and operations
   */
  | 'LEADS'
  /**
   * Lies in the place, takes place there, or has its seat there.
   *
   * Source: schema.org: containedInPlace (places), location (events and organizations)
   */
  | 'LOCATED_IN'
  /**
   * Belongs to the object but acts in its own name.
   *
   * Source: W3C Organization Ontology: org:memberOf; Popolo and FollowTheMoney: Membership
   */
  | 'MEMBER_OF'
  /**
   * Goes, deploys or withdraws to the place.
   *
   * Source: PLOVER: MOBILIZE and RETREAT, seen as movements with a destination
   */
  | 'MOVES_TO'
  /**
   * The two hold talks to reach an agreement, whatever their relations otherwise.
   *
   * Source: CAMEO 046: engage in negotiation; PLOVER: CONSULT
   */
  | 'NEGOTIATES_WITH'
  /**
   * Works or stands against the object, short of fighting it.
   *
   * Source: COW strategic rivalries, as a stance of one side; PLOVER: ACCUSE and REJECT name its single acts
   */
  | 'OPPOSES'
  /**
   * Takes part in the event.
   *
   * Source: COW War Data: participants; Wikidata P1344
   */
  | 'PARTICIPATES_IN'
  /**
   * Belongs to the object as a component, so that what it does is done by the object.
   *
   * Source: W3C Organization Ontology: org:subOrganizationOf, org:unitOf; Wikidata P361 for places and events
   */
  | 'PART_OF'
  /**
   * Is in the place, in person or with its people.
   *
   * Source: UCDP External Support Dataset: foreign troop presence, widened to any actor
   */
  | 'PRESENT_IN'
  /**
   * Takes the place of the object, as its successor.
   *
   * Source: FollowTheMoney: Succession; Wikidata P1366 read backwards
   */
  | 'SUCCEEDS'
  /**
   * Gives the object help towards its aims, in one or more forms (the support types).
   *
   * Source: UCDP External Support Dataset: external support, widened from warring parties to any actor
   */
  | 'SUPPORTS'
  /**
   * Puts the object in danger, by words or by what it does.
   *
   * Source: PLOVER: THREATEN, widened from spoken threats to dangers
   */
  | 'THREATENS';

/** A predicate and its rules. */
export type PredicateWord = {
  readonly __typename?: 'PredicateWord';
  /** What it means. */
  readonly definition: Scalars['String']['output'];
  /** Its words when read from the object. */
  readonly inverse: Scalars['String']['output'];
  /** The predicate. */
  readonly name: Predicate;
  /** Whether it holds over days until it ends, or happens and is then over. */
  readonly nature: Nature;
  /** The kinds its object may be. */
  readonly objects: ReadonlyArray<EntityKind>;
  /** Whether a relation of a part counts as its whole's, along PART_OF. */
  readonly rollsUp: Scalars['Boolean']['output'];
  /** Whether it is friendly, hostile or neither. */
  readonly sign: Sign;
  /** The coding scheme that the word comes from, and its term there. */
  readonly source: Scalars['String']['output'];
  /** The kinds its subject may be. */
  readonly subjects: ReadonlyArray<EntityKind>;
  /** Whether it says the same with its ends exchanged. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** Whether being so of a place is being so of what that place is LOCATED_IN. */
  readonly within: Scalars['Boolean']['output'];
};

/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What follows from the relations that stand on a day: paths, supply lines, what-if, balance, camps, comparison. At most
   * 200,000 relations are looked at; where there are more, narrow them by `where` or `among`.
   */
  readonly analysis: Analysis;
  /** Who changed the graph, when, from where and why: the latest call first. Needs the role ADMIN. */
  readonly audit: AuditConnection;
  /** The days on which the standing of some relation changed from what it was the day before, oldest first. */
  readonly changedDays: ReadonlyArray<ChangedDay>;
  /** One claim, retracted ones included; null where there is none. */
  readonly claim: Maybe<Claim>;
  /** The claims known at an instant. */
  readonly claims: ClaimConnection;
  /** One document; null where there is none. */
  readonly document: Maybe<Document>;
  /** The documents that claims were read from, or those that a search finds. */
  readonly documents: DocumentConnection;
  /** The entities, or those that a search finds. */
  readonly entities: EntityConnection;
  /** One entity; null where there is none. One that is merged into another is read as that one, here and wherever an id is given. */
  readonly entity: Maybe<Entity>;
  /**
   * The last change of the graph that this operation is answered from; null while nothing is recorded. Its `id` is what to give
   * `Subscription.changes(since:)` to be told of all that comes after what the other fields of the operation show.
   */
  readonly lastChange: Maybe<Change>;
  /** Any entity, claim, document or judgement by its id; null where there is none. */
  readonly node: Maybe<Node>;
  /** A whole picture of a day, compactly, for drawing: its relations as edges, and the entities at their ends as nodes. */
  readonly picture: Picture;
  /**
   * One statement's relation on a day; the standing is UNKNOWN where nothing is recorded. An entity that does not exist is a
   * `NOT_FOUND` error, the same entity at both ends a `BAD_USER_INPUT` error.
   */
  readonly relation: Relation;
  /** The relations that stand on a day. */
  readonly relations: RelationConnection;
  /**
   * All that stands between two entities on a day. An entity that does not exist is a `NOT_FOUND` error, the same entity twice a
   * `BAD_USER_INPUT` error.
   */
  readonly tie: Tie;
  /** Who asks, and what they may do: what a page or a program is to offer them. */
  readonly viewer: Viewer;
  /** The words of the graph: predicates, forms of support, standings and roles, each with its definition and source. */
  readonly vocabulary: Vocabulary;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryAnalysisArgs = {
  among: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence: InputMaybe<EvidenceFilter>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  mixed?: MixedTies;
  on: InputMaybe<Scalars['Date']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  where: InputMaybe<RelationFilter>;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryAuditArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<AuditFilter>;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryChangedDaysArgs = {
  evidence: InputMaybe<EvidenceFilter>;
  from: Scalars['Date']['input'];
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  to: Scalars['Date']['input'];
  where: InputMaybe<RelationFilter>;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClaimOrder>;
  where: InputMaybe<ClaimFilter>;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<DocumentOrder>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<DocumentFilter>;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryEntitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<EntityOrder>;
  search: InputMaybe<Scalars['String']['input']>;
  where: InputMaybe<EntityFilter>;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryPictureArgs = {
  evidence: InputMaybe<EvidenceFilter>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nodeLimit: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  where: InputMaybe<RelationFilter>;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryRelationArgs = {
  evidence: InputMaybe<EvidenceFilter>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  object: Scalars['ID']['input'];
  on: InputMaybe<Scalars['Date']['input']>;
  predicate: Predicate;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  subject: Scalars['ID']['input'];
  supportType: InputMaybe<SupportType>;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  evidence: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  orderBy: InputMaybe<RelationOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  where: InputMaybe<RelationFilter>;
};


/**
 * Who stood with whom, on a given day, on whose word.
 *
 * Two times run through every question. `on` is the day asked about: was it so then? It defaults to today (UTC). `knownAt` is
 * the instant of our knowledge: what did the claims recorded by then say? It defaults to the last change of the graph. Both are
 * resolved once for an operation, and hold for every field below the one that gives them, until a field gives its own.
 */
export type QueryTieArgs = {
  and: Scalars['ID']['input'];
  between: Scalars['ID']['input'];
  evidence: InputMaybe<EvidenceFilter>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
};

/** What recording claims came to. */
export type RecordClaimsPayload = {
  readonly __typename?: 'RecordClaimsPayload';
  /** The claims, in the order in which they were given. */
  readonly claims: ReadonlyArray<Claim>;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null where nothing changed. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** The ids of those that were recorded by this call; the others were recorded before. */
  readonly recorded: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What recording documents came to. */
export type RecordDocumentsPayload = {
  readonly __typename?: 'RecordDocumentsPayload';
  /** The documents, in the order in which they were given. */
  readonly documents: ReadonlyArray<Document>;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null where nothing changed. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** The ids of those that were recorded by this call; the others were recorded before. */
  readonly recorded: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What recording entities came to. */
export type RecordEntitiesPayload = {
  readonly __typename?: 'RecordEntitiesPayload';
  /** The entities, in the order in which they were given; none on a dry run. */
  readonly entities: ReadonlyArray<Entity>;
  /** Entities recorded before that have names like theirs, the likeliest first: at most five for each of the first hundred. Look whether they are the same. */
  readonly likelyDuplicates: ReadonlyArray<LikelyDuplicate>;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null where nothing changed. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** The ids of those that were recorded by this call, or would be; the others were recorded before. */
  readonly recorded: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What a record is. */
export type RecordKind =
  /** A claim. */
  | 'CLAIM'
  /** A document. */
  | 'DOCUMENT'
  /** An entity of any kind. */
  | 'ENTITY'
  /** A judgement of identity. */
  | 'JUDGEMENT';

/**
 * How a statement stands on a day, as known at an instant: what the claims about it come to. Support between a pair is one
 * relation over its forms, and with `rollUp` the statements of parts count for their wholes; `statements` then lists them.
 */
export type Relation = {
  readonly __typename?: 'Relation';
  /** How many affirming claims carry the standing. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims that carry the standing. */
  readonly claims: ClaimConnection;
  /** How many claims deny that day. */
  readonly denialCount: Scalars['Int']['output'];
  /** Whether it is denied on that day by its own parties, or parts of them, and by no one else. */
  readonly deniedByPartyOnly: Scalars['Boolean']['output'];
  /**
   * The standing over time, as known at the same instant: the segments that meet the days asked about, each whole. Days without
   * a segment are UNKNOWN.
   */
  readonly history: ReadonlyArray<Segment>;
  /** Names the relation with its day and instant, so that a client's cache never mixes days. */
  readonly id: Scalars['ID']['output'];
  /** The instant of our knowledge. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The last day that any claim that carries the standing speaks of. */
  readonly lastAttestedOn: Maybe<Scalars['Date']['output']>;
  /** The other end. */
  readonly object: Entity;
  /** The day asked about. */
  readonly on: Scalars['Date']['output'];
  /** How many distinct origins those have. */
  readonly originCount: Scalars['Int']['output'];
  /** The distinct origins of the affirming claims that carry the standing. */
  readonly origins: ReadonlyArray<Origin>;
  /** What it is. */
  readonly predicate: Predicate;
  /** Whether it is friendly, hostile or neither. */
  readonly sign: Sign;
  /** How it stands on that day. */
  readonly standing: Standing;
  /** The statements seen as one that have a standing on that day, each as a relation. */
  readonly statements: ReadonlyArray<Relation>;
  /** Whom or what it is about. Of a symmetric relation, the end with the smaller id. */
  readonly subject: Entity;
  /** The form of support; null where several statements are seen as one, and for what is not support. Then `statements` lists them. */
  readonly supportType: Maybe<SupportType>;
  /** The distinct routes that claims which carry the standing give, each in order. */
  readonly via: ReadonlyArray<ReadonlyArray<Entity>>;
};


/**
 * How a statement stands on a day, as known at an instant: what the claims about it come to. Support between a pair is one
 * relation over its forms, and with `rollUp` the statements of parts count for their wholes; `statements` then lists them.
 */
export type RelationClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  all?: InputMaybe<Scalars['Boolean']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClaimOrder>;
};


/**
 * How a statement stands on a day, as known at an instant: what the claims about it come to. Support between a pair is one
 * relation over its forms, and with `rollUp` the statements of parts count for their wholes; `statements` then lists them.
 */
export type RelationHistoryArgs = {
  from: InputMaybe<Scalars['Date']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};

/** What became of a relation: the first of these that it is. */
export type RelationChange =
  /** It did not stand and had not ended, and stands, be it contested. */
  | 'BEGAN'
  /** It stood uncontested, and stands contested. */
  | 'CONTESTED'
  /** It stood, and does no longer: it ended, is denied, nobody tells of it any more, or it stands as none of the `standings`. */
  | 'ENDED'
  /** It had ended, and stands again, be it contested. */
  | 'RETURNED'
  /** It stood contested, and stands ASSERTED or PRESUMED. What is merely POSSIBLE is not settled, and is told as no change. */
  | 'SETTLED';

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The page, with a cursor each. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count, so ask only where it is needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation in a page. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

/** What becomes of relations whose claims are read otherwise. */
export type RelationEffect = {
  readonly __typename?: 'RelationEffect';
  /** What they become; null where that would join an entity with itself, so that it is none. */
  readonly after: Maybe<RelationToday>;
  /** Those that become one, or alone go on under another id; as they stood. */
  readonly before: ReadonlyArray<RelationToday>;
};

/** Which relations to list; what is given must all hold. */
export type RelationFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RelationFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<RelationFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<RelationFilter>>;
  /** Every affirming claim that carries it has an anonymous origin (true), or some has a named one (false). */
  readonly anonymousOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * For a field of an entity, which way the relation runs as seen from it; elsewhere, as seen from `with`, which must then be
   * given beside it. A symmetric relation runs both ways.
   */
  readonly direction?: InputMaybe<Direction>;
  /** Carried by an affirming claim graded at least this credible. */
  readonly minCredibility?: InputMaybe<InformationCredibility>;
  /** Carried by affirming claims of at least so many distinct origins. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Carried by an affirming claim whose source is graded at least this reliable. */
  readonly minReliability?: InputMaybe<SourceReliability>;
  /** The object is such. */
  readonly object?: InputMaybe<EndFilter>;
  /** One of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** One of these signs. */
  readonly signs?: InputMaybe<ReadonlyArray<Sign>>;
  /** The subject is such. */
  readonly subject?: InputMaybe<EndFilter>;
  /** One of these forms of support. A pair's SUPPORTS is then listed over these forms only, with the counts of these. */
  readonly supportTypes?: InputMaybe<ReadonlyArray<SupportType>>;
  /** Passing through this entity, by a claim that carries the standing. */
  readonly via?: InputMaybe<Scalars['ID']['input']>;
  /** With this entity at an end; for a field of an entity, at the other end. */
  readonly with?: InputMaybe<Scalars['ID']['input']>;
};

/** What relations are ordered by; their ids decide between equals. */
export type RelationOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: RelationOrderField;
};

/** What relations can be ordered by. */
export type RelationOrderField =
  /** How many affirming claims carry it. */
  | 'CLAIM_COUNT'
  /** The ids of subject, predicate and object. */
  | 'ID'
  /** The last day that is attested. */
  | 'LAST_ATTESTED_ON'
  /** How many distinct origins carry it. */
  | 'ORIGIN_COUNT'
  /** The standing; ASC is strongest first. */
  | 'STANDING';

/** A relation as it stands today, as known now. */
export type RelationToday = {
  readonly __typename?: 'RelationToday';
  /** Subject, predicate and object: `iran|SUPPORTS|assad-government`. */
  readonly id: Scalars['ID']['output'];
  /** How many distinct origins the claims have that affirm it and carry the standing. */
  readonly originCount: Scalars['Int']['output'];
  /** How it stands. */
  readonly standing: Standing;
};

/** What is taken away from a picture. */
export type RemovalInput = {
  /** Entities, by id: with all their relations, and no route passes them any more. At most 100. */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Places that can no longer be passed, by id, though they stay: any entity that stands in a `via`, as it stands there. What is
   * located in one is not closed with it. At most 100.
   */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Relations that stand in the picture. At most 100. */
  readonly statements?: InputMaybe<ReadonlyArray<SupposedStatementInput>>;
};

/** A relation that stands otherwise without a source. */
export type RestingRelation = {
  readonly __typename?: 'RestingRelation';
  /** As it stands without the source; UNKNOWN where nobody else tells of it. */
  readonly after: Relation;
  /** As it stands. */
  readonly before: Relation;
};

/** What rests on a source. */
export type RestsOn = {
  readonly __typename?: 'RestsOn';
  /** How many relations stand otherwise without it. */
  readonly count: Scalars['Int']['output'];
  /** They, by the ids of their ends. */
  readonly relations: ReadonlyArray<RestingRelation>;
};

/** What retracting a claim came to. */
export type RetractClaimPayload = {
  readonly __typename?: 'RetractClaimPayload';
  /** The claim, as it is now. */
  readonly claim: Claim;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What an entity is in public life. */
export type Role =
  /**
   * Agriculture.
   *
   * Source: CAMEO: AGR
   */
  | 'AGR'
  /**
   * Business.
   *
   * Source: PLOVER, CAMEO: BUS
   */
  | 'BUS'
  /**
   * Police and other forces of internal order.
   *
   * Source: PLOVER, CAMEO: COP
   */
  | 'COP'
  /**
   * Organized crime.
   *
   * Source: PLOVER, CAMEO: CRM
   */
  | 'CRM'
  /**
   * Civilians.
   *
   * Source: PLOVER, CAMEO: CVL; ACLED: civilians
   */
  | 'CVL'
  /**
   * Education and scholarship: universities, researchers, analysts.
   *
   * Source: PLOVER, CAMEO: EDU
   */
  | 'EDU'
  /**
   * Elites: the influential without office, former officials among them.
   *
   * Source: CAMEO: ELI
   */
  | 'ELI'
  /**
   * Government: the executive and its offices.
   *
   * Source: PLOVER, CAMEO: GOV
   */
  | 'GOV'
  /**
   * Health care.
   *
   * Source: CAMEO: HLH
   */
  | 'HLH'
  /**
   * Human rights organizations.
   *
   * Source: CAMEO: HRI
   */
  | 'HRI'
  /**
   * Organizations of states.
   *
   * Source: PLOVER, CAMEO: IGO
   */
  | 'IGO'
  /**
   * Journalists and news organizations.
   *
   * Source: PLOVER: JRN
   */
  | 'JRN'
  /**
   * Judiciary: courts and judges.
   *
   * Source: PLOVER, CAMEO: JUD
   */
  | 'JUD'
  /**
   * Labour and trade unions.
   *
   * Source: PLOVER, CAMEO: LAB
   */
  | 'LAB'
  /**
   * Legislature: parliaments and their members.
   *
   * Source: PLOVER, CAMEO: LEG
   */
  | 'LEG'
  /**
   * Other media: broadcasters, platforms, publishers.
   *
   * Source: CAMEO: MED
   */
  | 'MED'
  /**
   * Military: the armed forces of a state.
   *
   * Source: PLOVER, CAMEO: MIL
   */
  | 'MIL'
  /**
   * Non-governmental organizations.
   *
   * Source: PLOVER, CAMEO: NGO
   */
  | 'NGO'
  /**
   * Political opposition that is not armed.
   *
   * Source: PLOVER, CAMEO: OPP
   */
  | 'OPP'
  /**
   * Political parties.
   *
   * Source: PLOVER: PTY
   */
  | 'PTY'
  /**
   * Rebels: armed opposition to a government.
   *
   * Source: PLOVER, CAMEO: REB; ACLED: rebel group
   */
  | 'REB'
  /**
   * Refugees and displaced people.
   *
   * Source: CAMEO: REF
   */
  | 'REF'
  /**
   * Religious bodies and leaders.
   *
   * Source: PLOVER, CAMEO: REL
   */
  | 'REL'
  /**
   * Separatists.
   *
   * Source: CAMEO: SEP
   */
  | 'SEP'
  /**
   * Settlers.
   *
   * Source: CAMEO: SET
   */
  | 'SET'
  /**
   * Intelligence services.
   *
   * Source: PLOVER, CAMEO: SPY
   */
  | 'SPY'
  /**
   * Armed forces that are part of no state and not in rebellion: militias, foreign fighters.
   *
   * Source: CAMEO: UAF, unaligned armed forces; ACLED: political militia
   */
  | 'UAF'
  /**
   * A role that the sources do not tell.
   *
   * Source: Ours, after ACLED: unidentified
   */
  | 'UNK';

/** A role. */
export type RoleWord = {
  readonly __typename?: 'RoleWord';
  /** What it means. */
  readonly definition: Scalars['String']['output'];
  /** The role. */
  readonly name: Role;
  /** The coding scheme that the word comes from. */
  readonly source: Scalars['String']['output'];
};

/** A run of days over which a standing and its figures stay the same. */
export type Segment = {
  readonly __typename?: 'Segment';
  /** How many affirming claims carry the standing. */
  readonly claimCount: Scalars['Int']['output'];
  /** How many claims deny these days. */
  readonly denialCount: Scalars['Int']['output'];
  /** The first day. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** How many distinct origins those have. */
  readonly originCount: Scalars['Int']['output'];
  /** How it stands on these days. */
  readonly standing: Standing;
  /** The first day that no longer belongs to it; null where unbounded. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** On whose word a relation hangs. */
export type Sensitivity = {
  readonly __typename?: 'Sensitivity';
  /** How many smallest sets there are of so many origins. */
  readonly count: Scalars['Int']['output'];
  /** How many origins speak of it, for or against, whether or not they carry its standing now. */
  readonly originCount: Scalars['Int']['output'];
  /** The relation, as it stands. */
  readonly relation: Relation;
  /**
   * Of how many origins at most sets were looked for: 3; fewer only where so many speak that trying all sets of 3 would take more
   * than a second or two, from some 50 origins on.
   */
  readonly searchedUpTo: Scalars['Int']['output'];
  /** They: those of fewest origins first, then by their ids. None where the relation would stand as it does whoever of them was left out. */
  readonly sets: ReadonlyArray<DecisiveOrigins>;
};

/** A sentence of a document. */
export type Sentence = {
  readonly __typename?: 'Sentence';
  /** The claims whose passage is in it, as known at the instant of the fields above; in the order of their passages. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where it ends: the first UTF-16 unit that is no longer part of it. */
  readonly end: Scalars['Int']['output'];
  /** Its number in the document, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Where it starts: UTF-16 units from the document's start. */
  readonly start: Scalars['Int']['output'];
  /** Its words; null unless the document's text is attached. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Why no claim was read from it; null where some was. */
  readonly withoutClaims: Maybe<Scalars['String']['output']>;
};

/** A sentence of a document to record. */
export type SentenceInput = {
  /** Where it ends: the first UTF-16 unit that is no longer part of it. */
  readonly end: Scalars['Int']['input'];
  /** Its number in the document, from 1. */
  readonly number: Scalars['Int']['input'];
  /** SHA-256 of its characters in UTF-8, in lower-case hexadecimal. */
  readonly sha256: Scalars['String']['input'];
  /** Where it starts: UTF-16 units from the document's start. */
  readonly start: Scalars['Int']['input'];
  /** Why no claim was read from it. */
  readonly without?: InputMaybe<Scalars['String']['input']>;
};

/** Pairs that are no longer connected. */
export type SeveredPairs = {
  readonly __typename?: 'SeveredPairs';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The first 200 of them, by id; of what has a direction, from the first to the second. */
  readonly pairs: ReadonlyArray<EntityPair>;
};

/** Whether a relation is friendly, hostile or neither. */
export type Sign =
  /** Hostile. */
  | 'NEGATIVE'
  /** Neither. */
  | 'NEUTRAL'
  /** Friendly. */
  | 'POSITIVE';

/** Two actors with a tie that has a sign. */
export type SignedTie = {
  readonly __typename?: 'SignedTie';
  /** The one with the smaller id. */
  readonly one: Entity;
  /** The other. */
  readonly other: Entity;
  /** The relations that have this sign; of a MIXED tie, all that have one. */
  readonly relations: ReadonlyArray<Relation>;
  /** The sign that it counts with; MIXED where it is left out. */
  readonly sign: TieSign;
};

/** An entity with exactly one supporter. */
export type SoleSupporter = {
  readonly __typename?: 'SoleSupporter';
  /** Their relation. */
  readonly relation: Relation;
  /** Who is supported. */
  readonly supported: Entity;
  /** Who alone does. */
  readonly supporter: Entity;
};

/** Reliability of the source (NATO Admiralty code). */
export type SourceReliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged: sorts and filters as no grade. */
  | 'F';

/** How a statement stands on a day, the strongest first. */
export type Standing =
  /**
   * A source is certain of that day, and none says otherwise of it.
   *
   * Source: Ours
   */
  | 'ASSERTED'
  /**
   * Sources contradict each other about that day.
   *
   * Source: Ours
   */
  | 'CONTESTED'
  /**
   * A source says that it did not hold on that day, and none is certain that it did.
   *
   * Source: Ours
   */
  | 'DENIED'
  /**
   * It had held and was over.
   *
   * Source: Ours
   */
  | 'ENDED'
  /**
   * It may have held: it was beginning or ending.
   *
   * Source: Ours
   */
  | 'POSSIBLE'
  /**
   * It held when last spoken of, and nothing is known to have ended it.
   *
   * Source: Ours
   */
  | 'PRESUMED'
  /**
   * It was announced or expected, and no source speaks of it as a fact.
   *
   * Source: Ours
   */
  | 'PROSPECTIVE'
  /**
   * Nothing that is recorded speaks of that day.
   *
   * Source: Ours
   */
  | 'UNKNOWN';

/** A standing. */
export type StandingWord = {
  readonly __typename?: 'StandingWord';
  /** What it means. */
  readonly definition: Scalars['String']['output'];
  /** The standing. */
  readonly name: Standing;
  /** Where the word comes from. */
  readonly source: Scalars['String']['output'];
};

/** A country: the land and its people, told apart from the government that governs it. */
export type State = Entity & Node & {
  readonly __typename?: 'State';
  /** The claims it has a part in: as subject, object, via, at, from or speaker. `as` in the filter says which. */
  readonly claims: ClaimConnection;
  /** Its ids in other catalogues. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A readable slug, never reused. Asked for by the id of an entity that is merged into it, it is found as well. */
  readonly id: Scalars['ID']['output'];
  /** The judgements by which it is one with other entities, or was until they were taken back; the first first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Every name recorded, that of `name` included; then those of the entities that are merged into it. */
  readonly names: ReadonlyArray<EntityName>;
  /** The names that are recorded under its own id, that of `name` included: those that `editEntity` changes. */
  readonly ownNames: ReadonlyArray<EntityName>;
  /** Its relations on a day, at either end. */
  readonly relations: RelationConnection;
  /** What it was before each edit, the first first. */
  readonly revisions: ReadonlyArray<EntityRevision>;
  /** The sectors it acts in, by PLOVER's and ACLED's codes. */
  readonly roles: ReadonlyArray<Role>;
  /** A sentence or two of ours on who or what this is. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** How often its names and summary were edited, and one: what an edit is made to (`editEntity`). */
  readonly version: Scalars['Int']['output'];
};


/** A country: the land and its people, told apart from the government that governs it. */
export type StateClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<ClaimOrder>;
  where: InputMaybe<ClaimFilter>;
};


/** A country: the land and its people, told apart from the government that governs it. */
export type StateRelationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  evidence: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  orderBy: InputMaybe<RelationOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  where: InputMaybe<RelationFilter>;
};

/** A statement: what claims affirm or deny. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** Its id: subject, predicate, object, and form of support where there is one. */
  readonly id: Scalars['ID']['output'];
  /** The other entity. */
  readonly object: Entity;
  /** What it says. */
  readonly predicate: Predicate;
  /** Whom or what it is about. */
  readonly subject: Entity;
  /** The form of support, for SUPPORTS; null where any form is meant. */
  readonly supportType: Maybe<SupportType>;
};

/** A statement: two entities and what is said of them. It need not be recorded. */
export type StatementInput = {
  /** The id of the other entity. */
  readonly object: Scalars['ID']['input'];
  /** What it says. */
  readonly predicate: Predicate;
  /** The id of the entity it is about. */
  readonly subject: Scalars['ID']['input'];
  /** Only of SUPPORTS; left out where any form is meant. */
  readonly supportType?: InputMaybe<SupportType>;
};

/** What is told as it happens, over WebSocket or as server-sent events at `/graphql/stream`. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Every change after `since`, then each new one as it is committed: in the order of their positions, none left out and none twice.
   * Whoever is cut off goes on with the `id` of the last change that they had.
   */
  readonly changes: Change;
};


/** What is told as it happens, over WebSocket or as server-sent events at `/graphql/stream`. */
export type SubscriptionChangesArgs = {
  since: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<ChangeFilter>;
};

/** What superseding a claim came to. */
export type SupersedeClaimPayload = {
  readonly __typename?: 'SupersedeClaimPayload';
  /** The claim that took the place. */
  readonly claim: Claim;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. Null where nothing changed. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The claim whose place it took, as it is now. */
  readonly superseded: Claim;
};

/** Support that takes something from a supplier to a recipient. */
export type SupplyLine = {
  readonly __typename?: 'SupplyLine';
  /** What claims say causes, enables or constrains it, as it stands on the day. */
  readonly affectedBy: ReadonlyArray<Relation>;
  /** The support by which others bring the recipient one of the same forms. */
  readonly alternatives: ReadonlyArray<Relation>;
  /** Who is given. */
  readonly recipient: Entity;
  /** The relation of support. */
  readonly relation: Relation;
  /** The routes that claims tell of; none where no claim does. */
  readonly routes: ReadonlyArray<SupplyRoute>;
  /** Who gives. */
  readonly supplier: Entity;
  /** Its material forms. */
  readonly supportTypes: ReadonlyArray<SupportType>;
};

/** A route of a supply line. */
export type SupplyRoute = {
  readonly __typename?: 'SupplyRoute';
  /** What it passes, in order. */
  readonly stops: ReadonlyArray<SupplyStop>;
  /** The forms that take it. */
  readonly supportTypes: ReadonlyArray<SupportType>;
};

/** A place that a route passes. */
export type SupplyStop = {
  readonly __typename?: 'SupplyStop';
  /** Who controls it, governs it or is present in it, of what is in the picture: where `where` or `among` leaves them out, nobody. */
  readonly heldBy: ReadonlyArray<Relation>;
  /** The place; any entity can be one. */
  readonly place: Entity;
};

/** The forms of support: what is given. */
export type SupportType =
  /**
   * Money, credit and other economic help.
   *
   * Source: UCDP External Support Dataset: funding
   */
  | 'FUNDING'
  /**
   * Use of its military or intelligence installations, or joint operation of them.
   *
   * Source: UCDP External Support Dataset: access to military or intelligence infrastructure
   */
  | 'INFRASTRUCTURE_ACCESS'
  /**
   * Information for use against others.
   *
   * Source: UCDP External Support Dataset: intelligence
   */
  | 'INTELLIGENCE'
  /**
   * Vehicles, fuel, food, transport and other means that are not arms.
   *
   * Source: UCDP External Support Dataset: materiel and logistics
   */
  | 'MATERIEL_LOGISTICS'
  /**
   * A form that is known and is none of these.
   *
   * Source: UCDP External Support Dataset: other
   */
  | 'OTHER'
  /**
   * Diplomatic backing, votes, recognition, public endorsement.
   *
   * Source: Ours
   */
  | 'POLITICAL'
  /**
   * Leave to use its territory, as a base or a way through.
   *
   * Source: UCDP External Support Dataset: access to territory
   */
  | 'TERRITORY_ACCESS'
  /**
   * Training, advisers and expertise.
   *
   * Source: UCDP External Support Dataset: training and expertise
   */
  | 'TRAINING'
  /**
   * Forces that fight on the side of the object.
   *
   * Source: UCDP External Support Dataset: troops
   */
  | 'TROOPS'
  /**
   * Forces stationed with the object that do not fight.
   *
   * Source: UCDP External Support Dataset: foreign troop presence
   */
  | 'TROOP_PRESENCE'
  /**
   * A form that the source does not tell.
   *
   * Source: UCDP External Support Dataset: unknown
   */
  | 'UNKNOWN'
  /**
   * Arms and ammunition, given, lent or sold.
   *
   * Source: UCDP External Support Dataset: weapons
   */
  | 'WEAPONS';

/** A form of support. */
export type SupportTypeWord = {
  readonly __typename?: 'SupportTypeWord';
  /** What it means. */
  readonly definition: Scalars['String']['output'];
  /** The form. */
  readonly name: SupportType;
  /** The coding scheme that the word comes from. */
  readonly source: Scalars['String']['output'];
};

/** A statement: support is meant in any form. */
export type SupposedStatementInput = {
  /** The id of the other end. */
  readonly object: Scalars['ID']['input'];
  /** What it is. */
  readonly predicate: Predicate;
  /** The id of whom it is about. */
  readonly subject: Scalars['ID']['input'];
};

/** All that stands between two entities on a day. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** The other. */
  readonly and: Entity;
  /** One entity, as asked. */
  readonly between: Entity;
  /** The instant of our knowledge. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** The day asked about. */
  readonly on: Scalars['Date']['output'];
  /** The relations, strongest standing first. */
  readonly relations: ReadonlyArray<Relation>;
  /** POSITIVE or NEGATIVE where the relations with a sign agree, MIXED where both are there, NEUTRAL where there is none. */
  readonly sign: TieSign;
};

/** The sign of a tie. */
export type TieSign =
  /** There are friendly and hostile relations. */
  | 'MIXED'
  /** Every relation that has a sign is hostile. */
  | 'NEGATIVE'
  /** There is no relation with a sign. */
  | 'NEUTRAL'
  /** Every relation that has a sign is friendly. */
  | 'POSITIVE';

/** Which ties are counted. */
export type TiesCounted =
  /** All that have a sign. */
  | 'ANY'
  /** The hostile ones. */
  | 'NEGATIVE'
  /** The friendly ones. */
  | 'POSITIVE';

/** A triad that is unbalanced. */
export type Triad = {
  readonly __typename?: 'Triad';
  /** Its three entities, by id. */
  readonly entities: ReadonlyArray<Entity>;
  /** Its three ties. */
  readonly ties: ReadonlyArray<SignedTie>;
};

/** Threes of actors of which each two have a tie with a sign, counted by how many of the ties are hostile. */
export type TriadCensus = {
  readonly __typename?: 'TriadCensus';
  /** Three friends (+++): balanced. */
  readonly allFriendly: Scalars['Int']['output'];
  /** Three hostile ties (---): unbalanced by Heider, balanced by Davis. */
  readonly allHostile: Scalars['Int']['output'];
  /** The share that is balanced: the product of its signs is friendly (Cartwright and Harary 1956); null where there is no triad. */
  readonly balanced: Maybe<Scalars['Float']['output']>;
  /** One hostile tie (++-): unbalanced. */
  readonly oneHostile: Scalars['Int']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** Two hostile ties (+--): balanced, two against one. */
  readonly twoHostile: Scalars['Int']['output'];
  /** The share that is balanced or all hostile (Davis 1967); null where there is no triad. */
  readonly weaklyBalanced: Maybe<Scalars['Float']['output']>;
};

/** A place that supply lines cannot go round. */
export type UnavoidablePlace = {
  readonly __typename?: 'UnavoidablePlace';
  /** The place. */
  readonly place: Entity;
  /** The lines that cannot go without it. */
  readonly supplyLines: ReadonlyArray<Relation>;
};

/** What undoing a merge came to. */
export type UndoMergePayload = {
  readonly __typename?: 'UndoMergePayload';
  /** The ids of the claims that are read otherwise. */
  readonly claimIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The judgement, as it is now. */
  readonly judgement: Judgement;
  /** Up to where the change log tells of the call, for `changes(since:)`: a whole number, greater than that of any change before. */
  readonly position: Maybe<Scalars['ID']['output']>;
  /** Whether this is the answer to an earlier call with the same `idempotencyKey`: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Whoever asks, as the server knows them by what they sent. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The name under which what they record is kept; `anonymous` for whoever needs no token to read. */
  readonly name: Scalars['String']['output'];
  /** What they may do. */
  readonly role: AccessRole;
};

/** The words of the graph. */
export type Vocabulary = {
  readonly __typename?: 'Vocabulary';
  /** What statements can say. */
  readonly predicates: ReadonlyArray<PredicateWord>;
  /** What entities are in public life. */
  readonly roles: ReadonlyArray<RoleWord>;
  /** How relations stand, the strongest first. */
  readonly standings: ReadonlyArray<StandingWord>;
  /** The forms of support. */
  readonly supportTypes: ReadonlyArray<SupportTypeWord>;
};

/** What would follow from a change. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** The picture as it would be. */
  readonly after: PictureSummary;
  /** Pairs that are no longer joined by friendly ties, though both are there. */
  readonly allianceSevered: SeveredPairs;
  /** The picture as it is. */
  readonly before: PictureSummary;
  /** Supply lines that lose a form, or all. */
  readonly cutLines: ReadonlyArray<Relation>;
  /** The relations that no longer stand, each with the reason; not what is supposed to stand all the same. */
  readonly lost: ReadonlyArray<LostRelation>;
  /** Supply lines that lose a route and go on by another. */
  readonly reroutedLines: ReadonlyArray<Relation>;
  /** Pairs of which one no longer reaches the other along SUPPORTS, though both are there. */
  readonly supportSevered: SeveredPairs;
  /** Who had friendly ties, and has none. */
  readonly withoutAlly: ReadonlyArray<LeftAlone>;
  /** Who had supporters, and has none. */
  readonly withoutSupporter: ReadonlyArray<LeftAlone>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Event, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<Organization, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<Person, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<Place, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<State, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
  ;
  Node:
    | ( Omit<Claim, 'affects' | 'at' | 'attribution' | 'condition' | 'derivedFrom' | 'from' | 'object' | 'origin' | 'passage' | 'subject' | 'supersededBy' | 'supersedes' | 'via'> & { affects?: Maybe<_RefType['Statement']>, at: ReadonlyArray<_RefType['Entity']>, attribution: ReadonlyArray<_RefType['Attribution']>, condition?: Maybe<_RefType['Condition']>, derivedFrom: ReadonlyArray<_RefType['Claim']>, from?: Maybe<_RefType['Entity']>, object: _RefType['Entity'], origin: _RefType['Origin'], passage: _RefType['Passage'], subject: _RefType['Entity'], supersededBy?: Maybe<_RefType['Claim']>, supersedes?: Maybe<_RefType['Claim']>, via: ReadonlyArray<_RefType['Entity']> } )
    | ( Omit<Document, 'claims' | 'publisher' | 'sentences'> & { claims: _RefType['ClaimConnection'], publisher?: Maybe<_RefType['Entity']>, sentences: ReadonlyArray<_RefType['Sentence']> } )
    | ( Omit<Event, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
    | ( Judgement )
    | ( Omit<Organization, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<Person, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<Place, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
    | ( Omit<State, 'claims' | 'relations'> & { claims: _RefType['ClaimConnection'], relations: _RefType['RelationConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRole: AccessRole;
  Analysis: ResolverTypeWrapper<Omit<Analysis, 'balance' | 'camps' | 'centrality' | 'chokepoints' | 'compare' | 'mixedTies' | 'paths' | 'restsOn' | 'sensitivity' | 'supplyLines' | 'whatIf'> & { balance: ResolversTypes['Balance'], camps: ResolversTypes['Camps'], centrality: ResolversTypes['Centrality'], chokepoints: ResolversTypes['Chokepoints'], compare: ResolversTypes['Comparison'], mixedTies: ReadonlyArray<ResolversTypes['SignedTie']>, paths: ReadonlyArray<ResolversTypes['Path']>, restsOn: ResolversTypes['RestsOn'], sensitivity: ResolversTypes['Sensitivity'], supplyLines: ReadonlyArray<ResolversTypes['SupplyLine']>, whatIf: ResolversTypes['WhatIf'] }>;
  AttachTextPayload: ResolverTypeWrapper<Omit<AttachTextPayload, 'document'> & { document: ResolversTypes['Document'] }>;
  Attribution: ResolverTypeWrapper<Omit<Attribution, 'speaker'> & { speaker?: Maybe<ResolversTypes['Entity']> }>;
  AttributionInput: AttributionInput;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  AuditFilter: AuditFilter;
  AuditRecord: ResolverTypeWrapper<AuditRecord>;
  Balance: ResolverTypeWrapper<Omit<Balance, 'camps' | 'frustratedTies' | 'unbalancedTriads'> & { camps: ReadonlyArray<ResolversTypes['Camp']>, frustratedTies: ReadonlyArray<ResolversTypes['SignedTie']>, unbalancedTriads: ReadonlyArray<ResolversTypes['Triad']> }>;
  Basis: ResolverTypeWrapper<Basis>;
  BasisInput: BasisInput;
  BasisKind: BasisKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Camp: ResolverTypeWrapper<Omit<Camp, 'members'> & { members: ReadonlyArray<ResolversTypes['CampMember']> }>;
  CampMember: ResolverTypeWrapper<Omit<CampMember, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  CampMove: ResolverTypeWrapper<Omit<CampMove, 'entity' | 'ties'> & { entity: ResolversTypes['Entity'], ties: ReadonlyArray<ResolversTypes['ChangedTie']> }>;
  Camps: ResolverTypeWrapper<Omit<Camps, 'camps' | 'frustratedTies'> & { camps: ReadonlyArray<ResolversTypes['Camp']>, frustratedTies: ReadonlyArray<ResolversTypes['SignedTie']> }>;
  CentralActor: ResolverTypeWrapper<Omit<CentralActor, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Centrality: ResolverTypeWrapper<Omit<Centrality, 'actors'> & { actors: ReadonlyArray<ResolversTypes['CentralActor']> }>;
  CentralityMeasure: CentralityMeasure;
  Change: ResolverTypeWrapper<Change>;
  ChangeFilter: ChangeFilter;
  ChangeKind: ChangeKind;
  ChangedDay: ResolverTypeWrapper<ChangedDay>;
  ChangedRelation: ResolverTypeWrapper<Omit<ChangedRelation, 'after' | 'before'> & { after: ResolversTypes['Relation'], before: ResolversTypes['Relation'] }>;
  ChangedTie: ResolverTypeWrapper<Omit<ChangedTie, 'one' | 'other' | 'relations'> & { one: ResolversTypes['Entity'], other: ResolversTypes['Entity'], relations: ReadonlyArray<ResolversTypes['ChangedRelation']> }>;
  Chokepoints: ResolverTypeWrapper<Omit<Chokepoints, 'bridges' | 'cutVertices' | 'places' | 'soleSupporters'> & { bridges: ReadonlyArray<ResolversTypes['SignedTie']>, cutVertices: ReadonlyArray<ResolversTypes['CutVertex']>, places: ReadonlyArray<ResolversTypes['UnavoidablePlace']>, soleSupporters: ReadonlyArray<ResolversTypes['SoleSupporter']> }>;
  Claim: ResolverTypeWrapper<Omit<Claim, 'affects' | 'at' | 'attribution' | 'condition' | 'derivedFrom' | 'from' | 'object' | 'origin' | 'passage' | 'subject' | 'supersededBy' | 'supersedes' | 'via'> & { affects?: Maybe<ResolversTypes['Statement']>, at: ReadonlyArray<ResolversTypes['Entity']>, attribution: ReadonlyArray<ResolversTypes['Attribution']>, condition?: Maybe<ResolversTypes['Condition']>, derivedFrom: ReadonlyArray<ResolversTypes['Claim']>, from?: Maybe<ResolversTypes['Entity']>, object: ResolversTypes['Entity'], origin: ResolversTypes['Origin'], passage: ResolversTypes['Passage'], subject: ResolversTypes['Entity'], supersededBy?: Maybe<ResolversTypes['Claim']>, supersedes?: Maybe<ResolversTypes['Claim']>, via: ReadonlyArray<ResolversTypes['Entity']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimEntityFilter: ClaimEntityFilter;
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  ClaimPart: ClaimPart;
  ClaimRevision: ResolverTypeWrapper<ClaimRevision>;
  Comparison: ResolverTypeWrapper<Omit<Comparison, 'movedCamp' | 'relations' | 'ties'> & { movedCamp: ReadonlyArray<ResolversTypes['CampMove']>, relations: ReadonlyArray<ResolversTypes['ChangedRelation']>, ties: ReadonlyArray<ResolversTypes['ChangedTie']> }>;
  Condition: ResolverTypeWrapper<Omit<Condition, 'event'> & { event?: Maybe<ResolversTypes['Entity']> }>;
  ConditionInput: ConditionInput;
  CutVertex: ResolverTypeWrapper<Omit<CutVertex, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayBounds: ResolverTypeWrapper<DayBounds>;
  DayBoundsInput: DayBoundsInput;
  DayCounts: ResolverTypeWrapper<DayCounts>;
  DecisiveOrigins: ResolverTypeWrapper<Omit<DecisiveOrigins, 'origins'> & { origins: ReadonlyArray<ResolversTypes['Origin']> }>;
  Direction: Direction;
  Document: ResolverTypeWrapper<Omit<Document, 'claims' | 'publisher' | 'sentences'> & { claims: ResolversTypes['ClaimConnection'], publisher?: Maybe<ResolversTypes['Entity']>, sentences: ReadonlyArray<ResolversTypes['Sentence']> }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentInput: DocumentInput;
  DocumentKind: DocumentKind;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  EditEntityPayload: ResolverTypeWrapper<Omit<EditEntityPayload, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  EndFilter: EndFilter;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityInput: EntityInput;
  EntityKind: EntityKind;
  EntityName: ResolverTypeWrapper<EntityName>;
  EntityNameInput: EntityNameInput;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityPair: ResolverTypeWrapper<Omit<EntityPair, 'one' | 'other'> & { one: ResolversTypes['Entity'], other: ResolversTypes['Entity'] }>;
  EntityRevision: ResolverTypeWrapper<EntityRevision>;
  EraseRecordsPayload: ResolverTypeWrapper<EraseRecordsPayload>;
  ErasedRecord: ResolverTypeWrapper<ErasedRecord>;
  Event: ResolverTypeWrapper<Omit<Event, 'claims' | 'relations'> & { claims: ResolversTypes['ClaimConnection'], relations: ResolversTypes['RelationConnection'] }>;
  EventStatus: EventStatus;
  EvidenceFilter: EvidenceFilter;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdFilter: ExternalIdFilter;
  ExternalIdInput: ExternalIdInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Frustration: ResolverTypeWrapper<Frustration>;
  GradeClaimPayload: ResolverTypeWrapper<Omit<GradeClaimPayload, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  GraphCopy: ResolverTypeWrapper<GraphCopy>;
  GraphCopyKind: GraphCopyKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InformationCredibility: InformationCredibility;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Judgement: ResolverTypeWrapper<Judgement>;
  JudgementKind: JudgementKind;
  LeftAlone: ResolverTypeWrapper<Omit<LeftAlone, 'entity' | 'lost'> & { entity: ResolversTypes['Entity'], lost: ReadonlyArray<ResolversTypes['Entity']> }>;
  LikelyDuplicate: ResolverTypeWrapper<Omit<LikelyDuplicate, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  LossReason: LossReason;
  LostRelation: ResolverTypeWrapper<Omit<LostRelation, 'relation'> & { relation: ResolversTypes['Relation'] }>;
  Mention: ResolverTypeWrapper<Mention>;
  MergeEntitiesPayload: ResolverTypeWrapper<MergeEntitiesPayload>;
  MergeOriginsPayload: ResolverTypeWrapper<MergeOriginsPayload>;
  MixedTies: MixedTies;
  Modality: Modality;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameKind: NameKind;
  Nature: Nature;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OmittedEdges: ResolverTypeWrapper<OmittedEdges>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<Omit<Organization, 'claims' | 'relations'> & { claims: ResolversTypes['ClaimConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Origin: ResolverTypeWrapper<Omit<Origin, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<Omit<Passage, 'document'> & { document: ResolversTypes['Document'] }>;
  PassageInput: PassageInput;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathRule: PathRule;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'relations' | 'to'> & { from: ResolversTypes['Entity'], relations: ReadonlyArray<ResolversTypes['Relation']>, to: ResolversTypes['Entity'] }>;
  Person: ResolverTypeWrapper<Omit<Person, 'claims' | 'relations'> & { claims: ResolversTypes['ClaimConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Picture: ResolverTypeWrapper<Picture>;
  PictureEdge: ResolverTypeWrapper<PictureEdge>;
  PictureNode: ResolverTypeWrapper<PictureNode>;
  PictureSummary: ResolverTypeWrapper<PictureSummary>;
  Place: ResolverTypeWrapper<Omit<Place, 'claims' | 'relations'> & { claims: ResolversTypes['ClaimConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Polarity: Polarity;
  Predicate: Predicate;
  PredicateWord: ResolverTypeWrapper<PredicateWord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordClaimsPayload: ResolverTypeWrapper<Omit<RecordClaimsPayload, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  RecordDocumentsPayload: ResolverTypeWrapper<Omit<RecordDocumentsPayload, 'documents'> & { documents: ReadonlyArray<ResolversTypes['Document']> }>;
  RecordEntitiesPayload: ResolverTypeWrapper<Omit<RecordEntitiesPayload, 'entities' | 'likelyDuplicates'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, likelyDuplicates: ReadonlyArray<ResolversTypes['LikelyDuplicate']> }>;
  RecordKind: RecordKind;
  Relation: ResolverTypeWrapper<Omit<Relation, 'claims' | 'object' | 'origins' | 'statements' | 'subject' | 'via'> & { claims: ResolversTypes['ClaimConnection'], object: ResolversTypes['Entity'], origins: ReadonlyArray<ResolversTypes['Origin']>, statements: ReadonlyArray<ResolversTypes['Relation']>, subject: ResolversTypes['Entity'], via: ReadonlyArray<ReadonlyArray<ResolversTypes['Entity']>> }>;
  RelationChange: RelationChange;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationEffect: ResolverTypeWrapper<RelationEffect>;
  RelationFilter: RelationFilter;
  RelationOrder: RelationOrder;
  RelationOrderField: RelationOrderField;
  RelationToday: ResolverTypeWrapper<RelationToday>;
  RemovalInput: RemovalInput;
  RestingRelation: ResolverTypeWrapper<Omit<RestingRelation, 'after' | 'before'> & { after: ResolversTypes['Relation'], before: ResolversTypes['Relation'] }>;
  RestsOn: ResolverTypeWrapper<Omit<RestsOn, 'relations'> & { relations: ReadonlyArray<ResolversTypes['RestingRelation']> }>;
  RetractClaimPayload: ResolverTypeWrapper<Omit<RetractClaimPayload, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  Role: Role;
  RoleWord: ResolverTypeWrapper<RoleWord>;
  Segment: ResolverTypeWrapper<Segment>;
  Sensitivity: ResolverTypeWrapper<Omit<Sensitivity, 'relation' | 'sets'> & { relation: ResolversTypes['Relation'], sets: ReadonlyArray<ResolversTypes['DecisiveOrigins']> }>;
  Sentence: ResolverTypeWrapper<Omit<Sentence, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  SentenceInput: SentenceInput;
  SeveredPairs: ResolverTypeWrapper<Omit<SeveredPairs, 'pairs'> & { pairs: ReadonlyArray<ResolversTypes['EntityPair']> }>;
  Sign: Sign;
  SignedTie: ResolverTypeWrapper<Omit<SignedTie, 'one' | 'other' | 'relations'> & { one: ResolversTypes['Entity'], other: ResolversTypes['Entity'], relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  SoleSupporter: ResolverTypeWrapper<Omit<SoleSupporter, 'relation' | 'supported' | 'supporter'> & { relation: ResolversTypes['Relation'], supported: ResolversTypes['Entity'], supporter: ResolversTypes['Entity'] }>;
  SourceReliability: SourceReliability;
  Standing: Standing;
  StandingWord: ResolverTypeWrapper<StandingWord>;
  State: ResolverTypeWrapper<Omit<State, 'claims' | 'relations'> & { claims: ResolversTypes['ClaimConnection'], relations: ResolversTypes['RelationConnection'] }>;
  Statement: ResolverTypeWrapper<Omit<Statement, 'object' | 'subject'> & { object: ResolversTypes['Entity'], subject: ResolversTypes['Entity'] }>;
  StatementInput: StatementInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupersedeClaimPayload: ResolverTypeWrapper<Omit<SupersedeClaimPayload, 'claim' | 'superseded'> & { claim: ResolversTypes['Claim'], superseded: ResolversTypes['Claim'] }>;
  SupplyLine: ResolverTypeWrapper<Omit<SupplyLine, 'affectedBy' | 'alternatives' | 'recipient' | 'relation' | 'routes' | 'supplier'> & { affectedBy: ReadonlyArray<ResolversTypes['Relation']>, alternatives: ReadonlyArray<ResolversTypes['Relation']>, recipient: ResolversTypes['Entity'], relation: ResolversTypes['Relation'], routes: ReadonlyArray<ResolversTypes['SupplyRoute']>, supplier: ResolversTypes['Entity'] }>;
  SupplyRoute: ResolverTypeWrapper<Omit<SupplyRoute, 'stops'> & { stops: ReadonlyArray<ResolversTypes['SupplyStop']> }>;
  SupplyStop: ResolverTypeWrapper<Omit<SupplyStop, 'heldBy' | 'place'> & { heldBy: ReadonlyArray<ResolversTypes['Relation']>, place: ResolversTypes['Entity'] }>;
  SupportType: SupportType;
  SupportTypeWord: ResolverTypeWrapper<SupportTypeWord>;
  SupposedStatementInput: SupposedStatementInput;
  Tie: ResolverTypeWrapper<Omit<Tie, 'and' | 'between' | 'relations'> & { and: ResolversTypes['Entity'], between: ResolversTypes['Entity'], relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  TieSign: TieSign;
  TiesCounted: TiesCounted;
  Triad: ResolverTypeWrapper<Omit<Triad, 'entities' | 'ties'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, ties: ReadonlyArray<ResolversTypes['SignedTie']> }>;
  TriadCensus: ResolverTypeWrapper<TriadCensus>;
  UnavoidablePlace: ResolverTypeWrapper<Omit<UnavoidablePlace, 'place' | 'supplyLines'> & { place: ResolversTypes['Entity'], supplyLines: ReadonlyArray<ResolversTypes['Relation']> }>;
  UndoMergePayload: ResolverTypeWrapper<UndoMergePayload>;
  Viewer: ResolverTypeWrapper<Viewer>;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  WhatIf: ResolverTypeWrapper<Omit<WhatIf, 'after' | 'allianceSevered' | 'before' | 'cutLines' | 'lost' | 'reroutedLines' | 'supportSevered' | 'withoutAlly' | 'withoutSupporter'> & { after: ResolversTypes['PictureSummary'], allianceSevered: ResolversTypes['SeveredPairs'], before: ResolversTypes['PictureSummary'], cutLines: ReadonlyArray<ResolversTypes['Relation']>, lost: ReadonlyArray<ResolversTypes['LostRelation']>, reroutedLines: ReadonlyArray<ResolversTypes['Relation']>, supportSevered: ResolversTypes['SeveredPairs'], withoutAlly: ReadonlyArray<ResolversTypes['LeftAlone']>, withoutSupporter: ReadonlyArray<ResolversTypes['LeftAlone']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Analysis: Omit<Analysis, 'balance' | 'camps' | 'centrality' | 'chokepoints' | 'compare' | 'mixedTies' | 'paths' | 'restsOn' | 'sensitivity' | 'supplyLines' | 'whatIf'> & { balance: ResolversParentTypes['Balance'], camps: ResolversParentTypes['Camps'], centrality: ResolversParentTypes['Centrality'], chokepoints: ResolversParentTypes['Chokepoints'], compare: ResolversParentTypes['Comparison'], mixedTies: ReadonlyArray<ResolversParentTypes['SignedTie']>, paths: ReadonlyArray<ResolversParentTypes['Path']>, restsOn: ResolversParentTypes['RestsOn'], sensitivity: ResolversParentTypes['Sensitivity'], supplyLines: ReadonlyArray<ResolversParentTypes['SupplyLine']>, whatIf: ResolversParentTypes['WhatIf'] };
  AttachTextPayload: Omit<AttachTextPayload, 'document'> & { document: ResolversParentTypes['Document'] };
  Attribution: Omit<Attribution, 'speaker'> & { speaker?: Maybe<ResolversParentTypes['Entity']> };
  AttributionInput: AttributionInput;
  AuditConnection: AuditConnection;
  AuditEdge: AuditEdge;
  AuditFilter: AuditFilter;
  AuditRecord: AuditRecord;
  Balance: Omit<Balance, 'camps' | 'frustratedTies' | 'unbalancedTriads'> & { camps: ReadonlyArray<ResolversParentTypes['Camp']>, frustratedTies: ReadonlyArray<ResolversParentTypes['SignedTie']>, unbalancedTriads: ReadonlyArray<ResolversParentTypes['Triad']> };
  Basis: Basis;
  BasisInput: BasisInput;
  Boolean: Scalars['Boolean']['output'];
  Camp: Omit<Camp, 'members'> & { members: ReadonlyArray<ResolversParentTypes['CampMember']> };
  CampMember: Omit<CampMember, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  CampMove: Omit<CampMove, 'entity' | 'ties'> & { entity: ResolversParentTypes['Entity'], ties: ReadonlyArray<ResolversParentTypes['ChangedTie']> };
  Camps: Omit<Camps, 'camps' | 'frustratedTies'> & { camps: ReadonlyArray<ResolversParentTypes['Camp']>, frustratedTies: ReadonlyArray<ResolversParentTypes['SignedTie']> };
  CentralActor: Omit<CentralActor, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Centrality: Omit<Centrality, 'actors'> & { actors: ReadonlyArray<ResolversParentTypes['CentralActor']> };
  Change: Change;
  ChangeFilter: ChangeFilter;
  ChangedDay: ChangedDay;
  ChangedRelation: Omit<ChangedRelation, 'after' | 'before'> & { after: ResolversParentTypes['Relation'], before: ResolversParentTypes['Relation'] };
  ChangedTie: Omit<ChangedTie, 'one' | 'other' | 'relations'> & { one: ResolversParentTypes['Entity'], other: ResolversParentTypes['Entity'], relations: ReadonlyArray<ResolversParentTypes['ChangedRelation']> };
  Chokepoints: Omit<Chokepoints, 'bridges' | 'cutVertices' | 'places' | 'soleSupporters'> & { bridges: ReadonlyArray<ResolversParentTypes['SignedTie']>, cutVertices: ReadonlyArray<ResolversParentTypes['CutVertex']>, places: ReadonlyArray<ResolversParentTypes['UnavoidablePlace']>, soleSupporters: ReadonlyArray<ResolversParentTypes['SoleSupporter']> };
  Claim: Omit<Claim, 'affects' | 'at' | 'attribution' | 'condition' | 'derivedFrom' | 'from' | 'object' | 'origin' | 'passage' | 'subject' | 'supersededBy' | 'supersedes' | 'via'> & { affects?: Maybe<ResolversParentTypes['Statement']>, at: ReadonlyArray<ResolversParentTypes['Entity']>, attribution: ReadonlyArray<ResolversParentTypes['Attribution']>, condition?: Maybe<ResolversParentTypes['Condition']>, derivedFrom: ReadonlyArray<ResolversParentTypes['Claim']>, from?: Maybe<ResolversParentTypes['Entity']>, object: ResolversParentTypes['Entity'], origin: ResolversParentTypes['Origin'], passage: ResolversParentTypes['Passage'], subject: ResolversParentTypes['Entity'], supersededBy?: Maybe<ResolversParentTypes['Claim']>, supersedes?: Maybe<ResolversParentTypes['Claim']>, via: ReadonlyArray<ResolversParentTypes['Entity']> };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimEntityFilter: ClaimEntityFilter;
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimOrder: ClaimOrder;
  ClaimRevision: ClaimRevision;
  Comparison: Omit<Comparison, 'movedCamp' | 'relations' | 'ties'> & { movedCamp: ReadonlyArray<ResolversParentTypes['CampMove']>, relations: ReadonlyArray<ResolversParentTypes['ChangedRelation']>, ties: ReadonlyArray<ResolversParentTypes['ChangedTie']> };
  Condition: Omit<Condition, 'event'> & { event?: Maybe<ResolversParentTypes['Entity']> };
  ConditionInput: ConditionInput;
  CutVertex: Omit<CutVertex, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayBounds: DayBounds;
  DayBoundsInput: DayBoundsInput;
  DayCounts: DayCounts;
  DecisiveOrigins: Omit<DecisiveOrigins, 'origins'> & { origins: ReadonlyArray<ResolversParentTypes['Origin']> };
  Document: Omit<Document, 'claims' | 'publisher' | 'sentences'> & { claims: ResolversParentTypes['ClaimConnection'], publisher?: Maybe<ResolversParentTypes['Entity']>, sentences: ReadonlyArray<ResolversParentTypes['Sentence']> };
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentInput: DocumentInput;
  DocumentOrder: DocumentOrder;
  EditEntityPayload: Omit<EditEntityPayload, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  EndFilter: EndFilter;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityInput: EntityInput;
  EntityName: EntityName;
  EntityNameInput: EntityNameInput;
  EntityOrder: EntityOrder;
  EntityPair: Omit<EntityPair, 'one' | 'other'> & { one: ResolversParentTypes['Entity'], other: ResolversParentTypes['Entity'] };
  EntityRevision: EntityRevision;
  EraseRecordsPayload: EraseRecordsPayload;
  ErasedRecord: ErasedRecord;
  Event: Omit<Event, 'claims' | 'relations'> & { claims: ResolversParentTypes['ClaimConnection'], relations: ResolversParentTypes['RelationConnection'] };
  EvidenceFilter: EvidenceFilter;
  ExternalId: ExternalId;
  ExternalIdFilter: ExternalIdFilter;
  ExternalIdInput: ExternalIdInput;
  Float: Scalars['Float']['output'];
  Frustration: Frustration;
  GradeClaimPayload: Omit<GradeClaimPayload, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  GraphCopy: GraphCopy;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Judgement: Judgement;
  LeftAlone: Omit<LeftAlone, 'entity' | 'lost'> & { entity: ResolversParentTypes['Entity'], lost: ReadonlyArray<ResolversParentTypes['Entity']> };
  LikelyDuplicate: Omit<LikelyDuplicate, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  LostRelation: Omit<LostRelation, 'relation'> & { relation: ResolversParentTypes['Relation'] };
  Mention: Mention;
  MergeEntitiesPayload: MergeEntitiesPayload;
  MergeOriginsPayload: MergeOriginsPayload;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OmittedEdges: OmittedEdges;
  Organization: Omit<Organization, 'claims' | 'relations'> & { claims: ResolversParentTypes['ClaimConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Origin: Omit<Origin, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  PageInfo: PageInfo;
  Passage: Omit<Passage, 'document'> & { document: ResolversParentTypes['Document'] };
  PassageInput: PassageInput;
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'from' | 'relations' | 'to'> & { from: ResolversParentTypes['Entity'], relations: ReadonlyArray<ResolversParentTypes['Relation']>, to: ResolversParentTypes['Entity'] };
  Person: Omit<Person, 'claims' | 'relations'> & { claims: ResolversParentTypes['ClaimConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Picture: Picture;
  PictureEdge: PictureEdge;
  PictureNode: PictureNode;
  PictureSummary: PictureSummary;
  Place: Omit<Place, 'claims' | 'relations'> & { claims: ResolversParentTypes['ClaimConnection'], relations: ResolversParentTypes['RelationConnection'] };
  PredicateWord: PredicateWord;
  Query: Record<PropertyKey, never>;
  RecordClaimsPayload: Omit<RecordClaimsPayload, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  RecordDocumentsPayload: Omit<RecordDocumentsPayload, 'documents'> & { documents: ReadonlyArray<ResolversParentTypes['Document']> };
  RecordEntitiesPayload: Omit<RecordEntitiesPayload, 'entities' | 'likelyDuplicates'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, likelyDuplicates: ReadonlyArray<ResolversParentTypes['LikelyDuplicate']> };
  Relation: Omit<Relation, 'claims' | 'object' | 'origins' | 'statements' | 'subject' | 'via'> & { claims: ResolversParentTypes['ClaimConnection'], object: ResolversParentTypes['Entity'], origins: ReadonlyArray<ResolversParentTypes['Origin']>, statements: ReadonlyArray<ResolversParentTypes['Relation']>, subject: ResolversParentTypes['Entity'], via: ReadonlyArray<ReadonlyArray<ResolversParentTypes['Entity']>> };
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationEffect: RelationEffect;
  RelationFilter: RelationFilter;
  RelationOrder: RelationOrder;
  RelationToday: RelationToday;
  RemovalInput: RemovalInput;
  RestingRelation: Omit<RestingRelation, 'after' | 'before'> & { after: ResolversParentTypes['Relation'], before: ResolversParentTypes['Relation'] };
  RestsOn: Omit<RestsOn, 'relations'> & { relations: ReadonlyArray<ResolversParentTypes['RestingRelation']> };
  RetractClaimPayload: Omit<RetractClaimPayload, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  RoleWord: RoleWord;
  Segment: Segment;
  Sensitivity: Omit<Sensitivity, 'relation' | 'sets'> & { relation: ResolversParentTypes['Relation'], sets: ReadonlyArray<ResolversParentTypes['DecisiveOrigins']> };
  Sentence: Omit<Sentence, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  SentenceInput: SentenceInput;
  SeveredPairs: Omit<SeveredPairs, 'pairs'> & { pairs: ReadonlyArray<ResolversParentTypes['EntityPair']> };
  SignedTie: Omit<SignedTie, 'one' | 'other' | 'relations'> & { one: ResolversParentTypes['Entity'], other: ResolversParentTypes['Entity'], relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  SoleSupporter: Omit<SoleSupporter, 'relation' | 'supported' | 'supporter'> & { relation: ResolversParentTypes['Relation'], supported: ResolversParentTypes['Entity'], supporter: ResolversParentTypes['Entity'] };
  StandingWord: StandingWord;
  State: Omit<State, 'claims' | 'relations'> & { claims: ResolversParentTypes['ClaimConnection'], relations: ResolversParentTypes['RelationConnection'] };
  Statement: Omit<Statement, 'object' | 'subject'> & { object: ResolversParentTypes['Entity'], subject: ResolversParentTypes['Entity'] };
  StatementInput: StatementInput;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SupersedeClaimPayload: Omit<SupersedeClaimPayload, 'claim' | 'superseded'> & { claim: ResolversParentTypes['Claim'], superseded: ResolversParentTypes['Claim'] };
  SupplyLine: Omit<SupplyLine, 'affectedBy' | 'alternatives' | 'recipient' | 'relation' | 'routes' | 'supplier'> & { affectedBy: ReadonlyArray<ResolversParentTypes['Relation']>, alternatives: ReadonlyArray<ResolversParentTypes['Relation']>, recipient: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'], routes: ReadonlyArray<ResolversParentTypes['SupplyRoute']>, supplier: ResolversParentTypes['Entity'] };
  SupplyRoute: Omit<SupplyRoute, 'stops'> & { stops: ReadonlyArray<ResolversParentTypes['SupplyStop']> };
  SupplyStop: Omit<SupplyStop, 'heldBy' | 'place'> & { heldBy: ReadonlyArray<ResolversParentTypes['Relation']>, place: ResolversParentTypes['Entity'] };
  SupportTypeWord: SupportTypeWord;
  SupposedStatementInput: SupposedStatementInput;
  Tie: Omit<Tie, 'and' | 'between' | 'relations'> & { and: ResolversParentTypes['Entity'], between: ResolversParentTypes['Entity'], relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  Triad: Omit<Triad, 'entities' | 'ties'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, ties: ReadonlyArray<ResolversParentTypes['SignedTie']> };
  TriadCensus: TriadCensus;
  UnavoidablePlace: Omit<UnavoidablePlace, 'place' | 'supplyLines'> & { place: ResolversParentTypes['Entity'], supplyLines: ReadonlyArray<ResolversParentTypes['Relation']> };
  UndoMergePayload: UndoMergePayload;
  Viewer: Viewer;
  Vocabulary: Vocabulary;
  WhatIf: Omit<WhatIf, 'after' | 'allianceSevered' | 'before' | 'cutLines' | 'lost' | 'reroutedLines' | 'supportSevered' | 'withoutAlly' | 'withoutSupporter'> & { after: ResolversParentTypes['PictureSummary'], allianceSevered: ResolversParentTypes['SeveredPairs'], before: ResolversParentTypes['PictureSummary'], cutLines: ReadonlyArray<ResolversParentTypes['Relation']>, lost: ReadonlyArray<ResolversParentTypes['LostRelation']>, reroutedLines: ReadonlyArray<ResolversParentTypes['Relation']>, supportSevered: ResolversParentTypes['SeveredPairs'], withoutAlly: ReadonlyArray<ResolversParentTypes['LeftAlone']>, withoutSupporter: ReadonlyArray<ResolversParentTypes['LeftAlone']> };
};

export type AccessDirectiveArgs = {
  role: AccessRole;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = any, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnalysisResolvers<ContextType = any, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType, RequireFields<AnalysisBalanceArgs, 'first' | 'k' | 'seconds' | 'skip'>>;
  camps?: Resolver<ResolversTypes['Camps'], ParentType, ContextType, RequireFields<AnalysisCampsArgs, 'k' | 'seconds'>>;
  centrality?: Resolver<ResolversTypes['Centrality'], ParentType, ContextType, RequireFields<AnalysisCentralityArgs, 'first' | 'measure' | 'ties'>>;
  chokepoints?: Resolver<ResolversTypes['Chokepoints'], ParentType, ContextType>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, Partial<AnalysisCompareArgs>>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mixedTies?: Resolver<ReadonlyArray<ResolversTypes['SignedTie']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<AnalysisPathsArgs, 'first' | 'from' | 'maxLength' | 'rule' | 'to'>>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['RestsOn'], ParentType, ContextType, RequireFields<AnalysisRestsOnArgs, 'first' | 'skip'>>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType, RequireFields<AnalysisSensitivityArgs, 'first' | 'object' | 'predicate' | 'subject'>>;
  supplyLines?: Resolver<ReadonlyArray<ResolversTypes['SupplyLine']>, ParentType, ContextType, Partial<AnalysisSupplyLinesArgs>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['DayCounts']>, ParentType, ContextType, RequireFields<AnalysisTimelineArgs, 'from' | 'step' | 'to'>>;
  whatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<AnalysisWhatIfArgs, 'seconds'>>;
};

export type AttachTextPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachTextPayload'] = ResolversParentTypes['AttachTextPayload']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  passageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  camps?: Resolver<ReadonlyArray<ResolversTypes['Camp']>, ParentType, ContextType>;
  frustratedTies?: Resolver<ReadonlyArray<ResolversTypes['SignedTie']>, ParentType, ContextType>;
  frustration?: Resolver<ResolversTypes['Frustration'], ParentType, ContextType>;
  triads?: Resolver<ResolversTypes['TriadCensus'], ParentType, ContextType>;
  unbalancedTriads?: Resolver<ReadonlyArray<ResolversTypes['Triad']>, ParentType, ContextType>;
};

export type BasisResolvers<ContextType = any, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  kind?: Resolver<ResolversTypes['BasisKind'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CampResolvers<ContextType = any, ParentType extends ResolversParentTypes['Camp'] = ResolversParentTypes['Camp']> = {
  label?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['CampMember']>, ParentType, ContextType>;
};

export type CampMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampMember'] = ResolversParentTypes['CampMember']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CampMoveResolvers<ContextType = any, ParentType extends ResolversParentTypes['CampMove'] = ResolversParentTypes['CampMove']> = {
  after?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['ChangedTie']>, ParentType, ContextType>;
};

export type CampsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Camps'] = ResolversParentTypes['Camps']> = {
  camps?: Resolver<ReadonlyArray<ResolversTypes['Camp']>, ParentType, ContextType>;
  frustratedTies?: Resolver<ReadonlyArray<ResolversTypes['SignedTie']>, ParentType, ContextType>;
  frustration?: Resolver<ResolversTypes['Frustration'], ParentType, ContextType>;
};

export type CentralActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['CentralActor'] = ResolversParentTypes['CentralActor']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CentralityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Centrality'] = ResolversParentTypes['Centrality']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['CentralActor']>, ParentType, ContextType>;
  sampled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standardError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangedDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedDay'] = ResolversParentTypes['ChangedDay']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ChangedRelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedRelation'] = ResolversParentTypes['ChangedRelation']> = {
  after?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RelationChange'], ParentType, ContextType>;
};

export type ChangedTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangedTie'] = ResolversParentTypes['ChangedTie']> = {
  after?: Resolver<ResolversTypes['TieSign'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['TieSign'], ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['ChangedRelation']>, ParentType, ContextType>;
  switched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChokepointsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Chokepoints'] = ResolversParentTypes['Chokepoints']> = {
  bridges?: Resolver<ReadonlyArray<ResolversTypes['SignedTie']>, ParentType, ContextType>;
  cutVertices?: Resolver<ReadonlyArray<ResolversTypes['CutVertex']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['UnavoidablePlace']>, ParentType, ContextType>;
  soleSupporters?: Resolver<ReadonlyArray<ResolversTypes['SoleSupporter']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  affects?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  at?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  attestedBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  attestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  attribution?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  began?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  derivedFrom?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  informationCredibility?: Resolver<Maybe<ResolversTypes['InformationCredibility']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['ClaimRevision']>, ParentType, ContextType>;
  sourceReliability?: Resolver<Maybe<ResolversTypes['SourceReliability']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  supportTypes?: Resolver<ReadonlyArray<ResolversTypes['SupportType']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimRevisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimRevision'] = ResolversParentTypes['ClaimRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  informationCredibility?: Resolver<Maybe<ResolversTypes['InformationCredibility']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceReliability?: Resolver<Maybe<ResolversTypes['SourceReliability']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  movedCamp?: Resolver<ReadonlyArray<ResolversTypes['CampMove']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['ChangedRelation']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['ChangedTie']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  event?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CutVertexResolvers<ContextType = any, ParentType extends ResolversParentTypes['CutVertex'] = ResolversParentTypes['CutVertex']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayBoundsResolvers<ContextType = any, ParentType extends ResolversParentTypes['DayBounds'] = ResolversParentTypes['DayBounds']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DayCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['DayCounts'] = ResolversParentTypes['DayCounts']> = {
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  negativePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  positivePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  triads?: Resolver<ResolversTypes['TriadCensus'], ParentType, ContextType>;
};

export type DecisiveOriginsResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecisiveOrigins'] = ResolversParentTypes['DecisiveOrigins']> = {
  origins?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  attestedBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  attestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textAttached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EditEntityPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditEntityPayload'] = ResolversParentTypes['EditEntityPayload']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Event' | 'Organization' | 'Person' | 'Place' | 'State', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityName'] = ResolversParentTypes['EntityName']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityPairResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityPair'] = ResolversParentTypes['EntityPair']> = {
  one?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityRevisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityRevision'] = ResolversParentTypes['EntityRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EraseRecordsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EraseRecordsPayload'] = ResolversParentTypes['EraseRecordsPayload']> = {
  copies?: Resolver<ReadonlyArray<ResolversTypes['GraphCopy']>, ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['ErasedRecord']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unnamedClaims?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ErasedRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasedRecord'] = ResolversParentTypes['ErasedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  began?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  ended?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  ownNames?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'first' | 'rollUp' | 'standings'>>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['EntityRevision']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrustrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Frustration'] = ResolversParentTypes['Frustration']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowerBound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GradeClaimPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['GradeClaimPayload'] = ResolversParentTypes['GradeClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphCopyResolvers<ContextType = any, ParentType extends ResolversParentTypes['GraphCopy'] = ResolversParentTypes['GraphCopy']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphCopyKind'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeftAloneResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeftAlone'] = ResolversParentTypes['LeftAlone']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<ContextType = any, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LostRelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['LostRelation'] = ResolversParentTypes['LostRelation']> = {
  reason?: Resolver<ResolversTypes['LossReason'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MergeEntitiesPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MergeEntitiesPayload'] = ResolversParentTypes['MergeEntitiesPayload']> = {
  claimIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationEffect']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MergeOriginsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MergeOriginsPayload'] = ResolversParentTypes['MergeOriginsPayload']> = {
  claimIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationEffect']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachText?: Resolver<ResolversTypes['AttachTextPayload'], ParentType, ContextType, RequireFields<MutationAttachTextArgs, 'document' | 'text'>>;
  editEntity?: Resolver<ResolversTypes['EditEntityPayload'], ParentType, ContextType, RequireFields<MutationEditEntityArgs, 'id' | 'reason'>>;
  eraseRecords?: Resolver<ResolversTypes['EraseRecordsPayload'], ParentType, ContextType, RequireFields<MutationEraseRecordsArgs, 'dryRun' | 'reason'>>;
  gradeClaim?: Resolver<ResolversTypes['GradeClaimPayload'], ParentType, ContextType, RequireFields<MutationGradeClaimArgs, 'id' | 'reason'>>;
  mergeEntities?: Resolver<ResolversTypes['MergeEntitiesPayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'dryRun' | 'keep' | 'merge' | 'reason'>>;
  mergeOrigins?: Resolver<ResolversTypes['MergeOriginsPayload'], ParentType, ContextType, RequireFields<MutationMergeOriginsArgs, 'dryRun' | 'keep' | 'merge' | 'reason'>>;
  recordClaims?: Resolver<ResolversTypes['RecordClaimsPayload'], ParentType, ContextType, RequireFields<MutationRecordClaimsArgs, 'input'>>;
  recordDocuments?: Resolver<ResolversTypes['RecordDocumentsPayload'], ParentType, ContextType, RequireFields<MutationRecordDocumentsArgs, 'input'>>;
  recordEntities?: Resolver<ResolversTypes['RecordEntitiesPayload'], ParentType, ContextType, RequireFields<MutationRecordEntitiesArgs, 'dryRun' | 'input'>>;
  retractClaim?: Resolver<ResolversTypes['RetractClaimPayload'], ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'id' | 'reason'>>;
  supersedeClaim?: Resolver<ResolversTypes['SupersedeClaimPayload'], ParentType, ContextType, RequireFields<MutationSupersedeClaimArgs, 'id' | 'input' | 'reason'>>;
  undoMerge?: Resolver<ResolversTypes['UndoMergePayload'], ParentType, ContextType, RequireFields<MutationUndoMergeArgs, 'judgement' | 'reason'>>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Document' | 'Event' | 'Judgement' | 'Organization' | 'Person' | 'Place' | 'State', ParentType, ContextType>;
};

export type OmittedEdgesResolvers<ContextType = any, ParentType extends ResolversParentTypes['OmittedEdges'] = ResolversParentTypes['OmittedEdges']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  ownNames?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'first' | 'rollUp' | 'standings'>>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['EntityRevision']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginResolvers<ContextType = any, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  leastOriginCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  ownNames?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'first' | 'rollUp' | 'standings'>>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['EntityRevision']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PictureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PictureEdge']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PictureNode']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['OmittedEdges']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PictureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PictureEdge'] = ResolversParentTypes['PictureEdge']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PictureNodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PictureNode'] = ResolversParentTypes['PictureNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PictureSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['PictureSummary'] = ResolversParentTypes['PictureSummary']> = {
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frustration?: Resolver<ResolversTypes['Frustration'], ParentType, ContextType>;
  mixedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  negativePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positivePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  triads?: Resolver<ResolversTypes['TriadCensus'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  ownNames?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'first' | 'rollUp' | 'standings'>>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['EntityRevision']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PredicateWordResolvers<ContextType = any, ParentType extends ResolversParentTypes['PredicateWord'] = ResolversParentTypes['PredicateWord']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  rollsUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  analysis?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType, RequireFields<QueryAnalysisArgs, 'mixed' | 'rollUp' | 'standings'>>;
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  changedDays?: Resolver<ReadonlyArray<ResolversTypes['ChangedDay']>, ParentType, ContextType, RequireFields<QueryChangedDaysArgs, 'from' | 'to'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  lastChange?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType, RequireFields<QueryPictureArgs, 'limit' | 'rollUp' | 'standings'>>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType, RequireFields<QueryRelationArgs, 'object' | 'predicate' | 'rollUp' | 'subject'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first' | 'rollUp' | 'standings'>>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType, RequireFields<QueryTieArgs, 'and' | 'between' | 'rollUp' | 'standings'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
};

export type RecordClaimsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordClaimsPayload'] = ResolversParentTypes['RecordClaimsPayload']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recorded?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordDocumentsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordDocumentsPayload'] = ResolversParentTypes['RecordDocumentsPayload']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recorded?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordEntitiesPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordEntitiesPayload'] = ResolversParentTypes['RecordEntitiesPayload']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  likelyDuplicates?: Resolver<ReadonlyArray<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recorded?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationClaimsArgs, 'all' | 'first'>>;
  denialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deniedByPartyOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType, Partial<RelationHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAttestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supportType?: Resolver<Maybe<ResolversTypes['SupportType']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Entity']>>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationEffectResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationEffect'] = ResolversParentTypes['RelationEffect']> = {
  after?: Resolver<Maybe<ResolversTypes['RelationToday']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['RelationToday']>, ParentType, ContextType>;
};

export type RelationTodayResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationToday'] = ResolversParentTypes['RelationToday']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type RestingRelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['RestingRelation'] = ResolversParentTypes['RestingRelation']> = {
  after?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RestsOnResolvers<ContextType = any, ParentType extends ResolversParentTypes['RestsOn'] = ResolversParentTypes['RestsOn']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RestingRelation']>, ParentType, ContextType>;
};

export type RetractClaimPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetractClaimPayload'] = ResolversParentTypes['RetractClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoleWordResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleWord'] = ResolversParentTypes['RoleWord']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SensitivityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sensitivity'] = ResolversParentTypes['Sensitivity']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  searchedUpTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['DecisiveOrigins']>, ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withoutClaims?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeveredPairsResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeveredPairs'] = ResolversParentTypes['SeveredPairs']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['EntityPair']>, ParentType, ContextType>;
};

export type SignedTieResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedTie'] = ResolversParentTypes['SignedTie']> = {
  one?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['TieSign'], ParentType, ContextType>;
};

export type SoleSupporterResolvers<ContextType = any, ParentType extends ResolversParentTypes['SoleSupporter'] = ResolversParentTypes['SoleSupporter']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  supported?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supporter?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type StandingWordResolvers<ContextType = any, ParentType extends ResolversParentTypes['StandingWord'] = ResolversParentTypes['StandingWord']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = any, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StateClaimsArgs, 'first'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  ownNames?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<StateRelationsArgs, 'first' | 'rollUp' | 'standings'>>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['EntityRevision']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supportType?: Resolver<Maybe<ResolversTypes['SupportType']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type SupersedeClaimPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupersedeClaimPayload'] = ResolversParentTypes['SupersedeClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SupplyLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupplyLine'] = ResolversParentTypes['SupplyLine']> = {
  affectedBy?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['SupplyRoute']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supportTypes?: Resolver<ReadonlyArray<ResolversTypes['SupportType']>, ParentType, ContextType>;
};

export type SupplyRouteResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupplyRoute'] = ResolversParentTypes['SupplyRoute']> = {
  stops?: Resolver<ReadonlyArray<ResolversTypes['SupplyStop']>, ParentType, ContextType>;
  supportTypes?: Resolver<ReadonlyArray<ResolversTypes['SupportType']>, ParentType, ContextType>;
};

export type SupplyStopResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupplyStop'] = ResolversParentTypes['SupplyStop']> = {
  heldBy?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SupportTypeWordResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupportTypeWord'] = ResolversParentTypes['SupportTypeWord']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['SupportType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  and?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  between?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['TieSign'], ParentType, ContextType>;
};

export type TriadResolvers<ContextType = any, ParentType extends ResolversParentTypes['Triad'] = ResolversParentTypes['Triad']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['SignedTie']>, ParentType, ContextType>;
};

export type TriadCensusResolvers<ContextType = any, ParentType extends ResolversParentTypes['TriadCensus'] = ResolversParentTypes['TriadCensus']> = {
  allFriendly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allHostile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balanced?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  oneHostile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twoHostile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaklyBalanced?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UnavoidablePlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnavoidablePlace'] = ResolversParentTypes['UnavoidablePlace']> = {
  place?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supplyLines?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type UndoMergePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UndoMergePayload'] = ResolversParentTypes['UndoMergePayload']> = {
  claimIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccessRole'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  predicates?: Resolver<ReadonlyArray<ResolversTypes['PredicateWord']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleWord']>, ParentType, ContextType>;
  standings?: Resolver<ReadonlyArray<ResolversTypes['StandingWord']>, ParentType, ContextType>;
  supportTypes?: Resolver<ReadonlyArray<ResolversTypes['SupportTypeWord']>, ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = any, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  after?: Resolver<ResolversTypes['PictureSummary'], ParentType, ContextType>;
  allianceSevered?: Resolver<ResolversTypes['SeveredPairs'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PictureSummary'], ParentType, ContextType>;
  cutLines?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['LostRelation']>, ParentType, ContextType>;
  reroutedLines?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  supportSevered?: Resolver<ResolversTypes['SeveredPairs'], ParentType, ContextType>;
  withoutAlly?: Resolver<ReadonlyArray<ResolversTypes['LeftAlone']>, ParentType, ContextType>;
  withoutSupporter?: Resolver<ReadonlyArray<ResolversTypes['LeftAlone']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Analysis?: AnalysisResolvers<ContextType>;
  AttachTextPayload?: AttachTextPayloadResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  Camp?: CampResolvers<ContextType>;
  CampMember?: CampMemberResolvers<ContextType>;
  CampMove?: CampMoveResolvers<ContextType>;
  Camps?: CampsResolvers<ContextType>;
  CentralActor?: CentralActorResolvers<ContextType>;
  Centrality?: CentralityResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangedDay?: ChangedDayResolvers<ContextType>;
  ChangedRelation?: ChangedRelationResolvers<ContextType>;
  ChangedTie?: ChangedTieResolvers<ContextType>;
  Chokepoints?: ChokepointsResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimRevision?: ClaimRevisionResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  CutVertex?: CutVertexResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayBounds?: DayBoundsResolvers<ContextType>;
  DayCounts?: DayCountsResolvers<ContextType>;
  DecisiveOrigins?: DecisiveOriginsResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EditEntityPayload?: EditEntityPayloadResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityName?: EntityNameResolvers<ContextType>;
  EntityPair?: EntityPairResolvers<ContextType>;
  EntityRevision?: EntityRevisionResolvers<ContextType>;
  EraseRecordsPayload?: EraseRecordsPayloadResolvers<ContextType>;
  ErasedRecord?: ErasedRecordResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Frustration?: FrustrationResolvers<ContextType>;
  GradeClaimPayload?: GradeClaimPayloadResolvers<ContextType>;
  GraphCopy?: GraphCopyResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  LeftAlone?: LeftAloneResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LostRelation?: LostRelationResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MergeEntitiesPayload?: MergeEntitiesPayloadResolvers<ContextType>;
  MergeOriginsPayload?: MergeOriginsPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OmittedEdges?: OmittedEdgesResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  PictureEdge?: PictureEdgeResolvers<ContextType>;
  PictureNode?: PictureNodeResolvers<ContextType>;
  PictureSummary?: PictureSummaryResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PredicateWord?: PredicateWordResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordClaimsPayload?: RecordClaimsPayloadResolvers<ContextType>;
  RecordDocumentsPayload?: RecordDocumentsPayloadResolvers<ContextType>;
  RecordEntitiesPayload?: RecordEntitiesPayloadResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationEffect?: RelationEffectResolvers<ContextType>;
  RelationToday?: RelationTodayResolvers<ContextType>;
  RestingRelation?: RestingRelationResolvers<ContextType>;
  RestsOn?: RestsOnResolvers<ContextType>;
  RetractClaimPayload?: RetractClaimPayloadResolvers<ContextType>;
  RoleWord?: RoleWordResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  Sensitivity?: SensitivityResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SeveredPairs?: SeveredPairsResolvers<ContextType>;
  SignedTie?: SignedTieResolvers<ContextType>;
  SoleSupporter?: SoleSupporterResolvers<ContextType>;
  StandingWord?: StandingWordResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupersedeClaimPayload?: SupersedeClaimPayloadResolvers<ContextType>;
  SupplyLine?: SupplyLineResolvers<ContextType>;
  SupplyRoute?: SupplyRouteResolvers<ContextType>;
  SupplyStop?: SupplyStopResolvers<ContextType>;
  SupportTypeWord?: SupportTypeWordResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Triad?: TriadResolvers<ContextType>;
  TriadCensus?: TriadCensusResolvers<ContextType>;
  UnavoidablePlace?: UnavoidablePlaceResolvers<ContextType>;
  UndoMergePayload?: UndoMergePayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
