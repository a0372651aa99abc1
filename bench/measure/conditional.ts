import { Pool } from 'undici';
import type { Request } from '../contestants/contestant.js';
import { percentile } from './statistics.js';

/** How a 304 compares with the answer that it saves, in milliseconds over one connection. */
export interface Conditional {
  readonly bytes: number;
  readonly fullP50: number;
  readonly notModifiedP50: number;
}

/** Asks the same by GET in turn with and without the answer's ETag; null where the server gives none. */
export async function timeConditional(
  url: string,
  request: Request,
  rounds: number,
): Promise<Conditional | null> {
  const { query, variables } = JSON.parse(request.body) as { query: string; variables: unknown };
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const path = `${request.path}?${search}`;
  const pool = new Pool(url, { connections: 1, pipelining: 1 });
  const get = async (headers: Record<string, string>) => {
    const start = performance.now();
    const reply = await pool.request({ path, method: 'GET', headers: { ...preflighted, ...headers } });
    const { byteLength } = await reply.body.arrayBuffer();
    return { ms: performance.now() - start, status: reply.statusCode, headers: reply.headers, byteLength };
  };
  try {
    const first = await get({});
    const etag = first.headers['etag'];
    if (first.status !== 200 || typeof etag !== 'string') return null;
    const full: number[] = [];
    const notModified: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      full.push((await get({})).ms);
      const saved = await get({ 'if-none-match': etag });
      if (saved.status !== 304) throw new Error(`If-None-Match was answered by ${saved.status}, not 304`);
      notModified.push(saved.ms);
    }
    return {
      bytes: first.byteLength,
      fullP50: percentile(full, 0.5),
      notModifiedP50: percentile(notModified, 0.5),
    };
  } finally {
    await pool.close();
  }
}

/** Apollo takes a GET only where a browser would have asked first. */
const preflighted = { 'apollo-require-preflight': 'true' };
