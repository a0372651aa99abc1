import { type Driver, session as sessions } from 'neo4j-driver';

/** Values that a statement is given, under names that it makes up. */
export class Parameters {
  readonly values: Record<string, unknown> = {};

  add(value: unknown): string {
    const name = `p${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `$${name}`;
  }
}

/** Runs a statement, and gives its rows: the values in the order of its RETURN. */
export type Read = (
  cypher: string,
  parameters: Record<string, unknown>,
) => Promise<readonly (readonly unknown[])[]>;

/** Runs statements each in a session of its own, as auto-commit reads. */
export function reading(driver: Driver): Read {
  return async (cypher, parameters) => {
    const session = driver.session({ defaultAccessMode: sessions.READ });
    try {
      const { records } = await session.run(cypher, parameters);
      return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    } finally {
      await session.close();
    }
  };
}
