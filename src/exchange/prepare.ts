import type { z } from 'zod';
import { type Directory, directoryOf } from '../domain/recording/directory.js';
import type { Batch, ClaimInput, DocumentInput, EntityInput } from '../domain/recording/input.js';
import { referencesOfClaim } from '../domain/recording/references.js';
import { claimInput } from '../written/claim-input.js';
import type { WrittenClaim } from '../written/claim-schema.js';
import { documentInput } from '../written/document-input.js';
import { entityInput } from '../written/entity-input.js';
import { type Item, isMapping, itemOf } from '../written/item.js';
import type { FieldPath, Problem } from '../written/problem.js';
import { sectionSchemas } from '../written/section-schemas.js';
import type { RawRecord, Section } from './found.js';

/** Records that were read, ready to be recorded together. */
export interface Prepared {
  readonly batch: Batch;
  /** Where each record of the batch stands. */
  readonly places: Readonly<Record<Section, readonly Pick<Item<unknown>, 'problemAt'>[]>>;
  /** What is wrong with the others, by themselves. */
  readonly problems: readonly Problem[];
  /** How many say the same as one before them, and were left out. */
  readonly repeated: number;
}

/** Finds what documents and entities are, among some ids. */
export type LookUp = (ids: readonly string[]) => Promise<Directory>;

type Placed<Value> = { readonly value: Value } & Pick<Item<unknown>, 'problemAt'>;

/**
 * Holds records to the form of their sections, and makes of them what is recorded: defaults resolved, dates as bounds. What
 * they may name is for whoever records them.
 *
 * @param lookUp finds what is recorded, or was prepared before
 */
export async function prepare(records: readonly RawRecord[], lookUp: LookUp): Promise<Prepared> {
  const problems: Problem[] = [];
  const { fresh, repeated } = withoutRepeated(records);
  const documents = made(itemsOf(fresh, 'documents', sectionSchemas.documents, problems), documentInput);
  const entities = made(itemsOf(fresh, 'entities', sectionSchemas.entities, problems), entityInput);
  const retractions = itemsOf(fresh, 'retractions', sectionSchemas.retractions, problems);
  const written = itemsOf(fresh, 'claims', sectionSchemas.claims, problems);
  const directory = await directoryFor(written, valuesOf(documents), valuesOf(entities), lookUp);
  const claims = written.flatMap((item) => claimOf(item, directory, problems));
  return {
    batch: {
      documents: valuesOf(documents),
      entities: valuesOf(entities),
      claims: valuesOf(claims),
      retractions: valuesOf(retractions),
    },
    places: { documents, entities, claims, retractions },
    problems,
    repeated,
  };
}

/** The field of a file that a field of what is recorded comes from. */
export function fieldAsWritten(path: FieldPath): FieldPath {
  return path.filter((step) => step !== 'event' && step !== 'span');
}

function withoutRepeated(records: readonly RawRecord[]) {
  const seen = new Map<string, string>();
  const fresh = records.filter(({ section, value }) => {
    const id = isMapping(value) ? value['id'] : undefined;
    if (typeof id !== 'string') return true;
    const said = JSON.stringify(value);
    const before = seen.get(`${section} ${id}`);
    seen.set(`${section} ${id}`, before ?? said);
    return before !== said;
  });
  return { fresh, repeated: records.length - fresh.length };
}

function itemsOf<Value>(
  records: readonly RawRecord[],
  section: Section,
  schema: z.ZodType<Value>,
  problems: Problem[],
): readonly Item<Value>[] {
  return records.flatMap((record) => {
    if (record.section !== section) return [];
    const item = itemOf(schema, record.value, record.problemAt);
    if (!Array.isArray(item)) return [item];
    problems.push(...item);
    return [];
  });
}

function made<Written, Input>(
  items: readonly Item<Written>[],
  inputOf: (written: Written) => Input,
): readonly Placed<Input>[] {
  return items.map(({ value, problemAt }) => ({ value: inputOf(value), problemAt }));
}

function valuesOf<Value>(placed: readonly { readonly value: Value }[]): readonly Value[] {
  return placed.map(({ value }) => value);
}

/** What the documents and entities are that claims name. */
async function directoryFor(
  claims: readonly Item<WrittenClaim>[],
  documents: readonly DocumentInput[],
  entities: readonly EntityInput[],
  lookUp: LookUp,
): Promise<Directory> {
  const named = claims.flatMap(({ value }) => referencesOfClaim(value).map(({ id }) => id));
  const own = [...documents, ...entities].map(({ id }) => id);
  return directoryOf({ documents, entities, claims: [] }, await lookUp([...new Set([...named, ...own])]));
}

function claimOf(
  item: Item<WrittenClaim>,
  directory: Directory,
  problems: Problem[],
): readonly Placed<ClaimInput>[] {
  const { document } = item.value.passage;
  const claim = claimInput(item, directory);
  if (!Array.isArray(claim)) return [{ value: claim, problemAt: item.problemAt }];
  // Without its document, nothing else could be told of it.
  if (claim.length === 0)
    problems.push(item.problemAt(['passage', 'document'], `no document has the id "${document}"`));
  problems.push(...claim);
  return [];
}
