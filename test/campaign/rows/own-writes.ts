import { dataOf } from '../ask.js';
import { sides } from '../desk.js';
import { atLeast, none, type Row } from '../row.js';
import type { ServerProcess } from '../server-process.js';

/** What is written on one server is asked for on the other at once, with the tag of the last answer from there. */
export const ownWrites: Row = {
  name: 'own-writes',
  promise: 'Whoever wrote sees it at once, on every server of one Neo4j, through whatever caches',
  play: async ({ first, second, token }, scale) => {
    const rounds = scale === 'short' ? 20 : 500;
    await second.start();
    const tags = new Map<ServerProcess, string>();
    const stale: string[] = [];
    let unchanged = 0;
    for (let round = 0; round < rounds; round++) {
      const [writing, reading] = round % 2 === 0 ? [first, second] : [second, first];
      const summary = `written in round ${round}`;
      await dataOf({ url: writing.url(), token }, edit, { id: side, summary });
      for (const server of [reading, writing]) {
        const answer = await readSide(server, token, tags.get(server));
        if (answer.summary !== summary) stale.push(`round ${round}: ${answer.status} ${answer.summary}`);
        tags.set(server, answer.tag);
      }
      if ((await readSide(reading, token, tags.get(reading))).status === 304) unchanged++;
    }
    await second.stop();
    return [
      none('answers that were older than the write before them', stale, `${2 * rounds}`),
      atLeast('answers that had not changed and were 304', rounds, unchanged),
    ];
  },
};

const side = sides[0];

const edit = `mutation ($id: ID!, $summary: String) {
  editEntity(id: $id, summary: $summary, reason: "a round") { position }
}`;

interface Read {
  readonly status: number;
  readonly tag: string;
  /** What the answer says; what was said before where that had not changed. */
  readonly summary: string | null;
}

/** Asks as a browser does, which sends the tag of what it keeps. */
async function readSide(server: ServerProcess, token: string, tag: string | undefined): Promise<Read> {
  const question = new URLSearchParams({ query: `{ entity(id: "${side}") { summary } }` });
  const response = await fetch(`${server.url()}/graphql?${question}`, {
    headers: {
      authorization: `Bearer ${token}`,
      'apollo-require-preflight': '1',
      ...(tag !== undefined && { 'if-none-match': tag }),
    },
  });
  const text = await response.text();
  const answer = text === '' ? null : (JSON.parse(text) as { data: { entity: { summary: string } } });
  return {
    status: response.status,
    tag: response.headers.get('etag') ?? '',
    summary: answer?.data.entity.summary ?? null,
  };
}
