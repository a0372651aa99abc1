import neo4j, { type Driver } from 'neo4j-driver';

/** The driver of a rival's server, for the Neo4j that its environment names. */
export function driverFromEnvironment(): Driver {
  const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
}
