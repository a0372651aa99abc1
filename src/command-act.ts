import { hostname, userInfo } from 'node:os';
import type { Act } from './graph/writing/act.js';

/**
 * What the audit trail keeps of a command: which it was, in which account of the system and on which machine it ran. Who may run one
 * reaches the database, and with that may do everything.
 *
 * @param command such as `entente import`
 * @param name under which its records are kept, where that is another
 */
export function commandAct(command: string, name: string = command): Act {
  const requester = { name, role: 'ADMIN', credential: `account:${account()}` } as const;
  return { operation: command, requester, address: hostname(), reason: null };
}

/** Its name; its number where the system has no name for it, as in a container that runs as anyone. */
function account(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}
