import { predicates, roles, standings, supportTypes } from '../../domain/vocabulary.js';
import { type Column, constant } from './column.js';
import { kindName } from './kind.js';
import { picked, type Selected } from './selection.js';

const words = {
  predicates: predicates.map((row) => ({
    ...row,
    subjects: row.subjects.map(kindName),
    objects: row.objects.map(kindName),
  })),
  supportTypes,
  standings,
  roles,
};

/** `Query.vocabulary`: the domain's word lists, in the words of the schema. */
export function vocabulary(field: Selected): Column {
  return constant(picked(field.fields, words));
}
