/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** One link in the chain of who says so: a `speaker`, or `anonymous: true`. */
export type AttributionInput = {
  /** That nobody is named. */
  readonly anonymous?: boolean | null | undefined;
  /** For an anonymous link, how many speak, where the source says so. */
  readonly count?: number | null | undefined;
  /** For an anonymous link, the words that describe it, where there are any. */
  readonly description?: string | null | undefined;
  /** The id of the entity that speaks. */
  readonly speaker?: string | null | undefined;
};

/** How a day is known. */
export type BasisInput = {
  /** Whether the source states it or we infer it. */
  readonly kind: BasisKind;
  /** What it is inferred from, or where it is stated. INFERRED needs it. */
  readonly why?: string | null | undefined;
};

/** Whether something is stated or inferred. */
export type BasisKind =
  /** The editors infer it. */
  | 'INFERRED'
  /** The source says so. */
  | 'STATED';

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

/** An entity that takes part in a claim. */
export type ClaimEntityFilter = {
  /** In one of these parts; in any where left out. */
  readonly as?: ReadonlyArray<ClaimPart> | null | undefined;
  /** The entity's id. */
  readonly id: string;
};

/** Which claims to list; what is given must all hold. */
export type ClaimFilter = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ClaimFilter> | null | undefined;
  /** This does not hold. */
  readonly NOT?: ClaimFilter | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ClaimFilter> | null | undefined;
  /**
   * Bearing on this statement, by the id that `Claim.affects` gives, or on some form of this relation, by `Relation.id` on whatever
   * day, or by `subject|PREDICATE|object`.
   */
  readonly affects?: string | null | undefined;
  /** Whether the origin is anonymous. */
  readonly anonymousOrigin?: boolean | null | undefined;
  /** For a field of an entity: the part that this entity has in the claim. Elsewhere it is refused. */
  readonly as?: ReadonlyArray<ClaimPart> | null | undefined;
  /** Attested before this day. */
  readonly attestedBefore?: string | null | undefined;
  /** Attested on or after this day. */
  readonly attestedFrom?: string | null | undefined;
  /** Read from this document. */
  readonly document?: string | null | undefined;
  /** With this entity in some part. */
  readonly entity?: ClaimEntityFilter | null | undefined;
  /** One of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** The information is graded at least this credible. */
  readonly minCredibility?: InformationCredibility | null | undefined;
  /** The source is graded at least this reliable. */
  readonly minReliability?: SourceReliability | null | undefined;
  /** One of these modalities. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** With this entity as object. */
  readonly object?: string | null | undefined;
  /**
   * May have held on this day: it had not begun later for certain, nor ended for certain by then. Unknown bounds exclude nothing,
   * but an occurrence that says nothing of its end is over the day after it can last have begun.
   */
  readonly on?: string | null | undefined;
  /** With this origin, by its id. */
  readonly origin?: string | null | undefined;
  /** Words to look for in what an anonymous origin is called, as `text` looks for them in notes. */
  readonly originText?: string | null | undefined;
  /** Affirming, or denying. */
  readonly polarity?: Polarity | null | undefined;
  /** One of these predicates. */
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  /** Recorded before this instant. */
  readonly recordedBefore?: string | null | undefined;
  /** Recorded at or after this instant. */
  readonly recordedFrom?: string | null | undefined;
  /** Only claims that are not retracted (false, the default), only retracted ones (true). */
  readonly retracted?: boolean | null | undefined;
  /** About this entity. */
  readonly subject?: string | null | undefined;
  /** Speaking of one of these forms of support. Support without a form is UNKNOWN where it is affirmed, and all of them where denied. */
  readonly supportTypes?: ReadonlyArray<SupportType> | null | undefined;
  /** Words to look for in the notes, all of them; without a word, none. Nothing in it is read as query syntax. At most 200 characters. */
  readonly text?: string | null | undefined;
};

/** A claim to record: who said, in which passage, that a statement about two entities held over some span of days. */
export type ClaimInput = {
  /** The statement whose holding is caused, enabled, threatened or constrained. */
  readonly affects?: StatementInput | null | undefined;
  /** The ids of the places or events where it happens. */
  readonly at?: ReadonlyArray<string> | null | undefined;
  /** How that day is known; left out, as the document's. */
  readonly attestedBasis?: BasisInput | null | undefined;
  /** The last day of which the source speaks; left out, the document's. Goes with `attestedBasis`. */
  readonly attestedOn?: string | null | undefined;
  /** The chain of who says so, outermost first; left out where the document itself does. */
  readonly attribution?: ReadonlyArray<AttributionInput> | null | undefined;
  /** Bounds of the first day on which it held. */
  readonly began?: DayBoundsInput | null | undefined;
  /** What a forecast or an announcement hangs on. */
  readonly condition?: ConditionInput | null | undefined;
  /** The ids of the claims that this one was drawn from. */
  readonly derivedFrom?: ReadonlyArray<string> | null | undefined;
  /** Bounds of the first day on which it no longer held. */
  readonly ended?: DayBoundsInput | null | undefined;
  /** The id of the place where a movement starts. */
  readonly from?: string | null | undefined;
  /** A readable slug; left out, a UUID is made. */
  readonly id?: string | null | undefined;
  /** How credible the information is. */
  readonly informationCredibility?: InformationCredibility | null | undefined;
  /** Whether it is meant as fact, declaration, expectation or opinion; left out, ACTUAL. */
  readonly modality?: Modality | null | undefined;
  /** What is claimed, in one sentence of our own. */
  readonly note: string;
  /** The id of the other entity. */
  readonly object: string;
  /** Where it stands. */
  readonly passage: PassageInput;
  /** Whether it says that the statement held, or that it did not; left out, AFFIRMS. */
  readonly polarity?: Polarity | null | undefined;
  /** What it says. */
  readonly predicate: Predicate;
  /** How reliable the source is. */
  readonly sourceReliability?: SourceReliability | null | undefined;
  /** The id of the entity it is about. */
  readonly subject: string;
  /** The id of the claim that this one replaces, which is taken back: one of one's own, unless one is an EDITOR. */
  readonly supersedes?: string | null | undefined;
  /** Only of SUPPORTS: the forms of support; left out where the source names none. */
  readonly supportTypes?: ReadonlyArray<SupportType> | null | undefined;
  /** When it held, as EDTF (ISO 8601-2), such as `2024-11-27/..`; in place of `began` and `ended`. */
  readonly valid?: string | null | undefined;
  /** The ids of the entities it passes through, in order. */
  readonly via?: ReadonlyArray<string> | null | undefined;
};

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

/** What a forecast or an announcement hangs on. */
export type ConditionInput = {
  /** The id of the event. */
  readonly event?: string | null | undefined;
  /** The condition in our own words. */
  readonly text: string;
};

/** Days between which something lies; what is left out is unknown. */
export type DayBoundsInput = {
  /** Not before this day. */
  readonly earliest?: string | null | undefined;
  /** Not after this day. */
  readonly latest?: string | null | undefined;
};

