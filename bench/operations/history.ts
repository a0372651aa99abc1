import type { Operation } from './operation.js';
import { firstIn, type Json, listIn, objectIn, rowsIn } from './read.js';

export const history: Operation = {
  name: 'history',
  asks: 'how a relation stood over all days',
  document: `
    query ($subject: ID!, $predicate: Predicate!, $object: ID!, $on: Date!) {
      relation(subject: $subject, predicate: $predicate, object: $object, on: $on) {
        subject { id name }
        object { id name }
        history { from to standing claimCount originCount denialCount }
      }
    }`,
  draw: (sample, random) => {
    const { subject, predicate, object, day } = random.oneOf(sample.statements);
    return { subject, predicate, object, on: day, relation: `${subject}|${predicate}|${object}` };
  },
  handWritten: {
    cypher: `
      MATCH (a)-[:STANDS]->(r:Relation {id: $relation})-[:TOWARDS]->(b)
      RETURN a.id, a.name, b.id, b.name, COLLECT {
        MATCH (r)-[:SEGMENT]->(g)
        WHERE g.knownTo IS NULL
        RETURN [toString(g.from), toString(g.to), g.standing, g.claimCount, g.originCount, g.denialCount]
        ORDER BY g.from
      }`,
    answer: ([row]) => ({
      relation: row && {
        subject: { id: row[0], name: row[1] },
        object: { id: row[2], name: row[3] },
        history: joined(
          rowsIn(row[4]).map(([from, to, standing, claimCount, originCount, denialCount]) => ({
            from,
            to,
            standing,
            claimCount,
            originCount,
            denialCount,
          })),
        ),
      },
    }),
  },
  neo4jGraphql: {
    document: `
      query ($relation: ID!) {
        relations(where: { id: { eq: $relation } }) {
          subject { id name }
          object { id name }
          segments(where: { knownTo: { eq: null } }, sort: [{ from: ASC }]) {
            from to standing claimCount originCount denialCount
          }
        }
      }`,
    answer: (data) => {
      const { subject, object, segments } = firstIn(objectIn(data)['relations']);
      return {
        relation: {
          subject: firstIn(subject),
          object: firstIn(object),
          history: joined(listIn(segments)),
        },
      };
    },
  },
};

/** Segments are told apart by grades as well, which the answer does not show: those that look the same and meet are one. */
function joined(segments: readonly Json[]): readonly Json[] {
  const runs: Json[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last?.['to'] === segment['from'] && last !== undefined && looksLike(last, segment)) {
      runs[runs.length - 1] = { ...last, to: segment['to'] };
    } else runs.push(segment);
  }
  return runs;
}

function looksLike(one: Json, other: Json): boolean {
  return ['standing', 'claimCount', 'originCount', 'denialCount'].every((name) => one[name] === other[name]);
}
