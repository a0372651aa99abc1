import { EntityCombobox } from '../search/entity-combobox.js';
import { Field } from './field.js';
import { NewEntity } from './new-entity.js';

interface EntityPickerProps {
  readonly label: string;
  /** The id of who is chosen; empty for nobody yet. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly fault: string | null;
  /** Whether whoever is not found may be recorded. */
  readonly mayRecord?: boolean;
}

/** Chooses somebody who is recorded, as a field of a form; or records somebody new. What was written stays, whatever it means. */
export function EntityPicker({ label, chosen, choose, fault, mayRecord = false }: EntityPickerProps) {
  return (
    <div>
      <EntityCombobox
        label={label}
        chosen={chosen === '' ? null : chosen}
        choose={(id) => choose(id ?? '')}
        unmeant="kept"
        frame={(box) => (
          <Field label={label} fault={fault}>
            {box}
          </Field>
        )}
        {...(mayRecord && {
          nobody: (name, take) => <NewEntity key={name} name={name} choose={take} />,
        })}
      />
    </div>
  );
}
