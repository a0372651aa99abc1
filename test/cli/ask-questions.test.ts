import { type GraphQLObjectType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schemaIn } from '../../src/api/schema.js';
import { operationOf } from '../../src/cli/ask.js';
import { type CliQuestion, cliQuestions } from '../../src/cli/ask-questions.js';

const schema = schemaIn('schema');

test.each(cliQuestions)('what $name asks is what the schema has', (question) => {
  expect(validate(schema, parse(operationOf(question)))).toEqual([]);
});

test('every question of an analysis can be asked at the command line', () => {
  const shared = ['on', 'knownAt', 'entityCount', 'relationCount', 'mixedTies'];
  const fields = Object.keys((schema.getType('Analysis') as GraphQLObjectType).getFields());
  const asked = cliQuestions.map(({ name }) =>
    name.replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase()),
  );
  expect(asked.sort()).toEqual(fields.filter((name) => !shared.includes(name)).sort());
});

describe('an option', () => {
  const optionOf = (name: string, flag: string) => {
    const question = cliQuestions.find((each) => each.name === name) as CliQuestion;
    return question.options.find(({ flags }) => flags.startsWith(`${flag} `));
  };

  test('that takes a statement takes it as it is printed', () => {
    expect(optionOf('what-if', '--remove')?.read?.(' iran SUPPORTS  hezbollah ')).toEqual({
      subject: 'iran',
      predicate: 'SUPPORTS',
      object: 'hezbollah',
    });
  });

  test.each([
    ['what-if', '--add', 'iran SUPPORTS', 'such as "iran SUPPORTS hezbollah"'],
    ['what-if', '--add', 'iran SUPPORTS hezbollah twice', 'such as "iran SUPPORTS hezbollah"'],
    ['paths', '--max-length', '4.5', 'whole number'],
    ['balance', '--camps', 'two', 'whole number'],
  ])('of %s, %s %s, says what it must be', (name, flag, text, says) => {
    expect(() => optionOf(name, flag)?.read?.(text)).toThrow(says);
  });
});

test('figures of two pictures are printed side by side, and what is not proved as bounds', () => {
  const whatIf = cliQuestions.find(({ name }) => name === 'what-if') as CliQuestion;
  const picture = (relationCount: number, frustration: object) => ({
    relationCount,
    positivePairs: 2,
    negativePairs: 1,
    mixedPairs: 0,
    components: 1,
    triads: { balanced: null },
    frustration,
  });
  const rows = whatIf.rows({
    whatIf: {
      lost: [],
      cutLines: [],
      reroutedLines: [],
      withoutSupporter: [],
      withoutAlly: [],
      supportSevered: { count: 3 },
      allianceSevered: { count: 0 },
      before: picture(9, { index: 4, lowerBound: 2, proved: false }),
      after: picture(8, { index: 1, lowerBound: 1, proved: true }),
    },
  });
  expect(rows).toContainEqual(['relations', 'before, after', '9, 8']);
  expect(rows).toContainEqual(['balanced triads', 'before, after', 'none, none']);
  expect(rows).toContainEqual(['frustration index', 'before, after', '2 to 4 (not proved), 1']);
});
