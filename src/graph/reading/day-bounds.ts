import type * as Schema from '../../generated/graphql.js';
import { type Column, day, object, only } from './column.js';
import { type MappingOf, members } from './mapping.js';
import type { Selected } from './selection.js';

const boundsFields: MappingOf<Schema.DayBounds, string> = {
  earliest: (property) => day(`${property}Earliest`),
  latest: (property) => day(`${property}Latest`),
};

/** A pair of bounds, kept as `beganEarliest` and `beganLatest`, or `endedEarliest` and `endedLatest`. */
export function dayBounds(node: string, property: 'began' | 'ended', field: Selected): Column {
  return object(members(boundsFields, `${node}.${property}`, field.fields), only('DayBounds'));
}
