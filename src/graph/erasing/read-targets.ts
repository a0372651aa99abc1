import { identityOf } from '../../domain/identity/identity.js';
import type { RecordedJudgement } from '../../domain/identity/merge-rules.js';
import { type Directory, recordKind } from '../../domain/recording/directory.js';
import { badInput, conflict, type EntenteError, EntenteErrors, notFound, quoted } from '../../errors.js';
import type { Run } from '../connection.js';
import { findRecorded } from '../stored/recorded.js';

/** What is to be erased. */
export interface ErasureInput {
  /** Ids of entities, documents and claims. */
  readonly ids: readonly string[];
  /** Ids of documents whose texts are to go, and are not to be attached again. */
  readonly texts: readonly string[];
  /** Ids of entities and claims of which is to be forgotten what they were before each change. */
  readonly revisions: readonly string[];
}

/** The records that are to go, by what they are. */
export interface Targets {
  readonly entities: readonly string[];
  readonly documents: readonly string[];
  readonly claims: readonly string[];
}

/**
 * What the ids of an erasure stand for; of an entity, every id that is read as it.
 *
 * @throws EntenteErrors with each id that stands for nothing that can be erased
 */
export async function readTargets(
  run: Run,
  { ids, texts, revisions }: ErasureInput,
  inForce: readonly RecordedJudgement[],
): Promise<Targets> {
  const known = await findRecorded(run, [...new Set([...ids, ...texts, ...revisions])]);
  const objections = [
    ...objectionsTo(ids, 'ids', ['Entity', 'Document', 'Claim'], known),
    ...objectionsTo(texts, 'texts', ['Document'], known),
    ...objectionsTo(revisions, 'revisions', ['Entity', 'Claim'], known),
  ];
  if (objections.length > 0) throw new EntenteErrors(objections);
  const are = (kind: string) => [...new Set(ids)].filter((id) => kindOf(id, known) === kind);
  return { entities: readAsOneOf(are('Entity'), inForce), documents: are('Document'), claims: are('Claim') };
}

function objectionsTo(
  ids: readonly string[],
  argument: string,
  kinds: readonly string[],
  known: Directory,
): readonly EntenteError[] {
  return ids.flatMap((id, index) => {
    const path = [argument, index];
    const found = known.get(id);
    if (found === undefined) return [notFound(`Nothing has the id ${quoted(id)}.`, path)];
    if (found.kind === 'Erased') return [conflict(`${quoted(id)} was erased already.`, path)];
    if (kinds.includes(kindOf(id, known))) return [];
    const wanted = `the id of ${kinds.map((kind) => `a ${kind.toLowerCase()}`).join(' or ')}`;
    return [badInput(`${quoted(id)} is a ${kindOf(id, known)}, where ${wanted} is wanted.`, path)];
  });
}

function kindOf(id: string, known: Directory): string {
  const found = known.get(id);
  return (found && recordKind(found)) ?? '';
}

/** All ids that are read as the same entity as one of some. */
function readAsOneOf(entities: readonly string[], inForce: readonly RecordedJudgement[]): readonly string[] {
  const { entity, merged } = identityOf(inForce);
  const read = new Set(entities.map(entity));
  const others = [...merged].filter(([, as]) => read.has(as)).map(([id]) => id);
  return [...new Set([...read, ...others])].sort();
}
