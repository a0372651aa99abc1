import type { Operation } from './operation.js';
import {
  noStanding,
  nowOnDay,
  ofCarriers,
  relationFields,
  relationsOf,
  standingOn,
} from './relations-of-day.js';

export const tie: Operation = {
  name: 'tie',
  asks: 'all that stands between two entities on a day',
  document: `
    query ($between: ID!, $and: ID!, $on: Date!) {
      tie(between: $between, and: $and, on: $on) { relations { ${relationFields} } }
    }`,
  draw: (sample, random) => {
    const { subject, object, day } = random.oneOf(sample.relations);
    return { between: subject, and: object, on: day };
  },
  handWritten: {
    cypher: `
      MATCH (:Entity {id: $between})-[:STANDS|TOWARDS]-(r)-[:STANDS|TOWARDS]-(:Entity {id: $and})
      ${standingOn(nowOnDay, ofCarriers(nowOnDay), 1_000)}`,
    answer: (rows) => ({ tie: { relations: relationsOf(rows) } }),
  },
  neo4jGraphql: { cannot: noStanding },
};
