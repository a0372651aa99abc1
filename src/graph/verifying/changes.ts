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

/** What records keep of each change that befell them: the label, and when and by whom. */
const kept: Partial<Readonly<Record<ChangeKind, { label: string; at: string; by: string | null }>>> = {
  DOCUMENT_RECORDED: { label: 'Document', at: 'recordedAt', by: 'recordedBy' },
  TEXT_ATTACHED: { label: 'Document', at: 'attachedAt', by: null },
  ENTITY_RECORDED: { label: 'Entity|Merged', at: 'recordedAt', by: 'recordedBy' },
  CLAIM_RECORDED: { label: 'Claim', at: 'recordedAt', by: 'recordedBy' },
  CLAIM_RETRACTED: { label: 'Claim', at: 'retractedAt', by: 'retractedBy' },
};

/**
 * Notes what is wrong with the change log: each change is sealed, positions are dense and in the order of time, and it tells
 * of the same changes as the records do, neither more nor fewer.
 */
export async function checkChangeLog(run: Run, findings: Findings, progress: Progress): Promise<void> {
  const [row] = await run('OPTIONAL MATCH (c:Clock {id: "clock"}) RETURN coalesce(c.position, 0)');
  const last = numberIn(row?.[0]);
  findings.add(await checkEachChange(run, last, progress));
  for (const kind of changeKinds) await checkAgreement(run, findings, kind);
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

/** Whether the changes of a kind are those that records tell of, since the graph was last loaded, which names no records. */
async function checkAgreement(run: Run, findings: Findings, kind: ChangeKind): Promise<void> {
  const own = kept[kind];
  if (own === undefined) return;
  const { label, at, by } = own;
  const where = (field: string) => `${kind.toLowerCase().replace('_', ' ')} ${field}`;
  const record =
    label === 'Document' && at === 'attachedAt'
      ? '(:Document {id: id})-[:TEXT]->(n)'
      : `(n:${label} {id: id})`;
  const isSo = [`n.${at} = c.at`, ...(by === null ? [] : [`n.${by} = c.by`])].join(' AND ');
  await scan(
    run,
    findings,
    `MATCH (c:Change {kind: '${kind}'}) UNWIND c.ids AS id OPTIONAL MATCH ${record} WITH c, id, n WHERE NOT coalesce(${isSo}, false)`,
    'c.position, id',
    ([position, id]) => ({
      in: `change ${position}`,
      field: where('in the log'),
      stored: String(id),
      expected: `a record that says so`,
    }),
  );
  const rows = await run(
    `OPTIONAL MATCH (l:Change {kind: 'GRAPH_LOADED'}) WITH max(l.at) AS loaded
     RETURN COUNT { MATCH (n:${at === 'attachedAt' ? 'Text' : label}) WHERE n.${at} IS NOT NULL AND coalesce(n.${at} > loaded, true) },
       reduce(sum = 0, ids IN COLLECT { MATCH (c:Change {kind: '${kind}'}) WHERE coalesce(c.at > loaded, true) RETURN size(c.ids) } | sum + ids)`,
  );
  findings.add(difference('the change log', where('of records'), rows[0]?.[1], rows[0]?.[0]));
}
