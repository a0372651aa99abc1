import type { Contestant } from './contestant.js';
import { dataloader } from './dataloader/contestant.js';
import { entente } from './entente/contestant.js';
import { handWritten } from './hand-written/contestant.js';
import { neo4jGraphql } from './neo4j-graphql/contestant.js';

/** Every contestant, in the order of the tables. */
export const contestants: readonly Contestant[] = [handWritten, entente, neo4jGraphql, dataloader];
