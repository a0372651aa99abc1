import { Name } from '../parts/name.js';
import { PickButton } from './pick-button.js';

/** An entity's name, which selects it. */
export function EntityLink({ entity }: { readonly entity: { readonly id: string; readonly name: string } }) {
  return (
    <PickButton select={entity.id}>
      <Name>{entity.name}</Name>
    </PickButton>
  );
}
