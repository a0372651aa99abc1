import type { Option } from '../parts/combobox/combobox.js';

/** Something that a search found, and what choosing it does. */
export interface Finding extends Option {
  readonly choose: () => void;
}
