/**
 * The part of the package that is used. It is installed only where the benchmark is run, and types are checked everywhere.
 */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(options: {
      readonly typeDefs: string;
      readonly driver: Driver;
      readonly features?: { readonly excludeDeprecatedFields?: Readonly<Record<string, boolean>> };
    });
    getSchema(): Promise<GraphQLSchema>;
  }
}
