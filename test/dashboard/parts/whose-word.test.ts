import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  buildSchema,
  type DefinitionNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordParts } from '../../../web/dashboard/filters/word-parts.js';
import { evidenceOf, unreadable, type Written } from '../../../web/dashboard/state/whose-word.js';
import { en } from '../../../web/dashboard/texts/en.js';
import { claimsThatCount } from '../../../web/dashboard/views/table/claims-that-count.js';

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
});

const everyone: Written = {
  graded: null,
  credible: null,
  unheard: [],
  unread: [],
  only: [],
  publishers: [],
};
const diplomats = 'diplomatic-sources@herald-1';

describe('whose word counts, as the address has it', () => {
  test('is everyone’s unless somebody says otherwise', () => {
    expect([evidenceOf(everyone), unreadable(everyone)]).toEqual([null, []]);
  });

  test('is asked of the API as it has it', () => {
    const chosen = { ...everyone, graded: 'B', credible: 'DOUBTFUL', unheard: [diplomats, 'iran'] };
    expect(evidenceOf({ ...chosen, unread: ['a'], only: ['b'], publishers: ['c'] })).toEqual({
      minReliability: 'B',
      minCredibility: 'DOUBTFUL',
      excludeOrigins: [diplomats, 'iran'],
      excludeDocuments: ['a'],
      onlyDocuments: ['b'],
      publishedBy: ['c'],
    });
  });

  test.each([
    { graded: 'F' },
    { graded: 'b' },
    { credible: 'CANNOT_BE_JUDGED' },
    { unheard: ['two officials@herald'] },
    { unheard: ['officials@'] },
    { unread: [diplomats] },
    { only: ['<script>'] },
    { publishers: ['Herald'] },
  ])('%j is said to be none, and leaves nobody out', (nonsense) => {
    const written = { ...everyone, ...nonsense };
    expect([evidenceOf(written), unreadable(written)]).toEqual([null, Object.values(nonsense).flat()]);
  });

  test('is read or said to be unreadable, whatever is written, and never a fault', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom('iran', diplomats), fc.string({ maxLength: 9 })), {
      maxLength: 4,
    });
    const grade = fc.option(fc.oneof(fc.constantFrom('A', 'E', 'DOUBTFUL'), fc.string()));
    const written = fc.record({
      graded: grade,
      credible: grade,
      unheard: texts,
      unread: texts,
      only: texts,
      publishers: texts,
    });
    fc.assert(
      fc.property(written, (some) => {
        const read = Object.values(evidenceOf(some) ?? {}).flat();
        const given = Object.values(some)
          .flat()
          .filter((one) => one !== null);
        expect([...read, ...unreadable(some)].sort()).toEqual([...given].sort());
      }),
    );
  });
});

describe('whose word counts, in words', () => {
  const names = new Map([
    [diplomats, 'diplomatic sources'],
    ['herald-1', 'The retreat'],
    ['herald-2', 'The return'],
  ]);
  const said = (some: Partial<Written>) =>
    wordParts({ ...everyone, ...some }, names).map((part) => part.said);

  test('says grades, and sources by their names', () => {
    expect(said({ graded: 'B', unheard: [diplomats, 'iran'] })).toEqual([
      'by sources graded B or better',
      'without the word of diplomatic sources',
      'without the word of iran',
    ]);
  });

  test('says of documents of which one is enough that it is', () => {
    expect(said({ only: ['herald-1', 'herald-2'] })).toEqual([
      'only from “The retreat”',
      'or from “The return”',
    ]);
  });

  test('has a way back from each part, after which all others are left', () => {
    const written = { ...everyone, graded: 'B', unheard: [diplomats, 'iran'], only: ['herald-1'] };
    const parts = wordParts(written, names);
    for (const { said: gone, undo } of parts) {
      const left = wordParts({ ...written, ...undo }, names).map((part) => part.said);
      expect(left).toEqual(parts.map((part) => part.said).filter((each) => each !== gone));
    }
  });
});

test('claims are listed of those alone whose word counts', () => {
  expect(claimsThatCount({ minReliability: 'B', excludeOrigins: ['iran'], excludeDocuments: ['a'] })).toEqual(
    {
      minReliability: 'B',
      NOT: { OR: [{ origin: 'iran' }, { document: 'a' }] },
    },
  );
  expect(claimsThatCount({ onlyDocuments: ['a', 'b'] })).toEqual({
    OR: [{ document: 'a' }, { document: 'b' }],
  });
});

test('every question of the page says whose word counts where its answer hangs on that', async () => {
  const schema = buildSchema(await textsIn('schema'));
  const { definitions } = parse(await textsIn('web/dashboard'));
  const fields = definitions.flatMap((definition) => onWhoseWord(schema, definition));
  const silent = fields.filter(({ says }) => !says).map(({ name }) => name);
  expect(fields.length).toBeGreaterThan(15);
  // Nobody moves with it; and what stands by everyone's word is what the card sets it against.
  expect(silent.sort()).toEqual(['Ground.picture', 'Relation.byEveryone']);
});

async function textsIn(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql'));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

/** The fields of an operation that hang on whose word counts, but for those below one that says so; and whether each says so itself. */
function onWhoseWord(schema: GraphQLSchema, definition: DefinitionNode) {
  const operation = definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : '(fragment)';
  const info = new TypeInfo(schema);
  const found: { readonly name: string; readonly says: boolean }[] = [];
  const above: boolean[] = [];
  const enter = (field: FieldNode) => {
    const hangs = info.getFieldDef()?.args.some(({ name }) => name === 'evidence') ?? false;
    const says = field.arguments?.some(({ name }) => name.value === 'evidence') ?? false;
    const name = `${operation}.${(field.alias ?? field.name).value}`;
    if (hangs && !above.includes(true)) found.push({ name, says });
    above.push(says);
  };
  const leave = () => void above.pop();
  visit(definition, visitWithTypeInfo(info, { [Kind.FIELD]: { enter, leave } }));
  return found;
}
