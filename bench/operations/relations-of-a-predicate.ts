import type { Operation } from './operation.js';
import {
  noStanding,
  nowOnDay,
  ofCarriers,
  relationFields,
  relationsOf,
  standingOn,
} from './relations-of-day.js';

export const relationsOfAPredicate: Operation = {
  name: 'relations-of-a-predicate',
  asks: 'fifty relations of a predicate on a day, over the whole graph',
  document: `
    query ($predicate: Predicate!, $on: Date!) {
      relations(on: $on, where: { predicates: [$predicate] }, first: 50) { nodes { ${relationFields} } }
    }`,
  draw: (sample, random) => {
    const { predicate, day } = random.oneOf(sample.relations);
    return { predicate, on: day };
  },
  handWritten: {
    cypher: `
      MATCH (r:Relation {predicate: $predicate})
      ${standingOn(nowOnDay, ofCarriers(nowOnDay), 50)}`,
    answer: (rows) => ({ relations: { nodes: relationsOf(rows) } }),
  },
  neo4jGraphql: { cannot: noStanding },
};
