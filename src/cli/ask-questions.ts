/** A question that can be asked at the command line. */
export interface CliQuestion {
  readonly name: string;
  readonly description: string;
  /** What must be given, in order: the variable, and what it is. */
  readonly arguments: readonly (readonly [variable: string, description: string])[];
  /** What may be given: the option as Commander reads it, the variable, what it is, and how its text is read. */
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
  /** The rows of a table, its head first, of what was answered. */
  readonly rows: (answer: Answer) => readonly (readonly string[])[];
}

/** What an analysis answers; each question knows what it asked for. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is that of the document beside it
export type Answer = any;

const relation = '{ subject { id } predicate object { id } standing originCount }';

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

function campRows(camps: Answer): readonly (readonly string[])[] {
  return camps.flatMap(({ label, members }: Answer) =>
    members.map(({ entity, fit }: Answer) => [`camp ${label}`, entity.id, share(fit)]),
  );
}

function hadAll({ lost }: Answer): string {
  return `had ${lost.map(({ id }: Answer) => id).join(', ')}`;
}

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
      { flags: '--max-length <steps>', variable: 'maxLength', description: 'the most steps', read: Number },
    ],
    example: 'paths iran hezbollah --on 2024-12-01',
    declares: '$from: ID!, $to: ID!, $rule: PathRule! = SUPPORT, $maxLength: Int! = 4',
    asks: `paths(from: $from, to: $to, rule: $rule, maxLength: $maxLength) { leastOriginCount steps { relations ${relation} } }`,
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
      routes { stops { place { id } heldBy ${relation} } } }`,
    rows: ({ supplyLines }) => [
      [...ofRelation, 'forms', 'route', 'held by'],
      ...supplyLines.flatMap(({ relation: one, supportTypes, routes }: Answer) => {
        const own = [...related(one), supportTypes.join(' ')];
        if (routes.length === 0) return [[...own, 'not told', '']];
        return routes.map(({ stops }: Answer) => [
          ...own,
          stops.map(({ place }: Answer) => place.id).join(' > '),
          stops.flatMap(({ heldBy }: Answer) => heldBy.map(({ subject }: Answer) => subject.id)).join(' '),
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
    ],
    example: 'what-if --closed syria --on 2024-12-01',
    declares: '$entities: [ID!], $places: [ID!]',
    asks: `whatIf(remove: { entities: $entities, places: $places }) { lost { reason relation ${relation} }
      withoutSupporter { entity { id } lost { id } } withoutAlly { entity { id } lost { id } }
      supportSevered { count } allianceSevered { count } }`,
    rows: ({ whatIf: { lost, withoutSupporter, withoutAlly, supportSevered, allianceSevered } }) => [
      ['what', 'of', 'why'],
      ...lost.map(({ reason, relation: one }: Answer) => ['lost', line(one), reason]),
      ...withoutSupporter.map((each: Answer) => ['no supporter left', each.entity.id, hadAll(each)]),
      ...withoutAlly.map((each: Answer) => ['no ally left', each.entity.id, hadAll(each)]),
      ['pairs severed', 'support', String(supportSevered.count)],
      ['pairs severed', 'alliance', String(allianceSevered.count)],
    ],
  },
  {
    name: 'balance',
    description: 'how near the picture is to falling into camps',
    arguments: [],
    options: [{ flags: '--camps <number>', variable: 'k', description: 'how many camps', read: Number }],
    example: 'balance --camps 2 --on 2024-12-01',
    declares: '$k: Int! = 2',
    asks: `balance(k: $k) { triads { total balanced weaklyBalanced } frustration { index lowerBound proved }
      camps { label members { entity { id } fit } } frustratedTies { one { id } other { id } sign } }`,
    rows: ({ balance: { triads, frustration: found, camps, frustratedTies } }) => [
      ['what', 'of', 'value'],
      ['triads', '', String(triads.total)],
      ['balanced', 'Heider', share(triads.balanced)],
      ['balanced', 'Davis', share(triads.weaklyBalanced)],
      ['frustration index', '', frustration(found)],
      ...campRows(camps),
      ...frustratedTies.map(({ one, other, sign }: Answer) => [
        'frustrated',
        `${one.id} - ${other.id}`,
        sign,
      ]),
    ],
  },
  {
    name: 'compare',
    description: 'what is different on another day',
    arguments: [['other', 'the other day']],
    options: [{ flags: '--towards <id>', variable: 'towards', description: 'only the ties of this entity' }],
    example: 'compare 2024-12-08 --on 2024-12-01',
    declares: '$other: Date!, $towards: ID',
    asks: `compare(on: $other, towards: $towards) { relations { change before { standing } after ${relation} }
      ties { one { id } other { id } before after switched } }`,
    rows: ({ compare: { relations, ties } }) => [
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
    ],
  },
  {
    name: 'centrality',
    description: 'who is central',
    arguments: [],
    options: [
      { flags: '--measure <measure>', variable: 'measure', description: 'DEGREE, BETWEENNESS or PAGERANK' },
      { flags: '--ties <ties>', variable: 'ties', description: 'POSITIVE, NEGATIVE or ANY' },
    ],
    example: 'centrality --measure BETWEENNESS --ties POSITIVE',
    declares: '$measure: CentralityMeasure! = DEGREE, $ties: TiesCounted! = ANY',
    asks: 'centrality(measure: $measure, ties: $ties) { actors { entity { id } value } sampled standardError }',
    rows: ({ centrality: { actors, sampled, standardError } }) => [
      ['actor', 'value'],
      ...actors.map(({ entity, value }: Answer) => [entity.id, String(value)]),
      ...(sampled === null ? [] : [[`from a sample of ${sampled}`, `standard error ${standardError}`]]),
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
