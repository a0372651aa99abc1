import type { Operation } from './operation.js';
import {
  noStanding,
  ofCarriers,
  relationFields,
  relationsOf,
  standingOn,
  thenOnDay,
} from './relations-of-day.js';

export const pastRelations: Operation = {
  name: 'past-relations',
  asks: 'twenty relations of an entity on a day, as known at an instant of the past',
  presentOf: 'relations-on-day',
  document: `
    query ($id: ID!, $on: Date!, $knownAt: DateTime!) {
      entity(id: $id) { relations(on: $on, knownAt: $knownAt, first: 20) { nodes { ${relationFields} } } }
    }`,
  draw: (sample, random) => {
    const { subject, day } = random.oneOf(sample.relations);
    return { id: subject, on: day, knownAt: random.oneOf(sample.instants) };
  },
  handWritten: {
    cypher: `
      MATCH (:Entity {id: $id})-[:STANDS|TOWARDS]-(r)
      ${standingOn(thenOnDay, ofCarriers(thenOnDay), 20)}`,
    answer: (rows) => ({ entity: { relations: { nodes: relationsOf(rows) } } }),
  },
  neo4jGraphql: { cannot: `${noStanding}, at an instant` },
};
