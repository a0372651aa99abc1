import { EntenteError, EntenteErrors } from '../../errors.js';

type Path = readonly (string | number)[];

/** An error that tells another argument than it was made with. */
export function relocated(error: EntenteError, argument: (path: Path) => Path): EntenteError {
  const { code, argument: path, current } = error.extensions;
  if (path === undefined) return error;
  return new EntenteError(code, error.message, argument(path), error, current);
}

/** Works with its errors telling other arguments than they were made with. */
export function relocating<T>(work: () => T, argument: (path: Path) => Path): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof EntenteError) throw relocated(error, argument);
    if (error instanceof EntenteErrors)
      throw new EntenteErrors(error.errors.map((each) => relocated(each, argument)));
    throw error;
  }
}
