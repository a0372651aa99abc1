import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts a shell script that stands in for a program into a folder, made if need be. Not for Windows. */
export async function writeStub(folder: string, name: string, script: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** A stub of `java` in HOME/bin that says it is of this release, and has a compiler or not. */
export async function writeJavaStub(home: string, release: number, compiler = true): Promise<void> {
  const modules = compiler ? 'java.base@1\njdk.compiler@1' : 'java.base@1';
  await writeStub(
    join(home, 'bin'),
    'java',
    `case "$1" in
  --list-modules) echo '${modules}' ;;
  *) echo "    java.home = ${home}" >&2; echo "    java.version = ${release}.0.1" >&2 ;;
esac`,
  );
}
