import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

/** A folder with the dashboard built as users get it, and how to be rid of it. */
export interface Built {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds in a process of its own: in a test's, React would be built as it is for development. */
export async function buildDashboard(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-dashboard-'));
  const args = ['build', '--config', 'web/dashboard/vite.config.ts', '--outDir', folder, '--emptyOutDir'];
  await execa('vite', args, { preferLocal: true, env: { NODE_ENV: 'production' } });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
