import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig, variableNames } from '../../src/config.js';

// No container engine runs where these tests do: the files are read and compared with the program instead.

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  profiles: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.coerce.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.looseObject({ test: z.string() }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const compose = z.object({
  services: z.object({ neo4j: service, entente: service }),
  volumes: z.record(z.string(), z.null()),
});

const root = new URL('../../', import.meta.url);
const text = await readFile(new URL('docker-compose.yml', root), 'utf8');
const { services, volumes } = compose.parse(parse(text));
const dockerfile = await readFile(new URL('Dockerfile', root), 'utf8');

test('every variable that docker-compose.yml reads is one of Entente', () => {
  const read = [...text.matchAll(/\$\{([A-Z0-9_]+)[:}]/g)].map((match) => match[1]);
  expect(read).not.toEqual([]);
  expect(variableNames).toEqual(expect.arrayContaining(read));
});

test('the defaults of docker-compose.yml are those of the configuration', () => {
  const { store, http } = readConfig({}, '/');
  expect(services.neo4j.image).toBe(`neo4j:\${ENTENTE_NEO4J_VERSION:-${store.neo4jVersion}}-community`);
  expect(text).toContain(`\${ENTENTE_NEO4J_HEAP_MB:-${store.heapMb}}m`);
  expect(text).toContain(`\${ENTENTE_NEO4J_PAGE_CACHE_MB:-${store.pageCacheMb}}m`);
  expect(text).toContain(`\${PORT:-${http.port}}`);
});

test('Neo4j keeps its data in a volume, is checked for health and takes no password but one that is set', () => {
  expect(services.neo4j.volumes).toEqual(['neo4j-data:/data']);
  expect(Object.keys(volumes)).toEqual(['neo4j-data']);
  expect(services.neo4j.healthcheck?.test).toContain('cypher-shell');
  expect(services.neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  expect(services.neo4j.profiles).toEqual([]);
});

test('every published port is one of this machine alone', () => {
  const ports = Object.values(services).flatMap((each) => each.ports);
  expect(ports).toHaveLength(2);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('Entente is under its profile, waits for Neo4j, and is configured by variables it accepts', () => {
  const { environment, profiles, depends_on: waits } = services.entente;
  expect(profiles).toEqual(['entente']);
  expect(waits).toEqual({ neo4j: { condition: 'service_healthy' } });
  const config = readConfig({ ...environment, NEO4J_PASSWORD: 'of-the-operator' }, '/app');
  expect(config.http).toMatchObject({ host: '0.0.0.0', port: 4000 });
  expect(config.store.given).toMatchObject({ uri: 'bolt://neo4j:7687', username: 'neo4j' });
});

test('the Dockerfile builds with what package.json names and does not run as root', async () => {
  const pack = z
    .object({
      bin: z.object({ entente: z.string() }),
      scripts: z.record(z.string(), z.string()),
      files: z.array(z.string()),
    })
    .parse(JSON.parse(await readFile(new URL('package.json', root), 'utf8')));
  expect(dockerfile).toContain(`ENTRYPOINT ["node", "${pack.bin.entente}"]`);
  for (const folder of pack.files.filter((name) => /^\w+$/.test(name))) {
    expect(dockerfile).toContain(`/build/${folder} ./${folder}\n`);
  }
  expect(dockerfile).toMatch(/npm run build\b/);
  expect(Object.keys(pack.scripts)).toContain('build');
  expect(dockerfile).toMatch(/^USER node$/m);
});
