import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { writeThrough } from '../exchange/whole-file.js';
import type { Graph } from '../graph/connection.js';
import { type ChainedRecord, canonicalRecord } from '../graph/stored/audit.js';
import { auditRows, recordIn } from '../graph/stored/audit-trail.js';
import { type ChainEnd, chainStart, checkAuditTrail, checkLink } from '../graph/verifying/audit.js';
import { Findings } from '../graph/verifying/finding.js';
import { exitCodes } from './exit-code.js';
import { mostShown, shownFindings } from './shown-findings.js';
import { table } from './table.js';
import { withGraph } from './with-graph.js';

/** `entente audit`: who changed what, to be kept elsewhere, and checked. */
export function auditCommand(): Command {
  return new Command('audit')
    .description('export the audit trail, or check that nothing was altered in it')
    .addCommand(
      new Command('export')
        .description('print the audit trail as JSON Lines, the first record first')
        .addHelpText('after', '\nExample:\n  entente audit export > audit.jsonl')
        .action(exportTrail),
    )
    .addCommand(
      new Command('verify')
        .description('check the chain of hashes, of the graph or of an exported file')
        .argument('[file]', 'a file that `entente audit export` printed; left out, the graph itself')
        .addHelpText(
          'after',
          '\nEnds with 1 where a record was altered, taken out or moved. The last hash that it prints stands for all of them:' +
            '\nkeep it elsewhere, for whoever can write to the database can make another chain.\n' +
            '\nExamples:\n  entente audit verify\n  entente audit verify audit.jsonl',
        )
        .action(verifyTrail),
    );
}

async function exportTrail(): Promise<void> {
  await withGraph((graph) => writeThrough(process.stdout, 'standard output', trailLines(graph)));
}

async function* trailLines({ read }: Graph): AsyncGenerator<string> {
  for await (const rows of auditRows(read)) {
    yield rows.map((row) => `${JSON.stringify(withHash(recordIn(row)))}\n`).join('');
  }
}

/** The record with its keys in their order, so that without the hash it is the text that was hashed. */
function withHash(record: ChainedRecord): object {
  const { hash, ...rest } = record;
  return { ...canonicalRecord(rest), hash };
}

async function verifyTrail(file: string | undefined): Promise<void> {
  const findings = new Findings(mostShown);
  const end =
    file === undefined
      ? await withGraph((graph, progress) =>
          checkAuditTrail(graph.read, findings, (what, done, of) =>
            progress({ activity: `Looking at ${what}, ${done} of ${of}` }),
          ),
        )
      : await checkFile(file, findings);
  process.stdout.write(shown(end, findings));
  if (findings.count > 0) process.exitCode = exitCodes.failed;
}

async function checkFile(file: string, findings: Findings): Promise<ChainEnd> {
  let end = chainStart;
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
    line++;
    const record = readLine(text);
    if (record === null) {
      findings.add([
        { in: `line ${line}`, field: 'form', stored: text.slice(0, 80), expected: 'an audit record' },
      ]);
      continue;
    }
    findings.add(checkLink(record, end));
    end = record;
  }
  return end;
}

function readLine(text: string): ChainedRecord | null {
  try {
    const { number, at, by, role, credential, address, operation, reason, ids, position, previous, hash } =
      JSON.parse(text);
    return recordIn([
      number,
      at,
      by,
      role,
      credential,
      address,
      operation,
      reason,
      ids,
      position,
      previous,
      hash,
    ]);
  } catch {
    return null;
  }
}

function shown({ number, hash }: ChainEnd, { kept, count }: Findings): string {
  const looked = table([
    ['records', number],
    ['last hash', hash],
    ['differences', count],
  ]);
  return looked + shownFindings(kept, count);
}
