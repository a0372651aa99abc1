import { Pool } from 'undici';
import type { Request } from '../contestants/contestant.js';

/** What came back: how long until its last byte, in milliseconds, and the bytes of its body. */
export interface Reply {
  readonly ms: number;
  readonly status: number;
  readonly bytes: number;
}

/** Sends requests to a server over connections that are kept open. */
export class Client {
  readonly #pool: Pool;

  constructor(url: string, connections: number) {
    this.#pool = new Pool(url, { connections, pipelining: 1 });
  }

  async send({ path, body }: Request): Promise<Reply> {
    const start = performance.now();
    const reply = await this.#pool.request({ path, method: 'POST', headers: json, body });
    const { byteLength } = await reply.body.arrayBuffer();
    return { ms: performance.now() - start, status: reply.statusCode, bytes: byteLength };
  }

  /** Asks, and reads the answer as JSON. */
  async ask({ path, body }: Request): Promise<Asked> {
    const reply = await this.#pool.request({ path, method: 'POST', headers: json, body });
    const text = await reply.body.text();
    return { status: reply.statusCode, bytes: Buffer.byteLength(text), text };
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

export interface Asked {
  readonly status: number;
  readonly bytes: number;
  readonly text: string;
}

const json = { 'content-type': 'application/json' };
