import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; }
  h1 { margin-bottom: 0; }
  dt { margin-top: 1rem; font-weight: 600; }
  dd { margin: 0; }
`;

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Entente</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>Entente</h1>
      <p>Who stands with whom, who says so, since when.</p>
      <dl>
        <dt><a href="/explorer/">GraphiQL</a></dt>
        <dd>Ask here, with example questions; works without the internet.</dd>
        <dt><a href="/graphql">Apollo Sandbox</a></dt>
        <dd>Ask here, if you know Apollo's tools; its page comes from the internet.</dd>
        <dt><code>/graphql</code></dt>
        <dd>The endpoint, for programs: GraphQL over HTTP.</dd>
        <dt><a href="/health"><code>/health</code></a>, <a href="/ready"><code>/ready</code></a></dt>
        <dd>Whether the server is alive, and whether its database answers.</dd>
      </dl>
    </main>
  </body>
</html>
`;

/** The page at `/`: where to go from here. */
export function useStartPage(app: FastifyInstance): void {
  const styleHash = createHash('sha256').update(style).digest('base64');
  const directives = {
    defaultSrc: ["'none'"],
    styleSrc: [`'sha256-${styleHash}'`],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  };
  const helmet = { contentSecurityPolicy: { useDefaults: false, directives } };
  app.get('/', { helmet }, async (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}
