import { condition } from './filter.js';
import { atLeastAsReliable, worstCredibility } from './grade.js';
import type { ArgumentPath, Evidence, Time } from './selection.js';
import type { StatementText } from './statement-text.js';

/*
 * What leads to the claims that count, where the evidence filter names or grades them: without it, they are found at what they
 * speak of.
 */

/** What leads to all claims that a filter can let pass, in a statement being written. */
export interface WayToCounting {
  /** Clauses that bind each of them. */
  readonly claims: (claim: string) => string;
  /** An expression of how many they are; of more than so many, no more need be counted. */
  readonly count: (most: number) => string;
  /** What the filter asks of them besides. */
  readonly besides: Evidence;
}

/**
 * From the documents that a filter names, or whose publishers it names; where it names none, from the grades that it wants. Null
 * where it neither names nor grades.
 */
export function wayToCounting(text: StatementText, time: Time): WayToCounting | null {
  const evidence = time.evidence ?? {};
  const { onlyDocuments, publishedBy, minReliability, minCredibility } = evidence;
  if (onlyDocuments) {
    const ids = text.value(onlyDocuments);
    const named = (document: string) => `MATCH (${document}:Document) WHERE ${document}.id IN ${ids}`;
    return ofDocuments(text, named, { ...evidence, onlyDocuments: null });
  }
  if (publishedBy) {
    const [publisher, ids] = [text.variable('publisher'), text.entities(publishedBy)];
    const published = (document: string) =>
      `MATCH (${publisher}:Entity)<-[:PUBLISHED_BY]-(${document}) WHERE ${publisher}.id IN ${ids}`;
    return ofDocuments(text, published, { ...evidence, publishedBy: null });
  }
  return minReliability || minCredibility ? ofGrades(text, evidence) : null;
}

/** How many they are follows from the documents' degrees. */
function ofDocuments(
  text: StatementText,
  documents: (document: string) => string,
  besides: Evidence,
): WayToCounting {
  const [document, sum] = [text.variable('document'), text.variable('sum')];
  const counts = `COLLECT { ${documents(document)} RETURN COUNT { (${document})<-[:IN]-() } }`;
  return {
    claims: (claim) => `${documents(document)} MATCH (${document})<-[:IN]-(${claim}:Claim)`,
    count: () => `reduce(${sum} = 0, n IN ${counts} | ${sum} + n)`,
    besides,
  };
}

/** An index leads to a grade where the condition may be null, and Neo4j is told to follow it: left to itself, it asked for ten times as much. */
function ofGrades(text: StatementText, evidence: Evidence): WayToCounting {
  const { minReliability, minCredibility } = evidence;
  const indexed = minCredibility ? 'informationCredibility' : 'sourceReliability';
  const graded = (claim: string) => ({
    minReliability: (grade: string, path: ArgumentPath) =>
      `${claim}.sourceReliability IN ${text.value(atLeastAsReliable(grade, path))}`,
    minCredibility: (grade: string, path: ArgumentPath) =>
      `${claim}.informationCredibility <= ${text.integer(worstCredibility(grade, path))}`,
  });
  const claims = (claim: string) =>
    `MATCH (${claim}:Claim) USING INDEX ${claim}:Claim(${indexed}) WHERE ${condition({ minReliability, minCredibility }, graded(claim), [])}`;
  const counted = text.variable('claim');
  return {
    claims,
    count: (most) => `COUNT { ${claims(counted)} RETURN ${counted} LIMIT ${most + 1} }`,
    besides: evidence,
  };
}
