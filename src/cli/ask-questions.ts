import { InvalidArgumentError } from 'commander';
import { wholeNumber } from './whole-number.js';

/** A question that can be asked at the command line. */
export interface CliQuestion {
  readonly name: string;
  readonly description: string;
  /** What must be given, in order: the variable, and what it is. */
  readonly arguments: readonly (readonly [variable: string, description: string])[];
  /** What may be given: the option as Commander reads it, the variable, what it is, and how a text of it is read. */
  readonly options: readonly {
    readonly flags: string;
    readonly variable: string;
    readonly description: string;
    readonly read?: (text: string) => unknown;
  }[];
  readonly example: string;
  /** The variables' declarations, and what is asked of the analysis. */
  readonly declares: string;
  readonly asks: string;
  /** Whether its rows are each of a day of their own, so that the day asked about is none of them. */
  readonly hasOwnDays?: true;
  /** The rows of a table, its head first, of what was answered. */
  readonly rows: (answer: Answer) => readonly (readonly string[])[];
}

/** What an analysis answers; each question knows what it asked for. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is that of the document beside it
export type Answer = any;

const relation = '{ subject { id } predicate object { id } standing originCount }';

/** A statement as it is printed: `iran SUPPORTS hezbollah`. */
function statement(text: string): object {
  const [subject, predicate, object, ...more] = text.trim().split(/\s+/);
  if (subject && predicate && object && more.length === 0) return { subject, predicate, object };
  throw new InvalidArgumentError(
    'It must be a subject, a predicate and an object, such as "iran SUPPORTS hezbollah".',
  );
}

const first = {
  flags: '--first <number>',
  variable: 'first',
  description: 'how many, 1 to 200',
  read: wholeNumber(1, 200),
} as const;

const numberOfCamps = {
  flags: '--camps <number>',
  variable: 'k',
  description: 'how many camps at most, 2 to 8',
  read: wholeNumber(2, 8),
} as const;

function line({ subject, predicate, object }: Answer): string {
  return `${subject.id} ${predicate} ${object.id}`;
}

function related(one: Answer): readonly string[] {
  return [line(one), one.standing, String(one.originCount)];
}

const ofRelation = ['relation', 'standing', 'origins'];

function share(value: number | null): string {
  return value === null ? '' : value.toFixed(3);
}

function frustration({ index, lowerBound, proved }: Answer): string {
  return proved ? String(index) : `${lowerBound} to ${index} (not proved)`;
}

function camp(label: number | null): string {
  return label === null ? 'none' : `camp ${label}`;
}

function campRows(camps: Answer): readonly (readonly string[])[] {
  return camps.flatMap(({ label, members }: Answer) =>
    members.map(({ entity, fit }: Answer) => [camp(label), entity.id, share(fit)]),
  );
}

function suppliers(supports: Answer): string {
  return supports.map(({ subject }: Answer) => subject.id).join(' ');
}

function frustratedRow({ one, other, sign }: Answer): readonly string[] {
  return ['frustrated', `${one.id} - ${other.id}`, sign];
}

function hadAll({ lost }: Answer): string {
  return `had ${lost.map(({ id }: Answer) => id).join(', ')}`;
}

const summary =
  '{ relationCount positivePairs negativePairs mixedPairs components triads { balanced } frustration { index lowerBound proved } }';

/** What a picture comes to, by the words for it. */
const figures: readonly (readonly [name: string, of: (picture: Answer) => string])[] = [
  ['relations', ({ relationCount }) => String(relationCount)],
  ['friendly pairs', ({ positivePairs }) => String(positivePairs)],
  ['hostile pairs', ({ negativePairs }) => String(negativePairs)],
  ['mixed pairs', ({ mixedPairs }) => String(mixedPairs)],
  ['groups of friends', ({ components }) => String(components)],
  ['balanced triads', ({ triads }) => share(triads.balanced) || 'none'],
  ['frustration index', (picture) => frustration(picture.frustration)],
];

