import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { executeOperation } from '../src/api/execute.js';
import { Preparations } from '../src/api/prepare.js';
import { schemaIn } from '../src/api/schema.js';
import { today } from '../src/domain/time/day.js';
import { connect } from '../src/graph/connection.js';
const req = createRequire(import.meta.url);
const core = createRequire(req.resolve('neo4j-driver'))('neo4j-driver-core');
let cyphers: [string, unknown][] = [];
for (const proto of [core.Session.prototype, core.Transaction.prototype]) {
  const run = proto.run;
  proto.run = function (c: string, ...rest: unknown[]) { cyphers.push([c, rest[0]]); return run.call(this, 'PROFILE ' + c, ...rest); };
}
const owner = (p: any): any => Object.hasOwn(p, '_subscribe') ? p : owner(Object.getPrototypeOf(p));
const o = owner(core.Result.prototype); const sub = o._subscribe;
o._subscribe = function (ob: any, ...r: any[]) {
  const done = ob.onCompleted;
  ob.onCompleted = (s: any) => { if (s.profile) { profiles.push(s.profile); } done?.call(ob, s); };
  return sub.call(this, ob, ...r);
};
const profiles: any[] = [];
const [uri, password, file, vars] = process.argv.slice(2) as [string, string, string, string];
const graph = connect({ uri, username: 'neo4j', password, database: 'neo4j' } as never, { statementTimeoutMs: 180000, maxStatements: 4, turnMs: 5000 } as never);
const schema = schemaIn('schema');
const document = parse(readFileSync(file, 'utf8'));
const operation = getOperationAST(document)!;
const variables = JSON.parse(vars);
const ready = new Preparations().prepare({ schema, document, operation }, variables, today(new Date()));
const t = performance.now();
const { result } = await executeOperation(graph, { schema, document, operationName: null, variables }, { requester: { name: 'x', role: 'ADMIN', credential: null }, address: null, signal: new AbortController().signal, ready } as never, 0);
console.log('ms', Math.round(performance.now() - t), JSON.stringify(result).slice(0, 200));
for (const [c, p] of cyphers) console.log(c.slice(0, 6000), JSON.stringify(p).slice(0, 800));
const n = (x: any) => typeof x === 'number' ? x : x.toNumber();
const show = (p: any, d: number) => { const h = n(p.dbHits), r = n(p.rows); if (h > 1000 || d < 3) console.log(' '.repeat(Math.min(d, 60)) + p.operatorType + ' rows=' + r + ' hits=' + h + ' ' + String(p.arguments?.Details ?? '').slice(0, 170)); for (const c of p.children ?? []) show(c, d + 1); };
for (const p of profiles) show(p, 0);
await graph.close();
