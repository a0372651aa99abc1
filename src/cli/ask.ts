import { Command, Option } from 'commander';
import { type Answer, type CliQuestion, cliQuestions } from './ask-questions.js';
import { columns } from './columns.js';
import { withGraph } from './with-graph.js';

/** `entente ask`: what follows from what stands, as tables or JSON. */
export function askCommand(): Command {
  const command = new Command('ask').description(
    'ask what follows from the relations of a day (docs/analysis.md)',
  );
  for (const question of cliQuestions) command.addCommand(commandOf(question));
  return command.addHelpText(
    'after',
    `\nExamples:\n${cliQuestions.map(({ example }) => `  entente ask ${example}`).join('\n')}`,
  );
}

function commandOf(question: CliQuestion): Command {
  const command = new Command(question.name)
    .description(question.description)
    .option('--on <day>', 'the day asked about; today, where left out')
    .option('--known-at <instant>', 'as known at this instant; the last change, where left out')
    .option('--standings <standings...>', 'which standings count: ASSERTED, CONTESTED, PRESUMED, POSSIBLE')
    .option('--mixed <way>', 'of ties both friendly and hostile: LEFT_OUT, or BY_ORIGINS')
    .option('--roll-up', 'count the relations of parts as those of their wholes, too')
    .option('--among <ids...>', 'only what stands between these entities')
    .option('--min-reliability <grade>', 'only claims whose source is graded A to this')
    .option('--min-credibility <grade>', 'only claims whose information is graded CONFIRMED to this')
    .option('--without-origins <ids...>', 'leave out the claims of these origins')
    .option('--without-documents <ids...>', 'leave out what was read from these documents')
    .option('--only-documents <ids...>', 'only what was read from these documents')
    .option('--published-by <ids...>', 'only what was read from documents of these publishers')
    .option('--json', 'print JSON rather than a table')
    .addHelpText('after', `\nExample:\n  entente ask ${question.example}`);
  for (const [name, description] of question.arguments) command.argument(`<${name}>`, description);
  for (const option of question.options) command.addOption(optionOf(option));
  return command.action(async (...given: unknown[]) => {
    const texts = given.slice(0, question.arguments.length) as string[];
    const options = command.opts<Readonly<Record<string, unknown>>>();
    await ask(question, variablesOf(question, texts, options), options['json'] === true);
  });
}

function optionOf({ flags, description, read }: CliQuestion['options'][number]): Option {
  const option = new Option(flags, description);
  if (read === undefined) return option;
  // Of an option that takes several, each is read on its own.
  return option.argParser((text: string, before: unknown) =>
    option.variadic ? [...((before as readonly unknown[] | undefined) ?? []), read(text)] : read(text),
  );
}

function variablesOf(
  { arguments: named, options: known }: CliQuestion,
  texts: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const own = known.flatMap(({ flags, variable }): [string, unknown][] => {
    const value = given[optionName(flags)];
    return value === undefined ? [] : [[variable, value]];
  });
  return Object.fromEntries([
    ...named.map(([name], at) => [name, texts[at]]),
    ...own,
    ...ofPicture.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
    ['rollUp', given['rollUp'] === true],
    ['evidence', evidenceOf(given)],
  ]);
}

/** The options that say whose word counts, by what they are of the evidence filter. */
const ofEvidence = {
  minReliability: 'minReliability',
  minCredibility: 'minCredibility',
  withoutOrigins: 'excludeOrigins',
  withoutDocuments: 'excludeDocuments',
  onlyDocuments: 'onlyDocuments',
  publishedBy: 'publishedBy',
} as const;

function evidenceOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(ofEvidence).flatMap(([option, key]) =>
      given[option] === undefined ? [] : [[key, given[option]]],
    ),
  );
}

/** The options that every question has, by the variables that they are. */
const ofPicture = ['on', 'knownAt', 'standings', 'mixed', 'among'];

/** What Commander calls an option: `--max-length <steps>` is `maxLength`. */
function optionName(flags: string): string {
  const [name = ''] = flags.replace(/^--/, '').split(' ');
  return name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** What is asked of the API for a question. */
export function operationOf({ declares, asks }: CliQuestion): string {
  return `query ($on: Date, $knownAt: DateTime, $standings: [Standing!] = [ASSERTED, CONTESTED, PRESUMED, POSSIBLE],
    $mixed: MixedTies! = LEFT_OUT, $rollUp: Boolean!, $among: [ID!], $evidence: EvidenceFilter ${declares && `, ${declares}`}) {
    analysis(on: $on, knownAt: $knownAt, standings: $standings, mixed: $mixed, rollUp: $rollUp, among: $among, evidence: $evidence) { on knownAt relationCount ${asks} } }`;
}

async function ask(
  question: CliQuestion,
  variables: Readonly<Record<string, unknown>>,
  asJson: boolean,
): Promise<void> {
  // Only here: it takes longer to load than any command that answers no GraphQL.
  const { graphqlApi } = await import('../graphql-api.js');
  const { analysis } = await withGraph(async (graph) => {
    // Nothing is written, and no change followed.
    const api = graphqlApi(graph, { keyLifeMs: 0, callMs: 0, pollMs: 0 });
    return api.ask(operationOf(question), variables).finally(api.close);
  });
  process.stdout.write(asJson ? `${JSON.stringify(analysis, null, 2)}\n` : shown(analysis, question));
}

function shown(analysis: Answer, { hasOwnDays, rows }: CliQuestion): string {
  const { on, knownAt, relationCount } = analysis;
  const of = hasOwnDays ? '' : `${on}, ${relationCount} relations, `;
  return `${of}as known at ${knownAt ?? 'no time: nothing is recorded'}\n${columns(rows(analysis))}`;
}
