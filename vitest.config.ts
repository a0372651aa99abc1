import { defineConfig } from 'vitest/config';

/** What needs no database, so that `npx vitest run --project pure` starts none. */
const pure = [
  'test/dashboard/{parts/**/*,size}.test.ts',
  'test/{access,analysis,cli,config,domain,exchange,generate,operations,seed,server}/**/*.test.ts',
  'test/api/{completion,prepare,statements}.test.ts',
];

/** What is drawn at random is drawn by it, all over a run; ENTENTE_TEST_SEED brings a run's back. */
const seed = process.env['ENTENTE_TEST_SEED'] ?? String(Date.now() % 1_000_000);

/** Each worker has a Neo4j of its own; one that is given, all tests share. */
const workers = process.env['ENTENTE_TEST_ANY'] === 'yes' ? 1 : 2;

export default defineConfig({
  resolve: {
    // Node gives libraries graphql's CommonJS form; Vite would give us its other one, with classes of its own.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // Neo4j Community has one database, so the files of a worker take turns with it.
    maxWorkers: workers,
    // They leave nothing behind, so that what they load is loaded once for all.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 180_000,
    teardownTimeout: 60_000,
    env: { ENTENTE_TEST_SEED: seed },
    setupFiles: ['test/support/draw-by-seed.ts'],
    reporters: ['default', './test/support/count-reporter.ts'],
    projects: [
      { extends: true, test: { name: 'pure', include: pure } },
      {
        extends: true,
        test: {
          name: 'graph',
          // Properties ask hundreds of questions, each planned anew, on machines that may be busy.
          testTimeout: 180_000,
          include: ['test/**/*.test.ts'],
          exclude: pure,
          globalSetup: ['test/support/program.ts', 'test/support/neo4j.ts', 'test/support/java.ts'],
        },
      },
    ],
  },
});
