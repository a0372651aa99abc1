/** Is told what is being looked at, and how much of it is done. */
export type Progress = (what: string, done: number, of: number) => void;
