/**
 * The part of the package that is used. It is installed only where the benchmark is run, and types are checked everywhere.
 */
declare module 'dataloader' {
  export default class DataLoader<Key, Value> {
    constructor(batch: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>, options?: object);
    load(key: Key): Promise<Value>;
  }
}
