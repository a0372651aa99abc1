import type { Ask } from '../contestants/contestant.js';
import { listIn, objectIn } from '../operations/read.js';
import type { DeepPlace } from './sample.js';

/** As deep as a place may lie, and how far apart places are. */
const deepest = 4_000;
const step = 100;

/** Goes through the claims of hubs page by page, and notes the places between pages that a full page follows. */
export async function deepPlaces(entente: Ask, hubs: readonly string[]): Promise<readonly DeepPlace[]> {
  const places: DeepPlace[] = [];
  for (const hub of hubs) places.push(...(await placesOf(entente, hub)));
  // The deeper half of them: a page near the beginning is another question.
  return places.sort((one, other) => other.depth - one.depth).slice(0, Math.ceil(places.length / 2));
}

const walk = `
  query ($id: ID!, $after: String, $step: Int!) {
    entity(id: $id) {
      claims(where: { as: [SUBJECT] }, first: $step, after: $after) {
        nodes { id attestedOn }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;

async function placesOf(entente: Ask, hub: string): Promise<readonly DeepPlace[]> {
  const places: DeepPlace[] = [];
  const pageSize = (await countOf(entente, hub)) > 10 * step ? step : 5;
  for (let after: string | null = null, depth = 0; depth < deepest; ) {
    const data = await entente(walk, { id: hub, after, step: pageSize });
    const { nodes, pageInfo } = objectIn(objectIn(objectIn(data)['entity'])['claims']);
    const { hasNextPage, endCursor } = objectIn(pageInfo);
    const last = listIn(nodes).at(-1);
    if (hasNextPage !== true || last === undefined) return places;
    after = String(endCursor);
    depth += pageSize;
    places.push({
      hub,
      depth,
      attestedOn: String(last['attestedOn']),
      claim: String(last['id']),
      cursor: after,
    });
  }
  return places;
}

async function countOf(entente: Ask, hub: string): Promise<number> {
  const document = 'query ($id: ID!) { entity(id: $id) { claims(where: { as: [SUBJECT] }) { totalCount } } }';
  const data = await entente(document, { id: hub });
  return Number(objectIn(objectIn(objectIn(data)['entity'])['claims'])['totalCount']);
}
