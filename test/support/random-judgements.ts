import fc from 'fast-check';
import type { Judgement } from '../../src/domain/identity/judgement.js';
import { parseInstant } from '../../src/domain/time/instant.js';
import { EntenteError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/connection.js';
import { mergeEntities, mergeOrigins } from './merging.js';
import { type JudgedRecord, lastLogged, recorder, type World } from './random-claims.js';

/** Which entities of every world may be one, each pair with the one that is kept first. */
const alike: readonly (readonly [keep: string, merge: string])[] = [
  ['army', 'corps'],
  ['corps', 'guard'],
  ['guard', 'army'],
  ['envoy', 'chief'],
  ['town', 'quarter'],
];

/** Judges at random, in a world that is recorded, which entities and which origins are one; and tells which of that held. */
export async function judgeAtRandom(graph: Graph, world: World, seed: number): Promise<World> {
  const [drawn = []] = fc.sample(arbitraryJudgements(world), { numRuns: 1, seed });
  for (const judgement of drawn) await judge(graph, judgement);
  const judgements = await recordedIn(graph);
  return {
    ...world,
    judgements,
    lastChange: await lastLogged(graph),
    instants: [...world.instants, ...judgements.map((each) => each.recordedAt)],
  };
}

async function recordedIn(graph: Graph): Promise<readonly JudgedRecord[]> {
  const rows = await graph.read(
    `MATCH (j:Judgement) RETURN j.id, j.kind, j.keep, j.merge, j.reason, j.recordedBy, toString(j.recordedAt)
     ORDER BY j.recordedAt, j.id`,
  );
  return rows.map(([id, kind, keep, merge, reason, recordedBy, at]) => {
    const recordedAt = parseInstant(String(at));
    return { id, kind, keep, merge, reason, recordedBy, recordedAt } as JudgedRecord;
  });
}

function arbitraryJudgements({ claims, documents }: World): fc.Arbitrary<readonly Judgement[]> {
  const entities = fc
    .shuffledSubarray([...alike], { minLength: 1 })
    .map((pairs) => pairs.map(([keep, merge]): Judgement => ({ kind: 'ENTITIES', keep, merge })));
  const origin = fc.constantFrom(...claims.map((claim) => claim.origin.id), ...documents.map(({ id }) => id));
  const origins = fc.array(
    fc.record({ kind: fc.constant<Judgement['kind']>('ORIGINS'), keep: origin, merge: origin }),
    { maxLength: 4 },
  );
  return fc.tuple(entities, origins).chain(([one, other]) => {
    const all = [...one, ...other];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });
}

/** Makes a judgement, unless what was judged before speaks against it. */
async function judge(graph: Graph, { kind, keep, merge }: Judgement): Promise<void> {
  const merging = kind === 'ENTITIES' ? mergeEntities : mergeOrigins;
  try {
    await merging(graph, { keep, merge, reason: 'they are one' }, recorder);
  } catch (error) {
    if (!(error instanceof EntenteError) || error.extensions.code === 'NOT_FOUND') throw error;
  }
}
