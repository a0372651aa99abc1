/**
 * The graph of docs/graph.md as @neo4j/graphql maps it: every relationship that the operations follow, and no more. ORIGIN
 * leads to nodes of three labels; only its anonymous end is asked about, so that it is mapped as a relationship to those.
 */
export const types = /* GraphQL */ `
  extend schema @mutation(operations: [])

  type Entity @node {
    id: ID!
    name: String!
    summary: String
    roles: [String!]!
    claims: [Claim!]! @relationship(type: "SUBJECT", direction: IN)
  }

  type Claim @node {
    id: ID!
    predicate: String!
    polarity: String!
    modality: String!
    note: String!
    attestedOn: Date!
    recordedAt: DateTime!
    retractedAt: DateTime
    subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
    object: [Entity!]! @relationship(type: "OBJECT", direction: OUT)
    document: [Document!]! @relationship(type: "IN", direction: OUT, properties: "Passage")
    saidBy: [Speaker!]! @relationship(type: "SAID_BY", direction: OUT, properties: "Said")
    anonymousOrigin: [Anonymous!]! @relationship(type: "ORIGIN", direction: OUT)
  }

  type Document @node {
    id: ID!
    title: String!
    claims: [Claim!]! @relationship(type: "IN", direction: IN)
  }

  type Anonymous @node {
    id: ID!
  }

  union Speaker = Entity | Anonymous

  type Passage @relationshipProperties {
    sentence: Int
  }

  type Said @relationshipProperties {
    position: Int!
    description: String
  }

  type Relation @node {
    id: ID!
    subject: [Entity!]! @relationship(type: "STANDS", direction: IN)
    object: [Entity!]! @relationship(type: "TOWARDS", direction: OUT)
    segments: [Segment!]! @relationship(type: "SEGMENT", direction: OUT)
  }

  type Segment @node {
    from: Date!
    to: Date
    standing: String!
    claimCount: Int!
    originCount: Int!
    denialCount: Int!
    knownTo: DateTime
  }

  type Query {
    entitiesNamed(lucene: String!, limit: Int!): [Entity!]!
      @cypher(
        statement: """
        CALL db.index.fulltext.queryNodes('entity_names', $lucene) YIELD node, score
        MATCH (e:Entity)-[:NAMED]->(node)
        WITH e, max(score) AS score ORDER BY score DESC, e.id LIMIT toInteger($limit)
        RETURN e
        """
        columnName: "e"
      )
  }
`;
