import { describe, expect, it } from 'vitest';
import { containsItself, type Link, originOf, voicesOf } from '../../src/domain/origin.js';

const named = (speaker: string): Link => ({ speaker });
const unnamed = (description: string | null, count: number | null = null): Link => ({
  anonymous: true,
  description,
  count,
});

const origin = (chain: readonly Link[], publisher: string | null = 'the-gazette', document = 'report-1') =>
  originOf({ chain, document, publisher });

describe('the origin of a claim', () => {
  it('is the innermost speaker, whoever passes it on', () => {
    expect(origin([named('the-herald'), named('the-minister')])).toEqual({
      id: 'the-minister',
      entity: 'the-minister',
      document: null,
      description: null,
      anonymous: false,
    });
    expect(origin([named('the-times'), named('the-minister')], 'another-paper', 'report-2').id).toBe(
      'the-minister',
    );
  });

  it('is the publisher where there is no chain, and the document where there is none either', () => {
    expect(origin([])).toMatchObject({
      id: 'the-gazette',
      entity: 'the-gazette',
      document: null,
      anonymous: false,
    });
    expect(origin([], null)).toEqual({
      id: 'report-1',
      entity: null,
      document: 'report-1',
      description: null,
      anonymous: false,
    });
  });

  it('is told apart, where it is anonymous, by its words and by whoever cites it', () => {
    expect(origin([named('the-herald'), unnamed('two border guards', 2)])).toEqual({
      id: 'two-border-guards@the-herald',
      entity: null,
      document: null,
      description: 'two border guards',
      anonymous: true,
    });
    expect(origin([named('the-times'), unnamed('two border guards', 2)]).id).toBe(
      'two-border-guards@the-times',
    );
    expect(origin([named('the-herald'), unnamed('three border guards', 3)]).id).toBe(
      'three-border-guards@the-herald',
    );
  });

  it('is the same in two documents that cite the same officials of the same paper', () => {
    const chain = [named('the-herald'), unnamed('border guards')];
    expect(origin(chain, 'one-paper', 'report-1').id).toBe(origin(chain, 'other-paper', 'report-2').id);
  });

  it('is cited by the publisher where its link is the outermost, and by the document where there is none', () => {
    expect(origin([unnamed('border guards')]).id).toBe('border-guards@the-gazette');
    expect(origin([unnamed('border guards')], null).id).toBe('border-guards@report-1');
  });

  it('is cited by an anonymous link as that is told apart itself', () => {
    expect(origin([named('the-herald'), unnamed('a diplomat'), unnamed('a courier')]).id).toBe(
      'a-courier@a-diplomat@the-herald',
    );
    expect(origin([unnamed('sources'), unnamed('a courier')]).id).toBe('a-courier@unattributed@report-1');
  });

  it('does not depend on how its words are written', () => {
    const ids = ['Café  owners', 'cafe\u0301 owners', ' CAFÉ\n\towners '].map(
      (words) => origin([unnamed(words)]).id,
    );
    expect(new Set(ids)).toEqual(new Set(['café-owners@the-gazette']));
  });

  it.each([
    ...[null, '', '  ', 'Reports say', 'allegedly', 'anonymous', 'anonymous source', 'anonymous sources'],
    ...['it is reported', 'report', 'reportedly', 'reports', 'reports say', 'somebody', 'source', 'sources'],
    ...['sources said', 'sources say', 'unnamed', 'unnamed source', 'unnamed sources'],
  ])('is the unattributed one of the document where %j describes nobody', (words) => {
    expect(origin([named('the-herald'), unnamed(words)])).toEqual({
      id: 'unattributed@report-1',
      entity: null,
      document: 'report-1',
      description: null,
      anonymous: true,
    });
  });

  it.each(['diplomatic sources', 'senior officials', 'a source in the ministry'])(
    'is one of its own where %j describes somebody',
    (words) => {
      expect(origin([unnamed(words)])).toMatchObject({ description: words, document: null, anonymous: true });
    },
  );
});

describe('the voices of a chain', () => {
  it('are the identity of every link, outermost first', () => {
    const chain = [named('the-herald'), unnamed('a diplomat'), named('the-minister'), unnamed(null)];
    expect(voicesOf({ chain, document: 'report-1', publisher: null }).map(({ id }) => id)).toEqual([
      'the-herald',
      'a-diplomat@the-herald',
      'the-minister',
      'unattributed@report-1',
    ]);
  });
});

describe('a chain', () => {
  it('contains itself where a speaker cites itself, directly or not', () => {
    expect(containsItself([named('a'), named('a')])).toBe(true);
    expect(containsItself([named('a'), unnamed('officials'), named('a')])).toBe(true);
  });

  it('does not where all speakers differ, however many are anonymous', () => {
    expect(containsItself([])).toBe(false);
    expect(containsItself([named('a'), named('b')])).toBe(false);
    expect(containsItself([unnamed('officials'), unnamed('officials'), unnamed(null), unnamed(null)])).toBe(
      false,
    );
  });
});
