import { TextDecoder } from 'node:util';
import { FileError } from './file-error.js';

/** How many bytes at the start of a file its encoding is told from. */
export const SAMPLE_BYTES = 1024 * 1024;

/** How much of the sample is looked at for the zero bytes that UTF-16 has between the letters of most languages. */
const ZEROS_SAMPLE = 4096;
const SHARE_OF_ZEROS = 0.3;

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * The encoding that the first bytes of a file are in: what its byte order mark says, UTF-16 where every other byte is
 * zero, UTF-8 where they are that, and otherwise windows-1252, which Latin-1 files are read as everywhere.
 */
export function detectEncoding(sample: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => sample[index] === byte));
  return marked?.encoding ?? utf16Without(sample) ?? (isUtf8(sample) ? 'utf-8' : 'windows-1252');
}

/** The decoder of an encoding that somebody names, such as `latin1`. Throws {@link FileError} where there is none. */
export function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (error) {
    throw new FileError(
      `"${encoding}" is no encoding that is known: utf-8, utf-16le, utf-16be, windows-1252 and the others of the WHATWG are`,
      { cause: error },
    );
  }
}

function utf16Without(sample: Uint8Array): string | null {
  const some = sample.subarray(0, ZEROS_SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of some.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = (some.length / 2) * SHARE_OF_ZEROS;
  if (odd > many && odd > even) return 'utf-16le';
  return even > many ? 'utf-16be' : null;
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // The last letter of a sample may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
