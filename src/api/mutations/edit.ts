import { badInput, EntenteErrors } from '../../errors.js';
import type * as Schema from '../../generated/graphql.js';
import type { Edit } from '../../graph/writing/edit-entity.js';
import { entityInput } from '../../written/entity-input.js';
import { readItem } from '../../written/read-item.js';
import { sectionSchemas } from '../../written/section-schemas.js';
import { writtenEntity } from './as-written.js';

/** What stands for the fields of an entity that an edit leaves as they are. */
const anybody = { id: 'anybody', kind: 'PERSON', name: 'anybody' };

/**
 * What is to be another in an entity, read by the form of entities. A name or names that are null are left out; a summary
 * that is null is taken away.
 *
 * @throws EntenteErrors with all that is wrong with it
 */
export function readEdit({
  name,
  names,
  summary,
}: Partial<Pick<Schema.MutationEditEntityArgs, 'name' | 'names' | 'summary'>>): Edit {
  const given = { ...anybody, ...(typeof name === 'string' && { name }), names, summary };
  const read = readItem(sectionSchemas.entities, writtenEntity(given));
  if ('objections' in read) {
    throw new EntenteErrors(read.objections.map(({ path, message }) => badInput(message, path)));
  }
  const entity = entityInput(read.value);
  const isOwn = ({ text }: { readonly text: string }) => names?.some((each) => each.text === text) ?? false;
  return {
    name: typeof name === 'string' ? entity.name : undefined,
    names: names ? entity.names.filter(isOwn) : undefined,
    summary: summary === undefined ? undefined : entity.summary,
  };
}
