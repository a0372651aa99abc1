import { type ChangeKind, changeKinds } from '../../domain/change.js';
import type { Run } from '../connection.js';
import { digestOfChange } from '../stored/changes.js';
import { instantIn, listIn, numberIn, optional, textIn, wordIn } from '../stored/checked.js';
import { toInteger } from '../values.js';
import { difference, type Finding, type Findings, looked } from './finding.js';
import type { Progress } from './progress.js';
import { scan } from './scan.js';

/** How many changes are looked at together. */
const batch = 500;

/** What a record keeps of a change that befell it: where, in `n`, and when and by whom. */
interface Kept {
  /** The pattern that leads to `n` from the record that has some properties. */
  readonly pattern: (properties: string) => string;
  readonly at: string;
  /** Null where it is kept in the log alone. */
  readonly by: string | null;
}

const recorded = (label: string): Kept => ({
  pattern: (properties) => `(n:${label}${properties})`,
  at: 'recordedAt',
  by: 'recordedBy',
});
const revised = (label: string): Kept => ({
  pattern: (properties) => `(:${label}${properties})-[:REVISED]->(n)`,
  at: 'at',
  by: 'by',
});

/** What records keep of changes of each kind; of a load, and of what was forgotten, they keep nothing. */
const kept: Readonly<Record<Exclude<ChangeKind, 'GRAPH_LOADED' | 'REVISIONS_ERASED'>, Kept>> = {
  DOCUMENT_RECORDED: recorded('Document'),
  TEXT_ATTACHED: {
    pattern: (properties) => `(:Document${properties})-[:TEXT]->(n)`,
    at: 'attachedAt',
    by: null,
  },
  ENTITY_RECORDED: recorded('Entity|Merged'),
  ENTITY_EDITED: revised('Entity|Merged'),
  CLAIM_RECORDED: recorded('Claim'),
  CLAIM_RETRACTED: {
    pattern: (properties) => `(n:Claim${properties})`,
    at: 'retractedAt',
    by: 'retractedBy',
  },
  CLAIM_GRADED: revised('Claim'),
  MERGED: recorded('Judgement'),
  MERGE_UNDONE: {
    pattern: (properties) => `(n:Judgement${properties})`,
    at: 'undoneAt',
    by: 'undoneBy',
  },
  ERASED: { pattern: (properties) => `(n:Erased${properties})`, at: 'at', by: 'by' },
  TEXT_ERASED: {
    pattern: (properties) => `(n:Document${properties})`,
    at: 'textErasedAt',
    by: 'textErasedBy',
  },
};

/**
 * Notes what is wrong with the change log: each change is sealed, positions are dense and in the order of time, and it tells
 * of the same changes as the records do, neither more nor fewer.
 */
export async function checkChangeLog(run: Run, findings: Findings, progress: Progress): Promise<void> {
  const [row] = await run('OPTIONAL MATCH (c:Clock {id: "clock"}) RETURN coalesce(c.position, 0)');
  const last = numberIn(row?.[0]);
  findings.add(await checkEachChange(run, last, progress));
  for (const [kind, own] of Object.entries(kept)) await checkAgreement(run, findings, kind, own);
}

async function checkEachChange(run: Run, last: number, progress: Progress): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  let position = 0;
  let before: string | null = null;
  for (;;) {
    const rows = await run(
      `MATCH (c:Change) WHERE c.position > $position RETURN c.position, c.kind, toString(c.at), c.by, c.ids, c.statements, c.digest
       ORDER BY c.position LIMIT $batch`,
      { position: toInteger(position), batch: toInteger(batch) },
    );
    if (rows.length === 0) break;
    for (const [at, ...fields] of rows) {
      findings.push(...difference('the change log', 'position', at, position + 1));
      const seal = () => checkSeal(fields, before);
      findings.push(...(await looked(`change ${at}`, seal)));
      before = typeof fields[1] === 'string' ? fields[1] : before;
      position = numberIn(at);
    }
    progress('changes', position, last);
  }
  const [row] = await run('MATCH (c:Change) RETURN count(*)');
  return [
    ...findings,
    ...difference('the clock', 'position', last, position),
    ...difference('the change log', 'changes', row?.[0], last),
  ];
}

function checkSeal(fields: readonly unknown[], before: string | null): readonly Finding[] {
  const [kind, written, by, ids, statements, digest] = fields;
  const change = {
    kind: wordIn(kind, changeKinds),
    ids: listIn(ids).map(textIn),
    statements: listIn(statements).map(textIn),
  };
  const at = instantIn(written);
  const earlier = optional(before, instantIn);
  return [
    ...difference('the change log', 'digest', digest, digestOfChange(change, at, textIn(by))),
    ...difference('the change log', 'order of time', earlier === null || earlier <= at, true),
  ];
}

/** Whether what a change of a kind befell was erased since, so that nothing but the log tells of it. */
function isGone(kind: string): string {
  if (kind === 'ERASED') return 'false';
  const erased = 'EXISTS { (:Erased {id: id}) }';
  if (kind !== 'TEXT_ATTACHED') return erased;
  return `(${erased} OR EXISTS { MATCH (d:Document {id: id}) WHERE d.textErasedAt >= c.at })`;
}

/** Whether the changes of a kind are those that records tell of, since the graph was last loaded, which names no records. */
async function checkAgreement(
  run: Run,
  findings: Findings,
  kind: string,
  { pattern, at, by }: Kept,
): Promise<void> {
  const what = kind.toLowerCase().replace('_', ' ');
  const isSo = [`n.${at} = c.at`, ...(by === null ? [] : [`n.${by} = c.by`])].join(' AND ');
  await scan(
    run,
    findings,
    `MATCH (c:Change {kind: '${kind}'}) UNWIND c.ids AS id WITH c, id
     WHERE NOT EXISTS { MATCH ${pattern(' {id: id}')} WHERE ${isSo} } AND NOT ${isGone(kind)}`,
    'c.position, id',
    ([position, id]) => ({
      in: `change ${position}`,
      field: what,
      stored: String(id),
      expected: 'a record that tells of it',
    }),
  );
  const [row] = await run(
    `OPTIONAL MATCH (l:Change {kind: 'GRAPH_LOADED'}) WITH max(l.at) AS loaded
     RETURN COUNT { MATCH ${pattern('')} WHERE n.${at} IS NOT NULL AND coalesce(n.${at} > loaded, true) },
       COUNT { MATCH (c:Change {kind: '${kind}'}) WHERE coalesce(c.at > loaded, true) UNWIND c.ids AS id WITH c, id WHERE NOT ${isGone(kind)} RETURN id }`,
  );
  findings.add(difference('the change log', `how often ${what}`, row?.[1], row?.[0]));
}
