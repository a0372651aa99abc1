import type { SearchQuery } from '../generated/graphql.js';
import type { Option } from '../parts/combobox/combobox.js';
import { Name } from '../parts/name.js';
import { t } from '../texts/texts.js';

/** An entity as one of those that a text may mean. */
export function optionOf(entity: SearchQuery['entities']['nodes'][number]): Option {
  const kind = entity.__typename.toUpperCase() as Uppercase<typeof entity.__typename>;
  return {
    key: entity.id,
    title: <Name>{entity.name}</Name>,
    kind: t(`kind.${kind}`),
    // Where nothing is said of who it is, the id tells those of one name apart.
    remark: entity.summary ?? entity.id,
  };
}
