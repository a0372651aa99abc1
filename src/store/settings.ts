/** Where a Neo4j answers Bolt, and as whom and in which database to speak to it. */
export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Where a Neo4j can come from: the operator names it, a container engine runs it, or Entente starts it itself. */
export type Way = 'given' | 'container' | 'managed';

/** A Neo4j of a data folder, as it was opened. */
export interface Opened {
  readonly address: Address;
  /** Whether this very opening started it; false where it ran before, or another process was just starting it. */
  readonly startedHere: boolean;
}

/** Everything the store needs to know of its surroundings; it reads no environment variable itself. */
export interface StoreSettings {
  /** The way to go; `auto` takes the first that can be gone. */
  readonly way: 'auto' | Way;
  /** The Neo4j the operator names; null lets Entente find or start one. */
  readonly given: Address | null;
  /** The folder of a started Neo4j: its data, password, log and state. */
  readonly dataDir: string;
  /** The folder that keeps Neo4j's jars, one sub-folder a version; may be shared by many data folders. */
  readonly cacheDir: string;
  /** The Neo4j to start, such as `5.26.30` or `2026.08.1`. */
  readonly neo4jVersion: string;
  /** A Java installation to try first, or null. */
  readonly javaHome: string | null;
  /** The folders to look for `java`, `mvn` and `docker` in, written as the PATH variable is. */
  readonly searchPath: string;
  /** The folders Java installations lie in, tried last; left out, those usual on this platform. */
  readonly jvmFolders?: readonly string[];
  /** Megabytes of Java heap. */
  readonly heapMb: number;
  /** Megabytes of Neo4j's page cache. */
  readonly pageCacheMb: number;
  /** Further settings of a managed Neo4j, by its own names for them; left out, none. */
  readonly neo4jSettings?: Readonly<Record<string, string>>;
  /** The port of 127.0.0.1 to answer Bolt on; null takes 7687 for a container, for a managed one any free port. */
  readonly boltPort: number | null;
}
