import type { Run } from '../connection.js';
import { textIn } from '../stored/checked.js';
import type { StoredLinks } from '../stored/linked-claims.js';
import type { Targets } from './read-targets.js';

/** What stays, and is from somebody who goes: claims that they speak in, or that stand in documents which they published. */
interface Unnamed {
  readonly claims: readonly string[];
  /** The documents that they published. */
  readonly documents: readonly string[];
}

export async function readUnnamed(run: Run, going: Targets): Promise<Unnamed> {
  const claims = await run(
    `CALL () {
       UNWIND $entities AS id MATCH (:Entity {id: id})<-[:SAID_BY]-(c:Claim) RETURN c
       UNION UNWIND $entities AS id MATCH (:Entity {id: id})<-[:PUBLISHED_BY]-(:Document)<-[:IN]-(c:Claim) RETURN c
     }
     WITH DISTINCT c.id AS id WHERE NOT id IN $claims RETURN id ORDER BY id`,
    { entities: going.entities, claims: going.claims },
  );
  const documents = await run(
    `UNWIND $entities AS id MATCH (:Entity {id: id})<-[:PUBLISHED_BY]-(d:Document) WHERE NOT d.id IN $documents
     RETURN DISTINCT d.id`,
    { entities: going.entities, documents: going.documents },
  );
  return { claims: claims.map(([id]) => textIn(id)), documents: documents.map(([id]) => textIn(id)) };
}

/** A claim as it is once those who go are nobody by name. */
export function unname(going: ReadonlySet<string>): (links: StoredLinks) => StoredLinks {
  const nobody = { anonymous: true, description: null, count: null } as const;
  return ({ claim, publisher }) => ({
    claim: {
      ...claim,
      attribution: claim.attribution.map((link) =>
        'speaker' in link && going.has(link.speaker) ? nobody : link,
      ),
    },
    publisher: publisher !== null && going.has(publisher) ? null : publisher,
  });
}

/** Has documents be published by nobody that is known. */
export async function nameless(run: Run, documents: readonly string[]): Promise<void> {
  await run('UNWIND $documents AS id MATCH (:Document {id: id})-[r:PUBLISHED_BY]->() DELETE r', {
    documents,
  });
}
