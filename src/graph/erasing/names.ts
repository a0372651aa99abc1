import type { Instant } from '../../domain/time/instant.js';
import type { Run } from '../connection.js';
import { instantIn, optional, textIn } from '../stored/checked.js';

/** A shorter name is found in too many words to look for. */
const shortest = 4;

/** All that some entities go by, merged or not; and went by. */
export async function namesOf(run: Run, entities: readonly string[]): Promise<readonly string[]> {
  const rows = await run(
    `UNWIND $entities AS id MATCH (n:Entity|Merged {id: id})
     UNWIND [n.name] + COLLECT { MATCH (n)-[:NAMED]->(x) RETURN x.text }
       + COLLECT { MATCH (n)-[:REVISED]->(r) RETURN r.before } AS name
     RETURN DISTINCT name`,
    { entities },
  );
  const names = rows.flatMap(([name]) => (name === null ? [] : namesIn(textIn(name))));
  return [...new Set(names)].filter((name) => name.length >= shortest).sort();
}

/** A name, or the name of what an entity was before. */
function namesIn(text: string): readonly string[] {
  if (!text.startsWith('{')) return [text];
  const { name, names = [] } = JSON.parse(text) as {
    readonly name?: string;
    readonly names?: readonly { readonly text: string }[];
  };
  return [...(name === undefined ? [] : [name]), ...names.map((each) => each.text)];
}

/** The instant at which the first of some records was recorded; null where there are none. */
export async function recordedSince(run: Run, ids: readonly string[]): Promise<Instant | null> {
  const [row] = await run(
    `UNWIND $ids AS id MATCH (n:Entity|Merged|Document|Claim {id: id}) RETURN toString(min(n.recordedAt))`,
    { ids },
  );
  return optional(row?.[0], instantIn);
}
