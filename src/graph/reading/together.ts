import { asRow, type Column } from './column.js';
import { StatementText } from './statement-text.js';

/** A column, with the part of the statement that it was written in. */
interface Draft {
  readonly part: StatementText;
  readonly column: Column;
}

/**
 * Columns of one object, each written in a part of its own, put into the statement. Those that come to the same text are
 * written once and asked with a list of their values: planning a statement takes Neo4j longer the longer it is, and "this, on
 * each day of a fortnight" is one question.
 */
export function together(
  text: StatementText,
  writers: readonly ((part: StatementText) => Column)[],
): readonly Column[] {
  const drafts = writers.map((write): Draft => {
    const part = text.part();
    return { part, column: write(part) };
  });
  const placed = new Map<Draft, Column>();
  for (const alike of groupsOf(drafts)) {
    for (const [draft, column] of place(text, alike)) placed.set(draft, column);
  }
  return drafts.map((draft) => placed.get(draft) ?? draft.column);
}

function groupsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const groups = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const { cypher } = draft.column;
    if (cypher === null) continue;
    const sameText = groups.get(cypher) ?? [];
    const alike = sameText.find(([first]) => first && StatementText.areAlike(first.part, draft.part));
    if (alike) alike.push(draft);
    else sameText.push([draft]);
    groups.set(cypher, sameText);
  }
  return [...groups.values()].flat();
}

function place(text: StatementText, alike: readonly Draft[]): readonly (readonly [Draft, Column])[] {
  const cypher = alike[0]?.column.cypher ?? 'null';
  const placed = text.place(
    cypher,
    alike.map(({ part }) => part),
  );
  return alike.map((draft, index) => {
    const { decode } = draft.column;
    const column: Column = {
      cypher: placed.cypher,
      decode: placed.isList ? (raw, moment) => decode(asRow(raw)?.[index], moment) : decode,
    };
    return [draft, column];
  });
}
