import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { identityOf } from '../../src/domain/identity/identity.js';
import type { Judgement } from '../../src/domain/identity/judgement.js';
import type { Batch, ClaimInput } from '../../src/domain/recording/input.js';
import { EntenteError } from '../../src/errors.js';
import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { verify } from '../../src/graph/verifying/verify.js';
import { record } from '../../src/graph/writing/record.js';
import { eraseRecords } from '../support/erasing.js';
import { emptyGraph, testAddress, testDriver } from '../support/graph.js';
import { mergeEntities, mergeOrigins } from '../support/merging.js';
import { sampleWorlds } from '../support/random-claims.js';
import { testSeed } from '../support/test-seed.js';
import { dump } from './dump.js';

/*
 * Claims are recorded and entities merged at random; then an entity, a document and a claim are erased. The graph must be the one
 * that comes of recording only what stays, with everybody who went unnamed, but for the tombstones.
 */

const driver = testDriver();
const graph = connect(testAddress());

beforeAll(() => emptyGraph(driver));

afterEach(() => {
  vi.useRealTimers();
});

afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** The entities that may be one, the one that is kept first. */
const alike: readonly (readonly [string, string])[] = [
  ['army', 'corps'],
  ['corps', 'guard'],
  ['envoy', 'chief'],
];

interface Draw {
  readonly merged: readonly (readonly [string, string])[];
  readonly numbers: readonly number[];
}

const arbitraryDraw: fc.Arbitrary<Draw> = fc.record({
  merged: fc.subarray([...alike]),
  numbers: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
});

const worlds = sampleWorlds(2).map(
  ([title, batches], index) =>
    [title, batches, fc.sample(arbitraryDraw, { numRuns: 1, seed: testSeed + index })[0]] as const,
);

test.each(worlds)('what is erased is as if it had never been recorded: %s', async (_title, batches, draw) => {
  if (draw === undefined) throw new Error('nothing was drawn');
  await recordAll(batches);
  for (const [keep, merge] of draw.merged) await mergeEntities(graph, { keep, merge, reason }, 'the test');
  await mergeSomeOrigins(draw.numbers);
  const ids = await drawn(batches, draw.numbers);
  const judged = await inForce();
  const gone = goneWith(ids, batches, judged);
  await eraseRecords(graph, { ids });
  expect((await verify(graph)).findings).toEqual([]);
  const left = (await dump(graph)).filter((row) => !row.includes('Erased'));
  const stayed = await inForce();

  await recordAll(batches.map((batch) => without(batch, gone)));
  for (const { kind, ...ends } of stayed) {
    await (kind === 'ENTITIES' ? mergeEntities : mergeOrigins)(graph, { ...ends, reason }, 'the test');
  }
  expect(left).toEqual(await dump(graph));
});

const reason = 'they are one';

async function recordAll(batches: readonly Batch[]): Promise<void> {
  await emptyGraph(driver);
  await migrate(graph);
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [index, batch] of batches.entries()) {
    vi.setSystemTime(`2020-01-0${index + 1}T00:00:00.000Z`);
    await record(graph, batch, 'the test');
  }
}

async function mergeSomeOrigins([one = 0, other = 0]: readonly number[]): Promise<void> {
  const rows = await graph.read('MATCH (n:Entity|Document|Anonymous) RETURN n.id ORDER BY n.id');
  const pick = (number: number) => String(rows[number % rows.length]?.[0]);
  try {
    await mergeOrigins(graph, { keep: pick(one), merge: pick(other), reason }, 'the test');
  } catch (error) {
    // Some are one already.
    if (!(error instanceof EntenteError)) throw error;
  }
}

/** An entity, and now and then a document and a claim. */
async function drawn(batches: readonly Batch[], numbers: readonly number[]): Promise<readonly string[]> {
  const pick = (all: readonly { readonly id: string }[], number = 0) => {
    const found = number % 3 === 0 ? undefined : all[number % all.length];
    return found === undefined ? [] : [found.id];
  };
  const entities = batches.flatMap((batch) => batch.entities);
  const entity = entities[(numbers[1] ?? 0) % entities.length]?.id ?? '';
  const documents = batches.flatMap((batch) => batch.documents);
  const claims = batches.flatMap((batch) => batch.claims);
  return [entity, ...pick(documents, numbers[2]), ...pick(claims, numbers[3])];
}

async function inForce(): Promise<readonly Judgement[]> {
  const rows = await graph.read(
    'MATCH (j:Judgement) WHERE j.undoneAt IS NULL RETURN j.kind, j.keep, j.merge ORDER BY j.recordedAt',
  );
  return rows.map(([kind, keep, merge]) => ({ kind, keep, merge }) as Judgement);
}

/** Every id that goes, by reading the batches. */
function goneWith(
  ids: readonly string[],
  batches: readonly Batch[],
  judged: readonly Judgement[],
): ReadonlySet<string> {
  const { entity } = identityOf(judged);
  const named = new Set(ids.map(entity));
  const entities = batches.flatMap((batch) => batch.entities).filter(({ id }) => named.has(entity(id)));
  const gone = new Set([...ids, ...entities.map(({ id }) => id)]);
  const claims = batches.flatMap((batch) => batch.claims);
  for (const claim of claims) if (namesAny(claim, gone)) gone.add(claim.id);
  // What was superseded goes, however long the chain: the latest first.
  for (const { id, supersedes } of claims.toReversed()) {
    if (gone.has(id) && supersedes !== null) gone.add(supersedes);
  }
  return gone;
}

function namesAny(claim: ClaimInput, gone: ReadonlySet<string>): boolean {
  const { subject, object, via, at, from, affects, condition, passage } = claim;
  const named = [subject, object, ...via, ...at, from, affects?.subject, affects?.object, condition?.event];
  return [...named, passage.document].some((id) => id !== null && id !== undefined && gone.has(id));
}

function without({ entities, documents, claims, retractions }: Batch, gone: ReadonlySet<string>): Batch {
  const stays = ({ id }: { readonly id: string }) => !gone.has(id);
  const unlessGone = (id: string | null) => (id !== null && gone.has(id) ? null : id);
  return {
    entities: entities.filter(stays),
    documents: documents
      .filter(stays)
      .map((document) => ({ ...document, publisher: unlessGone(document.publisher) })),
    claims: claims.filter(stays).map((claim) => ({
      ...claim,
      supersedes: unlessGone(claim.supersedes),
      derivedFrom: claim.derivedFrom.filter((id) => !gone.has(id)),
      attribution: claim.attribution.map((link) =>
        'speaker' in link && gone.has(link.speaker)
          ? { anonymous: true as const, description: null, count: null }
          : link,
      ),
    })),
    retractions: retractions.filter(({ claim }) => !gone.has(claim)),
  };
}
