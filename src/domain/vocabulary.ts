/** The kinds of entity. */
export const entityKinds = ['State', 'Organization', 'Person', 'Place', 'Event'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Whether a relation is friendly, hostile or neither. */
export type Sign = 'POSITIVE' | 'NEUTRAL' | 'NEGATIVE';

/** Whether a statement holds over days until it ends (a state), or happens and is then over (an occurrence). */
export type Nature = 'STATE' | 'OCCURRENCE';

/** What a row of a word list says of its word. */
interface Word {
  readonly name: string;
  readonly definition: string;
  /** The coding scheme that the word comes from, and its term there; "ours" where there is none. */
  readonly source: string;
}

/** What the rules read of a predicate. */
export interface PredicateRow extends Word {
  readonly sign: Sign;
  readonly nature: Nature;
  /** Whether it says the same with its two ends exchanged. */
  readonly symmetric: boolean;
  /** Its words when read from the object. */
  readonly inverse: string;
  /** The kinds its subject may be. */
  readonly subjects: readonly EntityKind[];
  /** The kinds its object may be. */
  readonly objects: readonly EntityKind[];
  /** Whether a relation of a part counts as its whole's, along PART_OF. */
  readonly rollsUp: boolean;
  /** Whether being so of a place is being so of what that place is LOCATED_IN. */
  readonly within: boolean;
}

const anything = entityKinds;
/** The kinds that act, and speak. */
export const actorKinds = ['State', 'Organization', 'Person'] as const;
const actorsAndEvents = ['State', 'Organization', 'Person', 'Event'] as const;
/** The kinds that something can be in. */
export const territoryKinds = ['Place', 'State'] as const;

/** The predicates: a new one is a new row. */
export const predicates = [
  {
    name: 'SUPPORTS',
    sign: 'POSITIVE',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is supported by',
    subjects: actorKinds,
    objects: actorsAndEvents,
    rollsUp: true,
    within: false,
    definition: 'Gives the object help towards its aims, in one or more forms (the support types).',
    source: 'UCDP External Support Dataset: external support, widened from warring parties to any actor',
  },
  {
    name: 'ALLIED_WITH',
    sign: 'POSITIVE',
    nature: 'STATE',
    symmetric: true,
    inverse: 'is allied with',
    subjects: actorKinds,
    objects: actorKinds,
    rollsUp: true,
    within: false,
    definition: 'Stands on the same side as the other, by treaty or in practice.',
    source: 'COW Formal Alliances and UCDP "allied party", widened to alliances without a treaty',
  },
  {
    name: 'OPPOSES',
    sign: 'NEGATIVE',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is opposed by',
    subjects: actorKinds,
    objects: actorsAndEvents,
    rollsUp: true,
    within: false,
    definition: 'Works or stands against the object, short of fighting it.',
    source:
      'COW strategic rivalries, as a stance of one side; PLOVER: ACCUSE and REJECT name its single acts',
  },
  {
    name: 'FIGHTS',
    sign: 'NEGATIVE',
    nature: 'STATE',
    symmetric: true,
    inverse: 'fights',
    subjects: actorKinds,
    objects: actorKinds,
    rollsUp: true,
    within: false,
    definition: 'The two use armed force against each other over some span of days.',
    source: 'UCDP Dyadic Dataset: an active dyad, without its threshold of deaths',
  },
  {
    name: 'THREATENS',
    sign: 'NEGATIVE',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is threatened by',
    subjects: actorsAndEvents,
    objects: anything,
    rollsUp: true,
    within: false,
    definition: 'Puts the object in danger, by words or by what it does.',
    source: 'PLOVER: THREATEN, widened from spoken threats to dangers',
  },
  {
    name: 'ATTACKS',
    sign: 'NEGATIVE',
    nature: 'OCCURRENCE',
    symmetric: false,
    inverse: 'is attacked by',
    subjects: actorKinds,
    objects: ['State', 'Organization', 'Person', 'Place'],
    rollsUp: true,
    within: false,
    definition: 'Uses armed force on the object, once or in one operation.',
    source: 'PLOVER: ASSAULT',
  },
  {
    name: 'PART_OF',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'has as part',
    subjects: ['State', 'Organization', 'Place', 'Event'],
    objects: ['State', 'Organization', 'Place', 'Event'],
    rollsUp: false,
    within: false,
    definition: 'Belongs to the object as a component, so that what it does is done by the object.',
    source:
      'W3C Organization Ontology: org:subOrganizationOf, org:unitOf; Wikidata P361 for places and events',
  },
  {
    name: 'MEMBER_OF',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'has as member',
    subjects: actorKinds,
    objects: ['Organization'],
    rollsUp: false,
    within: false,
    definition: 'Belongs to the object but acts in its own name.',
    source: 'W3C Organization Ontology: org:memberOf; Popolo and FollowTheMoney: Membership',
  },
  {
    name: 'GOVERNS',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is governed by',
    subjects: actorKinds,
    objects: territoryKinds,
    rollsUp: true,
    within: false,
    definition: 'Rules the object: makes and enforces decisions for those who live there.',
    source: 'UCDP actor definitions: the party in control of the capital of a state; widened to places',
  },
  {
    name: 'LEADS',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is led by',
    subjects: actorKinds,
    objects: ['Organization', 'State', 'Event'],
    rollsUp: false,
    within: false,
    definition: 'Directs the object, or spearheads it, whatever the office.',
    source: 'W3C Organization Ontology: org:headOf, widened to coalitions and operations',
  },
  {
    name: 'HOLDS_OFFICE_IN',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'has as office-holder',
    subjects: ['Person'],
    objects: ['Organization', 'State'],
    rollsUp: false,
    within: false,
    definition: 'Holds a post in the object.',
    source: 'Popolo: Post; FollowTheMoney: Occupancy; W3C Organization Ontology: org:holds',
  },
  {
    name: 'CONTROLS',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is controlled by',
    subjects: actorKinds,
    objects: ['Place', 'State', 'Organization'],
    rollsUp: true,
    within: false,
    definition: 'Decides what happens at the place, or what the organization does.',
    source:
      'ACLED: control over territory, as its strategic developments and battles change it; for organizations ours',
  },
  {
    name: 'PRESENT_IN',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'has present',
    subjects: actorKinds,
    objects: territoryKinds,
    rollsUp: true,
    within: true,
    definition: 'Is in the place, in person or with its people.',
    source: 'UCDP External Support Dataset: foreign troop presence, widened to any actor',
  },
  {
    name: 'LOCATED_IN',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is the location of',
    subjects: ['Place', 'State', 'Event', 'Organization'],
    objects: territoryKinds,
    rollsUp: false,
    within: true,
    definition: 'Lies in the place, takes place there, or has its seat there.',
    source: 'schema.org: containedInPlace (places), location (events and organizations)',
  },
  {
    name: 'NEGOTIATES_WITH',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: true,
    inverse: 'negotiates with',
    subjects: actorKinds,
    objects: actorKinds,
    rollsUp: true,
    within: false,
    definition: 'The two hold talks to reach an agreement, whatever their relations otherwise.',
    source: 'CAMEO 046: engage in negotiation; PLOVER: CONSULT',
  },
  {
    name: 'HAS_PACT_WITH',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: true,
    inverse: 'has a pact with',
    subjects: actorKinds,
    objects: actorKinds,
    rollsUp: true,
    within: false,
    definition: 'The two are bound by an agreement, of whatever content, non-aggression and truces included.',
    source: 'ATOP: an alliance in force, with any of its obligations; CAMEO 057: sign formal agreement',
  },
  {
    name: 'INFLUENCES',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is influenced by',
    subjects: actorsAndEvents,
    objects: anything,
    rollsUp: true,
    within: false,
    definition: 'Bears on what the object does or on what happens there, without directing it.',
    source: 'Ours; weaker than CONTROLS, and without the sign of SUPPORTS',
  },
  {
    name: 'CONSTRAINS',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is constrained by',
    subjects: anything,
    objects: anything,
    rollsUp: false,
    within: false,
    definition: 'Keeps the object from what it would otherwise do, or makes it harder.',
    source: 'Force dynamics of causation (Talmy, Wolff): PREVENT, in part or in whole',
  },
  {
    name: 'ENABLES',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'is enabled by',
    subjects: anything,
    objects: anything,
    rollsUp: false,
    within: false,
    definition: 'Makes the object possible or easier, without bringing it about by itself.',
    source: 'Force dynamics of causation (Talmy, Wolff): ENABLE',
  },
  {
    name: 'PARTICIPATES_IN',
    sign: 'NEUTRAL',
    nature: 'STATE',
    symmetric: false,
    inverse: 'has as participant',
    subjects: actorKinds,
    objects: ['Event'],
    rollsUp: true,
    within: false,
    definition: 'Takes part in the event.',
    source: 'COW War Data: participants; Wikidata P1344',
  },
  {
    name: 'MOVES_TO',
    sign: 'NEUTRAL',
    nature: 'OCCURRENCE',
    symmetric: false,
    inverse: 'is moved to by',
    subjects: actorKinds,
    objects: territoryKinds,
    rollsUp: true,
    within: false,
    definition: 'Goes, deploys or withdraws to the place.',
    source: 'PLOVER: MOBILIZE and RETREAT, seen as movements with a destination',
  },
  {
    name: 'CAPTURES',
    sign: 'NEUTRAL',
    nature: 'OCCURRENCE',
    symmetric: false,
    inverse: 'is captured by',
    subjects: actorKinds,
    objects: territoryKinds,
    rollsUp: true,
    within: false,
    definition: 'Takes the place from others by force or the threat of it.',
    source:
      'CAMEO 192: occupy territory; ACLED: non-state actor overtakes territory, government regains territory',
  },
  {
    name: 'KILLS',
    sign: 'NEUTRAL',
    nature: 'OCCURRENCE',
    symmetric: false,
    inverse: 'is killed by',
    subjects: actorsAndEvents,
    objects: actorKinds,
    rollsUp: true,
    within: false,
    definition: 'Causes the death of the object or of some of its people.',
    source: 'CAMEO 186: assassinate, and PLOVER: ASSAULT with deaths, widened to any killing',
  },
  {
    name: 'CAUSES',
    sign: 'NEUTRAL',
    nature: 'OCCURRENCE',
    symmetric: false,
    inverse: 'is caused by',
    subjects: anything,
    objects: anything,
    rollsUp: false,
    within: false,
    definition: 'Brings the object about, or a change in it.',
    source: 'Force dynamics of causation (Talmy, Wolff): CAUSE; Wikidata P828 read backwards',
  },
  {
    name: 'SUCCEEDS',
    sign: 'NEUTRAL',
    nature: 'OCCURRENCE',
    symmetric: false,
    inverse: 'is succeeded by',
    subjects: actorsAndEvents,
    objects: actorsAndEvents,
    rollsUp: false,
    within: false,
    definition: 'Takes the place of the object, as its successor.',
    source: 'FollowTheMoney: Succession; Wikidata P1366 read backwards',
  },
] as const satisfies readonly PredicateRow[];

export type Predicate = (typeof predicates)[number]['name'];

/** The names of the predicates, in the order of the rows. */
export const predicateNames: readonly Predicate[] = predicates.map((row) => row.name);

const UCDP_ESD = 'UCDP External Support Dataset';

/** The forms of support: what is given. */
export const supportTypes = [
  {
    name: 'TROOPS',
    definition: 'Forces that fight on the side of the object.',
    source: `${UCDP_ESD}: troops`,
  },
  {
    name: 'TROOP_PRESENCE',
    definition: 'Forces stationed with the object that do not fight.',
    source: `${UCDP_ESD}: foreign troop presence`,
  },
  {
    name: 'WEAPONS',
    definition: 'Arms and ammunition, given, lent or sold.',
    source: `${UCDP_ESD}: weapons`,
  },
  {
    name: 'MATERIEL_LOGISTICS',
    definition: 'Vehicles, fuel, food, transport and other means that are not arms.',
    source: `${UCDP_ESD}: materiel and logistics`,
  },
  {
    name: 'TRAINING',
    definition: 'Training, advisers and expertise.',
    source: `${UCDP_ESD}: training and expertise`,
  },
  { name: 'FUNDING', definition: 'Money, credit and other economic help.', source: `${UCDP_ESD}: funding` },
  {
    name: 'INTELLIGENCE',
    definition: 'Information for use against others.',
    source: `${UCDP_ESD}: intelligence`,
  },
  {
    name: 'TERRITORY_ACCESS',
    definition: 'Leave to use its territory, as a base or a way through.',
    source: `${UCDP_ESD}: access to territory`,
  },
  {
    name: 'INFRASTRUCTURE_ACCESS',
    definition: 'Use of its military or intelligence installations, or joint operation of them.',
    source: `${UCDP_ESD}: access to military or intelligence infrastructure`,
  },
  {
    name: 'POLITICAL',
    definition: 'Diplomatic backing, votes, recognition, public endorsement.',
    source: 'Ours',
  },
  { name: 'OTHER', definition: 'A form that is known and is none of these.', source: `${UCDP_ESD}: other` },
  { name: 'UNKNOWN', definition: 'A form that the source does not tell.', source: `${UCDP_ESD}: unknown` },
] as const satisfies readonly Word[];

export type SupportType = (typeof supportTypes)[number]['name'];

/** The names of the forms of support. */
export const supportTypeNames: readonly SupportType[] = supportTypes.map((row) => row.name);

/** What an entity is in public life. */
export const roles = [
  { name: 'GOV', definition: 'Government: the executive and its offices.', source: 'PLOVER, CAMEO: GOV' },
  { name: 'MIL', definition: 'Military: the armed forces of a state.', source: 'PLOVER, CAMEO: MIL' },
  { name: 'COP', definition: 'Police and other forces of internal order.', source: 'PLOVER, CAMEO: COP' },
  { name: 'SPY', definition: 'Intelligence services.', source: 'PLOVER, CAMEO: SPY' },
  { name: 'JUD', definition: 'Judiciary: courts and judges.', source: 'PLOVER, CAMEO: JUD' },
  { name: 'LEG', definition: 'Legislature: parliaments and their members.', source: 'PLOVER, CAMEO: LEG' },
  { name: 'PTY', definition: 'Political parties.', source: 'PLOVER: PTY' },
  { name: 'OPP', definition: 'Political opposition that is not armed.', source: 'PLOVER, CAMEO: OPP' },
  {
    name: 'REB',
    definition: 'Rebels: armed opposition to a government.',
    source: 'PLOVER, CAMEO: REB; ACLED: rebel group',
  },
  { name: 'SEP', definition: 'Separatists.', source: 'CAMEO: SEP' },
  {
    name: 'UAF',
    definition: 'Armed forces that are part of no state and not in rebellion: militias, foreign fighters.',
    source: 'CAMEO: UAF, unaligned armed forces; ACLED: political militia',
  },
  { name: 'CRM', definition: 'Organized crime.', source: 'PLOVER, CAMEO: CRM' },
  { name: 'CVL', definition: 'Civilians.', source: 'PLOVER, CAMEO: CVL; ACLED: civilians' },
  { name: 'REF', definition: 'Refugees and displaced people.', source: 'CAMEO: REF' },
  { name: 'SET', definition: 'Settlers.', source: 'CAMEO: SET' },
  {
    name: 'ELI',
    definition: 'Elites: the influential without office, former officials among them.',
    source: 'CAMEO: ELI',
  },
  { name: 'REL', definition: 'Religious bodies and leaders.', source: 'PLOVER, CAMEO: REL' },
  { name: 'JRN', definition: 'Journalists and news organizations.', source: 'PLOVER: JRN' },
  { name: 'MED', definition: 'Other media: broadcasters, platforms, publishers.', source: 'CAMEO: MED' },
  {
    name: 'EDU',
    definition: 'Education and scholarship: universities, researchers, analysts.',
    source: 'PLOVER, CAMEO: EDU',
  },
  { name: 'BUS', definition: 'Business.', source: 'PLOVER, CAMEO: BUS' },
  { name: 'AGR', definition: 'Agriculture.', source: 'CAMEO: AGR' },
  { name: 'LAB', definition: 'Labour and trade unions.', source: 'PLOVER, CAMEO: LAB' },
  { name: 'HLH', definition: 'Health care.', source: 'CAMEO: HLH' },
  { name: 'HRI', definition: 'Human rights organizations.', source: 'CAMEO: HRI' },
  { name: 'IGO', definition: 'Organizations of states.', source: 'PLOVER, CAMEO: IGO' },
  { name: 'NGO', definition: 'Non-governmental organizations.', source: 'PLOVER, CAMEO: NGO' },
  {
    name: 'UNK',
    definition: 'A role that the sources do not tell.',
    source: 'Ours, after ACLED: unidentified',
  },
] as const satisfies readonly Word[];

export type Role = (typeof roles)[number]['name'];

/** The names of the roles. */
export const roleNames: readonly Role[] = roles.map((row) => row.name);

/** How a statement stands on a day; the strongest first, which is how several are seen as one. */
export const standings = [
  {
    name: 'ASSERTED',
    definition: 'A source is certain of that day, and none says otherwise of it.',
    source: 'Ours',
  },
  { name: 'CONTESTED', definition: 'Sources contradict each other about that day.', source: 'Ours' },
  {
    name: 'PRESUMED',
    definition: 'It held when last spoken of, and nothing is known to have ended it.',
    source: 'Ours',
  },
  { name: 'POSSIBLE', definition: 'It may have held: it was beginning or ending.', source: 'Ours' },
  { name: 'ENDED', definition: 'It had held and was over.', source: 'Ours' },
  {
    name: 'PROSPECTIVE',
    definition: 'It was announced or expected, and no source speaks of it as a fact.',
    source: 'Ours',
  },
  {
    name: 'DENIED',
    definition: 'A source says that it did not hold on that day, and none is certain that it did.',
    source: 'Ours',
  },
  { name: 'UNKNOWN', definition: 'Nothing that is recorded speaks of that day.', source: 'Ours' },
] as const satisfies readonly Word[];

export type Standing = (typeof standings)[number]['name'];

/** The names of the standings, the strongest first. */
export const standingNames: readonly Standing[] = standings.map((row) => row.name);

const rowsByName: ReadonlyMap<Predicate, PredicateRow> = new Map(predicates.map((row) => [row.name, row]));

/** What the vocabulary says of a predicate. */
export function predicateRow(predicate: Predicate): PredicateRow {
  const row = rowsByName.get(predicate);
  if (row === undefined) throw new RangeError(`The vocabulary has no predicate ${predicate}`);
  return row;
}

/** Whether a predicate may join a subject and an object of these kinds. */
export function mayJoin(predicate: Predicate, subject: EntityKind, object: EntityKind): boolean {
  const { subjects, objects } = predicateRow(predicate);
  return subjects.includes(subject) && objects.includes(object);
}
