/** What is being done for someone who waits; where files are counted, how many of about how many are done. */
export interface ProgressUpdate {
  readonly activity: string;
  readonly files?: { readonly done: number; readonly about: number };
}

/** Is told what goes on while a Neo4j is fetched, started or stopped. */
export type Progress = (update: ProgressUpdate) => void;
