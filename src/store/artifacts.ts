import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { prepareFolder } from './folder.js';
import type { Java } from './java.js';
import { withLock } from './lock.js';
import type { Progress } from './progress.js';
import type { StoreSettings } from './settings.js';
import { StoreError } from './store-error.js';
import { findTool } from './tool.js';

/** Named by version, so that Maven's own default (2.8 in Maven 3.8) decides nothing. */
const COPY_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** 213 jars for 5.26.30, 225 for 2026.08.1: only for people to see how far it is. */
const ABOUT_JARS = 220;

/** The jars themselves twice: in Maven's own repository and in the cache. */
const NEEDED_MB = 400;

type ArtifactSettings = Pick<StoreSettings, 'cacheDir' | 'neo4jVersion' | 'searchPath'>;

/**
 * The folder with the jars of this Neo4j, fetched by Maven unless it is there. It appears whole or not at all,
 * whoever else fetches it. Throws STORE_NO_MAVEN, STORE_DOWNLOAD_FAILED, STORE_FOLDER_UNUSABLE or STORE_FULL.
 */
export async function fetchArtifacts(
  settings: ArtifactSettings,
  java: Java,
  progress: Progress,
): Promise<string> {
  const { cacheDir, neo4jVersion } = settings;
  const folder = join(cacheDir, `neo4j-${neo4jVersion}`);
  if (await hasJars(folder)) return folder;
  const maven = await requireMaven(settings.searchPath);
  await prepareFolder(cacheDir, NEEDED_MB);
  return withLock(cacheDir, `${folder}.lock`, async () => {
    if (await hasJars(folder)) return folder;
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    await writeFile(join(partial, 'pom.xml'), projectOf(neo4jVersion));
    await runMaven(maven, partial, java, neo4jVersion, progress);
    await rename(join(partial, 'lib'), folder);
    await rm(partial, { recursive: true, force: true });
    return folder;
  });
}

/** Whether the jars of this version need no fetching. */
export async function hasArtifacts(
  settings: Pick<StoreSettings, 'cacheDir' | 'neo4jVersion'>,
): Promise<boolean> {
  return hasJars(join(settings.cacheDir, `neo4j-${settings.neo4jVersion}`));
}

/** The path of Maven's command. Throws STORE_NO_MAVEN. */
export async function requireMaven(searchPath: string): Promise<string> {
  const maven = await findTool('mvn', searchPath);
  if (maven !== null) return maven;
  throw new StoreError(
    'STORE_NO_MAVEN',
    'Maven (mvn), which fetches Neo4j, was not found',
    'Install Apache Maven 3.6 or later and put its mvn on the PATH.',
  );
}

async function hasJars(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.length > 0;
}

async function runMaven(
  maven: string,
  project: string,
  java: Java,
  version: string,
  progress: Progress,
): Promise<void> {
  const activity = `Fetching Neo4j ${version} from Maven's repository`;
  progress({ activity });
  const output = [`-DoutputDirectory=${join(project, 'lib')}`, '-DincludeScope=runtime'];
  const run = execa(maven, ['-B', COPY_GOAL, ...output], {
    cwd: project,
    env: { JAVA_HOME: java.home },
    all: true,
    reject: false,
    stdin: 'ignore',
  });
  let done = 0;
  const complaints: string[] = [];
  for await (const line of run.iterable({ from: 'all' })) {
    if (isDownloadedJar(line)) progress({ activity, files: { done: ++done, about: ABOUT_JARS } });
    if (line.startsWith('[ERROR]')) complaints.push(line.slice('[ERROR]'.length).trim());
  }
  const { failed, shortMessage } = await run;
  if (failed) throw downloadFailed(version, complaints[0] ?? shortMessage ?? 'Maven gave no reason');
}

/** Maven's own plugins are jars too, and not what is waited for. */
function isDownloadedJar(line: string): boolean {
  return /^\[INFO\] Downloaded from .*\.jar \(/.test(line) && !line.includes('/org/apache/maven/');
}

function projectOf(version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}

function downloadFailed(version: string, reason: string): StoreError {
  return new StoreError(
    'STORE_DOWNLOAD_FAILED',
    `Maven could not fetch Neo4j ${version}: ${reason}`,
    "See that the network, or the mirror in Maven's settings.xml, is reachable and that the version exists.",
  );
}
