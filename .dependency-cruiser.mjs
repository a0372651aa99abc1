/** The layers of docs/architecture: imports point down, and in no circles. */
const above = {
  domain: 'access|analysis|api|cli|exchange|generate|graph|seed|server|store|written',
  access: 'analysis|api|cli|exchange|generate|graph|seed|server|store|written',
  analysis: 'access|api|cli|exchange|generate|graph|seed|server|store|written',
  store: 'access|analysis|api|cli|domain|exchange|generate|graph|seed|server|written',
  written: 'access|analysis|api|cli|exchange|generate|graph|seed|server|store',
  seed: 'access|analysis|api|cli|exchange|generate|graph|server|store',
  exchange: 'access|analysis|api|cli|generate|seed|server|store',
  generate: 'access|analysis|api|cli|exchange|graph|seed|server|store|written',
  graph: 'api|cli|exchange|generate|seed|server|written',
  api: 'cli|exchange|generate|seed|server|store',
  server: 'analysis|cli|exchange|generate|seed|store|written',
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-alone',
      comment: 'The domain imports nothing of ours.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/(?!domain/)' },
    },
    ...Object.entries(above).map(([layer, others]) => ({
      name: `below-${layer}`,
      comment: `src/${layer} imports only what lies below it.`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: `^src/(?:(?:${others})/|(?:main|cli)[.]ts$)` },
    })),
    {
      name: 'neo4j-only-in-graph',
      comment: 'Only src/graph speaks to Neo4j; the store may ask whether one answers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:graph/|store/probe[.]ts$)' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'no-tests-in-program',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|bench|scripts|web)/' },
    },
    {
      name: 'oracle-is-apart',
      comment: 'What the API is compared with shares nothing with what compiles and reads, but the scalars.',
      severity: 'error',
      from: { path: '^test/(?:oracle|operations)/' },
      to: { path: '^src/(?:graph/reading/|api/(?!scalars[.]ts$))', reachable: true },
    },
    {
      name: 'resolvable',
      comment:
        'The rivals of the benchmark are installed by it, the first time that it runs; the other has types only.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^(?:@neo4j/graphql|dataloader|@graphql-typed-document-node/core)$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
