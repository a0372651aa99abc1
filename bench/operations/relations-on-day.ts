import type { Operation } from './operation.js';
import {
  noStanding,
  nowOnDay,
  ofCarriers,
  relationFields,
  relationsOf,
  standingOn,
} from './relations-of-day.js';

export const relationsOnDay: Operation = {
  name: 'relations-on-day',
  asks: 'twenty relations of an entity on a day, the strongest first',
  document: `
    query ($id: ID!, $on: Date!) {
      entity(id: $id) { relations(on: $on, first: 20) { nodes { ${relationFields} } } }
    }`,
  draw: (sample, random) => {
    const { subject, day } = random.oneOf(sample.relations);
    return { id: subject, on: day };
  },
  handWritten: {
    cypher: `
      MATCH (:Entity {id: $id})-[:STANDS|TOWARDS]-(r)
      ${standingOn(nowOnDay, ofCarriers(nowOnDay), 20)}`,
    answer: (rows) => ({ entity: { relations: { nodes: relationsOf(rows) } } }),
  },
  neo4jGraphql: { cannot: noStanding },
};
