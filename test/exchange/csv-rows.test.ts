import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/exchange/csv-rows.js';
import { csvRow } from '../../src/exchange/csv-text.js';
import { FileError } from '../../src/exchange/file-error.js';
import { openText } from '../../src/exchange/open-text.js';
import { all, fileWith } from './files.js';

async function rowsOf(content: string | Uint8Array, options: { encoding?: string; longest?: number } = {}) {
  const file = await openText(await fileWith(content), options.encoding);
  const rows = (await all(csvRows(file, ',', options.longest))).flat();
  const shown = rows.map((row) =>
    'problem' in row ? `${row.problem.line}! ${row.problem.message}` : `${row.line} ${row.cells.join('|')}`,
  );
  return { encoding: file.encoding, rows: shown };
}

describe('a CSV file', () => {
  test('is read in UTF-8, with a byte order mark or without', async () => {
    expect(await rowsOf('a,b\nÉ,🦅')).toEqual({ encoding: 'utf-8', rows: ['1 a|b', '2 É|🦅'] });
    expect(await rowsOf('\ufeffa,b\nÉ,🦅')).toEqual({ encoding: 'utf-8', rows: ['1 a|b', '2 É|🦅'] });
  });

  test('is read in UTF-16, in either order of bytes, with a byte order mark or without', async () => {
    const little = Buffer.from('a,b\nÉ,y', 'utf16le');
    const big = Buffer.from(little).swap16();
    const mark = Buffer.from('\ufeff', 'utf16le');
    const rows = ['1 a|b', '2 É|y'];
    expect(await rowsOf(little)).toEqual({ encoding: 'utf-16le', rows });
    expect(await rowsOf(Buffer.concat([mark, little]))).toEqual({ encoding: 'utf-16le', rows });
    expect(await rowsOf(big)).toEqual({ encoding: 'utf-16be', rows });
    expect(await rowsOf(Buffer.concat([mark.swap16(), big]))).toEqual({ encoding: 'utf-16be', rows });
  });

  test('that is no UTF-8 is read as Latin-1, and any other encoding can be said', async () => {
    const latin = Buffer.from('a,b\nÉtat,façade', 'latin1');
    expect(await rowsOf(latin)).toEqual({ encoding: 'windows-1252', rows: ['1 a|b', '2 État|façade'] });
    const cyrillic = Buffer.from([0xd0, 0xd1]);
    expect((await rowsOf(cyrillic, { encoding: 'iso-8859-5' })).rows).toEqual(['1 аб']);
    await expect(rowsOf('a', { encoding: 'klingon' })).rejects.toThrow('"klingon" is no encoding');
  });

  test('that stops being UTF-8 far from its start is refused, and told how to say what it is', async () => {
    const late = Buffer.concat([Buffer.from('a,b\n'.repeat(600_000)), Buffer.from([0xe9, 0x0a])]);
    await expect(rowsOf(late)).rejects.toThrow(/not utf-8 all through.*--encoding/);
  });

  test('is unpacked where it is packed, and refused where it is packed by halves', async () => {
    const packed = gzipSync('a,b\n1,2\n');
    expect((await rowsOf(packed)).rows).toEqual(['1 a|b', '2 1|2']);
    await expect(rowsOf(packed.subarray(0, packed.length - 6))).rejects.toThrow(FileError);
  });

  test('that is not there is refused by its name', async () => {
    await expect(openText('/no/such/file.csv')).rejects.toThrow('/no/such/file.csv cannot be read');
  });

  test('tells on which line each row starts, whatever ends a line and however many lines a cell has', async () => {
    const { rows } = await rowsOf('a,b\r\n\r\n"x\r\ny\nz",2\n3,4\r5,6');
    expect(rows).toEqual(['1 a|b', '3 x\r\ny\nz|2', '6 3|4', '7 5|6']);
  });

  test('has rows of any number of cells, so that whoever reads it says what is wrong with them', async () => {
    expect((await rowsOf('a,b\n1\n1,2,3\n')).rows).toEqual(['1 a|b', '2 1', '3 1|2|3']);
  });

  test('with a quote that never closes has that told by its line, after the rows before', async () => {
    const { rows } = await rowsOf('a,b\n1,2\n3,"4\n5,6\n');
    expect(rows).toEqual([
      '1 a|b',
      '2 1|2',
      expect.stringMatching(/^3! a quote is opened here and never closed/),
    ]);
  });

  test('with quotes in wrong places loses those rows only', async () => {
    const { rows } = await rowsOf('a,b\n1,x"y\n3,4\n"5"5,6\n"7",8\n9,9\n');
    expect(rows[1]).toMatch(/^2! a quote stands within a cell that is not quoted/);
    expect(rows[2]).toBe('3 3|4');
    expect(rows[3]).toMatch(/^4! a quoted cell goes on after its closing quote/);
    expect(rows.at(-1)).toBe('6 9|9');
  });

  test('is given up where a row is longer than the limit, and all of 10 MB in one cell comes below it', async () => {
    const { rows } = await rowsOf(`a,b\n1,"${'x'.repeat(5000)}\n3,4\n`, { longest: 1000 });
    expect(rows).toEqual([
      '1 a|b',
      expect.stringMatching(/^2! a row that starts here is longer than 1000 bytes/),
    ]);
    const large = await rowsOf(`a,b\n1,${'x'.repeat(10_000_000)}\n3,4\n`);
    expect(large.rows.map((row) => row.length)).toEqual([5, 10_000_004, 5]);
  });

  test('keeps formulas as the texts that they are', async () => {
    expect((await rowsOf('a\n"=1+1"\n@x\n')).rows).toEqual(['1 a', '2 =1+1', '3 @x']);
  });
});

describe('what is written as CSV', () => {
  test('is read back as it was, but that no cell begins a formula', async () => {
    const cell = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const file = await openText(await fileWith(rows.map(csvRow).join('')), 'utf-8');
          const read = (await all(csvRows(file, ',')))
            .flat()
            .flatMap((row) => ('problem' in row ? [] : [row.cells]));
          expect(read).toEqual(
            rows.map((cells) => cells.map((text) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text))),
          );
          expect(read.flat().some((text) => /^[=+\-@\t\r\n]/.test(text))).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});
