import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Identify } from '../../src/access/identify.js';
import type { Requester } from '../../src/domain/requester.js';
import { EntenteError } from '../../src/errors.js';
import { newMemory, type Opened, openIn, usualSize } from './opened.js';

/** The server and the browser that all tests of the page share, and the page that one of them has open. */
export interface World {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly browser: Browser;
  readonly page: Page;
  readonly opened: Opened;
  /** Opens an address of the page. */
  go(path?: string, manner?: Manner): Promise<void>;
  /** Closes what is open, and forgets what it kept. */
  leave(): Promise<void>;
  /** Waits until all that was asked for has come, and nothing is asked for any more. */
  atRest(): Promise<void>;
  /** What is beside every view. */
  panel(): Locator;
  parameter(name: string): string | null;
}

/** How the page is opened, where it is not as usual. */
export interface Manner {
  /** The token of who looks at it. */
  readonly token?: string;
  /** Where it is, if not at the server itself. */
  readonly base?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** What is done with the page before it is asked for. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface WorldParts {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly browser: Browser;
}

/**
 * A world whose parts are there once they are asked for. Every test has a page of its own, that finds nothing kept by another; but
 * the scripts, which are the same for all, a browser that has to compile them for each takes longer for than for what they do.
 */
export function worldOf(parts: () => WorldParts): World {
  let memory: BrowserContext | undefined;
  let opened: Opened | undefined;
  const now = () => {
    if (opened === undefined) throw new Error('No page is open.');
    return opened;
  };
  return {
    get url() {
      return parts().url;
    },
    get app() {
      return parts().app;
    },
    get browser() {
      return parts().browser;
    },
    get page() {
      return now().page;
    },
    get opened() {
      return now();
    },
    go: async (path = '/', { token, base, viewport = usualSize, colorScheme = 'light', prepare } = {}) => {
      const { browser, url } = parts();
      memory ??= await newMemory(browser);
      opened = await openIn(memory, `${base ?? url}${path}`, async (page) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        if (token !== undefined)
          await page.addInitScript(`sessionStorage.setItem('entente.token', '${token}')`);
        await prepare?.(page);
      });
    },
    leave: async () => {
      const forgotten = await opened?.page.evaluate('localStorage.clear()').then(
        () => true,
        () => false,
      );
      await opened?.close();
      opened = undefined;
      // A page that was broken may have kept something.
      if (forgotten === false) {
        await memory?.close();
        memory = undefined;
      }
    },
    atRest: () => now().atRest(),
    panel: () => now().page.getByRole('complementary', { name: 'What is selected' }),
    parameter: (name) => new URL(now().page.url()).searchParams.get(name),
  };
}

const people: Readonly<Record<string, Requester>> = {
  'Bearer good': { name: 'reader', role: 'READER', credential: 'good' },
  'Bearer jane': { name: 'jane', role: 'ANALYST', credential: 'jane' },
  'Bearer edith': { name: 'edith', role: 'EDITOR', credential: 'edith' },
};

/** Who may use the server: whoever bears a token, and without one, until it is wanted, everybody as a reader. */
export function gatekeeper(): { wantsToken: boolean; readonly identify: Identify } {
  const gate = {
    wantsToken: false,
    identify: async (credential: string | undefined): Promise<Requester> => {
      const person = people[credential ?? ''];
      if (person !== undefined) return person;
      if (gate.wantsToken || credential !== undefined)
        throw new EntenteError('UNAUTHENTICATED', 'Send a token.');
      return { name: 'reader', role: 'READER', credential: null };
    },
  };
  return gate;
}

/** Does something past the page, as who bears a token; gives the data, and throws where there are errors. */
export async function call<Data>(
  { app }: Pick<World, 'app'>,
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    payload: { query, variables },
  });
  const { data, errors } = response.json<{ data: Data; errors?: unknown }>();
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
