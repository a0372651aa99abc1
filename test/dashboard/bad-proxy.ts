import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** How it answers questions in the server's place; `honest` hands on what the server says. */
export type Manner =
  | 'honest'
  /** A page of a proxy that went wrong. */
  | 'html'
  /** An answer that ends in its middle. */
  | 'torn'
  /** The connection breaks before any answer. */
  | 'cut'
  /** Too many questions: to be left alone for a moment. */
  | 'busy'
  /** The server's answer, after a second. */
  | 'slow';

/** A proxy before a server that misbehaves as it is told to. */
export interface BadProxy {
  readonly url: string;
  manner: Manner;
  /** Whether it hands WebSockets on, which many a proxy does not; event streams it does in any case. */
  letsUpgrades: boolean;
  /** How many are told of changes through it, by whatever transport. */
  readonly streamCount: number;
  /** Breaks every stream of changes that goes through it, and lets no other through until it is told to. */
  cutStreams(): void;
  letStreams(): void;
  close(): Promise<void>;
}

/** Starts a proxy on a port of its own before the server at an address. */
export async function startBadProxy(server: string): Promise<BadProxy> {
  const { hostname, port } = new URL(server);
  const streams = new Set<Socket>();
  let letsStreams = true;
  const follow = (client: Socket, leave: () => void) => {
    streams.add(client);
    client.on('close', () => {
      streams.delete(client);
      leave();
    });
  };
  const handOn = (from: IncomingMessage, to: ServerResponse) => {
    const isStream = from.url === '/graphql/stream';
    if (isStream && !letsStreams) {
      from.socket.destroy();
      return;
    }
    const { method, url, headers } = from;
    const on = request({ hostname, port, method, path: url, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    on.on('error', () => to.destroy());
    if (isStream) follow(from.socket, () => on.destroy());
    from.pipe(on);
  };
  const answer: Readonly<Record<Manner, (from: IncomingMessage, to: ServerResponse) => void>> = {
    honest: handOn,
    html: (_from, to) => to.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Oops</h1>'),
    torn: (_from, to) => to.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"pic'),
    cut: (from) => from.socket.destroy(),
    busy: (_from, to) => to.writeHead(429, { 'retry-after': '0' }).end(),
    slow: (from, to) => void setTimeout(() => handOn(from, to), 1_000),
  };
  const http = createServer((from, to) => {
    const manner = from.url === '/graphql' ? proxy.manner : 'honest';
    answer[manner](from, to);
  });
  http.on('upgrade', (from: IncomingMessage, client: Socket) => {
    if (!letsStreams || !proxy.letsUpgrades) {
      client.destroy();
      return;
    }
    const on = connect(Number(port), hostname, () => {
      const headers = from.rawHeaders.flatMap((name, at, all) =>
        at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : [],
      );
      on.write([`GET ${from.url} HTTP/1.1`, ...headers, '', ''].join('\r\n'));
      on.pipe(client).pipe(on);
    });
    for (const socket of [on, client]) socket.on('error', () => socket.destroy());
    follow(client, () => on.destroy());
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const proxy: BadProxy = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    manner: 'honest',
    letsUpgrades: true,
    get streamCount() {
      return streams.size;
    },
    cutStreams: () => {
      letsStreams = false;
      for (const stream of streams) stream.destroy();
    },
    letStreams: () => {
      letsStreams = true;
    },
    close: () => {
      for (const stream of streams) stream.destroy();
      http.closeAllConnections();
      return new Promise((resolve) => http.close(() => resolve()));
    },
  };
  return proxy;
}
