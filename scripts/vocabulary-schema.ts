import { GraphQLEnumType, printType } from 'graphql';
import { predicates, roles, standings, supportTypes } from '../src/domain/vocabulary.js';

interface Word {
  readonly name: string;
  readonly definition: string;
  readonly source: string;
}

/** The SDL of the enums whose values are the words of the domain, so that a new word is a new row and no more. */
export function vocabularySchema(): string {
  const enums = [
    wordEnum('Predicate', 'What a statement says of its subject and object.', predicates),
    wordEnum('SupportType', 'The forms of support: what is given.', supportTypes),
    wordEnum('Standing', 'How a statement stands on a day, the strongest first.', standings),
    wordEnum('Role', 'What an entity is in public life.', roles),
  ];
  const origin = '# Generated from src/domain/vocabulary.ts by `npm run generate`.';
  const text = [origin, ...enums.map(printType)].join('\n\n');
  // printType indents the blank lines of descriptions.
  return `${text.replace(/[ ]+$/gm, '')}\n`;
}

function wordEnum(name: string, description: string, words: readonly Word[]): GraphQLEnumType {
  const values = words.map((word) => [
    word.name,
    { description: `${word.definition}\n\nSource: ${word.source}` },
  ]);
  return new GraphQLEnumType({ name, description, values: Object.fromEntries(values) });
}
