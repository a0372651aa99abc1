import { atRun, type Column } from './column.js';
import { picked, type Selected } from './selection.js';

/** `Query.viewer`: who asks. Nothing is read for it. */
export function viewer(field: Selected): Column {
  return atRun(({ inputs }) => (inputs.viewer === undefined ? null : picked(field.fields, inputs.viewer)));
}
