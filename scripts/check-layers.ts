/** Checks the layers of `.dependency-cruiser.mjs`; fails, too, where hardly any module was seen. */
import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const folders = ['src', 'test', 'scripts', 'bench'].filter((folder) => existsSync(folder));
const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
const { output } = await cruise(folders, options, undefined, {
  tsConfig: extractTSConfig('./tsconfig.json'),
});
if (typeof output === 'string') throw new Error(`dependency-cruiser answered: ${output}`);
const { violations } = output.summary;
const ours = output.modules.filter(({ source }) => source.startsWith('src/')).length;
for (const { rule, from, to } of violations) process.stderr.write(`${rule.name}: ${from} imports ${to}\n`);
// With a TypeScript that it cannot use, dependency-cruiser sees no module and so no violation.
if (ours < 50) throw new Error(`dependency-cruiser saw only ${ours} modules of src/`);
process.stdout.write(`layers: ${ours} modules, ${violations.length} violations\n`);
process.exitCode = violations.length === 0 ? 0 : 1;
