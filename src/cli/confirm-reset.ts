import { isCancel, text } from '@clack/prompts';
import { CommanderError } from 'commander';

const word = 'delete';

/** Has the user type a word before data is deleted; whether it was typed. Throws where there is no terminal to ask on. */
export async function confirmReset(dataDir: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new CommanderError(2, 'entente.noTerminal', 'error: there is no terminal to ask on; give --yes');
  }
  const answer = await text({ message: `All data in ${dataDir} will be deleted. Type "${word}" to go on.` });
  return !isCancel(answer) && answer.trim() === word;
}
