import { execa } from 'execa';

/** Builds the program that tests run, as it is delivered: once for a run, and of what is unchanged only the looking. */
export default async function setup(): Promise<void> {
  await execa('npm', ['run', '--silent', 'build', '--', '--program'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
