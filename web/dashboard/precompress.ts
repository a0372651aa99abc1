import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/**
 * Writes beside each text what Brotli makes of it at its best: once, where the server would do less well each time. Of what
 * was written, for until then other plugins may change it.
 */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    async writeBundle({ dir = '' }, bundle) {
      const texts = Object.keys(bundle).filter((name) => /^assets\/.*[.](?:js|css|svg)$/.test(name));
      const write = async (name: string) => {
        const path = join(dir, name);
        await writeFile(`${path}.br`, await compress(await readFile(path), options));
      };
      await Promise.all(texts.map(write));
    },
  };
}
