import type { Run } from '../connection.js';
import { listIn, textIn } from '../stored/checked.js';
import { editableIn } from '../stored/revisions.js';

/** A shorter name is found in too many words to look for. */
const shortest = 4;

/** All that some entities go by, merged or not; and went by. */
export async function namesOf(run: Run, entities: readonly string[]): Promise<readonly string[]> {
  const rows = await run(
    `UNWIND $entities AS id MATCH (n:Entity|Merged {id: id})
     RETURN [n.name] + COLLECT { MATCH (n)-[:NAMED]->(x) RETURN x.text },
       COLLECT { MATCH (n)-[:REVISED]->(r) WHERE r.before IS NOT NULL RETURN r.before }`,
    { entities },
  );
  const names = rows.flatMap(([now, before]) => [
    ...listIn(now).map(textIn),
    ...listIn(before).flatMap((revision) => {
      const { name, names: others } = editableIn(revision);
      return [name, ...others.map(({ text }) => text)];
    }),
  ]);
  return [...new Set(names)].filter((name) => name.length >= shortest).sort();
}
