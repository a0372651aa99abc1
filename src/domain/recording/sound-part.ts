import { type BatchObjection, objectionsToBatch } from './batch-rules.js';
import { type Directory, directoryOf } from './directory.js';
import type { Batch } from './input.js';

/** What of a batch may be recorded, and what is wrong with the rest. */
export interface SoundPart {
  readonly sound: Batch;
  /** Paths are of the batch as it was given; a record that is left out has at least one. */
  readonly objections: readonly BatchObjection[];
}

/** A batch whose records keep the places that they were given in. */
type Placed = {
  readonly [Section in keyof Batch]: readonly (readonly [place: number, record: Batch[Section][number]])[];
};

/**
 * Leaves out of a batch what breaks a rule of recording, and then what names what was left out, until nothing is left to
 * object to.
 *
 * @param recorded what is recorded under the ids that the batch gives or names, those of retracted claims among them
 */
export function soundPartOf(batch: Batch, recorded: Directory): SoundPart {
  const objections: BatchObjection[] = [];
  let left = placed(batch);
  for (;;) {
    const sound = batchOf(left);
    const found = [...objectionsToBatch(sound, recorded), ...retractionsOfNothing(sound, recorded)];
    if (found.length === 0) return { sound, objections };
    objections.push(...found.map((objection) => inPlace(objection, left)));
    left = without(left, found);
  }
}

function retractionsOfNothing(batch: Batch, recorded: Directory): BatchObjection[] {
  const directory = directoryOf(batch, recorded);
  return batch.retractions.flatMap(({ claim }, index) =>
    directory.get(claim)?.kind === 'Claim'
      ? []
      : [
          {
            to: `retraction of "${claim}"`,
            path: ['retractions', index, 'claim'],
            message: `no claim has the id "${claim}"`,
          },
        ],
  );
}

function placed({ documents, entities, claims, retractions }: Batch): Placed {
  return {
    documents: [...documents.entries()],
    entities: [...entities.entries()],
    claims: [...claims.entries()],
    retractions: [...retractions.entries()],
  };
}

function batchOf({ documents, entities, claims, retractions }: Placed): Batch {
  return {
    documents: documents.map(([, record]) => record),
    entities: entities.map(([, record]) => record),
    claims: claims.map(([, record]) => record),
    retractions: retractions.map(([, record]) => record),
  };
}

function inPlace(objection: BatchObjection, left: Placed): BatchObjection {
  const [section, index, ...field] = objection.path;
  const place = left[section as keyof Batch][Number(index)]?.[0] ?? Number(index);
  return { ...objection, path: [String(section), place, ...field] };
}

function without(left: Placed, objections: readonly BatchObjection[]): Placed {
  const atFault = new Set(objections.map(({ path: [section, index] }) => `${section} ${index}`));
  const kept = <Section extends keyof Batch>(section: Section) =>
    left[section].filter((_, index) => !atFault.has(`${section} ${index}`));
  return {
    documents: kept('documents'),
    entities: kept('entities'),
    claims: kept('claims'),
    retractions: kept('retractions'),
  };
}
