/** Texts by their names, as a language's file has them: those of en.ts, as many as are translated, in the plural forms of the language. */
export interface Catalogue {
  readonly [name: string]: string | Catalogue;
}
