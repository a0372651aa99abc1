import type { FastifyRequest } from 'fastify';
import { EntenteError, quoted } from '../../errors.js';

/**
 * Refuses pages of other sites, but for those that may call the server. CORS does not hold a page back from opening a WebSocket, nor an
 * event stream that it then may not read.
 *
 * @param origins the origins of other sites whose pages may
 */
export function refuseForeignPages({ headers }: FastifyRequest, origins: readonly string[]): void {
  const { origin, host } = headers;
  // Only browsers send one, and they always do where a page of another site asks.
  if (origin === undefined || origins.includes(origin) || hostOf(origin) === host?.toLowerCase()) return;
  throw new EntenteError(
    'ORIGIN_NOT_ALLOWED',
    `A page of ${quoted(origin)} may not listen here; ENTENTE_CORS_ORIGINS says which may.`,
  );
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
