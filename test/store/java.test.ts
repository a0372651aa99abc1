import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findJava } from '../../src/store/java.js';
import { writeJavaStub, writeStub } from '../support/stub.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const nowhere = { javaHome: null, searchPath: '', jvmFolders: [] };

describe.skipIf(process.platform === 'win32')('looking for Java', () => {
  test('takes the named home before the search path', async () => {
    const folder = await temporaryFolder();
    await writeJavaStub(join(folder, 'named'), 17);
    await writeJavaStub(join(folder, 'path'), 21);
    const places = { ...nowhere, javaHome: join(folder, 'named'), searchPath: join(folder, 'path', 'bin') };
    expect(await findJava(17, places)).toMatchObject({ release: 17, home: join(folder, 'named') });
  });

  test('passes over a Java that is too old for one that is not, down to the usual folders', async () => {
    const folder = await temporaryFolder();
    await writeJavaStub(join(folder, 'named'), 11);
    await writeJavaStub(join(folder, 'path'), 17);
    await writeJavaStub(join(folder, 'jvm', 'a'), 17);
    await writeJavaStub(join(folder, 'jvm', 'b'), 25);
    const places = {
      javaHome: join(folder, 'named'),
      searchPath: join(folder, 'path', 'bin'),
      jvmFolders: [join(folder, 'missing'), join(folder, 'jvm')],
    };
    expect(await findJava(21, places)).toMatchObject({ release: 25, home: join(folder, 'jvm', 'b') });
  });

  test('finds Java in a bundle as macOS has them', async () => {
    const jvmFolder = await temporaryFolder();
    await writeJavaStub(join(jvmFolder, 'jdk-21.jdk', 'Contents', 'Home'), 21);
    expect(await findJava(17, { ...nowhere, jvmFolders: [jvmFolder] })).toMatchObject({ release: 21 });
  });

  test('reads the release of the old numbering', async () => {
    const home = await temporaryFolder();
    await writeStub(join(home, 'bin'), 'java', 'echo "    java.version = 1.8.0_402"');
    await expect(findJava(17, { ...nowhere, javaHome: home })).rejects.toMatchObject({
      code: 'STORE_OLD_JAVA',
      message: expect.stringContaining('Java 8'),
    });
  });

  test('says what was found and what is needed where every Java is too old', async () => {
    const home = await temporaryFolder();
    await writeJavaStub(home, 11);
    await expect(findJava(17, { ...nowhere, javaHome: home })).rejects.toMatchObject({
      code: 'STORE_OLD_JAVA',
      message: `a JDK 17 or later is needed; found only Java 11 in ${home}`,
      hint: expect.stringContaining('JAVA_HOME'),
    });
  });

  test('does not take a Java without a compiler', async () => {
    const home = await temporaryFolder();
    await writeJavaStub(home, 21, false);
    await expect(findJava(17, { ...nowhere, javaHome: home })).rejects.toMatchObject({
      code: 'STORE_OLD_JAVA',
      message: expect.stringContaining('without a compiler'),
    });
  });

  test('does not take a placeholder that fails for Java', async () => {
    const home = await temporaryFolder();
    await writeStub(join(home, 'bin'), 'java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
    await expect(findJava(17, { ...nowhere, javaHome: home })).rejects.toMatchObject({
      code: 'STORE_NO_JAVA',
    });
  });
});

test('no Java anywhere is an error of its own', async () => {
  const javaHome = await temporaryFolder();
  await expect(findJava(17, { ...nowhere, javaHome })).rejects.toMatchObject({ code: 'STORE_NO_JAVA' });
});
