import type { FieldNode } from 'graphql';

interface Entry {
  readonly signature: string;
  readonly node: FieldNode | null;
  readonly below: Scope;
}

/**
 * The keys of one object of an answer, with what each is asked by: fields under one key are merged, so they must say the same.
 * A fragment's scope knows its own keys apart from those of where it stands.
 */
export class Scope {
  readonly #entries = new Map<string, Entry>();
  readonly #around: Scope | null;

  constructor(around: Scope | null = null) {
    this.#around = around;
  }

  has(key: string): boolean {
    return this.#entry(key) !== undefined;
  }

  signatureOf(key: string): string | undefined {
    return this.#entry(key)?.signature;
  }

  below(key: string): Scope | undefined {
    return this.#entry(key)?.below;
  }

  add(key: string, signature: string, node: FieldNode | null = null, below: Scope = new Scope()): void {
    this.#set(key, { signature, node, below });
  }

  /** The fields that stand here, without what was selected below them. */
  nodes(): readonly { readonly node: FieldNode; readonly below: Scope }[] {
    return [...this.#entries.values()].flatMap(({ node, below }) => (node === null ? [] : [{ node, below }]));
  }

  /** Whether a fragment's keys are all new here. */
  isFreeFor(fragment: Scope): boolean {
    return [...fragment.#entries.keys()].every((key) => !this.has(key));
  }

  /** Takes over a fragment's keys. */
  take(fragment: Scope): void {
    for (const [key, entry] of fragment.#entries) this.#set(key, entry);
  }

  #entry(key: string): Entry | undefined {
    const own = this.#entries.get(key);
    return own === undefined && this.#around !== null ? this.#around.#entry(key) : own;
  }

  #set(key: string, entry: Entry): void {
    this.#entries.set(key, entry);
    if (this.#around !== null) this.#around.#set(key, entry);
  }
}
