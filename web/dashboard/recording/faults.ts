import type { Fault, Trouble } from '../api/trouble.js';

/** What is wrong with a form: at which of its fields, and what is wrong with none of them. */
export interface FormFaults {
  readonly at: (field: string) => string | null;
  readonly elsewhere: readonly string[];
}

/**
 * The faults of a refused call by the fields of its form. An argument's path has the call's name first, and in a list the place in it;
 * a field is a name on it, or several joined by dots: `["editEntity", "names", 0, "language"]` is `names.0.language` where the form has
 * such a field, and otherwise `names`.
 */
export function formFaults(trouble: Trouble | null, fields: readonly string[]): FormFaults {
  const faults = trouble === null ? [] : trouble.faults.length > 0 ? trouble.faults : [asFault(trouble)];
  const narrowest = [...fields].sort((one, other) => other.length - one.length);
  const fieldOf = ({ argument }: Fault) => {
    const path = `.${argument.join('.')}.`;
    return narrowest.find((field) => path.includes(`.${field}.`));
  };
  return {
    at: (field) => {
      const ofField = faults.filter((fault) => fieldOf(fault) === field).map(({ message }) => message);
      return ofField.length === 0 ? null : ofField.join(' ');
    },
    elsewhere: faults.filter((fault) => fieldOf(fault) === undefined).map(({ message }) => message),
  };
}

function asFault({ message }: Trouble): Fault {
  return { message, argument: [] };
}
