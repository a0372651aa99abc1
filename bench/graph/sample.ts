import type { Driver } from 'neo4j-driver';
import { Random } from '../measure/random.js';

/** What the operations draw from: ids, days and words that are in the graph. */
export interface Sample {
  /** Entities of all sorts. */
  readonly entities: readonly string[];
  /** Entities that enough claims are about to fill the lists that are asked for. */
  readonly subjects: readonly string[];
  readonly documents: readonly string[];
  /** Predicates that many claims have. */
  readonly predicates: readonly string[];
  /** Days that claims speak of. */
  readonly days: readonly string[];
  /** Instants at which claims were recorded. */
  readonly instants: readonly string[];
  /** Words of names, some of them misspelt. */
  readonly searches: readonly string[];
  /** Relations, each with a day on which it stands. */
  readonly relations: readonly StandingRelation[];
  /** Those that are a statement by themselves. */
  readonly statements: readonly StandingRelation[];
  readonly supports: readonly StandingRelation[];
  readonly deepPlaces: readonly DeepPlace[];
}

export interface StandingRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly day: string;
}

/** A place deep in the claims of an entity that many are about. */
export interface DeepPlace {
  readonly hub: string;
  /** How many claims precede the page. */
  readonly depth: number;
  /** The day and id of the last of them. */
  readonly attestedOn: string;
  readonly claim: string;
  /** The same place as Entente's cursor. */
  readonly cursor: string;
}

/** A sample before anybody has gone deep into the claims of its hubs. */
export interface ShallowSample extends Omit<Sample, 'deepPlaces'> {
  /** The entities that most claims are about. */
  readonly hubs: readonly string[];
}

/** An entity with this many claims fills the lists. */
const enoughClaims = 10;

/** Where hardly any have, so many of those that have the most are taken. */
const fewestSubjects = 40;

/** So many of the graph's entities and documents are drawn from. */
const mostDrawn = 500;

const hubCount = 5;

/** Reads the sample of a graph, all but its deep places; the same for the same graph and seed. */
export async function takeSample(driver: Driver, seed: number): Promise<ShallowSample> {
  const random = new Random(seed);
  const read = reader(driver);
  const degrees = await read(`
    MATCH (e:Entity)
    WITH e.id AS id, COUNT { (e)<-[:SUBJECT]-() } AS claims
    RETURN id, claims ORDER BY claims DESC, id`);
  const ids = degrees.map(([id]) => String(id));
  const busy = degrees.filter(([, claims]) => Number(claims) >= enoughClaims).length;
  const subjects = random.someOf(ids.slice(0, Math.max(busy, fewestSubjects)), mostDrawn);
  const entities = random.someOf(ids, mostDrawn);
  const documents = await read('MATCH (d:Document)<-[:IN]-() RETURN DISTINCT d.id ORDER BY d.id');
  const claims = await read(claimsOfSubjects, { subjects });
  const relations = (await read(relationsOfSubjects, { subjects })).map(relationIn);
  return {
    entities,
    subjects,
    hubs: ids.slice(0, hubCount),
    documents: random.someOf(documents.map(String), mostDrawn),
    predicates: mostFrequent(claims.map(([predicate]) => String(predicate))),
    days: laterHalf(claims.map(([, day]) => String(day))),
    instants: await instantsOf(read),
    searches: searchesFor(await read(namesOf, { entities }), random),
    relations,
    statements: relations.filter(({ predicate }) => predicate !== 'SUPPORTS'),
    supports: (await read(someSupport)).map(relationIn),
  };
}

const claimsOfSubjects = `
  UNWIND $subjects AS id
  CALL (id) { MATCH (:Entity {id: id})<-[:SUBJECT]-(c) RETURN c LIMIT 5 }
  RETURN c.predicate, toString(c.attestedOn)`;

const relationsOfSubjects = `
  UNWIND $subjects AS id
  CALL (id) {
    MATCH (a:Entity {id: id})-[:STANDS]->(r)-[:TOWARDS]->(b)
    MATCH (r)<-[:FORM_OF*0..1]-()-[:SEGMENT]->(g)
    WHERE g.knownTo IS NULL AND g.rank < 4
    RETURN r.predicate AS predicate, b.id AS object, toString(g.from) AS day LIMIT 3
  }
  RETURN id, predicate, object, day`;

const someSupport = `
  MATCH (r:Relation {predicate: 'SUPPORTS'})
  MATCH (a)-[:STANDS]->(r)-[:TOWARDS]->(b)
  MATCH (r)<-[:FORM_OF]-()-[:SEGMENT]->(g)
  WHERE g.knownTo IS NULL AND g.rank < 4
  WITH DISTINCT a, b, toString(g.from) AS day LIMIT ${mostDrawn}
  RETURN a.id, 'SUPPORTS', b.id, day`;

const namesOf = `
  UNWIND $entities AS id
  MATCH (:Entity {id: id})-[:NAMED]->(n)
  RETURN n.text ORDER BY id, n.position`;

type Read = (
  cypher: string,
  parameters?: Record<string, unknown>,
) => Promise<readonly (readonly unknown[])[]>;

function reader(driver: Driver): Read {
  return async (cypher, parameters) => {
    const { records } = await driver.executeQuery(cypher, parameters, { routing: 'READ' });
    return records.map((record) => record.keys.map((key) => record.get(key)));
  };
}

function relationIn([subject, predicate, object, day]: readonly unknown[]): StandingRelation {
  return {
    subject: String(subject),
    predicate: String(predicate),
    object: String(object),
    day: String(day),
  };
}

/** Instants spread over the time of recording, of the claims that were recorded next. */
async function instantsOf(read: Read): Promise<readonly string[]> {
  const rows = await read(`
    MATCH (c:Claim) WITH min(c.recordedAt) AS first, max(c.recordedAt) AS last
    UNWIND range(2, 9) AS tenths
    WITH first + duration({milliseconds: duration.inSeconds(first, last).seconds * tenths * 100}) AS at
    CALL (at) { MATCH (c:Claim) WHERE c.recordedAt >= at RETURN c.recordedAt AS recordedAt ORDER BY c.recordedAt LIMIT 1 }
    RETURN DISTINCT toString(recordedAt)`);
  return rows.map(String);
}

function mostFrequent(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 5)
    .map(([word]) => word);
}

function laterHalf(days: readonly string[]): readonly string[] {
  const sorted = [...new Set(days)].sort();
  return sorted.slice(Math.floor(sorted.length / 2));
}

/** The longest word of each name; every third lacks a letter. */
function searchesFor(names: readonly (readonly unknown[])[], random: Random): readonly string[] {
  const words = names
    .map(
      ([name]) =>
        (String(name).match(/[\p{L}\p{M}]{6,}/gu) ?? []).sort((one, other) => other.length - one.length)[0],
    )
    .filter((word) => word !== undefined);
  const chosen = random.someOf(words, 200);
  return chosen.map((word, index) => (index % 3 === 0 ? `${word.slice(0, 3)}${word.slice(4)}` : word));
}
