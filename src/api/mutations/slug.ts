/** Longer ones are cut between words. */
const longest = 80;

/**
 * A readable id made of a name: `Quds Force` gives `quds-force`. Null where the name has no Latin letter or digit to make one of:
 * how to spell it in these is for whoever records it.
 */
export function slugOf(name: string): string | null {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (words === null) return null;
  let slug = (words[0] ?? '').slice(0, longest);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > longest) break;
    slug += `-${word}`;
  }
  return slug;
}

/** How many numbered ids are looked at before one is made up. */
const numbered = 20;

/** The ids that something may be given whose slug others may have: the slug, and the slug with a number. */
export function candidatesFor(slug: string): readonly string[] {
  return [slug, ...Array.from({ length: numbered - 1 }, (_, index) => `${slug}-${index + 2}`)];
}
