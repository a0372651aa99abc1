import type { Identify } from '../../access/identify.js';
import type { LiveConfig } from '../../config.js';
import type { Requester } from '../../domain/requester.js';
import { EntenteError, forbidden } from '../../errors.js';
import type { LiveFigures } from './figures.js';

/** A client that listens, over whichever transport. */
export interface Listener {
  /** The network address that it came from. */
  readonly address: string;
  /** Ends it, and says why. */
  readonly end: (why: EntenteError) => void;
  /** Ends it, for the server stops: it is to come back. */
  readonly sendAway: () => void;
  /** Whether it took what was sent at the last beat; sends it something to take. */
  readonly beat: () => boolean;
  /** Ends it without a word: it takes none. */
  readonly cut: () => void;
}

/** By what somebody who listens is known. */
interface Known {
  readonly authorization: string | undefined;
  readonly requester: Requester;
  /** Whom it is counted for. */
  readonly account: string;
  /** When the credential was last found good, by the clock of the process. */
  goodAt: number;
}

/** How often each is sent something to take, in milliseconds: who has taken nothing at the second beat is cut off, within ten seconds. */
const beatMs = 4_000;

/** How often credentials are looked at again, in milliseconds. What is known of an API token is up to five seconds old then. */
const checkMs = 2_500;

/** How many credentials are looked at together: more would take the turns of whoever asks something. */
const checksAtOnce = 4;

/** A credential that could not be looked at for so long is no longer taken for good, in milliseconds. */
const uncheckedMs = 60_000;

/** All who listen: how many there may be, whether each still takes what is sent, and whether their credentials are still good. */
export class Listeners {
  readonly #limits: LiveConfig;
  readonly #identify: Identify;
  readonly #figures: LiveFigures;
  readonly #all = new Set<Listener>();
  readonly #known = new Map<Listener, Known>();
  readonly #counts = new Map<string, number>();
  readonly #timers: readonly NodeJS.Timeout[];
  #isChecking = false;
  #isClosed = false;

  constructor(limits: LiveConfig, identify: Identify, figures: LiveFigures) {
    this.#limits = limits;
    this.#identify = identify;
    this.#figures = figures;
    this.#timers = [
      // After what came in while the process was busy: it may be the answer to the last beat.
      setInterval(() => setImmediate(() => this.#beat()), beatMs).unref(),
      setInterval(() => void this.#check(), checkMs).unref(),
    ];
  }

  /** Lets one in. Throws EntenteError `UNAVAILABLE` where as many listen as may, or the server stops. */
  enter(listener: Listener): void {
    const { connections } = this.#limits;
    if (this.#isClosed || this.#all.size >= connections) {
      throw new EntenteError(
        'UNAVAILABLE',
        this.#isClosed
          ? 'The server stops.'
          : `As many listen as may (${connections}); come back in a moment.`,
      );
    }
    this.#all.add(listener);
    this.#figures.listeners = this.#all.size;
  }

  /**
   * Notes who one is that was let in; not of one that has left meanwhile, whom nothing would make leave again. Throws EntenteError
   * `TOO_MANY_SUBSCRIPTIONS` where they listen as often as one may.
   */
  know(listener: Listener, authorization: string | undefined, requester: Requester): void {
    if (!this.#all.has(listener)) return;
    const account = requester.credential ?? `address ${listener.address}`;
    const count = (this.#counts.get(account) ?? 0) + 1;
    if (count > this.#limits.connectionsEach) {
      throw new EntenteError(
        'TOO_MANY_SUBSCRIPTIONS',
        `One may listen over ${this.#limits.connectionsEach} connections at once; close some.`,
      );
    }
    this.#counts.set(account, count);
    this.#known.set(listener, { authorization, requester, account, goodAt: performance.now() });
  }

  leave(listener: Listener): void {
    this.#all.delete(listener);
    this.#figures.listeners = this.#all.size;
    const known = this.#known.get(listener);
    if (known === undefined) return;
    this.#known.delete(listener);
    const left = (this.#counts.get(known.account) ?? 1) - 1;
    if (left > 0) this.#counts.set(known.account, left);
    else this.#counts.delete(known.account);
  }

  /** Sends all away, and lets nobody in any more. */
  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers) clearInterval(timer);
    for (const listener of [...this.#all]) listener.sendAway();
  }

  #beat(): void {
    for (const listener of [...this.#all]) {
      if (listener.beat()) continue;
      this.#figures.cut++;
      listener.cut();
    }
  }

  async #check(): Promise<void> {
    this.#endUnchecked();
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      await this.#lookAtCredentials();
    } finally {
      this.#isChecking = false;
    }
  }

  /** Whatever the looking waits for: while the database hangs, it may take longer than there is time. */
  #endUnchecked(): void {
    for (const [listener, { authorization, goodAt }] of [...this.#known]) {
      if (authorization !== undefined && performance.now() - goodAt > uncheckedMs) listener.end(unchecked());
    }
  }

  /** Looks at each credential once, however many connections it has. */
  async #lookAtCredentials(): Promise<void> {
    const credentials = new Set([...this.#known.values()].map(({ authorization }) => authorization)).values();
    const look = async () => {
      // All take from the same ones.
      for (const authorization of credentials) {
        if (authorization === undefined) continue;
        const verdict = await this.#identify(authorization).catch((error: unknown) => error);
        for (const [listener, known] of [...this.#known]) {
          if (known.authorization === authorization) judge(listener, known, verdict);
        }
      }
    };
    await Promise.all(Array.from({ length: checksAtOnce }, look));
  }
}

/** @param verdict who bears the credential, or the error that there is in their stead */
function judge(listener: Listener, known: Known, verdict: unknown): void {
  if (verdict instanceof EntenteError && verdict.extensions.code !== 'UNAVAILABLE') listener.end(verdict);
  else if (verdict instanceof Error) return;
  else if ((verdict as Requester).role !== known.requester.role) {
    listener.end(forbidden('The credential gives another role by now; subscribe anew.'));
  } else known.goodAt = performance.now();
}

function unchecked(): EntenteError {
  return new EntenteError(
    'UNAVAILABLE',
    'Whether the credential is still good cannot be known now; come back in a moment.',
  );
}
