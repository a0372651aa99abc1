import { InvalidArgumentError } from 'commander';

/** Reads a whole number between two bounds from the command line. */
export function wholeNumber(least: number, most: number): (written: string) => number {
  return (written) => {
    const number = /^\d+$/.test(written) ? Number(written) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
