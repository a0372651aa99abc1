import { createServer } from 'node:net';

/** The server cannot listen where it was told to. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there, perhaps another Entente; give another PORT',
  EACCES: 'that needs more rights; give a PORT of 1024 or above',
  EADDRNOTAVAIL: 'this machine has no such address; give another HOST',
  ENOTFOUND: 'there is no host of that name; give another HOST',
};

/** Throws {@link ListenError} where the server could not listen, such as where another program does; 0 is always free. */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''] ?? error.message;
      reject(
        new ListenError(`Entente cannot listen on port ${port} of ${host}: ${reason}.`, { cause: error }),
      );
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
