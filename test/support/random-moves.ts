import fc from 'fast-check';
import { INFORMATION_CREDIBILITIES, SOURCE_RELIABILITIES } from '../../src/domain/claim.js';
import type { Judgement } from '../../src/domain/identity/judgement.js';
import { EntenteError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/connection.js';
import { readInForce } from '../../src/graph/stored/judgements.js';
import { edit, grade } from './changing.js';
import { mergeEntities, mergeOrigins, undoMerge } from './merging.js';
import { recorder } from './random-claims.js';

/** A judgement of two of whatever there is, the undoing of one of those in force, an edit or a grading; by numbers that are drawn. */
export interface Move {
  readonly kind: Judgement['kind'] | 'UNDO' | 'EDIT' | 'GRADE';
  readonly one: number;
  readonly other: number;
}

/** From 12 to 16 moves of some kinds; a kind that is named twice is drawn twice as often. */
export function arbitraryMoves(kinds: readonly Move['kind'][]): fc.Arbitrary<readonly Move[]> {
  return fc.array(fc.record({ kind: fc.constantFrom(...kinds), one: fc.nat(), other: fc.nat() }), {
    minLength: 12,
    maxLength: 16,
    size: 'max',
  });
}

/** Makes a move, if nothing speaks against it; whether it did. */
export async function attempted(graph: Graph, { kind, one, other }: Move): Promise<boolean> {
  if (kind === 'EDIT') return editOne(graph, one, other);
  if (kind === 'GRADE') return gradeOne(graph, one, other);
  if (kind === 'UNDO') {
    const judgement = pick(await readInForce(graph.read), one)?.id;
    if (judgement !== undefined) await undoMerge(graph, { judgement, reason: 'a mistake' }, recorder);
    return judgement !== undefined;
  }
  const ids = await idsIn(graph, kind === 'ENTITIES' ? entityIds : originIds);
  const keep = pick(ids, one) ?? '';
  // Of entities, one of the same kind, for others are refused.
  const fit = kind === 'ENTITIES' ? await idsIn(graph, entitiesLike, { id: keep }) : ids;
  try {
    await judge(graph, { kind, keep, merge: pick(fit, other) ?? '' });
    return true;
  } catch (error) {
    if (error instanceof EntenteError && ['BAD_USER_INPUT', 'CONFLICT'].includes(error.extensions.code))
      return false;
    throw error;
  }
}

/** Judges that two are one. */
export function judge(graph: Graph, { kind, ...ids }: Judgement): Promise<unknown> {
  const merge = kind === 'ENTITIES' ? mergeEntities : mergeOrigins;
  return merge(graph, { ...ids, reason: 'they are one' }, recorder);
}

const names = ['The Guard', 'الحرس', 'Garde'] as const;

async function editOne(graph: Graph, one: number, other: number): Promise<boolean> {
  // One that is merged is not edited.
  const entity = pick(await idsIn(graph, 'MATCH (n:Entity) RETURN n.id ORDER BY n.id'), one) ?? '';
  const name = `${pick(names, other)} ${other % 7}`;
  const summary = other % 3 === 0 ? null : `What is said of it for the ${other}th time.`;
  await edit(graph, entity, { name, names: undefined, summary }, recorder);
  return true;
}

async function gradeOne(graph: Graph, one: number, other: number): Promise<boolean> {
  const claim = pick(await idsIn(graph, 'MATCH (n:Claim) RETURN n.id ORDER BY n.id'), one);
  if (claim === undefined) return false;
  const grades = {
    sourceReliability: other % 4 === 0 ? null : (pick(SOURCE_RELIABILITIES, other) ?? null),
    informationCredibility: other % 5 === 0 ? null : (pick(INFORMATION_CREDIBILITIES, other) ?? null),
  };
  await grade(graph, claim, grades, recorder);
  return true;
}

function pick<T>(all: readonly T[], by: number): T | undefined {
  return all[by % all.length];
}

const entityIds = 'MATCH (n:Entity|Merged) RETURN n.id ORDER BY n.id';
const originIds = 'MATCH (n:Entity|Merged|Document|Anonymous) RETURN n.id ORDER BY n:Anonymous DESC, n.id';
const entitiesLike =
  'MATCH (e:Entity|Merged {id: $id}) MATCH (n:Entity|Merged {kind: e.kind}) RETURN n.id ORDER BY n.id';

async function idsIn(graph: Graph, cypher: string, parameters = {}): Promise<readonly string[]> {
  return (await graph.read(cypher, parameters)).map(([id]) => String(id));
}
