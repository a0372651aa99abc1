import type { Driver } from 'neo4j-driver';
import type { ClaimInput } from '../src/domain/recording/input.js';
import { statementsOf } from '../src/domain/statement.js';
import { type Instant, parseInstant } from '../src/domain/time/instant.js';
import type { Graph } from '../src/graph/connection.js';
import { digestOfChange } from '../src/graph/stored/changes.js';
import { sealOfClaim } from '../src/graph/writing/seal.js';

/** All that recording a claim about a northern statement wrote, as it is to be written about its southern twin. */
export interface Rows {
  readonly claim: Readonly<Record<string, unknown>>;
  readonly statement: string;
  readonly subject: string;
  readonly object: string;
  readonly document: string;
  readonly passage: unknown;
  readonly closedSegments: readonly string[];
  readonly closedCarriages: readonly string[];
  readonly opened: readonly unknown[];
  readonly carriages: readonly unknown[];
  readonly change: Readonly<Record<string, unknown>>;
}

/** Writes what was recorded about one statement again about its equal, in one bare transaction. */
export class BareTwin {
  readonly #graph: Graph;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #by: string;

  /** @param driver one that keeps Neo4j's integers apart from floats, to read what is to be written again */
  constructor(graph: Graph, driver: Driver, database: string, by: string) {
    this.#graph = graph;
    this.#driver = driver;
    this.#database = database;
    this.#by = by;
  }

  /** What was written for a claim that was just recorded. */
  async rowsOf(claim: ClaimInput): Promise<Rows> {
    const twin = { ...claim, id: southern(claim.id), object: southern(claim.object) };
    const [statement] = statementsOf(twin).map(({ id }) => id);
    if (statement === undefined) throw new Error(`${twin.id} is about no statement`);
    const { records } = await this.#driver.executeQuery(
      whatWasWritten,
      { claim: claim.id, statement },
      { database: this.#database },
    );
    const row = records[0]?.toObject();
    const at = parseInstant(String(row?.['at']));
    if (row === undefined || at === null) throw new Error(`${claim.id} was not recorded`);
    const properties = row['properties'] as Readonly<Record<string, unknown>>;
    const carriages = row['carriages'] as readonly { readonly claim: string }[];
    return {
      ...(row as unknown as Rows),
      claim: { ...properties, id: twin.id, digest: sealOfClaim(twin, { at, by: this.#by }, null) },
      opened: (row['opened'] as readonly Properties[]).map(southernProperties),
      carriages: carriages.map((each) => ({ ...each, claim: southern(each.claim) })),
      change: this.#changeOf(row['change'] as Properties, twin.id, at),
      statement,
      subject: twin.subject,
      object: twin.object,
      document: twin.passage.document,
    };
  }

  /** What the change log is to say of the twin, at the position that it is given. */
  #changeOf({ position: _, ...change }: Properties, claim: string, at: Instant): Properties {
    const statements = (change['statements'] as readonly string[]).map(southern);
    const digest = digestOfChange({ kind: 'CLAIM_RECORDED', ids: [claim], statements }, at, this.#by);
    return { ...change, ids: [claim], statements, digest };
  }

  async write(row: Rows): Promise<void> {
    await this.#graph.write((run) => run(writeBare, { rows: [row] }));
  }
}

type Properties = Readonly<Record<string, unknown>>;

function southern(id: string): string {
  return id.replace('north', 'south');
}

/** A segment keeps ids of its statement's ends. */
function southernProperties(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'string' ? southern(value) : value,
    ]),
  );
}

/** The rows that a claim closed are those of its twin that are still open, and begin on the same day. */
const whatWasWritten = `
  MATCH (c:Claim {id: $claim})-[passage:IN]->(), (c)-[:STATES]->(s), (twin:Statement {id: $statement})
  MATCH (change:Change {at: c.recordedAt})
  RETURN toString(c.recordedAt) AS at, properties(change) AS change, properties(c) AS properties, properties(passage) AS passage,
    COLLECT { MATCH (s)-[:SEGMENT]->(g) WHERE g.knownFrom = c.recordedAt RETURN properties(g) } AS opened,
    COLLECT { MATCH (s)<-[r:CARRIES]-(x) WHERE r.knownFrom = c.recordedAt RETURN {claim: x.id, properties: properties(r)} } AS carriages,
    COLLECT {
      MATCH (s)-[:SEGMENT]->(g) WHERE g.knownTo = c.recordedAt WITH collect(g.from) AS days
      MATCH (twin)-[:SEGMENT]->(g) WHERE g.knownTo IS NULL AND g.from IN days RETURN elementId(g) } AS closedSegments,
    COLLECT {
      MATCH (s)<-[r:CARRIES]-(x) WHERE r.knownTo = c.recordedAt
      WITH collect(replace(x.id, 'north', 'south') + r.role + toString(r.from)) AS keys
      MATCH (twin)<-[r:CARRIES]-(x) WHERE r.knownTo IS NULL AND x.id + r.role + toString(r.from) IN keys
      RETURN elementId(r) } AS closedCarriages`;

const writeBare = `
  UNWIND $rows AS row
  MATCH (subject:Entity {id: row.subject}), (object:Entity {id: row.object}), (document:Document {id: row.document}),
    (s:Statement {id: row.statement}), (clock:Clock {id: 'clock'})
  CREATE (c:Claim) SET c = row.claim
  CREATE (c)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (c)-[:STATES]->(s), (c)-[:ORIGIN]->(subject)
  CREATE (c)-[:INVOLVES {entity: subject.id, attestedOn: c.attestedOn, claim: c.id}]->(subject)
  CREATE (c)-[:INVOLVES {entity: object.id, attestedOn: c.attestedOn, claim: c.id}]->(object)
  CREATE (c)-[passage:IN]->(document) SET passage = row.passage
  SET clock.at = row.claim.recordedAt, clock.position = clock.position + 1
  CREATE (change:Change) SET change = row.change, change.position = clock.position
  WITH s, row
  CALL (row) { UNWIND row.closedSegments AS id MATCH (g) WHERE elementId(g) = id SET g.knownTo = row.claim.recordedAt }
  CALL (row) { UNWIND row.closedCarriages AS id MATCH ()-[r]->() WHERE elementId(r) = id SET r.knownTo = row.claim.recordedAt }
  CALL (s, row) { UNWIND row.opened AS opened CREATE (s)-[:SEGMENT]->(g:Segment) SET g = opened }
  CALL (s, row) { UNWIND row.carriages AS each MATCH (x:Claim {id: each.claim}) CREATE (x)-[r:CARRIES]->(s) SET r = each.properties }`;
