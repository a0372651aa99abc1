import { randomUUID } from 'node:crypto';
import { type Directory, directoryOf } from '../../domain/recording/directory.js';
import type { Batch, ClaimInput, DocumentInput, EntityInput } from '../../domain/recording/input.js';
import { mostAtOnce } from '../../domain/recording/most-at-once.js';
import {
  objectionToReference,
  referencesOfClaim,
  referencesOfDocument,
} from '../../domain/recording/references.js';
import { badInput, type EntenteError, EntenteErrors } from '../../errors.js';
import type * as Schema from '../../generated/graphql.js';
import type { Draft, Resolved } from '../../graph/writing/draft.js';
import { claimInput } from '../../written/claim-input.js';
import type { WrittenClaim } from '../../written/claim-schema.js';
import { documentInput } from '../../written/document-input.js';
import { entityInput } from '../../written/entity-input.js';
import { readItem } from '../../written/read-item.js';
import { sectionSchemas } from '../../written/section-schemas.js';
import { writtenClaim, writtenDocument, writtenEntity } from './as-written.js';
import { candidatesFor, slugOf } from './slug.js';

type Path = readonly (string | number)[];

const nothing: Batch = { documents: [], entities: [], claims: [], retractions: [] };

/** Documents to record. Throws EntenteErrors with all that is wrong with their forms. */
export function documentsDraft(input: readonly Schema.DocumentInput[]): Draft {
  const written = named(input, ({ title }) => title);
  const documents = readAll(sectionSchemas.documents, written.map(writtenDocument)).map(documentInput);
  return {
    ids: [...idsGiven(written), ...documents.flatMap(referencesOfDocument).map(({ id }) => id)],
    why: null,
    resolve: (known) =>
      alike('documents', { ...nothing, documents: withFreeIds<DocumentInput>(documents, written, known) }),
  };
}

/** Entities to record. Throws EntenteErrors with all that is wrong with their forms. */
export function entitiesDraft(input: readonly Schema.EntityInput[]): Draft {
  const written = named(input, ({ name }) => name);
  const entities = readAll(sectionSchemas.entities, written.map(writtenEntity)).map(entityInput);
  return {
    ids: idsGiven(written),
    why: null,
    resolve: (known) =>
      alike('entities', { ...nothing, entities: withFreeIds<EntityInput>(entities, written, known) }),
  };
}

/** Claims to record. Throws EntenteErrors with all that is wrong with their forms. */
export function claimsDraft(input: readonly Schema.ClaimInput[], why: string | null = null): Draft {
  requireFew(input);
  const written = input.map((claim) => ({ ...claim, id: claim.id ?? randomUUID() }));
  const claims = readAll(sectionSchemas.claims, written.map(writtenClaim));
  return {
    ids: claims.flatMap((claim) => [claim.id, ...referencesOfClaim(claim).map(({ id }) => id)]),
    why,
    resolve: (known) => resolvedClaims(claims, known),
  };
}

/** An input with the id that it has, or one to be made if that is taken. */
type Named<Input> = Input & { readonly id: string; readonly hasOwnId: boolean };

function named<Input extends { readonly id?: string | null | undefined }>(
  input: readonly Input[],
  nameOf: (input: Input) => string,
): readonly Named<Input>[] {
  requireFew(input);
  const errors: EntenteError[] = [];
  const all = input.map((each, index): Named<Input> => {
    const id = each.id ?? slugOf(nameOf(each));
    if (id === null) {
      const message =
        'No id can be made of a name without Latin letters or digits: give one, such as quds-force';
      errors.push(badInput(message, ['input', index, 'id']));
    }
    return { ...each, id: id ?? 'x', hasOwnId: typeof each.id === 'string' };
  });
  if (errors.length > 0) throw new EntenteErrors(errors);
  return all;
}

function requireFew(input: readonly unknown[]): void {
  if (input.length <= mostAtOnce) return;
  const message = `At most ${mostAtOnce} are recorded in one call, and these are ${input.length}: divide them over several`;
  throw badInput(message, ['input']);
}

function readAll<Value>(
  schema: Parameters<typeof readItem<Value>>[0],
  written: readonly object[],
): readonly Value[] {
  const read = written.map((each) => {
    const { hasOwnId: _ours, ...own } = each as Record<string, unknown>;
    return readItem(schema, own);
  });
  const errors = read.flatMap((each, index) =>
    'objections' in each
      ? each.objections.map(({ path, message }) => badInput(message, ['input', index, ...path]))
      : [],
  );
  if (errors.length > 0) throw new EntenteErrors(errors);
  return read.flatMap((each) => ('value' in each ? [each.value] : []));
}

function idsGiven(written: readonly Named<object>[]): readonly string[] {
  return written.flatMap(({ id, hasOwnId }) => (hasOwnId ? [id] : candidatesFor(id)));
}

/** Each with an id that nothing else has, where it was given none. */
function withFreeIds<Input extends { readonly id: string }>(
  inputs: readonly Input[],
  written: readonly Named<object>[],
  known: Directory,
): readonly Input[] {
  const taken = new Set([...known.keys(), ...written.filter((each) => each.hasOwnId).map(({ id }) => id)]);
  return inputs.map((input, index) => {
    if (written[index]?.hasOwnId) return input;
    const free = candidatesFor(input.id).find((id) => !taken.has(id));
    const id = free ?? `${input.id}-${randomUUID()}`;
    taken.add(id);
    return { ...input, id };
  });
}

/** A batch whose only section has what was given, in its order. */
function alike(section: keyof Batch, batch: Batch): Resolved {
  return {
    batch,
    objections: [],
    argument: ([first, ...rest]) => (first === section ? ['input', ...rest.filter(isWritten)] : ['input']),
  };
}

/** The dates of an event stand beside its other fields, and the bounds of a span in the passage. */
function isWritten(step: string | number): boolean {
  return step !== 'event' && step !== 'span';
}

function resolvedClaims(written: readonly WrittenClaim[], known: Directory): Resolved {
  const directory = directoryOf({ documents: [], entities: [], claims: written }, known);
  const read = written.map((claim) => readClaim(claim, directory));
  const places = read.flatMap((claim, index) => (Array.isArray(claim) ? [] : [index]));
  return {
    batch: { ...nothing, claims: read.filter((claim): claim is ClaimInput => !Array.isArray(claim)) },
    objections: read.flatMap((claim, index) =>
      Array.isArray(claim)
        ? claim.map(({ path, message }) => badInput(message, ['input', index, ...path]))
        : [],
    ),
    argument: ([section, index, ...rest]) =>
      section === 'claims' && typeof index === 'number'
        ? ['input', places[index] ?? index, ...rest.filter((step) => step !== 'span')]
        : ['input'],
  };
}

/** A claim with its defaults taken from its document; or all that is wrong with it, and with what it names. */
function readClaim(
  value: WrittenClaim,
  directory: Directory,
): ClaimInput | { readonly path: Path; readonly message: string }[] {
  const problemAt = (path: Path, message: string) => ({
    file: null,
    line: null,
    column: null,
    path,
    message,
  });
  const read = claimInput({ value, problemAt }, directory);
  if (!Array.isArray(read)) return read;
  const misnamed = referencesOfClaim(value).flatMap((reference) => {
    const message = objectionToReference(reference, directory.get(reference.id));
    return message === null ? [] : [{ path: reference.path, message }];
  });
  return [...misnamed, ...read];
}
