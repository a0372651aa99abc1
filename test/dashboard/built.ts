import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** A folder with the dashboard built as users get it, and how to be rid of it. */
export interface Built {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function buildDashboard(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-dashboard-'));
  await build({
    configFile: 'web/dashboard/vite.config.ts',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