/** Which way a relation runs, as seen from an entity. */
export type Direction =
  /** To the entity: it is the object. */
  | 'IN'
  /** From the entity: it is the subject. */
  | 'OUT';

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

/** An end of a relation. */
export type EndFilter = {
  /** One of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** At least one of these roles. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
};

/** An entity to record. */
export type EntityInput = {
  /** Of an event: bounds of its first day. */
  readonly began?: DayBoundsInput | null | undefined;
  /** Of an event: bounds of the first day on which it was over. */
  readonly ended?: DayBoundsInput | null | undefined;
  /** Its ids in other catalogues. */
  readonly externalIds?: ReadonlyArray<ExternalIdInput> | null | undefined;
  /** A readable slug, such as `quds-force`; left out, it is made from the name. */
  readonly id?: string | null | undefined;
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name to show. */
  readonly name: string;
  /** Every name it goes by; the one to show counts among them without being repeated. */
  readonly names?: ReadonlyArray<EntityNameInput> | null | undefined;
  /** The sectors it acts in, by PLOVER's and ACLED's codes. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Of an event, which needs it: whether it has happened, is going on, or is only spoken of. */
  readonly status?: EventStatus | null | undefined;
  /** A sentence or two of our own on who or what it is. */
  readonly summary?: string | null | undefined;
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

/** One name of an entity. */
export type EntityNameInput = {
  /** What kind of name it is. */
  readonly kind: NameKind;
  /** Its language, a BCP 47 tag (`en`, `ar`, `fa`); left out where unknown. */
  readonly language?: string | null | undefined;
  /** The name, letter by letter. */
  readonly text: string;
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
  readonly excludeDocuments?: ReadonlyArray<string> | null | undefined;
  /** Of none of these origins, by id, as `Origin.id` gives it. At most 100. */
  readonly excludeOrigins?: ReadonlyArray<string> | null | undefined;
  /** The information is graded at least this credible; what is not graded, or cannot be judged, does not pass. */
  readonly minCredibility?: InformationCredibility | null | undefined;
  /** The source is graded at least this reliable; what is not graded, or F, does not pass. */
  readonly minReliability?: SourceReliability | null | undefined;
  /** From one of these documents. At most 100. */
  readonly onlyDocuments?: ReadonlyArray<string> | null | undefined;
  /** From a document that one of these entities published. At most 100. */
  readonly publishedBy?: ReadonlyArray<string> | null | undefined;
};

/** An id in another catalogue. */
export type ExternalIdInput = {
  /** The catalogue, for example `wikidata`; without a colon. */
  readonly scheme: string;
  /** The id there. */
  readonly value: string;
};

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

/** Why a relation is lost. */
export type LossReason =
  /** One of its ends is removed. */
  | 'END_REMOVED'
  /** It is removed itself. */
  | 'REMOVED'
  /** All routes that are known of it pass what is removed. */
  | 'ROUTES_CLOSED';

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

/** A place in a document. `start`, `end` and `sha256` go together. */
export type PassageInput = {
  /** The document's id. */
  readonly document: string;
  /** Where it ends: the first UTF-16 unit that is no longer part of it. */
  readonly end?: number | null | undefined;
  /** The number of the sentence, from 1. */
  readonly sentence?: number | null | undefined;
  /** SHA-256 of its characters in UTF-8, in lower-case hexadecimal. */
  readonly sha256?: string | null | undefined;
  /** Where it starts: UTF-16 units from the document's start. */
  readonly start?: number | null | undefined;
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

/** Which relations to list; what is given must all hold. */
export type RelationFilter = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<RelationFilter> | null | undefined;
  /** This does not hold. */
  readonly NOT?: RelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<RelationFilter> | null | undefined;
  /** Every affirming claim that carries it has an anonymous origin (true), or some has a named one (false). */
  readonly anonymousOnly?: boolean | null | undefined;
  /**
   * For a field of an entity, which way the relation runs as seen from it; elsewhere, as seen from `with`, which must then be
   * given beside it. A symmetric relation runs both ways.
   */
  readonly direction?: Direction | null | undefined;
  /** Carried by an affirming claim graded at least this credible. */
  readonly minCredibility?: InformationCredibility | null | undefined;
  /** Carried by affirming claims of at least so many distinct origins. */
  readonly minOrigins?: number | null | undefined;
  /** Carried by an affirming claim whose source is graded at least this reliable. */
  readonly minReliability?: SourceReliability | null | undefined;
  /** The object is such. */
  readonly object?: EndFilter | null | undefined;
  /** One of these predicates. */
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  /** One of these signs. */
  readonly signs?: ReadonlyArray<Sign> | null | undefined;
  /** The subject is such. */
  readonly subject?: EndFilter | null | undefined;
  /** One of these forms of support. A pair's SUPPORTS is then listed over these forms only, with the counts of these. */
  readonly supportTypes?: ReadonlyArray<SupportType> | null | undefined;
  /** Passing through this entity, by a claim that carries the standing. */
  readonly via?: string | null | undefined;
  /** With this entity at an end; for a field of an entity, at the other end. */
  readonly with?: string | null | undefined;
};

/** What is taken away from a picture. */
export type RemovalInput = {
  /** Entities, by id: with all their relations, and no route passes them any more. At most 100. */
  readonly entities?: ReadonlyArray<string> | null | undefined;
  /**
   * Places that can no longer be passed, by id, though they stay: any entity that stands in a `via`, as it stands there. What is
   * located in one is not closed with it. At most 100.
   */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Relations that stand in the picture. At most 100. */
  readonly statements?: ReadonlyArray<SupposedStatementInput> | null | undefined;
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

/** Whether a relation is friendly, hostile or neither. */
export type Sign =
  /** Hostile. */
  | 'NEGATIVE'
  /** Neither. */
  | 'NEUTRAL'
  /** Friendly. */
  | 'POSITIVE';

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

/** A statement: two entities and what is said of them. It need not be recorded. */
export type StatementInput = {
  /** The id of the other entity. */
  readonly object: string;
  /** What it says. */
  readonly predicate: Predicate;
  /** The id of the entity it is about. */
  readonly subject: string;
  /** Only of SUPPORTS; left out where any form is meant. */
  readonly supportType?: SupportType | null | undefined;
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

/** A statement: support is meant in any form. */
export type SupposedStatementInput = {
  /** The id of the other end. */
  readonly object: string;
  /** What it is. */
  readonly predicate: Predicate;
  /** The id of whom it is about. */
  readonly subject: string;
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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: AccessRole } };

export type ChangedDaysQueryVariables = Exact<{
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  where?: RelationFilter | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
}>;


export type ChangedDaysQuery = { readonly changedDays: ReadonlyArray<{ readonly day: string, readonly count: number }> };

export type LastDayQueryVariables = Exact<{ [key: string]: never; }>;


export type LastDayQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly attestedOn: string }> }, readonly lastChange: { readonly id: string, readonly at: string } | null };

