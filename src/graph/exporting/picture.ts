import type { Day } from '../../domain/time/day.js';
import {
  type EntityKind,
  entityKinds,
  type Predicate,
  predicateNames,
  type Standing,
  standingNames,
} from '../../domain/vocabulary.js';
import type { Read } from '../connection.js';
import { listIn, numberIn, optional, textIn, wordIn } from '../stored/checked.js';
import { idPages } from '../stored/pages.js';
import { toDate } from '../values.js';

/** An entity as a picture shows it. */
export interface PicturedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly roles: readonly string[];
}

/** How a statement stands on the day of a picture. */
export interface PicturedRelation {
  readonly id: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly supportType: string | null;
  readonly standing: Standing;
  readonly claims: number;
  readonly origins: number;
  readonly denials: number;
}

/** All entities, in the order of their ids. */
export async function* entitiesOf(read: Read): AsyncGenerator<PicturedEntity> {
  for await (const ids of idPages(read, 'Entity')) {
    const rows = await read(
      'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id, e.kind, e.name, e.roles',
      { ids },
    );
    for (const [id, kind, name, roles] of rows) {
      yield {
        id: textIn(id),
        kind: wordIn(kind, entityKinds),
        name: textIn(name),
        roles: listIn(roles).map(textIn),
      };
    }
  }
}

/** The statements that stand in whatever way on a day, as known now, in the order of their ids. */
export async function* relationsOn(read: Read, on: Day): AsyncGenerator<PicturedRelation> {
  for await (const ids of idPages(read, 'Statement')) {
    const rows = await read(
      `UNWIND $ids AS id MATCH (s:Statement {id: id})-[:SEGMENT]->(g)
       WHERE g.from <= $on AND (g.to IS NULL OR g.to > $on) AND g.knownTo IS NULL
       RETURN s.id, g.subject, s.predicate, g.object, s.supportType, g.standing, g.claimCount, g.originCount, g.denialCount`,
      { ids, on: toDate(on) },
    );
    for (const [id, subject, predicate, object, supportType, standing, claims, origins, denials] of rows) {
      yield {
        id: textIn(id),
        subject: textIn(subject),
        predicate: wordIn(predicate, predicateNames),
        object: textIn(object),
        supportType: optional(supportType, textIn),
        standing: wordIn(standing, standingNames),
        claims: numberIn(claims),
        origins: numberIn(origins),
        denials: numberIn(denials),
      };
    }
  }
}
