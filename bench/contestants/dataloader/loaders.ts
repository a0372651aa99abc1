import DataLoader from 'dataloader';
import { type ClaimFilter, conditionOf, known } from './claim-conditions.js';
import { type DayArguments, type RelationRow, relationsOfEntities } from './relations.js';
import { Parameters, type Read } from './statement.js';

export interface EntityRow {
  readonly id: string;
  readonly name: string;
}

export interface ClaimRow {
  readonly id: string;
}

export interface PassageRow {
  readonly sentence: number | null;
  readonly document: { readonly id: string; readonly title: string };
}

export interface ClaimArguments {
  readonly where?: ClaimFilter;
  readonly knownAt?: string;
  readonly first: number;
  readonly after?: string;
}

export const entityColumns = 'e {.id, .name, .summary, .roles}';
export const claimColumns =
  'c {.id, .predicate, .polarity, .modality, .note, attestedOn: toString(c.attestedOn)}';
const latestFirst = 'ORDER BY c.attestedOn DESC, c.id DESC';

/** The loaders of one request: each gathers the keys of its field, and asks for all of them at once. */
export class Loaders {
  readonly #read: Read;
  readonly #withArguments = new Map<string, DataLoader<string, unknown>>();

  readonly entity;
  readonly document;
  readonly subject;
  readonly object;
  readonly passage;
  readonly attribution;
  readonly history;

  constructor(read: Read) {
    this.#read = read;
    this.entity = this.#one<EntityRow>(`MATCH (e:Entity) WHERE e.id IN $keys RETURN e.id, ${entityColumns}`);
    this.document = this.#one<{ readonly id: string }>(
      'MATCH (d:Document) WHERE d.id IN $keys RETURN d.id, d {.id, .title}',
    );
    this.subject = this.#one<EntityRow>(endOfClaims('SUBJECT'));
    this.object = this.#one<EntityRow>(endOfClaims('OBJECT'));
    this.passage = this.#one<PassageRow>(
      'MATCH (c:Claim)-[p:IN]->(d) WHERE c.id IN $keys RETURN c.id, {sentence: p.sentence, document: d {.id, .title}}',
    );
    this.attribution = this.#one<readonly object[]>(`
      MATCH (c:Claim) WHERE c.id IN $keys
      RETURN c.id, COLLECT {
        MATCH (c)-[said:SAID_BY]->(e)
        RETURN {speaker: CASE WHEN e:Entity THEN ${entityColumns} END, description: said.description}
        ORDER BY said.position
      }`);
    this.history = this.#one<readonly Readonly<Record<string, unknown>>[]>(`
      MATCH (r:Relation) WHERE r.id IN $keys
      RETURN r.id, COLLECT {
        MATCH (r)-[:SEGMENT]->(g) WHERE g.knownTo IS NULL
        RETURN g {.standing, .claimCount, .originCount, .denialCount, from: toString(g.from), to: toString(g.to)}
        ORDER BY g.from
      }`);
  }

  /** The claims about an entity, one more than asked for. */
  claims(entity: string, args: ClaimArguments): Promise<readonly ClaimRow[]> {
    const parameters = new Parameters();
    const conditions = [known(args.knownAt, parameters), conditionOf(args.where ?? {}, parameters)];
    if (args.after !== undefined) conditions.push(beyond(args.after, parameters));
    const cypher = `
      UNWIND $keys AS key
      MATCH (e:Entity {id: key})
      RETURN key, COLLECT {
        MATCH (e)<-[:SUBJECT]-(c) WHERE ${conditions.join(' AND ')}
        WITH c ${latestFirst} LIMIT ${args.first + 1}
        RETURN ${claimColumns}
      }`;
    return this.#alike<readonly ClaimRow[]>('claims', args, cypher, parameters).load(entity);
  }

  claimCount(entity: string, args: ClaimArguments): Promise<number> {
    const parameters = new Parameters();
    const conditions = [known(args.knownAt, parameters), conditionOf(args.where ?? {}, parameters)];
    const cypher = `
      UNWIND $keys AS key
      MATCH (e:Entity {id: key})
      RETURN key, COUNT { (e)<-[:SUBJECT]-(c) WHERE ${conditions.join(' AND ')} }`;
    return this.#alike<number>('claimCount', args, cypher, parameters).load(entity);
  }

  /** The claims of a document, by id. */
  claimsOfDocument(document: string, first: number): Promise<readonly ClaimRow[]> {
    const cypher = `
      UNWIND $keys AS key
      MATCH (d:Document {id: key})
      RETURN key, COLLECT {
        MATCH (c)-[:IN]->(d) WHERE c.retractedAt IS NULL
        WITH c ORDER BY c.id LIMIT ${first + 1}
        RETURN ${claimColumns}
      }`;
    return this.#alike<readonly ClaimRow[]>('claimsOfDocument', first, cypher, new Parameters()).load(
      document,
    );
  }

  relations(entity: string, args: DayArguments): Promise<readonly RelationRow[]> {
    const parameters = new Parameters();
    const cypher = relationsOfEntities(args, parameters);
    return this.#alike<readonly RelationRow[]>('relations', args, cypher, parameters).load(entity);
  }

  /** A loader of the keys whose fields were given the same arguments. */
  #alike<Value>(
    field: string,
    args: unknown,
    cypher: string,
    parameters: Parameters,
  ): DataLoader<string, Value> {
    const name = `${field} ${JSON.stringify(args)}`;
    const before = this.#withArguments.get(name);
    if (before !== undefined) return before as DataLoader<string, Value>;
    const loader = this.#one<Value>(cypher, parameters.values);
    this.#withArguments.set(name, loader as DataLoader<string, unknown>);
    return loader;
  }

  /** A loader of a statement that gives a row of key and value for each of `$keys`. */
  #one<Value>(cypher: string, parameters: Record<string, unknown> = {}): DataLoader<string, Value> {
    return new DataLoader<string, Value>(async (keys) => {
      const rows = await this.#read(cypher, { ...parameters, keys });
      const found = new Map(rows.map(([key, value]) => [key, value as Value]));
      return keys.map((key) => found.get(key) as Value);
    });
  }
}

/** A cursor: the day and the id of a page's last claim. */
export function cursorOf({ attestedOn, id }: { readonly attestedOn: string; readonly id: string }): string {
  return Buffer.from(JSON.stringify([attestedOn, id])).toString('base64url');
}

function beyond(cursor: string, parameters: Parameters): string {
  const [day, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, string];
  const on = `date(${parameters.add(day)})`;
  return `c.attestedOn <= ${on} AND (c.attestedOn < ${on} OR c.id < ${parameters.add(id)})`;
}

function endOfClaims(type: 'SUBJECT' | 'OBJECT'): string {
  return `MATCH (c:Claim)-[:${type}]->(e) WHERE c.id IN $keys RETURN c.id, ${entityColumns}`;
}
