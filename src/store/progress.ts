/**
 * What is being done for someone who waits; where files are counted, how many of about how many are done, and where it is
 * known what there is to do, how much of it.
 */
export interface ProgressUpdate {
  readonly activity: string;
  readonly files?: { readonly done: number; readonly about: number };
  readonly amount?: { readonly done: number; readonly of: number };
}

/** Is told what goes on while a Neo4j is fetched, started or stopped. */
export type Progress = (update: ProgressUpdate) => void;
