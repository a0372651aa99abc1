import type { Driver } from 'neo4j-driver';
import type { Ask } from '../contestants/contestant.js';
import { listIn, objectIn } from '../operations/read.js';

/** What the questions of a graph name: whatever makes each of them large. */
export interface NamedInQuestions {
  /** The two actors with most ties. */
  readonly actors: readonly [string, string];
  /** Who most claims come from. */
  readonly origin: string;
  /** What most claims are about, by its ends and predicate. */
  readonly relation: readonly [subject: string, predicate: string, object: string];
  /** What most routes pass. */
  readonly place: string;
  /** Another day, half a year before the one that is asked about. */
  readonly earlier: string;
  readonly on: string;
}

/** A question of an analysis, as it is measured. */
export interface MeasuredQuestion {
  readonly name: string;
  /** What stands within `analysis`. */
  readonly asks: string;
  /** How long it may take of a picture of 100,000 relations that is kept, in milliseconds; null where nothing was promised. */
  readonly wantedMs: number | null;
}

/** So long the search and the solver may take, in seconds, where they are asked to divide. */
const seconds = 5;

const relation = '{ subject { id } predicate object { id } standing }';
const tie = `{ one { id } other { id } sign }`;
const counts = '{ total allFriendly oneHostile twoHostile allHostile balanced weaklyBalanced }';
const division = 'frustration { index lowerBound proved } camps { label members { entity { id } } }';

/** Each question of docs/analysis.md, those that have parts of their own by these. */
export function questionsAbout(named: NamedInQuestions): readonly MeasuredQuestion[] {
  const [one, other] = named.actors.map(quoted);
  const [subject, predicate, object] = named.relation;
  const about = `subject: ${quoted(subject)}, predicate: ${predicate}, object: ${quoted(object)}`;
  const paths = (rule: string) =>
    `paths(from: ${one}, to: ${other}, rule: ${rule}) { length leastOriginCount steps { relations ${relation} } }`;
  const centrality = (measure: string) =>
    `centrality(measure: ${measure}) { actors { entity { id } value } sampled standardError }`;
  return [
    asked('the picture in figures', 'entityCount relationCount', 100),
    asked('paths: SUPPORT', paths('SUPPORT')),
    asked('paths: ENEMY_OF_ENEMY', paths('ENEMY_OF_ENEMY')),
    asked('supplyLines', `supplyLines(recipient: ${one}) { relation ${relation} alternatives ${relation} }`),
    asked(
      'chokepoints: cut vertices, supporters, places',
      `chokepoints { cutVertices { entity { id } parts } soleSupporters { supported { id } } places { place { id } } }`,
      5_000,
    ),
    asked(
      'whatIf: the actor with most ties is gone',
      `whatIf(remove: { entities: [${one}] }) { lost { reason relation ${relation} } supportSevered { count } allianceSevered { count } }`,
    ),
    asked(
      'whatIf: the place of most routes is closed',
      `whatIf(remove: { places: [${quoted(named.place)}] }) { cutLines ${relation} reroutedLines ${relation} before { components } after { components } }`,
    ),
    asked('balance: triads', `balance { triads ${counts} }`, 5_000),
    asked(
      'balance: unbalanced triads',
      `balance { unbalancedTriads { entities { id } ties ${tie} } }`,
      5_000,
    ),
    asked(`balance: two camps, ${seconds} s at most`, `balance(seconds: ${seconds}) { ${division} }`),
    asked(`camps: three, ${seconds} s at most`, `camps(k: 3, seconds: ${seconds}) { ${division} }`),
    asked(
      'compare: half a year before',
      `compare(on: ${quoted(named.earlier)}, towards: ${one}) { relations { change after ${relation} } ties { one { id } other { id } before after } }`,
    ),
    asked('centrality: DEGREE', centrality('DEGREE'), 5_000),
    asked('centrality: BETWEENNESS', centrality('BETWEENNESS'), 5_000),
    asked('centrality: PAGERANK', centrality('PAGERANK'), 5_000),
    asked(
      'timeline: 3 days of half a year',
      `timeline(from: ${quoted(named.earlier)}, to: ${quoted(named.on)}, step: 62) { on relationCount components triads ${counts} }`,
    ),
    asked(
      'restsOn: whom most claims come from',
      `restsOn(origin: ${quoted(named.origin)}) { count relations { before ${relation} after { standing } } }`,
    ),
    asked(
      'sensitivity: of what most claims are about',
      `sensitivity(${about}) { originCount searchedUpTo count sets { origins { id } standing } }`,
    ),
  ];
}

function asked(name: string, asks: string, wantedMs: number | null = null): MeasuredQuestion {
  return { name, asks, wantedMs };
}

function quoted(text: string | undefined): string {
  return JSON.stringify(text ?? '');
}

/** What the questions of a graph name, on a day. */
export async function namedIn(driver: Driver, ask: Ask, on: string): Promise<NamedInQuestions> {
  const first = async (cypher: string) => {
    const { records } = await driver.executeQuery(`${cypher} LIMIT 1`);
    return records[0]?.get(0) as unknown;
  };
  const answer = await ask(
    'query ($on: Date) { analysis(on: $on) { centrality(first: 2) { actors { entity { id } } } } }',
    { on },
  );
  const { actors } = objectIn(objectIn(objectIn(answer)['analysis'])['centrality']);
  const [one, other] = listIn(actors).map(({ entity }) => String(objectIn(entity)['id']));
  const byCount = (key: string) =>
    `WITH ${key}, count(*) AS claims RETURN ${key} ORDER BY claims DESC, ${key}`;
  return {
    actors: [one ?? '', other ?? ''],
    origin: String(await first(`MATCH (o)<-[:ORIGIN]-(:Claim) WITH o.id AS id ${byCount('id')}`)),
    relation: (await first(
      `MATCH (s)-[:STANDS]->(r)-[:TOWARDS]->(o) WITH r, s, o, COUNT { (r)<-[:STATES]-() } AS claims
       RETURN [s.id, r.predicate, o.id] ORDER BY claims DESC, r.id`,
    )) as NamedInQuestions['relation'],
    place: String((await first(`MATCH (:Claim)-[:VIA]->(e) WITH e.id AS id ${byCount('id')}`)) ?? one),
    earlier: new Date(Date.parse(on) - 183 * 86_400_000).toISOString().slice(0, 10),
    on,
  };
}
