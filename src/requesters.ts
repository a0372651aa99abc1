import type { Logger } from 'pino';
import { type Identify, identifier } from './access/identify.js';
import type { AccessSettings } from './access/settings.js';
import type { Graph } from './graph/connection.js';
import { findToken } from './graph/tokens/read.js';
import { noteUse } from './graph/tokens/write.js';

/** Tells who sends a request, by the API tokens that a graph keeps, or as the settings say. */
export function requesters(settings: AccessSettings, graph: Graph, log: Pick<Logger, 'warn'>): Identify {
  return identifier(settings, {
    find: (id) => findToken(graph, id),
    noteUse: (id) => {
      noteUse(graph, id).catch((error) =>
        log.warn({ err: error }, `the use of the API token ${id} is not noted`),
      );
    },
  });
}
