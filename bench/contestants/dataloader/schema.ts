/** The part of Entente's schema that the operations use. */
export const schema = /* GraphQL */ `
  scalar Date
  scalar DateTime

  type Query {
    entity(id: ID!): Entity
    entities(search: String, where: EntityFilter, first: Int!): EntityConnection!
    claims(where: ClaimFilter!, first: Int!): ClaimConnection!
    document(id: ID!): Document
    relation(subject: ID!, predicate: Predicate!, object: ID!, on: Date!): Relation
    relations(on: Date!, where: RelationFilter!, first: Int!): RelationConnection!
    tie(between: ID!, and: ID!, on: Date!): Tie!
  }

  type Entity {
    id: ID!
    name: String!
    summary: String
    roles: [String!]!
    claims(where: ClaimFilter, knownAt: DateTime, first: Int = 20, after: String): ClaimConnection!
    relations(
      on: Date!
      knownAt: DateTime
      rollUp: Boolean = false
      where: RelationFilter
      first: Int!
    ): RelationConnection!
  }

  type Claim {
    id: ID!
    predicate: String!
    polarity: String!
    modality: String!
    note: String!
    attestedOn: Date!
    subject: Entity!
    object: Entity!
    passage: Passage!
    attribution: [Attribution!]!
  }

  type Passage {
    sentence: Int
    document: Document!
  }

  type Attribution {
    speaker: Entity
    description: String
  }

  type Document {
    id: ID!
    title: String!
    claims(orderBy: ClaimOrder!, first: Int!): ClaimConnection!
  }

  type Relation {
    subject: Entity!
    predicate: String!
    object: Entity!
    standing: String!
    originCount: Int!
    history: [Segment!]!
  }

  type Segment {
    from: Date!
    to: Date
    standing: String!
    claimCount: Int!
    originCount: Int!
    denialCount: Int!
  }

  type Tie {
    relations: [Relation!]!
  }

  type EntityConnection {
    nodes: [Entity!]!
  }

  type ClaimConnection {
    nodes: [Claim!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type RelationConnection {
    nodes: [Relation!]!
  }

  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }

  input EntityFilter {
    ids: [ID!]
  }

  input ClaimFilter {
    as: [ClaimPart!]
    entity: ClaimEntityFilter
    predicates: [Predicate!]
    polarity: Polarity
    attestedBefore: Date
    anonymousOrigin: Boolean
    document: ID
    OR: [ClaimFilter!]
    NOT: ClaimFilter
  }

  input ClaimEntityFilter {
    id: ID!
    as: [ClaimPart!]!
  }

  input RelationFilter {
    predicates: [Predicate!]
  }

  input ClaimOrder {
    field: ClaimOrderField!
  }

  enum ClaimOrderField {
    ID
  }

  enum ClaimPart {
    SUBJECT
    OBJECT
  }

  enum Polarity {
    AFFIRMS
    DENIES
  }

  # The predicates are Entente's own; a team of its own would list them.
  scalar Predicate
`;
