import type { FastifyInstance } from 'fastify';
import type { HttpConfig } from '../config.js';
import { EntenteError } from '../errors.js';

/** Whoever probes may call a machine anything, and learns nothing of the graph. */
const underAnyName: readonly string[] = ['/health', '/ready'];

/**
 * Refuses requests that call the server by a name that it does not go by. A page whose own name was made to lead to this
 * machine would otherwise pass for one of this server, and read all that it answers (DNS rebinding).
 */
export function useKnownHosts(app: FastifyInstance, { host, hostnames }: HttpConfig): void {
  app.addHook('onRequest', async ({ headers, routeOptions, socket }) => {
    if (underAnyName.includes(routeOptions.url ?? '')) return;
    const name = hostnameOf(headers.host ?? '');
    if (name === null) {
      throw new EntenteError('BAD_REQUEST', 'Send a Host header that names a host, such as 127.0.0.1:4000.');
    }
    if (hostnames === null || hostnames.includes(name)) return;
    const address = host.includes(':') ? `[${host}]` : host;
    throw new EntenteError(
      'HOST_NOT_ALLOWED',
      `This server answers this machine only, and not as ${name}: open it as http://${address}:${socket.localPort}, ` +
        'or set ENTENTE_ANONYMOUS_ACCESS=read, or off, which wants a token of everyone, to have it answer under any name.',
    );
  });
}

/** The host of a Host header without its port, as URLs write it; null where it is none. */
function hostnameOf(header: string): string | null {
  const url = `http://${header}`;
  return /^[\w.:[\]-]+$/.test(header) && URL.canParse(url) ? new URL(url).hostname : null;
}