export type UnnamedOriginsQueryVariables = Exact<{
  words?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type UnnamedOriginsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly origin: { readonly id: string, readonly description: string } }> } };

export type DocumentsToChooseQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type DocumentsToChooseQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly attestedOn: string }> } };

export type ChangesSubscriptionVariables = Exact<{
  since: string;
}>;


export type ChangesSubscription = { readonly changes: { readonly id: string, readonly kind: ChangeKind, readonly at: string, readonly by: string, readonly ids: ReadonlyArray<string>, readonly statements: ReadonlyArray<string>, readonly entities: ReadonlyArray<string> } };

export type GroundQueryVariables = Exact<{
  on: string;
  standings: ReadonlyArray<Standing> | Standing;
}>;


export type GroundQuery = { readonly picture: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly edges: ReadonlyArray<{ readonly subject: string, readonly object: string, readonly sign: Sign }> } };

export type PictureQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
}>;


export type PictureQuery = { readonly picture: { readonly on: string, readonly edgeCount: number, readonly omitted: ReadonlyArray<{ readonly standing: Standing, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly roles: ReadonlyArray<Role> }>, readonly edges: ReadonlyArray<{ readonly subject: string, readonly predicate: Predicate, readonly object: string, readonly sign: Sign, readonly standing: Standing, readonly claimCount: number, readonly originCount: number, readonly denialCount: number }> } };

export type RecordClaimMutationVariables = Exact<{
  input: ClaimInput;
  key: string;
}>;


export type RecordClaimMutation = { readonly recordClaims: { readonly position: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type RecordEntityMutationVariables = Exact<{
  input: EntityInput;
  dryRun: boolean;
  key?: string | null | undefined;
}>;


export type RecordEntityMutation = { readonly recordEntities: { readonly position: string | null, readonly entities: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly likelyDuplicates: ReadonlyArray<{ readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> } };

export type RetractClaimMutationVariables = Exact<{
  id: string;
  reason: string;
  key: string;
}>;


export type RetractClaimMutation = { readonly retractClaim: { readonly position: string | null, readonly claim: { readonly id: string } } };

export type GradeClaimMutationVariables = Exact<{
  id: string;
  sourceReliability?: SourceReliability | null | undefined;
  informationCredibility?: InformationCredibility | null | undefined;
  reason: string;
  key: string;
}>;


export type GradeClaimMutation = { readonly gradeClaim: { readonly position: string | null, readonly claim: { readonly id: string } } };

export type MergeEntitiesMutationVariables = Exact<{
  keep: string;
  merge: string;
  reason: string;
  dryRun: boolean;
  key?: string | null | undefined;
}>;


export type MergeEntitiesMutation = { readonly mergeEntities: { readonly position: string | null, readonly claimIds: ReadonlyArray<string>, readonly judgement: { readonly id: string } | null, readonly relations: ReadonlyArray<{ readonly before: ReadonlyArray<{ readonly id: string, readonly standing: Standing, readonly originCount: number }>, readonly after: { readonly id: string, readonly standing: Standing, readonly originCount: number } | null }>, readonly names: ReadonlyArray<{ readonly text: string }> } };

export type UndoMergeMutationVariables = Exact<{
  judgement: string;
  reason: string;
  key: string;
}>;


export type UndoMergeMutation = { readonly undoMerge: { readonly position: string | null, readonly claimIds: ReadonlyArray<string> } };

export type EditableEntityQueryVariables = Exact<{
  id: string;
}>;


export type EditableEntityQuery = { readonly entity:
    | { readonly id: string, readonly version: number, readonly name: string, readonly summary: string | null, readonly ownNames: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }> }
    | { readonly id: string, readonly version: number, readonly name: string, readonly summary: string | null, readonly ownNames: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }> }
    | { readonly id: string, readonly version: number, readonly name: string, readonly summary: string | null, readonly ownNames: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }> }
    | { readonly id: string, readonly version: number, readonly name: string, readonly summary: string | null, readonly ownNames: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }> }
    | { readonly id: string, readonly version: number, readonly name: string, readonly summary: string | null, readonly ownNames: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }> }
   | null };

export type EditEntityMutationVariables = Exact<{
  id: string;
  name?: string | null | undefined;
  names?: ReadonlyArray<EntityNameInput> | EntityNameInput | null | undefined;
  summary?: string | null | undefined;
  expectedVersion: number;
  reason: string;
  key: string;
}>;


export type EditEntityMutation = { readonly editEntity: { readonly position: string | null, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     } };

export type JudgementsQueryVariables = Exact<{
  id: string;
}>;


export type JudgementsQuery = { readonly entity:
    | { readonly id: string, readonly name: string, readonly judgements: ReadonlyArray<{ readonly id: string, readonly keep: string, readonly merge: string, readonly reason: string, readonly recordedAt: string, readonly recordedBy: string, readonly undoneAt: string | null }> }
    | { readonly id: string, readonly name: string, readonly judgements: ReadonlyArray<{ readonly id: string, readonly keep: string, readonly merge: string, readonly reason: string, readonly recordedAt: string, readonly recordedBy: string, readonly undoneAt: string | null }> }
    | { readonly id: string, readonly name: string, readonly judgements: ReadonlyArray<{ readonly id: string, readonly keep: string, readonly merge: string, readonly reason: string, readonly recordedAt: string, readonly recordedBy: string, readonly undoneAt: string | null }> }
    | { readonly id: string, readonly name: string, readonly judgements: ReadonlyArray<{ readonly id: string, readonly keep: string, readonly merge: string, readonly reason: string, readonly recordedAt: string, readonly recordedBy: string, readonly undoneAt: string | null }> }
    | { readonly id: string, readonly name: string, readonly judgements: ReadonlyArray<{ readonly id: string, readonly keep: string, readonly merge: string, readonly reason: string, readonly recordedAt: string, readonly recordedBy: string, readonly undoneAt: string | null }> }
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly summary: string | null, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly summary: string | null, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly summary: string | null, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly summary: string | null, readonly names: ReadonlyArray<{ readonly text: string }> }
      | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly summary: string | null, readonly names: ReadonlyArray<{ readonly text: string }> }
    > } };

export type SearchWordsQueryVariables = Exact<{
  first: string;
  second: string;
  third: string;
  fourth: string;
  hasSecond: boolean;
  hasThird: boolean;
  hasFourth: boolean;
}>;


export type SearchWordsQuery = { readonly first: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly second?: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly third?: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly fourth?: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type SearchRelationsQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where: RelationFilter;
  evidence?: EvidenceFilter | null | undefined;
}>;


export type SearchRelationsQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly object:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> } };

export type SearchDocumentsQueryVariables = Exact<{
  text: string;
}>;


export type SearchDocumentsQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly attestedOn: string }> } };

