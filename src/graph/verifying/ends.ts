import type { Run } from '../connection.js';
import type { Findings } from './finding.js';
import type { Progress } from './progress.js';
import { scan } from './scan.js';

/** Between which nodes relationships of each type are, by their labels. */
const ends: Readonly<Record<string, readonly [from: string, to: string]>> = {
  STANDS: ['Entity', 'Relation'],
  TOWARDS: ['Relation', 'Entity'],
  AS_PART: ['Entity', 'Relation'],
  OF_WHOLE: ['Relation', 'Entity'],
  FORM_OF: ['Statement', 'Relation'],
  SEGMENT: ['Statement', 'Segment'],
  STATES: ['Claim', 'Statement'],
  CARRIES: ['Claim', 'Statement'],
  SUBJECT: ['Claim', 'Entity'],
  OBJECT: ['Claim', 'Entity'],
  VIA: ['Claim', 'Entity'],
  AT: ['Claim', 'Entity'],
  FROM: ['Claim', 'Entity'],
  INVOLVES: ['Claim', 'Entity'],
  AFFECTS: ['Claim', 'Statement|Relation'],
  ON_CONDITION: ['Claim', 'Event'],
  IN: ['Claim', 'Document'],
  SAID_BY: ['Claim', 'Entity|Anonymous'],
  ORIGIN: ['Claim', 'Entity|Anonymous|Document'],
  SUPERSEDES: ['Claim', 'Claim'],
  DERIVED_FROM: ['Claim', 'Claim'],
  PUBLISHED_BY: ['Document', 'Entity'],
  SENTENCE: ['Document', 'Sentence'],
  TEXT: ['Document', 'Text'],
  NAMED: ['Entity', 'Name'],
  MERGED_INTO: ['Merged', 'Entity'],
  COUNTS_AS: ['Entity|Anonymous|Document', 'Entity|Anonymous|Document'],
  REVISED: ['Claim|Entity|Merged', 'Revision'],
};

/** Notes relationships between nodes that they do not join, as where a node has lost its label. */
export async function checkEnds(run: Run, findings: Findings, progress: Progress): Promise<void> {
  const types = Object.entries(ends);
  for (const [index, [type, [from, to]]] of types.entries()) {
    await scan(
      run,
      findings,
      `MATCH (a)-[r:${type}]->(b) WHERE NOT (a:${from} AND b:${to})`,
      'labels(a), coalesce(a.id, elementId(a)), labels(b), coalesce(b.id, elementId(b))',
      ([fromLabels, fromId, toLabels, toId]) => ({
        in: 'the graph',
        field: `ends of ${type}`,
        stored: `${named(fromLabels)} ${fromId} to ${named(toLabels)} ${toId}`,
        expected: `${from} to ${to}`,
      }),
    );
    progress('ends of relationships', index + 1, types.length);
  }
}

function named(labels: unknown): string {
  return Array.isArray(labels) && labels.length > 0 ? labels.join(':') : 'a node without a label,';
}
