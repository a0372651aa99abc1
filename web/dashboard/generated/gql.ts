/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ChangedDays($from: Date!, $to: Date!, $knownAt: DateTime, $where: RelationFilter) {\n  changedDays(from: $from, to: $to, knownAt: $knownAt, where: $where) {\n    day\n    count\n  }\n}": typeof types.ChangedDaysDocument,
    "query LastDay {\n  claims(first: 1, orderBy: {field: ATTESTED_ON, direction: DESC}) {\n    nodes {\n      attestedOn\n    }\n  }\n}": typeof types.LastDayDocument,
    "query Ground($on: Date!, $standings: [Standing!]!) {\n  picture(on: $on, standings: $standings, limit: 5000) {\n    nodes {\n      id\n      name\n      kind\n    }\n    edges {\n      subject\n      object\n      sign\n    }\n  }\n}": typeof types.GroundDocument,
    "query Picture($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!) {\n  picture(\n    on: $on\n    knownAt: $knownAt\n    standings: $standings\n    where: $where\n    rollUp: $rollUp\n    limit: 4000\n  ) {\n    on\n    edgeCount\n    nodes {\n      id\n      name\n      kind\n      roles\n    }\n    edges {\n      subject\n      predicate\n      object\n      sign\n      standing\n      claimCount\n      originCount\n      denialCount\n    }\n  }\n}": typeof types.PictureDocument,
    "query Search($text: String!) {\n  entities(search: $text, first: 8) {\n    nodes {\n      __typename\n      id\n      name\n      names {\n        text\n      }\n      summary\n    }\n  }\n}": typeof types.SearchDocument,
    "fragment ClaimDetails on Claim {\n  id\n  subject {\n    id\n    name\n  }\n  predicate\n  object {\n    id\n    name\n  }\n  supportTypes\n  via {\n    id\n    name\n  }\n  polarity\n  modality\n  condition {\n    text\n  }\n  began {\n    earliest\n    latest\n  }\n  ended {\n    earliest\n    latest\n  }\n  attestedOn\n  attestedBasis {\n    kind\n    why\n  }\n  note\n  passage {\n    document {\n      id\n      title\n      publisher {\n        id\n        name\n      }\n    }\n    sentence\n    start\n    end\n    quote\n  }\n  attribution {\n    speaker {\n      id\n      name\n    }\n    description\n    anonymous\n    count\n  }\n  origin {\n    id\n    description\n    anonymous\n  }\n  sourceReliability\n  informationCredibility\n  recordedAt\n  recordedBy\n}": typeof types.ClaimDetailsFragmentDoc,
    "query Entity($id: ID!, $on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $rollUp: Boolean!) {\n  entity(id: $id) {\n    __typename\n    id\n    name\n    summary\n    roles\n    names {\n      text\n      language\n      kind\n    }\n    externalIds {\n      scheme\n      value\n    }\n    relations(\n      on: $on\n      knownAt: $knownAt\n      standings: $standings\n      rollUp: $rollUp\n      first: 200\n    ) {\n      totalCount\n      nodes {\n        subject {\n          id\n          name\n        }\n        predicate\n        object {\n          id\n          name\n        }\n        sign\n        standing\n        originCount\n      }\n    }\n  }\n}": typeof types.EntityDocument,
    "query Relation($subject: ID!, $predicate: Predicate!, $object: ID!, $on: Date!, $knownAt: DateTime, $rollUp: Boolean!) {\n  relation(\n    subject: $subject\n    predicate: $predicate\n    object: $object\n    on: $on\n    knownAt: $knownAt\n    rollUp: $rollUp\n  ) {\n    subject {\n      id\n      name\n    }\n    predicate\n    object {\n      id\n      name\n    }\n    sign\n    standing\n    claimCount\n    originCount\n    denialCount\n    lastAttestedOn\n    statements {\n      supportType\n      standing\n      originCount\n    }\n    history {\n      from\n      to\n      standing\n      originCount\n      denialCount\n    }\n    carrying: claims(first: 200) {\n      nodes {\n        id\n      }\n    }\n    claims(all: true, first: 100) {\n      totalCount\n      nodes {\n        ...ClaimDetails\n      }\n    }\n  }\n}": typeof types.RelationDocument,
    "query Claims($where: ClaimFilter, $knownAt: DateTime, $first: Int!, $after: String) {\n  claims(where: $where, knownAt: $knownAt, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ClaimDetails\n    }\n  }\n}": typeof types.ClaimsDocument,
};
const documents: Documents = {
    "query ChangedDays($from: Date!, $to: Date!, $knownAt: DateTime, $where: RelationFilter) {\n  changedDays(from: $from, to: $to, knownAt: $knownAt, where: $where) {\n    day\n    count\n  }\n}": types.ChangedDaysDocument,
    "query LastDay {\n  claims(first: 1, orderBy: {field: ATTESTED_ON, direction: DESC}) {\n    nodes {\n      attestedOn\n    }\n  }\n}": types.LastDayDocument,
    "query Ground($on: Date!, $standings: [Standing!]!) {\n  picture(on: $on, standings: $standings, limit: 5000) {\n    nodes {\n      id\n      name\n      kind\n    }\n    edges {\n      subject\n      object\n      sign\n    }\n  }\n}": types.GroundDocument,
    "query Picture($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!) {\n  picture(\n    on: $on\n    knownAt: $knownAt\n    standings: $standings\n    where: $where\n    rollUp: $rollUp\n    limit: 4000\n  ) {\n    on\n    edgeCount\n    nodes {\n      id\n      name\n      kind\n      roles\n    }\n    edges {\n      subject\n      predicate\n      object\n      sign\n      standing\n      claimCount\n      originCount\n      denialCount\n    }\n  }\n}": types.PictureDocument,
    "query Search($text: String!) {\n  entities(search: $text, first: 8) {\n    nodes {\n      __typename\n      id\n      name\n      names {\n        text\n      }\n      summary\n    }\n  }\n}": types.SearchDocument,
    "fragment ClaimDetails on Claim {\n  id\n  subject {\n    id\n    name\n  }\n  predicate\n  object {\n    id\n    name\n  }\n  supportTypes\n  via {\n    id\n    name\n  }\n  polarity\n  modality\n  condition {\n    text\n  }\n  began {\n    earliest\n    latest\n  }\n  ended {\n    earliest\n    latest\n  }\n  attestedOn\n  attestedBasis {\n    kind\n    why\n  }\n  note\n  passage {\n    document {\n      id\n      title\n      publisher {\n        id\n        name\n      }\n    }\n    sentence\n    start\n    end\n    quote\n  }\n  attribution {\n    speaker {\n      id\n      name\n    }\n    description\n    anonymous\n    count\n  }\n  origin {\n    id\n    description\n    anonymous\n  }\n  sourceReliability\n  informationCredibility\n  recordedAt\n  recordedBy\n}": types.ClaimDetailsFragmentDoc,
    "query Entity($id: ID!, $on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $rollUp: Boolean!) {\n  entity(id: $id) {\n    __typename\n    id\n    name\n    summary\n    roles\n    names {\n      text\n      language\n      kind\n    }\n    externalIds {\n      scheme\n      value\n    }\n    relations(\n      on: $on\n      knownAt: $knownAt\n      standings: $standings\n      rollUp: $rollUp\n      first: 200\n    ) {\n      totalCount\n      nodes {\n        subject {\n          id\n          name\n        }\n        predicate\n        object {\n          id\n          name\n        }\n        sign\n        standing\n        originCount\n      }\n    }\n  }\n}": types.EntityDocument,
    "query Relation($subject: ID!, $predicate: Predicate!, $object: ID!, $on: Date!, $knownAt: DateTime, $rollUp: Boolean!) {\n  relation(\n    subject: $subject\n    predicate: $predicate\n    object: $object\n    on: $on\n    knownAt: $knownAt\n    rollUp: $rollUp\n  ) {\n    subject {\n      id\n      name\n    }\n    predicate\n    object {\n      id\n      name\n    }\n    sign\n    standing\n    claimCount\n    originCount\n    denialCount\n    lastAttestedOn\n    statements {\n      supportType\n      standing\n      originCount\n    }\n    history {\n      from\n      to\n      standing\n      originCount\n      denialCount\n    }\n    carrying: claims(first: 200) {\n      nodes {\n        id\n      }\n    }\n    claims(all: true, first: 100) {\n      totalCount\n      nodes {\n        ...ClaimDetails\n      }\n    }\n  }\n}": types.RelationDocument,
    "query Claims($where: ClaimFilter, $knownAt: DateTime, $first: Int!, $after: String) {\n  claims(where: $where, knownAt: $knownAt, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ClaimDetails\n    }\n  }\n}": types.ClaimsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ChangedDays($from: Date!, $to: Date!, $knownAt: DateTime, $where: RelationFilter) {\n  changedDays(from: $from, to: $to, knownAt: $knownAt, where: $where) {\n    day\n    count\n  }\n}"): typeof import('./graphql.js').ChangedDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query LastDay {\n  claims(first: 1, orderBy: {field: ATTESTED_ON, direction: DESC}) {\n    nodes {\n      attestedOn\n    }\n  }\n}"): typeof import('./graphql.js').LastDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Ground($on: Date!, $standings: [Standing!]!) {\n  picture(on: $on, standings: $standings, limit: 5000) {\n    nodes {\n      id\n      name\n      kind\n    }\n    edges {\n      subject\n      object\n      sign\n    }\n  }\n}"): typeof import('./graphql.js').GroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Picture($on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $where: RelationFilter, $rollUp: Boolean!) {\n  picture(\n    on: $on\n    knownAt: $knownAt\n    standings: $standings\n    where: $where\n    rollUp: $rollUp\n    limit: 4000\n  ) {\n    on\n    edgeCount\n    nodes {\n      id\n      name\n      kind\n      roles\n    }\n    edges {\n      subject\n      predicate\n      object\n      sign\n      standing\n      claimCount\n      originCount\n      denialCount\n    }\n  }\n}"): typeof import('./graphql.js').PictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!) {\n  entities(search: $text, first: 8) {\n    nodes {\n      __typename\n      id\n      name\n      names {\n        text\n      }\n      summary\n    }\n  }\n}"): typeof import('./graphql.js').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ClaimDetails on Claim {\n  id\n  subject {\n    id\n    name\n  }\n  predicate\n  object {\n    id\n    name\n  }\n  supportTypes\n  via {\n    id\n    name\n  }\n  polarity\n  modality\n  condition {\n    text\n  }\n  began {\n    earliest\n    latest\n  }\n  ended {\n    earliest\n    latest\n  }\n  attestedOn\n  attestedBasis {\n    kind\n    why\n  }\n  note\n  passage {\n    document {\n      id\n      title\n      publisher {\n        id\n        name\n      }\n    }\n    sentence\n    start\n    end\n    quote\n  }\n  attribution {\n    speaker {\n      id\n      name\n    }\n    description\n    anonymous\n    count\n  }\n  origin {\n    id\n    description\n    anonymous\n  }\n  sourceReliability\n  informationCredibility\n  recordedAt\n  recordedBy\n}"): typeof import('./graphql.js').ClaimDetailsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Entity($id: ID!, $on: Date!, $knownAt: DateTime, $standings: [Standing!]!, $rollUp: Boolean!) {\n  entity(id: $id) {\n    __typename\n    id\n    name\n    summary\n    roles\n    names {\n      text\n      language\n      kind\n    }\n    externalIds {\n      scheme\n      value\n    }\n    relations(\n      on: $on\n      knownAt: $knownAt\n      standings: $standings\n      rollUp: $rollUp\n      first: 200\n    ) {\n      totalCount\n      nodes {\n        subject {\n          id\n          name\n        }\n        predicate\n        object {\n          id\n          name\n        }\n        sign\n        standing\n        originCount\n      }\n    }\n  }\n}"): typeof import('./graphql.js').EntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Relation($subject: ID!, $predicate: Predicate!, $object: ID!, $on: Date!, $knownAt: DateTime, $rollUp: Boolean!) {\n  relation(\n    subject: $subject\n    predicate: $predicate\n    object: $object\n    on: $on\n    knownAt: $knownAt\n    rollUp: $rollUp\n  ) {\n    subject {\n      id\n      name\n    }\n    predicate\n    object {\n      id\n      name\n    }\n    sign\n    standing\n    claimCount\n    originCount\n    denialCount\n    lastAttestedOn\n    statements {\n      supportType\n      standing\n      originCount\n    }\n    history {\n      from\n      to\n      standing\n      originCount\n      denialCount\n    }\n    carrying: claims(first: 200) {\n      nodes {\n        id\n      }\n    }\n    claims(all: true, first: 100) {\n      totalCount\n      nodes {\n        ...ClaimDetails\n      }\n    }\n  }\n}"): typeof import('./graphql.js').RelationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Claims($where: ClaimFilter, $knownAt: DateTime, $first: Int!, $after: String) {\n  claims(where: $where, knownAt: $knownAt, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...ClaimDetails\n    }\n  }\n}"): typeof import('./graphql.js').ClaimsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