export type ClaimDetailsFragment = { readonly id: string, readonly predicate: Predicate, readonly supportTypes: ReadonlyArray<SupportType>, readonly polarity: Polarity, readonly modality: Modality, readonly attestedOn: string, readonly note: string, readonly sourceReliability: SourceReliability | null, readonly informationCredibility: InformationCredibility | null, readonly recordedAt: string, readonly recordedBy: string, readonly subject:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly object:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly via: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly condition: { readonly text: string } | null, readonly began: { readonly earliest: string | null, readonly latest: string | null }, readonly ended: { readonly earliest: string | null, readonly latest: string | null }, readonly attestedBasis: { readonly kind: BasisKind, readonly why: string | null }, readonly passage: { readonly sentence: number | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }, readonly attribution: ReadonlyArray<{ readonly description: string | null, readonly anonymous: boolean, readonly count: number | null, readonly speaker:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly origin: { readonly id: string, readonly description: string, readonly anonymous: boolean } };

export type EntityQueryVariables = Exact<{
  id: string;
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EntityQuery = { readonly entity:
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly summary: string | null, readonly roles: ReadonlyArray<Role>, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly summary: string | null, readonly roles: ReadonlyArray<Role>, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly summary: string | null, readonly roles: ReadonlyArray<Role>, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> } }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly summary: string | null, readonly roles: ReadonlyArray<Role>, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> } }
    | { readonly __typename: 'State', readonly id: string, readonly name: string, readonly summary: string | null, readonly roles: ReadonlyArray<Role>, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: NameKind }>, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> } }
   | null };

export type RelationQueryVariables = Exact<{
  subject: string;
  predicate: Predicate;
  object: string;
  on: string;
  knownAt?: string | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  isPartHeard: boolean;
}>;


export type RelationQuery = { readonly relation: { readonly predicate: Predicate, readonly on: string, readonly sign: Sign, readonly standing: Standing, readonly claimCount: number, readonly originCount: number, readonly denialCount: number, readonly lastAttestedOn: string | null, readonly subject:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly object:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly statements: ReadonlyArray<{ readonly supportType: SupportType | null, readonly standing: Standing, readonly originCount: number }>, readonly history: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly standing: Standing, readonly originCount: number, readonly denialCount: number }>, readonly carrying: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly supportTypes: ReadonlyArray<SupportType>, readonly polarity: Polarity, readonly modality: Modality, readonly attestedOn: string, readonly note: string, readonly sourceReliability: SourceReliability | null, readonly informationCredibility: InformationCredibility | null, readonly recordedAt: string, readonly recordedBy: string, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly via: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly condition: { readonly text: string } | null, readonly began: { readonly earliest: string | null, readonly latest: string | null }, readonly ended: { readonly earliest: string | null, readonly latest: string | null }, readonly attestedBasis: { readonly kind: BasisKind, readonly why: string | null }, readonly passage: { readonly sentence: number | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null } }, readonly attribution: ReadonlyArray<{ readonly description: string | null, readonly anonymous: boolean, readonly count: number | null, readonly speaker:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }>, readonly origin: { readonly id: string, readonly description: string, readonly anonymous: boolean } }> } }, readonly byEveryone?: { readonly standing: Standing, readonly claims: { readonly totalCount: number } } };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } };

export type DocumentTitlesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type DocumentTitlesQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type DocumentQueryVariables = Exact<{
  id: string;
  knownAt?: string | null | undefined;
}>;


export type DocumentQuery = { readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly language: string, readonly url: string | null, readonly publishedOn: string | null, readonly attestedOn: string, readonly notes: string | null, readonly textAttached: boolean, readonly publisher:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly attestedBasis: { readonly kind: BasisKind, readonly why: string | null }, readonly sentences: ReadonlyArray<{ readonly number: number, readonly start: number, readonly end: number, readonly text: string | null, readonly withoutClaims: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly note: string, readonly polarity: Polarity, readonly modality: Modality, readonly predicate: Predicate, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly passage: { readonly start: number | null, readonly end: number | null } }> }>, readonly claims: { readonly totalCount: number } } | null };

export type DocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly publishedOn: string | null, readonly attestedOn: string, readonly textAttached: boolean, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }> } };

export type CentralityQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  measure: CentralityMeasure;
  ties: TiesCounted;
}>;


export type CentralityQuery = { readonly analysis: { readonly centrality: { readonly actors: ReadonlyArray<{ readonly value: number, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> } } };

export type CampsQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  k: number;
}>;


export type CampsQuery = { readonly analysis: { readonly camps: { readonly frustration: { readonly proved: boolean }, readonly camps: ReadonlyArray<{ readonly label: number, readonly members: ReadonlyArray<{ readonly fit: number, readonly entity:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> } } };

export type BalanceQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  k: number;
}>;


export type BalanceQuery = { readonly analysis: { readonly mixedTies: ReadonlyArray<{ readonly sign: TieSign, readonly one:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly other:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly relations: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }>, readonly balance: { readonly triads: { readonly total: number, readonly allFriendly: number, readonly oneHostile: number, readonly twoHostile: number, readonly allHostile: number, readonly balanced: number | null, readonly weaklyBalanced: number | null }, readonly frustration: { readonly index: number, readonly lowerBound: number, readonly proved: boolean }, readonly camps: ReadonlyArray<{ readonly label: number, readonly members: ReadonlyArray<{ readonly fit: number, readonly entity:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }>, readonly frustratedTies: ReadonlyArray<{ readonly sign: TieSign, readonly one:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly other:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly relations: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }> } } };

export type UnbalancedTriadsQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  first: number;
  skip: number;
}>;


export type UnbalancedTriadsQuery = { readonly analysis: { readonly balance: { readonly unbalancedTriads: ReadonlyArray<{ readonly entities: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly ties: ReadonlyArray<{ readonly sign: TieSign, readonly one:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly relations: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }> }> } } };

export type ChangedTiesQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  until: string;
}>;


export type ChangedTiesQuery = { readonly analysis: { readonly compare: { readonly ties: ReadonlyArray<{ readonly before: TieSign, readonly after: TieSign, readonly switched: boolean, readonly one:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly other:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly relations: ReadonlyArray<{ readonly after: { readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             } }> }> } } };

export type MovedCampsQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  until: string;
  k: number;
}>;


export type MovedCampsQuery = { readonly analysis: { readonly compare: { readonly movedCamp: ReadonlyArray<{ readonly before: number | null, readonly after: number | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> } } };

export type PathsQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  from: string;
  to: string;
  rule: PathRule;
  maxLength: number;
  first: number;
}>;


export type PathsQuery = { readonly analysis: { readonly paths: ReadonlyArray<{ readonly length: number, readonly leastOriginCount: number, readonly steps: ReadonlyArray<{ readonly from:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly to:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly relations: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }> }> } };

export type RestsOnQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  origin?: string | null | undefined;
  document?: string | null | undefined;
  first: number;
  skip: number;
}>;


