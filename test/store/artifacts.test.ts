import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fetchArtifacts, hasArtifacts } from '../../src/store/artifacts.js';
import type { ProgressUpdate } from '../../src/store/progress.js';
import { writeStub } from '../support/stub.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const java = { executable: 'java', home: '/a/java', release: 17 };

/** A `mvn` that counts its runs, says what Maven says, and puts two jars where it is told to. */
const FETCHING = `echo run >> "$(dirname "$0")/runs"
echo "[INFO] Downloaded from central: https://repo.example.org/org/apache/maven/plugins/a.jar (1 kB at 1 kB/s)"
echo "[INFO] Downloaded from central: https://repo.example.org/org/neo4j/a.pom (1 kB at 1 kB/s)"
echo "[INFO] Downloaded from central: https://repo.example.org/org/neo4j/a.jar (1 kB at 1 kB/s)"
sleep 0.3
for argument; do case "$argument" in -DoutputDirectory=*) lib="\${argument#*=}" ;; esac; done
mkdir -p "$lib"
echo "$JAVA_HOME" > "$lib/a.jar"
echo "[INFO] Downloaded from central: https://repo.example.org/org/neo4j/b.jar (1 kB at 1 kB/s)"
touch "$lib/b.jar"`;

async function prepare(script: string) {
  const folder = await temporaryFolder();
  await writeStub(join(folder, 'bin'), 'mvn', script);
  return {
    folder,
    settings: { cacheDir: join(folder, 'cache'), neo4jVersion: '5.26.30', searchPath: join(folder, 'bin') },
  };
}

describe.skipIf(process.platform === 'win32')('fetching the artifacts', () => {
  test('has Maven copy the jars, run by the Java that was found, and counts those fetched', async () => {
    const { settings } = await prepare(FETCHING);
    const told: ProgressUpdate[] = [];
    const jars = await fetchArtifacts(settings, java, (update) => told.push(update));
    expect(await readdir(jars)).toEqual(['a.jar', 'b.jar']);
    expect(await readFile(join(jars, 'a.jar'), 'utf8')).toBe('/a/java\n');
    expect(told.map((update) => update.files?.done)).toEqual([undefined, 1, 2]);
  });

  test('fetches once for all who ask at once, and not again', async () => {
    const { folder, settings } = await prepare(FETCHING);
    await Promise.all([1, 2, 3].map(() => fetchArtifacts(settings, java, () => {})));
    await fetchArtifacts(settings, java, () => {});
    expect(await readFile(join(folder, 'bin', 'runs'), 'utf8')).toBe('run\n');
    expect(await hasArtifacts(settings)).toBe(true);
  });

  test('leaves nothing that would pass for the jars when Maven fails half-way', async () => {
    const { settings } = await prepare(`${FETCHING}\necho "[ERROR] the mirror is down" ; exit 1`);
    await expect(fetchArtifacts(settings, java, () => {})).rejects.toMatchObject({
      code: 'STORE_DOWNLOAD_FAILED',
      message: 'Maven could not fetch Neo4j 5.26.30: the mirror is down',
    });
    expect(await hasArtifacts(settings)).toBe(false);
  });
});

test('no Maven is an error of its own, unless the jars are there', async () => {
  const cacheDir = await temporaryFolder();
  const settings = { cacheDir, neo4jVersion: '5.26.30', searchPath: cacheDir };
  await expect(fetchArtifacts(settings, java, () => {})).rejects.toMatchObject({ code: 'STORE_NO_MAVEN' });
});
