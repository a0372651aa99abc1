import { type Written, whoseWord } from '../state/whose-word.js';
import { t } from '../texts/texts.js';

type Graded = 'graded' | 'credible';
type Listed = Exclude<keyof Written, Graded>;

/** One of the things that decide whose word counts. */
export interface WordPart {
  readonly said: string;
  /** The way to where it no longer decides. */
  readonly undo: Partial<Record<Graded, null> & Record<Listed, string[]>>;
}

/** Whose word counts, part by part; nothing where everyone's does. Sources are called as they are named, or else by their ids. */
export function wordParts(written: Written, names: ReadonlyMap<string, string>): readonly WordPart[] {
  const { graded, credible, unheard, unread, only, publishers } = whoseWord(written);
  const listed = (key: Listed, ids: readonly string[]) =>
    ids.map((id, index): WordPart => {
      const name = names.get(id) ?? id;
      // One of these is enough: the second is no further condition.
      const isOr = index > 0 && (key === 'only' || key === 'publishers');
      const said = isOr ? t(`word.or.${key}`, { name }) : t(`word.${key}`, { name });
      return { said, undo: { [key]: ids.filter((each) => each !== id) } };
    });
  return [
    ...(graded === null ? [] : [{ said: t('word.graded', { grade: graded }), undo: { graded: null } }]),
    ...(credible === null
      ? []
      : [
          {
            said: t('word.credible', { grade: t(`recording.credibilities.${credible}`) }),
            undo: { credible: null },
          },
        ]),
    ...listed('unheard', unheard),
    ...listed('unread', unread),
    ...listed('only', only),
    ...listed('publishers', publishers),
  ];
}
