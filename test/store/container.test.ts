import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findEngine, openContainer, removeContainer } from '../../src/store/container.js';
import { DataFolder } from '../../src/store/data-folder.js';
import { testSettings } from '../support/neo4j.js';
import { writeStub } from '../support/stub.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A `docker` whose engine answers; `up` is what `docker compose up` does. */
function dockerWith(up: string): string {
  return `case "$*" in
  info|'compose version') exit 0 ;;
  *' ps '*) cat "$(dirname "$0")/running" 2>/dev/null; exit 0 ;;
  *' down '*) echo down >> "$(dirname "$0")/ran" ;;
  *' up '*) echo "$*" "$NEO4J_PASSWORD" "$ENTENTE_BOLT_PORT" "$ENTENTE_NEO4J_VERSION" >> "$(dirname "$0")/ran"
    ${up} ;;
esac`;
}

async function prepare(docker: string) {
  const folder = await temporaryFolder();
  await writeStub(folder, 'docker', docker);
  const settings = { ...testSettings(join(folder, 'data')), searchPath: folder };
  return { folder, settings };
}

test('without a docker command no engine answers', async () => {
  const engine = await findEngine(await temporaryFolder());
  expect(engine).toEqual({ answers: false, lack: 'docker was not found on the PATH' });
});

describe.skipIf(process.platform === 'win32')('with a docker command', () => {
  test('the command alone is not an engine that answers', async () => {
    const { folder } = await prepare('exit 1');
    expect(await findEngine(folder)).toMatchObject({
      answers: false,
      lack: expect.stringContaining('no engine'),
    });
  });

  test('an engine without compose cannot be used', async () => {
    const { folder } = await prepare('[ "$1" = info ]');
    expect(await findEngine(folder)).toMatchObject({
      answers: false,
      lack: expect.stringContaining('compose'),
    });
  });

  test('compose is run with the variables of docker-compose.yml, and the password stays out of its arguments', async () => {
    const { folder, settings } = await prepare(dockerWith('exit 0'));
    const { address } = await openContainer({ ...settings, boltPort: 17687 }, () => {});
    const { passwordFile, ...data } = new DataFolder(settings.dataDir);
    const password = (await readFile(passwordFile, 'utf8')).trim();
    const [line = ''] = (await readFile(join(folder, 'ran'), 'utf8')).split('\n');
    expect(address).toMatchObject({ uri: 'bolt://127.0.0.1:17687', password });
    expect(line).toMatch(/^compose --file \S+docker-compose\.yml --project-name entente-[0-9a-f]{8} up /);
    expect(line.endsWith(` neo4j ${password} 17687 ${settings.neo4jVersion}`)).toBe(true);
    expect(await new DataFolder(data.path).origin()).toMatchObject({ way: 'container' });
  });

  test('a container that runs already is not taken for one that this opening started', async () => {
    const { settings } = await prepare(dockerWith('echo c0ffee > "$(dirname "$0")/running"'));
    expect(await openContainer(settings, () => {})).toMatchObject({ startedHere: true });
    expect(await openContainer(settings, () => {})).toMatchObject({ startedHere: false });
  });

  test('a compose that fails is an error with its last word, and leaves the way open', async () => {
    const { settings } = await prepare(dockerWith('echo "pulling" >&2; echo "no such image" >&2; exit 1'));
    await expect(openContainer(settings, () => {})).rejects.toMatchObject({
      code: 'STORE_CONTAINER_FAILED',
      message: expect.stringMatching(/`docker compose up` failed: no such image$/),
    });
    expect(await new DataFolder(settings.dataDir).origin()).toBeNull();
  });

  test('a container whose password is lost can still be removed with its data', async () => {
    const { folder, settings } = await prepare(dockerWith('exit 0'));
    await openContainer(settings, () => {});
    const data = new DataFolder(settings.dataDir);
    await rm(data.passwordFile);
    await removeContainer(settings);
    expect(await readFile(join(folder, 'ran'), 'utf8')).toMatch(/down\n$/);
    expect(await data.origin()).toBeNull();
  });
});
