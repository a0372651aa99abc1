import { readEdtfDate } from '../../domain/time/edtf-date.js';

/** What is wrong with a cell, for a sentence that begins with what it holds. */
export class CellError extends Error {
  override readonly name = 'CellError';
}

/** What a filter makes of a cell's text, given what stands behind its name. */
export type Filter = (text: string, argument: string) => string | number;

/** The filters that a placeholder may have besides the mapping's own words and tables. */
export const filters: Readonly<Record<string, Filter>> = {
  /** As part of an id. */
  slug: (text) => {
    const plain = text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    if (plain === '') throw new CellError('has no letter or digit that an id could have');
    return plain;
  },
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  number: (text) => {
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new CellError('is no number');
    return Number(text);
  },
  before: (text, mark) => {
    const at = text.indexOf(mark);
    if (at < 0) throw new CellError(`has no "${mark}"`);
    return text.slice(0, at);
  },
  after: (text, mark) => {
    const at = text.indexOf(mark);
    if (at < 0) throw new CellError(`has no "${mark}"`);
    return text.slice(at + mark.length);
  },
  /** A date some of whose parts are unknown, and written 00, as EDTF. */
  edtf: (text) => {
    const date = text.replace(/-00$/, '').replace(/-00$/, '');
    if (/^0+$/.test(date)) throw new CellError('is no date: even its year is unknown');
    daysOf(date);
    return date;
  },
  firstDay: (text) => daysOf(text).first,
  lastDay: (text) => daysOf(text).last,
  /** The end of what is still so at the end of the coverage. */
  openFrom: (text, year) => {
    if (!/^\d{1,4}$/.test(text)) throw new CellError('is no year');
    return Number(text) >= Number(year) ? '..' : text;
  },
  /** For a cell that is missing; one that is there stays as it is. */
  or: (text) => text,
};

/** The filters that are nothing without an argument. */
export const filtersWithArgument: readonly string[] = ['before', 'after', 'openFrom', 'or'];

function daysOf(date: string) {
  const days = readEdtfDate(date);
  if (typeof days === 'string') throw new CellError(`is no date: ${days}`);
  return days;
}
