import { getVariableValues, Kind, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schemaIn } from '../../src/api/schema.js';
import { readConfig } from '../../src/config.js';
import { Costs } from '../../src/server/costs.js';
import { readExamples } from '../../src/server/examples.js';
import { operationSizeRule } from '../../src/server/operation-size-rule.js';
import { refuseOversized } from '../../src/server/request-size.js';

const schema = schemaIn('schema');
const examples = await readExamples('examples');
const { limits } = readConfig({}, '/');

test('there are examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(15);
});

test.each(examples)('$name stays far below every limit', ({ document }) => {
  const parsed = parse(document);
  const half = { ...limits, tokens: limits.tokens / 2 };
  expect(() => refuseOversized({ query: document }, half)).not.toThrow();
  expect(validate(schema, parsed, [...specifiedRules, operationSizeRule(limits.depth / 2)])).toEqual([]);
  for (const operation of parsed.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)) {
    expect(getVariableValues(schema, operation.variableDefinitions ?? [], {}).errors).toBeUndefined();
    expect(new Costs().of(schema, parsed, operation, {})).toBeLessThan(limits.cost / 2);
  }
});

test.each(examples)('$name begins with the question that it answers', ({ question }) => {
  expect(question).toMatch(/^[A-Z].*\?$/);
});

test('all examples together are one document, as Sandbox has them', () => {
  const all = examples.map(({ document }) => document).join('\n');
  expect(validate(schema, parse(all))).toEqual([]);
  expect(() => refuseOversized({ query: all }, limits)).not.toThrow();
});