/** The questions, by the names of the fields that answer them. */
export const cliQuestions: readonly CliQuestion[] = [
  {
    name: 'paths',
    description: 'how one entity leads to another',
    arguments: [
      ['from', 'the id of the entity to begin at'],
      ['to', 'the id of the one to reach'],
    ],
    options: [
      { flags: '--rule <rule>', variable: 'rule', description: 'SUPPORT, ALLIED, ANY or ENEMY_OF_ENEMY' },
      {
        flags: '--max-length <steps>',
        variable: 'maxLength',
        description: 'the most steps, 1 to 8',
        read: wholeNumber(1, 8),
      },
      first,
    ],
    example: 'paths iran hezbollah --on 2024-12-01',
    declares: '$from: ID!, $to: ID!, $rule: PathRule! = SUPPORT, $maxLength: Int! = 4, $first: Int! = 10',
    asks: `paths(from: $from, to: $to, rule: $rule, maxLength: $maxLength, first: $first) { leastOriginCount steps { relations ${relation} } }`,
    rows: ({ paths }) => [
      ['path', 'step', ...ofRelation],
      ...paths.flatMap(({ steps }: Answer, path: number) =>
        steps.flatMap(({ relations }: Answer, step: number) =>
          relations.map((one: Answer) => [String(path + 1), String(step + 1), ...related(one)]),
        ),
      ),
    ],
  },
  {
    name: 'supply-lines',
    description: 'what is brought to whom, by which routes, and who holds them',
    arguments: [],
    options: [
      { flags: '--supplier <id>', variable: 'supplier', description: 'only from this supplier' },
      { flags: '--recipient <id>', variable: 'recipient', description: 'only to this recipient' },
    ],
    example: 'supply-lines --recipient hezbollah --on 2024-12-01',
    declares: '$supplier: ID, $recipient: ID',
    asks: `supplyLines(supplier: $supplier, recipient: $recipient) { relation ${relation} supportTypes
      routes { stops { place { id } heldBy ${relation} } } affectedBy ${relation} alternatives ${relation} }`,
    rows: ({ supplyLines }) => [
      [...ofRelation, 'forms', 'route', 'held by', 'affected by', 'else by'],
      ...supplyLines.flatMap(({ relation: one, supportTypes, routes, affectedBy, alternatives }: Answer) => {
        const own = [...related(one), supportTypes.join(' ')];
        const beside = [affectedBy.map(line).join(', '), suppliers(alternatives)];
        if (routes.length === 0) return [[...own, 'not told', '', ...beside]];
        return routes.map(({ stops }: Answer) => [
          ...own,
          stops.map(({ place }: Answer) => place.id).join(' > '),
          stops.flatMap(({ heldBy }: Answer) => heldBy.map(({ subject }: Answer) => subject.id)).join(' '),
          ...beside,
        ]);
      }),
    ],
  },
  {
    name: 'chokepoints',
    description: 'what alone holds something together',
    arguments: [],
    options: [],
    example: 'chokepoints --on 2024-12-01',
    declares: '',
    asks: `chokepoints { cutVertices { entity { id } parts } bridges { one { id } other { id } }
      soleSupporters { supported { id } supporter { id } } places { place { id } supplyLines ${relation} } }`,
    rows: ({ chokepoints: { cutVertices, bridges, soleSupporters, places } }) => [
      ['what', 'of', 'without it'],
      ...cutVertices.map(({ entity, parts }: Answer) => [
        'cut vertex',
        entity.id,
        `parts of ${parts.join(', ')}`,
      ]),
      ...bridges.map(({ one, other }: Answer) => ['bridge', `${one.id} - ${other.id}`, 'two parts']),
      ...soleSupporters.map(({ supported, supporter }: Answer) => [
        'sole supporter',
        supporter.id,
        `${supported.id} has none`,
      ]),
      ...places.flatMap(({ place, supplyLines }: Answer) =>
        supplyLines.map((one: Answer) => ['place', place.id, `no way for ${line(one)}`]),
      ),
    ],
  },
  {
    name: 'what-if',
    description: 'what the structure would no longer hold',
    arguments: [],
    options: [
      {
        flags: '--without <ids...>',
        variable: 'entities',
        description: 'entities that would be gone',
      },
      {
        flags: '--closed <ids...>',
        variable: 'places',
        description: 'places that could no longer be passed',
      },
      {
        flags: '--remove <statements...>',
        variable: 'statements',
        description: 'relations that would not stand, each as "iran SUPPORTS hezbollah"',
        read: statement,
      },
      {
        flags: '--add <statements...>',
        variable: 'add',
        description: 'relations that would stand, written the same way',
        read: statement,
      },
    ],
    example: 'what-if --closed syria --on 2024-12-01',
    declares:
      '$entities: [ID!], $places: [ID!], $statements: [SupposedStatementInput!], $add: [SupposedStatementInput!]',
    asks: `whatIf(remove: { entities: $entities, places: $places, statements: $statements }, add: $add) {
      lost { reason relation ${relation} } cutLines ${relation} reroutedLines ${relation}
      withoutSupporter { entity { id } lost { id } } withoutAlly { entity { id } lost { id } }
      supportSevered { count } allianceSevered { count } before ${summary} after ${summary} }`,
    rows: ({ whatIf: { lost, cutLines, reroutedLines, before, after, ...answer } }) => [
      ['what', 'of', 'why'],
      ...lost.map(({ reason, relation: one }: Answer) => ['lost', line(one), reason]),
      ...cutLines.map((one: Answer) => ['supply cut', line(one), '']),
      ...reroutedLines.map((one: Answer) => ['supply rerouted', line(one), '']),
      ...answer.withoutSupporter.map((each: Answer) => ['no supporter left', each.entity.id, hadAll(each)]),
      ...answer.withoutAlly.map((each: Answer) => ['no ally left', each.entity.id, hadAll(each)]),
      ['pairs severed', 'support', String(answer.supportSevered.count)],
      ['pairs severed', 'alliance', String(answer.allianceSevered.count)],
      ...figures.map(([name, of]) => [name, 'before, after', `${of(before)}, ${of(after)}`]),
    ],
  },
  {
    name: 'balance',
    description: 'how near the picture is to falling into camps',
    arguments: [],
    options: [numberOfCamps, { ...first, description: 'how many unbalanced triads, 1 to 200' }],
    example: 'balance --camps 2 --on 2024-12-01',
    declares: '$k: Int! = 2, $first: Int! = 20',
    asks: `balance(k: $k, first: $first) { unbalancedTriads { entities { id } ties { sign } } triads { total balanced weaklyBalanced } frustration { index lowerBound proved }
      camps { label members { entity { id } fit } } frustratedTies { one { id } other { id } sign } }`,
    rows: ({ balance: { triads, frustration: found, camps, frustratedTies, unbalancedTriads } }) => [
      ['what', 'of', 'value'],
      ['triads', '', String(triads.total)],
      ['balanced', 'Heider', share(triads.balanced)],
      ['balanced', 'Davis', share(triads.weaklyBalanced)],
      ['frustration index', '', frustration(found)],
      ...campRows(camps),
      ...frustratedTies.map(frustratedRow),
      ...unbalancedTriads.map(({ entities, ties }: Answer) => [
        'unbalanced triad',
        entities.map(({ id }: Answer) => id).join(' - '),
        ties.map(({ sign }: Answer) => (sign === 'POSITIVE' ? '+' : '-')).join(''),
      ]),
    ],
  },
  {
    name: 'camps',
    description: 'who stands with whom',
    arguments: [],
    options: [
      numberOfCamps,
      {
        flags: '--since <day>',
        variable: 'since',
        description: 'call camps as those of this day with whom they have the most in common',
      },
    ],
    example: 'camps --camps 3 --on 2024-12-08 --since 2024-12-01',
    declares: '$k: Int! = 2, $since: Date',
    asks: `camps(k: $k, since: $since) { frustration { index lowerBound proved } camps { label members { entity { id } fit } }
      frustratedTies { one { id } other { id } sign } }`,
    rows: ({ camps: { frustration: found, camps, frustratedTies } }) => [
      ['what', 'of', 'value'],
      ['frustration index', '', frustration(found)],
      ...campRows(camps),
      ...frustratedTies.map(frustratedRow),
    ],
  },
  {
    name: 'compare',
    description: 'what is different on another day',
    arguments: [['other', 'the other day']],
    options: [
      { flags: '--towards <id>', variable: 'towards', description: 'only what concerns this entity' },
      { ...numberOfCamps, description: 'who moved from camp to camp, of so many; 2 to 8' },
    ],
    example: 'compare 2024-12-08 --on 2024-12-01',
    declares: '$other: Date!, $towards: ID, $k: Int',
    asks: `compare(on: $other, towards: $towards, k: $k) { relations { change before { standing } after ${relation} }
      ties { one { id } other { id } before after switched } movedCamp { entity { id } before after } }`,
    rows: ({ compare: { relations, ties, movedCamp } }) => [
      ['change', 'of', 'before', 'after'],
      ...relations.map(({ change, before, after }: Answer) => [
        change,
        line(after),
        before.standing,
        after.standing,
      ]),
      ...ties.map(({ one, other, before, after, switched }: Answer) => [
        switched ? 'SWITCHED' : 'TIE',
        `${one.id} - ${other.id}`,
        before,
        after,
      ]),
      ...movedCamp.map(({ entity, before, after }: Answer) => ['CAMP', entity.id, camp(before), camp(after)]),
    ],
  },
  {
    name: 'centrality',
    description: 'who is central',
    arguments: [],
    options: [
      { flags: '--measure <measure>', variable: 'measure', description: 'DEGREE, BETWEENNESS or PAGERANK' },
      { flags: '--ties <ties>', variable: 'ties', description: 'POSITIVE, NEGATIVE or ANY' },
      first,
    ],
    example: 'centrality --measure BETWEENNESS --ties POSITIVE',
    declares: '$measure: CentralityMeasure! = DEGREE, $ties: TiesCounted! = ANY, $first: Int! = 20',
    asks: 'centrality(measure: $measure, ties: $ties, first: $first) { actors { entity { id } value } sampled standardError }',
    rows: ({ centrality: { actors, sampled, standardError } }) => [
      ['actor', 'value'],
      ...actors.map(({ entity, value }: Answer) => [entity.id, String(value)]),
      ...(sampled === null ? [] : [[`from a sample of ${sampled}`, `standard error ${standardError}`]]),
    ],
  },
  {
    name: 'timeline',
    hasOwnDays: true,
    description: 'how the counts went from day to day',
    arguments: [
      ['from', 'the first day'],
      ['to', 'the first day no longer asked about'],
    ],
    options: [
      {
        flags: '--step <days>',
        variable: 'step',
        description: 'days from one to the next, 1 to 36600',
        read: wholeNumber(1, 36_600),
      },
    ],
    example: 'timeline 2024-11-27 2024-12-16 --among iran israel hezbollah',
    declares: '$from: Date!, $to: Date!, $step: Int! = 1',
    asks: `timeline(from: $from, to: $to, step: $step) { on relationCount positivePairs negativePairs mixedPairs components
      triads { total balanced } }`,
    rows: ({ timeline }) => [
      ['day', 'relations', 'friendly', 'hostile', 'mixed', 'groups', 'triads', 'balanced'],
      ...timeline.map(({ on, relationCount, components, triads, ...pairs }: Answer) => [
        on,
        ...[
          relationCount,
          pairs.positivePairs,
          pairs.negativePairs,
          pairs.mixedPairs,
          components,
          triads.total,
        ].map(String),
        share(triads.balanced),
      ]),
    ],
  },
  {
    name: 'rests-on',
    description: 'which relations would stand otherwise without an origin, or a document',
    arguments: [],
    options: [
      { flags: '--origin <id>', variable: 'origin', description: 'the origin to leave out, by its id' },
      { flags: '--document <id>', variable: 'document', description: 'the document to leave out, by its id' },
    ],
    example: 'rests-on --document article --on 2024-12-07',
    declares: '$origin: ID, $document: ID',
    asks: `restsOn(origin: $origin, document: $document, first: 200) { count relations { before ${relation} after { standing } } }`,
    rows: ({ restsOn: { count, relations } }) => [
      ['relation', 'stands', 'without it'],
      ...relations.map(({ before, after }: Answer) => [line(before), before.standing, after.standing]),
      ...(count > relations.length ? [[`and ${count - relations.length} more`, '', '']] : []),
    ],
  },
  {
    name: 'sensitivity',
    description: 'on whose word a relation hangs',
    arguments: [
      ['subject', 'the id of whom it is about'],
      ['predicate', 'what it is, as SUPPORTS'],
      ['object', 'the id of the other end'],
    ],
    options: [],
    example: 'sensitivity quds-force PRESENT_IN syria --on 2024-12-07',
    declares: '$subject: ID!, $predicate: Predicate!, $object: ID!',
    asks: `sensitivity(subject: $subject, predicate: $predicate, object: $object, first: 200) {
      relation ${relation} originCount searchedUpTo sets { standing origins { id } } }`,
    rows: ({ sensitivity: { relation: one, originCount, searchedUpTo, sets } }) => [
      ['without', 'it stands'],
      ['nobody', `${one.standing}, by ${originCount} origins that speak of it`],
      ...sets.map(({ standing, origins }: Answer) => [
        origins.map(({ id }: Answer) => id).join(' + '),
        standing,
      ]),
      ...(sets.length === 0 ? [[`any ${searchedUpTo} of them or fewer`, one.standing]] : []),
    ],
  },
];
