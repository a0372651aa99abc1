import { expect, it } from 'vitest';
import {
  INFORMATION_CREDIBILITIES,
  MODALITIES,
  POLARITIES,
  SOURCE_RELIABILITIES,
} from '../../src/domain/claim.js';
import { CARRIER_ROLES } from '../../src/domain/standing/standing.js';

it('the words of a claim are those of the model, grades with the best first', () => {
  expect(POLARITIES).toEqual(['AFFIRMS', 'DENIES']);
  expect(MODALITIES).toEqual(['ACTUAL', 'ANNOUNCED', 'FORECAST', 'ASSESSED']);
  expect(SOURCE_RELIABILITIES.join('')).toBe('ABCDEF');
  expect(INFORMATION_CREDIBILITIES.join('')).toBe('123456');
});

it('a claim carries a standing in one of three roles', () => {
  expect(CARRIER_ROLES).toEqual(['AFFIRMS', 'DENIES', 'CHALLENGES']);
});