export type RestsOnQuery = { readonly analysis: { readonly restsOn: { readonly count: number, readonly relations: ReadonlyArray<{ readonly before: { readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }, readonly after: { readonly standing: Standing } }> } } };

export type SensitivityQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  subject: string;
  predicate: Predicate;
  object: string;
}>;


export type SensitivityQuery = { readonly analysis: { readonly sensitivity: { readonly originCount: number, readonly searchedUpTo: number, readonly count: number, readonly relation: { readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }, readonly sets: ReadonlyArray<{ readonly standing: Standing, readonly origins: ReadonlyArray<{ readonly id: string, readonly description: string, readonly anonymous: boolean }> }> } } };

export type OriginNameQueryVariables = Exact<{
  origin: string;
  knownAt?: string | null | undefined;
}>;


export type OriginNameQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly origin: { readonly description: string } }> } };

export type SupplyLinesQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  supplier?: string | null | undefined;
  recipient?: string | null | undefined;
}>;


export type SupplyLinesQuery = { readonly analysis: { readonly supplyLines: ReadonlyArray<{ readonly supportTypes: ReadonlyArray<SupportType>, readonly relation: { readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }, readonly supplier:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly recipient:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly routes: ReadonlyArray<{ readonly supportTypes: ReadonlyArray<SupportType>, readonly stops: ReadonlyArray<{ readonly place:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly heldBy: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly object:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }> }>, readonly affectedBy: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly alternatives: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }> } };

export type ChokepointsQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
}>;


