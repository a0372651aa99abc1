import { objectionsTo } from './claim-rules.js';
import { type Directory, directoryOf, type RecordKind } from './directory.js';
import { objectionsToDocument } from './document-rules.js';
import { objectionsToEntity } from './entity-rules.js';
import { objectionsToIds } from './id-rules.js';
import type { Batch } from './input.js';
import { objectionsToLineage, objectionsToRetractions } from './lineage-rules.js';
import type { Objection, PlacedObjection } from './objection.js';
import {
  objectionToReference,
  type Reference,
  referencesOfClaim,
  referencesOfDocument,
} from './references.js';

/** An objection to a part of a batch; its path is from the batch inwards, for example `['claims', 3, 'object']`. */
export interface BatchObjection extends Objection {
  /** The part that it is to, such as `claim "x"`. */
  readonly to: string;
}

/**
 * Why a batch may not be recorded: every rule that it breaks, none where it may. What has an id that is recorded already
 * stays as it is recorded, so that nothing is said of how the batch has it. That retracted claims exist is for whoever
 * retracts them.
 */
export function objectionsToBatch(batch: Batch, recorded: Directory): BatchObjection[] {
  const directory = directoryOf(batch, recorded);
  const documents = placed(batch.documents, 'documents', 'Document');
  const entities = placed(batch.entities, 'entities', 'Entity');
  const claims = placed(batch.claims, 'claims', 'Claim');
  const isNew = ({ id }: { readonly id: string }) => !recorded.has(id);
  const newClaims = claims.filter(isNew);
  return [
    ...toSome([...documents, ...entities, ...claims], (places) => objectionsToIds(places, recorded)),
    ...toEach(documents.filter(isNew), ({ record }) => [
      ...misnamed(referencesOfDocument(record), directory),
      ...objectionsToDocument(record),
    ]),
    ...toEach(entities.filter(isNew), ({ record }) => objectionsToEntity(record)),
    ...toEach(newClaims, ({ record }) => [
      ...misnamed(referencesOfClaim(record), directory),
      ...objectionsTo(record, directory),
    ]),
    ...toSome(newClaims, (places) =>
      objectionsToLineage(
        places.map(({ record }) => record),
        directory,
      ),
    ),
    ...objectionsToRetractions(batch.retractions).map(({ index, path, message }) => ({
      to: `retraction of "${batch.retractions[index]?.claim}"`,
      path: ['retractions', index, ...path],
      message,
    })),
  ];
}

/** A record and where it stands in its batch. */
interface Place<Value> {
  readonly record: Value;
  readonly id: string;
  readonly kind: RecordKind;
  readonly section: keyof Batch;
  readonly index: number;
}

function placed<Value extends { readonly id: string }>(
  records: readonly Value[],
  section: keyof Batch,
  kind: RecordKind,
): readonly Place<Value>[] {
  return records.map((record, index) => ({ record, id: record.id, kind, section, index }));
}

function toEach<P extends Place<unknown>>(
  places: readonly P[],
  objectionsToOne: (place: P) => readonly Objection[],
): BatchObjection[] {
  return places.flatMap((place) => objectionsToOne(place).map((objection) => within(place, objection)));
}

function toSome<P extends Place<unknown>>(
  places: readonly P[],
  objectionsToAll: (places: readonly P[]) => readonly PlacedObjection[],
): BatchObjection[] {
  return objectionsToAll(places).flatMap(({ index, ...objection }) => {
    const place = places[index];
    return place === undefined ? [] : [within(place, objection)];
  });
}

function within({ kind, id, section, index }: Place<unknown>, { path, message }: Objection): BatchObjection {
  return { to: `${kind.toLowerCase()} "${id}"`, path: [section, index, ...path], message };
}

/** References to what is not there, or is not what it should be. */
function misnamed(references: readonly Reference[], directory: Directory): readonly Objection[] {
  return references.flatMap((reference) => {
    const message = objectionToReference(reference, directory.get(reference.id));
    return message === null ? [] : [{ path: reference.path, message }];
  });
}
