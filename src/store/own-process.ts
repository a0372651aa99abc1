import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';

/**
 * Whether the process `pid` runs and its command line holds `mark`. A process id is handed to another program
 * after a crash or a reboot; nothing is signalled before its command line was seen to be ours.
 */
export async function isOurProcess(pid: number, mark: string): Promise<boolean> {
  return isAlive(pid) && (await commandLine(pid)).includes(mark);
}

/** Asks the process to end and waits for it; false if it still runs after `timeoutMs`. */
export async function endProcess(pid: number, timeoutMs: number): Promise<boolean> {
  signal(pid, 'SIGTERM');
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(100);
  }
  return true;
}

/** Whether a process with this id runs, ours or not. */
export function isAlive(pid: number): boolean {
  return signal(pid, 0);
}

function signal(pid: number, name: 'SIGTERM' | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

async function commandLine(pid: number): Promise<string> {
  switch (process.platform) {
    case 'linux':
      return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    case 'win32': {
      const query = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`;
      return (await execa('powershell', ['-NoProfile', '-Command', query], { reject: false })).stdout ?? '';
    }
    default:
      return (
        (await execa('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { reject: false })).stdout ?? ''
      );
  }
}