export type ChokepointsQuery = { readonly analysis: { readonly chokepoints: { readonly cutVertices: ReadonlyArray<{ readonly parts: ReadonlyArray<number>, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly bridges: ReadonlyArray<{ readonly sign: TieSign, readonly one:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly other:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly relations: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }>, readonly soleSupporters: ReadonlyArray<{ readonly relation: { readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           } }>, readonly places: ReadonlyArray<{ readonly place:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly supplyLines: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }> } } };

export type ToldRelationFragment = { readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly object:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

export type ToldTieFragment = { readonly sign: TieSign, readonly one:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly other:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly relations: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly object:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

export type WhatIfQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  remove?: RemovalInput | null | undefined;
  add?: ReadonlyArray<SupposedStatementInput> | SupposedStatementInput | null | undefined;
}>;


export type WhatIfQuery = { readonly analysis: { readonly whatIf: { readonly lost: ReadonlyArray<{ readonly reason: LossReason, readonly relation: { readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           } }>, readonly withoutSupporter: ReadonlyArray<{ readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly lost: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }>, readonly withoutAlly: ReadonlyArray<{ readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly lost: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }>, readonly supportSevered: { readonly count: number, readonly pairs: ReadonlyArray<{ readonly one:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly allianceSevered: { readonly count: number, readonly pairs: ReadonlyArray<{ readonly one:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> }, readonly cutLines: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly reroutedLines: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly originCount: number, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly object:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly before: { readonly relationCount: number, readonly positivePairs: number, readonly negativePairs: number, readonly components: number, readonly triads: { readonly total: number, readonly balanced: number | null }, readonly frustration: { readonly index: number, readonly lowerBound: number, readonly proved: boolean } }, readonly after: { readonly relationCount: number, readonly positivePairs: number, readonly negativePairs: number, readonly components: number, readonly triads: { readonly total: number, readonly balanced: number | null }, readonly frustration: { readonly index: number, readonly lowerBound: number, readonly proved: boolean } } } } };

export type LeftAloneFragment = { readonly entity:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly lost: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  > };

export type SeveredPairsFragment = { readonly count: number, readonly pairs: ReadonlyArray<{ readonly one:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly other:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

export type InFiguresFragment = { readonly relationCount: number, readonly positivePairs: number, readonly negativePairs: number, readonly components: number, readonly triads: { readonly total: number, readonly balanced: number | null }, readonly frustration: { readonly index: number, readonly lowerBound: number, readonly proved: boolean } };

export type PredicateSignsQueryVariables = Exact<{ [key: string]: never; }>;


export type PredicateSignsQuery = { readonly vocabulary: { readonly predicates: ReadonlyArray<{ readonly name: Predicate, readonly sign: Sign }> } };

export type ClaimsQueryVariables = Exact<{
  where?: ClaimFilter | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly supportTypes: ReadonlyArray<SupportType>, readonly polarity: Polarity, readonly modality: Modality, readonly attestedOn: string, readonly note: string, readonly sourceReliability: SourceReliability | null, readonly informationCredibility: InformationCredibility | null, readonly recordedAt: string, readonly recordedBy: string, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly object:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly via: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly condition: { readonly text: string } | null, readonly began: { readonly earliest: string | null, readonly latest: string | null }, readonly ended: { readonly earliest: string | null, readonly latest: string | null }, readonly attestedBasis: { readonly kind: BasisKind, readonly why: string | null }, readonly passage: { readonly sentence: number | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly document: { readonly id: string, readonly title: string, readonly publisher:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } }, readonly attribution: ReadonlyArray<{ readonly description: string | null, readonly anonymous: boolean, readonly count: number | null, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly origin: { readonly id: string, readonly description: string, readonly anonymous: boolean } }> } };

export type EventsQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly status: EventStatus, readonly id: string, readonly name: string, readonly began: { readonly earliest: string | null, readonly latest: string | null }, readonly ended: { readonly earliest: string | null, readonly latest: string | null } }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } };

export type TimelineQueryVariables = Exact<{
  on: string;
  knownAt?: string | null | undefined;
  standings: ReadonlyArray<Standing> | Standing;
  where?: RelationFilter | null | undefined;
  rollUp: boolean;
  evidence?: EvidenceFilter | null | undefined;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly predicate: Predicate, readonly sign: Sign, readonly standing: Standing, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly object:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly history: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly standing: Standing }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClaimDetailsFragmentDoc = new TypedDocumentString(`
    fragment ClaimDetails on Claim {
  id
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  supportTypes
  via {
    id
    name
  }
  polarity
  modality
  condition {
    text
  }
  began {
    earliest
    latest
  }
  ended {
    earliest
    latest
  }
  attestedOn
  attestedBasis {
    kind
    why
  }
  note
  passage {
    document {
      id
      title
      publisher {
        id
        name
      }
    }
    sentence
    start
    end
    quote
  }
  attribution {
    speaker {
      id
      name
    }
    description
    anonymous
    count
  }
  origin {
    id
    description
    anonymous
  }
  sourceReliability
  informationCredibility
  recordedAt
  recordedBy
}
    `, {"fragmentName":"ClaimDetails"}) as unknown as TypedDocumentString<ClaimDetailsFragment, unknown>;
export const ToldRelationFragmentDoc = new TypedDocumentString(`
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}
    `, {"fragmentName":"ToldRelation"}) as unknown as TypedDocumentString<ToldRelationFragment, unknown>;
export const ToldTieFragmentDoc = new TypedDocumentString(`
    fragment ToldTie on SignedTie {
  one {
    id
    name
  }
  other {
    id
    name
  }
  sign
  relations {
    ...ToldRelation
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}`, {"fragmentName":"ToldTie"}) as unknown as TypedDocumentString<ToldTieFragment, unknown>;
export const LeftAloneFragmentDoc = new TypedDocumentString(`
    fragment LeftAlone on LeftAlone {
  entity {
    id
    name
  }
  lost {
    id
    name
  }
}
    `, {"fragmentName":"LeftAlone"}) as unknown as TypedDocumentString<LeftAloneFragment, unknown>;
export const SeveredPairsFragmentDoc = new TypedDocumentString(`
    fragment SeveredPairs on SeveredPairs {
  count
  pairs {
    one {
      id
      name
    }
    other {
      id
      name
    }
  }
}
    `, {"fragmentName":"SeveredPairs"}) as unknown as TypedDocumentString<SeveredPairsFragment, unknown>;
export const InFiguresFragmentDoc = new TypedDocumentString(`
    fragment InFigures on PictureSummary {
  relationCount
  positivePairs
  negativePairs
  components
  triads {
    total
    balanced
  }
  frustration {
    index
    lowerBound
    proved
  }
}
    `, {"fragmentName":"InFigures"}) as unknown as TypedDocumentString<InFiguresFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ChangedDaysDocument = new TypedDocumentString(`
    query ChangedDays($from: Date!, $to: Date!, $knownAt: DateTime, $where: RelationFilter, $evidence: EvidenceFilter) {
  changedDays(
    from: $from
    to: $to
    knownAt: $knownAt
    where: $where
    evidence: $evidence
  ) {
    day
    count
  }
}
    `) as unknown as TypedDocumentString<ChangedDaysQuery, ChangedDaysQueryVariables>;
export const LastDayDocument = new TypedDocumentString(`
    query LastDay {
  claims(first: 1, orderBy: {field: ATTESTED_ON, direction: DESC}) {
    nodes {
      attestedOn
    }
  }
  lastChange {
    id
    at
  }
}
    `) as unknown as TypedDocumentString<LastDayQuery, LastDayQueryVariables>;
export const UnnamedOriginsDocument = new TypedDocumentString(`
    query UnnamedOrigins($words: String, $knownAt: DateTime) {
  claims(
    where: {anonymousOrigin: true, originText: $words}
    knownAt: $knownAt
    first: 200
  ) {
    nodes {
      origin {
        id
        description
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnnamedOriginsQuery, UnnamedOriginsQueryVariables>;
export const DocumentsToChooseDocument = new TypedDocumentString(`
    query DocumentsToChoose($text: String) {
  documents(search: $text, first: 50) {
    nodes {
      id
      title
      attestedOn
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsToChooseQuery, DocumentsToChooseQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes($since: ID!) {
  changes(since: $since) {
    id
    kind
    at
    by
    ids
    statements
    entities
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const GroundDocument = new TypedDocumentString(`
    query Ground($on: Date!, $standings: [Standing!]!) {
  picture(on: $on, standings: $standings, limit: 5000, nodeLimit: 1200) {
    nodes {
      id
      name
      kind
    }
    edges {
      subject
      object
      sign
    }
  }
}
    `) as unknown as TypedDocumentString<GroundQuery, GroundQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter) {
  picture(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
    limit: 4000
    nodeLimit: 1000
  ) {
    on
    edgeCount
    omitted {
      standing
      count
    }
    nodes {
      id
      name
      kind
      roles
    }
    edges {
      subject
      predicate
      object
      sign
      standing
      claimCount
      originCount
      denialCount
    }
  }
}
    `) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const RecordClaimDocument = new TypedDocumentString(`
    mutation RecordClaim($input: ClaimInput!, $key: String!) {
  recordClaims(input: [$input], idempotencyKey: $key) {
    position
    claims {
      id
      subject {
        id
      }
      predicate
      object {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordClaimMutation, RecordClaimMutationVariables>;
export const RecordEntityDocument = new TypedDocumentString(`
    mutation RecordEntity($input: EntityInput!, $dryRun: Boolean!, $key: String) {
  recordEntities(input: [$input], dryRun: $dryRun, idempotencyKey: $key) {
    position
    entities {
      id
      name
    }
    likelyDuplicates {
      entity {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordEntityMutation, RecordEntityMutationVariables>;
export const RetractClaimDocument = new TypedDocumentString(`
    mutation RetractClaim($id: ID!, $reason: String!, $key: String!) {
  retractClaim(id: $id, reason: $reason, idempotencyKey: $key) {
    position
    claim {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RetractClaimMutation, RetractClaimMutationVariables>;
export const GradeClaimDocument = new TypedDocumentString(`
    mutation GradeClaim($id: ID!, $sourceReliability: SourceReliability, $informationCredibility: InformationCredibility, $reason: String!, $key: String!) {
  gradeClaim(
    id: $id
    sourceReliability: $sourceReliability
    informationCredibility: $informationCredibility
    reason: $reason
    idempotencyKey: $key
  ) {
    position
    claim {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GradeClaimMutation, GradeClaimMutationVariables>;
export const MergeEntitiesDocument = new TypedDocumentString(`
    mutation MergeEntities($keep: ID!, $merge: ID!, $reason: String!, $dryRun: Boolean!, $key: String) {
  mergeEntities(
    keep: $keep
    merge: $merge
    reason: $reason
    dryRun: $dryRun
    idempotencyKey: $key
  ) {
    position
    judgement {
      id
    }
    claimIds
    relations {
      before {
        id
        standing
        originCount
      }
      after {
        id
        standing
        originCount
      }
    }
    names {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const UndoMergeDocument = new TypedDocumentString(`
    mutation UndoMerge($judgement: ID!, $reason: String!, $key: String!) {
  undoMerge(judgement: $judgement, reason: $reason, idempotencyKey: $key) {
    position
    claimIds
  }
}
    `) as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const EditableEntityDocument = new TypedDocumentString(`
    query EditableEntity($id: ID!) {
  entity(id: $id) {
    id
    version
    name
    ownNames {
      text
      language
      kind
    }
    summary
  }
}
    `) as unknown as TypedDocumentString<EditableEntityQuery, EditableEntityQueryVariables>;
export const EditEntityDocument = new TypedDocumentString(`
    mutation EditEntity($id: ID!, $name: String, $names: [EntityNameInput!], $summary: String, $expectedVersion: Int!, $reason: String!, $key: String!) {
  editEntity(
    id: $id
    name: $name
    names: $names
    summary: $summary
    expectedVersion: $expectedVersion
    reason: $reason
    idempotencyKey: $key
  ) {
    position
    entity {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditEntityMutation, EditEntityMutationVariables>;
export const JudgementsDocument = new TypedDocumentString(`
    query Judgements($id: ID!) {
  entity(id: $id) {
    id
    name
    judgements {
      id
      keep
      merge
      reason
      recordedAt
      recordedBy
      undoneAt
    }
  }
}
    `) as unknown as TypedDocumentString<JudgementsQuery, JudgementsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  entities(search: $text, first: 6) {
    nodes {
      __typename
      id
      name
      names {
        text
      }
      summary
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchWordsDocument = new TypedDocumentString(`
    query SearchWords($first: String!, $second: String!, $third: String!, $fourth: String!, $hasSecond: Boolean!, $hasThird: Boolean!, $hasFourth: Boolean!) {
  first: entities(search: $first, first: 4) {
    nodes {
      id
    }
  }
  second: entities(search: $second, first: 4) @include(if: $hasSecond) {
    nodes {
      id
    }
  }
  third: entities(search: $third, first: 4) @include(if: $hasThird) {
    nodes {
      id
    }
  }
  fourth: entities(search: $fourth, first: 4) @include(if: $hasFourth) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SearchWordsQuery, SearchWordsQueryVariables>;
export const SearchRelationsDocument = new TypedDocumentString(`
    query SearchRelations($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter!, $evidence: EvidenceFilter) {
  relations(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    evidence: $evidence
    first: 30
  ) {
    nodes {
      subject {
        id
        name
      }
      predicate
      object {
        id
        name
      }
      sign
      standing
    }
  }
}
    `) as unknown as TypedDocumentString<SearchRelationsQuery, SearchRelationsQueryVariables>;
export const SearchDocumentsDocument = new TypedDocumentString(`
    query SearchDocuments($text: String!) {
  documents(search: $text, first: 3) {
    nodes {
      id
      title
      attestedOn
    }
  }
}
    `) as unknown as TypedDocumentString<SearchDocumentsQuery, SearchDocumentsQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $rollUp: Boolean!, $evidence: EvidenceFilter, $after: String) {
  entity(id: $id) {
    __typename
    id
    name
    summary
    roles
    names {
      text
      language
      kind
    }
    externalIds {
      scheme
      value
    }
    relations(
      on: $on
      knownAt: $knownAt
      standings: $standings
      rollUp: $rollUp
      evidence: $evidence
      first: 200
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        subject {
          id
          name
        }
        predicate
        object {
          id
          name
        }
        sign
        standing
        originCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const RelationDocument = new TypedDocumentString(`
    query Relation($subject: ID!, $predicate: Predicate!, $object: ID!, $on: Date!, $knownAt: DateTime, $rollUp: Boolean!, $evidence: EvidenceFilter, $isPartHeard: Boolean!) {
  relation(
    subject: $subject
    predicate: $predicate
    object: $object
    on: $on
    knownAt: $knownAt
    rollUp: $rollUp
    evidence: $evidence
  ) {
    subject {
      id
      name
    }
    predicate
    object {
      id
      name
    }
    on
    sign
    standing
    claimCount
    originCount
    denialCount
    lastAttestedOn
    statements {
      supportType
      standing
      originCount
    }
    history {
      from
      to
      standing
      originCount
      denialCount
    }
    carrying: claims(first: 200) {
      nodes {
        id
      }
    }
    claims(all: true, first: 100) {
      totalCount
      nodes {
        ...ClaimDetails
      }
    }
  }
  byEveryone: relation(
    subject: $subject
    predicate: $predicate
    object: $object
    on: $on
    knownAt: $knownAt
    rollUp: $rollUp
  ) @include(if: $isPartHeard) {
    standing
    claims(all: true, first: 1) {
      totalCount
    }
  }
}
    fragment ClaimDetails on Claim {
  id
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  supportTypes
  via {
    id
    name
  }
  polarity
  modality
  condition {
    text
  }
  began {
    earliest
    latest
  }
  ended {
    earliest
    latest
  }
  attestedOn
  attestedBasis {
    kind
    why
  }
  note
  passage {
    document {
      id
      title
      publisher {
        id
        name
      }
    }
    sentence
    start
    end
    quote
  }
  attribution {
    speaker {
      id
      name
    }
    description
    anonymous
    count
  }
  origin {
    id
    description
    anonymous
  }
  sourceReliability
  informationCredibility
  recordedAt
  recordedBy
}`) as unknown as TypedDocumentString<RelationQuery, RelationQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  entities(where: {ids: $ids}, first: 200) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const DocumentTitlesDocument = new TypedDocumentString(`
    query DocumentTitles($ids: [ID!]!) {
  documents(where: {ids: $ids}, first: 200) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentTitlesQuery, DocumentTitlesQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!, $knownAt: DateTime) {
  document(id: $id) {
    id
    title
    kind
    language
    publisher {
      id
      name
    }
    url
    publishedOn
    attestedOn
    attestedBasis {
      kind
      why
    }
    notes
    textAttached
    sentences {
      number
      start
      end
      text
      withoutClaims
      claims {
        id
        note
        polarity
        modality
        subject {
          id
        }
        predicate
        object {
          id
        }
        passage {
          start
          end
        }
      }
    }
    claims(knownAt: $knownAt, first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($after: String) {
  documents(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      kind
      publishedOn
      attestedOn
      publisher {
        id
        name
      }
      textAttached
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const CentralityDocument = new TypedDocumentString(`
    query Centrality($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $measure: CentralityMeasure!, $ties: TiesCounted!) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    centrality(measure: $measure, ties: $ties, first: 200) {
      actors {
        entity {
          id
        }
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CentralityQuery, CentralityQueryVariables>;
export const CampsDocument = new TypedDocumentString(`
    query Camps($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $k: Int!) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    camps(k: $k, seconds: 2) {
      frustration {
        proved
      }
      camps {
        label
        members {
          entity {
            id
          }
          fit
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampsQuery, CampsQueryVariables>;
export const BalanceDocument = new TypedDocumentString(`
    query Balance($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $k: Int!) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    mixedTies {
      ...ToldTie
    }
    balance(k: $k) {
      triads {
        total
        allFriendly
        oneHostile
        twoHostile
        allHostile
        balanced
        weaklyBalanced
      }
      frustration {
        index
        lowerBound
        proved
      }
      camps {
        label
        members {
          entity {
            id
            name
          }
          fit
        }
      }
      frustratedTies {
        ...ToldTie
      }
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}
fragment ToldTie on SignedTie {
  one {
    id
    name
  }
  other {
    id
    name
  }
  sign
  relations {
    ...ToldRelation
  }
}`) as unknown as TypedDocumentString<BalanceQuery, BalanceQueryVariables>;
export const UnbalancedTriadsDocument = new TypedDocumentString(`
    query UnbalancedTriads($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $first: Int!, $skip: Int!) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    balance(first: $first, skip: $skip) {
      unbalancedTriads {
        entities {
          id
          name
        }
        ties {
          ...ToldTie
        }
      }
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}
fragment ToldTie on SignedTie {
  one {
    id
    name
  }
  other {
    id
    name
  }
  sign
  relations {
    ...ToldRelation
  }
}`) as unknown as TypedDocumentString<UnbalancedTriadsQuery, UnbalancedTriadsQueryVariables>;
export const ChangedTiesDocument = new TypedDocumentString(`
    query ChangedTies($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $until: Date!) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    compare(on: $until) {
      ties {
        one {
          id
          name
        }
        other {
          id
          name
        }
        before
        after
        switched
        relations {
          after {
            ...ToldRelation
          }
        }
      }
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}`) as unknown as TypedDocumentString<ChangedTiesQuery, ChangedTiesQueryVariables>;
export const MovedCampsDocument = new TypedDocumentString(`
    query MovedCamps($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $until: Date!, $k: Int!) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    compare(on: $until, k: $k) {
      movedCamp {
        entity {
          id
          name
        }
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MovedCampsQuery, MovedCampsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $from: ID!, $to: ID!, $rule: PathRule!, $maxLength: Int!, $first: Int!) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    paths(from: $from, to: $to, rule: $rule, maxLength: $maxLength, first: $first) {
      length
      leastOriginCount
      steps {
        from {
          id
          name
        }
        to {
          id
          name
        }
        relations {
          ...ToldRelation
        }
      }
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const RestsOnDocument = new TypedDocumentString(`
    query RestsOn($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $origin: ID, $document: ID, $first: Int!, $skip: Int!) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    restsOn(origin: $origin, document: $document, first: $first, skip: $skip) {
      count
      relations {
        before {
          ...ToldRelation
        }
        after {
          standing
        }
      }
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}`) as unknown as TypedDocumentString<RestsOnQuery, RestsOnQueryVariables>;
export const SensitivityDocument = new TypedDocumentString(`
    query Sensitivity($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $evidence: EvidenceFilter, $subject: ID!, $predicate: Predicate!, $object: ID!) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    evidence: $evidence
  ) {
    sensitivity(
      subject: $subject
      predicate: $predicate
      object: $object
      first: 50
    ) {
      relation {
        ...ToldRelation
      }
      originCount
      searchedUpTo
      count
      sets {
        origins {
          id
          description
          anonymous
        }
        standing
      }
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}`) as unknown as TypedDocumentString<SensitivityQuery, SensitivityQueryVariables>;
export const OriginNameDocument = new TypedDocumentString(`
    query OriginName($origin: ID!, $knownAt: DateTime) {
  claims(where: {origin: $origin}, knownAt: $knownAt, first: 1) {
    nodes {
      id
      origin {
        description
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OriginNameQuery, OriginNameQueryVariables>;
export const SupplyLinesDocument = new TypedDocumentString(`
    query SupplyLines($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $supplier: ID, $recipient: ID) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    supplyLines(supplier: $supplier, recipient: $recipient) {
      relation {
        ...ToldRelation
      }
      supplier {
        id
        name
      }
      recipient {
        id
        name
      }
      supportTypes
      routes {
        supportTypes
        stops {
          place {
            id
            name
          }
          heldBy {
            ...ToldRelation
          }
        }
      }
      affectedBy {
        ...ToldRelation
      }
      alternatives {
        ...ToldRelation
      }
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}`) as unknown as TypedDocumentString<SupplyLinesQuery, SupplyLinesQueryVariables>;
export const ChokepointsDocument = new TypedDocumentString(`
    query Chokepoints($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
  ) {
    chokepoints {
      cutVertices {
        entity {
          id
          name
        }
        parts
      }
      bridges {
        ...ToldTie
      }
      soleSupporters {
        relation {
          ...ToldRelation
        }
      }
      places {
        place {
          id
          name
        }
        supplyLines {
          ...ToldRelation
        }
      }
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}
fragment ToldTie on SignedTie {
  one {
    id
    name
  }
  other {
    id
    name
  }
  sign
  relations {
    ...ToldRelation
  }
}`) as unknown as TypedDocumentString<ChokepointsQuery, ChokepointsQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $evidence: EvidenceFilter, $remove: RemovalInput, $add: [SupposedStatementInput!]) {
  analysis(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    evidence: $evidence
  ) {
    whatIf(remove: $remove, add: $add) {
      lost {
        reason
        relation {
          ...ToldRelation
        }
      }
      withoutSupporter {
        ...LeftAlone
      }
      withoutAlly {
        ...LeftAlone
      }
      supportSevered {
        ...SeveredPairs
      }
      allianceSevered {
        ...SeveredPairs
      }
      cutLines {
        ...ToldRelation
      }
      reroutedLines {
        ...ToldRelation
      }
      before {
        ...InFigures
      }
      after {
        ...InFigures
      }
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  sign
  standing
  originCount
}
fragment LeftAlone on LeftAlone {
  entity {
    id
    name
  }
  lost {
    id
    name
  }
}
fragment SeveredPairs on SeveredPairs {
  count
  pairs {
    one {
      id
      name
    }
    other {
      id
      name
    }
  }
}
fragment InFigures on PictureSummary {
  relationCount
  positivePairs
  negativePairs
  components
  triads {
    total
    balanced
  }
  frustration {
    index
    lowerBound
    proved
  }
}`) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const PredicateSignsDocument = new TypedDocumentString(`
    query PredicateSigns {
  vocabulary {
    predicates {
      name
      sign
    }
  }
}
    `) as unknown as TypedDocumentString<PredicateSignsQuery, PredicateSignsQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($where: ClaimFilter, $knownAt: DateTime, $first: Int!, $after: String) {
  claims(where: $where, knownAt: $knownAt, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ClaimDetails
    }
  }
}
    fragment ClaimDetails on Claim {
  id
  subject {
    id
    name
  }
  predicate
  object {
    id
    name
  }
  supportTypes
  via {
    id
    name
  }
  polarity
  modality
  condition {
    text
  }
  began {
    earliest
    latest
  }
  ended {
    earliest
    latest
  }
  attestedOn
  attestedBasis {
    kind
    why
  }
  note
  passage {
    document {
      id
      title
      publisher {
        id
        name
      }
    }
    sentence
    start
    end
    quote
  }
  attribution {
    speaker {
      id
      name
    }
    description
    anonymous
    count
  }
  origin {
    id
    description
    anonymous
  }
  sourceReliability
  informationCredibility
  recordedAt
  recordedBy
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events {
  entities(where: {kinds: [EVENT]}, first: 200) {
    nodes {
      id
      name
      ... on Event {
        began {
          earliest
          latest
        }
        ended {
          earliest
          latest
        }
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!, $evidence: EvidenceFilter, $from: Date!, $to: Date!, $after: String) {
  relations(
    on: $on
    knownAt: $knownAt
    standings: $standings
    where: $where
    rollUp: $rollUp
    evidence: $evidence
    first: 60
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      subject {
        id
        name
      }
      predicate
      object {
        id
        name
      }
      sign
      standing
      history(from: $from, to: $to) {
        from
        to
        standing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;