import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { StoreError } from './store-error.js';
import { findTool } from './tool.js';

/** A Java that can run and compile (Neo4j's launcher is run from source). */
export interface Java {
  readonly executable: string;
  readonly home: string;
  /** The feature release: 17, 21, 25. */
  readonly release: number;
}

/** Where to look for Java. */
export interface JavaPlaces {
  readonly javaHome: string | null;
  readonly searchPath: string;
  readonly jvmFolders?: readonly string[];
}

/**
 * The first Java of at least release `oldest`: the named home, then the search path, then the platform's usual
 * folders. Throws STORE_NO_JAVA if there is none, STORE_OLD_JAVA if all are older or cannot compile.
 */
export async function findJava(oldest: number, places: JavaPlaces): Promise<Java> {
  const passedOver: string[] = [];
  for await (const executable of candidates(places)) {
    const java = await inspect(executable);
    if (java === null) continue;
    if (java.release < oldest) passedOver.push(`Java ${java.release} in ${java.home}`);
    else if (await canCompile(java)) return java;
    else passedOver.push(`Java ${java.release} without a compiler in ${java.home}`);
  }
  const hint = `Install a JDK, version ${oldest} or later, and set JAVA_HOME to it or put its java on the PATH.`;
  if (passedOver.length === 0) throw new StoreError('STORE_NO_JAVA', 'no Java was found', hint);
  const found = [...new Set(passedOver)].join(', ');
  throw new StoreError('STORE_OLD_JAVA', `a JDK ${oldest} or later is needed; found only ${found}`, hint);
}

async function* candidates(places: JavaPlaces): AsyncGenerator<string> {
  const homes = places.javaHome === null ? [] : [places.javaHome];
  for (const home of homes) yield* javaIn(home);
  const onPath = await findTool('java', places.searchPath);
  if (onPath !== null) yield onPath;
  for (const folder of places.jvmFolders ?? usualJvmFolders()) {
    for (const name of await namesIn(folder)) yield* javaIn(join(folder, name));
  }
}

async function* javaIn(home: string): AsyncGenerator<string> {
  for (const root of [home, join(home, 'Contents', 'Home')]) {
    const executable = await findTool('java', join(root, 'bin'));
    if (executable !== null) yield executable;
  }
}

function usualJvmFolders(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Library/Java/JavaVirtualMachines', join(homedir(), 'Library/Java/JavaVirtualMachines')];
    case 'win32':
      return ['Eclipse Adoptium', 'Java', 'Microsoft', 'Amazon Corretto', 'Zulu'].map((maker) =>
        join('C:\\Program Files', maker),
      );
    default:
      return ['/usr/lib/jvm', join(homedir(), '.sdkman/candidates/java')];
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

/** Null for what is not a working Java, such as macOS's placeholder. */
async function inspect(executable: string): Promise<Java | null> {
  const { failed, all } = await execa(executable, ['-XshowSettings:properties', '-version'], {
    all: true,
    reject: false,
    timeout: 20_000,
  });
  const version = /^\s*java\.version = (?:1\.)?(\d+)/m.exec(all ?? '')?.[1];
  if (failed || version === undefined) return null;
  const home = /^\s*java\.home = (.+?)\s*$/m.exec(all ?? '')?.[1] ?? dirname(dirname(executable));
  return { executable, home, release: Number(version) };
}

async function canCompile(java: Java): Promise<boolean> {
  const { stdout, failed } = await execa(java.executable, ['--list-modules'], {
    reject: false,
    timeout: 20_000,
  });
  return !failed && /^jdk\.compiler\b/m.test(stdout);
}
