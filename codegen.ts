import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types of the schema, for the resolvers; of the dashboard's operations, for the dashboard. `npm run generate` writes them, `npm run check` compares them. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
        strictScalars: true,
        scalars: {
          Date: '../domain/time/day.js#Day',
          DateTime: '../domain/time/instant.js#Instant',
          ID: 'string',
        },
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
      },
    },
    'web/dashboard/generated/': {
      documents: 'web/dashboard/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

export default config;
