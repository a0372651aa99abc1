import { pictureOf } from '../../analysis/picture.js';
import { asRow, type Column } from './column.js';
import { type LeftOut, rootOnSoundEvidence, touchedBy } from './evidence.js';
import type { Scope } from './mapping.js';
import { type Also, type Related, relatedByRelations } from './related-by-relations.js';
import { relatedBySegments } from './related-by-segments.js';
import { listed } from './relation-list.js';
import type { RootField } from './root-field.js';
import { type Selected, timeOf } from './selection.js';

/** The most relations of a picture that questions are asked of. */
export const mostRelations = 200_000;

/**
 * The relations that a field's `standings`, `where` and `rollUp` ask for, on the day in scope, as a picture to ask questions of.
 * Its answer is null where there are more than may be asked of.
 */
export function wholePicture(asked: Scope, field: Selected): RootField {
  return rootOnSoundEvidence(asked.text, field, () => pictureOfListed(asked, field, null));
}

/** The same, of those relations only that claims of a source are about; of all, where what those say may bear on others. */
export function pictureTouchedBy(source: LeftOut, asked: Scope, field: Selected): RootField {
  return pictureOfListed(asked, field, touchedIn(source, asked, field));
}

/** How many relations that has. */
export function sizeTouchedBy(source: LeftOut, asked: Scope, field: Selected): RootField {
  return sizeOfListed(asked, field, touchedIn(source, asked, field));
}

/** How many relations the picture of a field has. */
export function sizeOfPicture(asked: Scope, field: Selected): RootField {
  return sizeOfListed(asked, field, null);
}

function touchedIn(source: LeftOut, { text }: Scope, field: Selected): Also {
  return field.args['rollUp'] === true ? null : (relation) => touchedBy(source, text, relation);
}

function pictureOfListed(asked: Scope, field: Selected, also: Also): RootField {
  const parts = partsOf({ ...asked, time: timeOf(field, asked.time) }, field, also);
  return {
    match: '',
    answer: {
      cypher: `[${parts.map(({ cypher }) => cypher).join(', ')}]`,
      decode: (raw, moment) =>
        wholeOf(parts.map(({ decode }, at) => decode(asRow(raw)?.[at], moment) as Related)),
    },
  };
}

/** Where all relations are asked for, by all evidence, only those of support have to be looked at themselves. */
function partsOf(asked: Scope, field: Selected, also: Also): readonly Column[] {
  const { where, among, rollUp, mixed } = field.args;
  const isOfSome = also !== null || Boolean(where) || Boolean(among);
  const most = mostRelations + 1;
  if (isOfSome || rollUp === true || mixed === 'BY_ORIGINS' || asked.time.evidence !== null)
    return [relatedByRelations(asked, field, also, most)];
  const ofSupport = { ...field, args: { ...field.args, where: { predicates: ['SUPPORTS'] } } };
  return [relatedBySegments(asked, field, most), relatedByRelations(asked, ofSupport, null, most)];
}

function wholeOf(parts: readonly Related[]) {
  const relations = parts.flatMap((part) => part.relations);
  if (relations.length > mostRelations) return null;
  const entities = new Map(parts.flatMap((part) => part.entities).map((entity) => [entity.id, entity]));
  return pictureOf([...entities.values()], relations);
}

function sizeOfListed(asked: Scope, field: Selected, also: Also): RootField {
  const { rows } = listed(asked, field, [], null, { also });
  return { match: '', answer: { cypher: `COUNT { ${rows} RETURN 1 }`, decode: Number } };
}
