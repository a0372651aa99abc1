/** The part of `verify.ts` that is measured: verifies a graph, and prints what that took. */
import { connect } from '../src/graph/connection.js';
import { verify } from '../src/graph/verifying/verify.js';
import type { Address } from '../src/store/settings.js';

const graph = connect(JSON.parse(process.env['ENTENTE_BENCH_ADDRESS'] ?? '') as Address);
const start = performance.now();
const { records, statements, differences } = await verify(graph).finally(() => graph.close());
const seconds = (performance.now() - start) / 1_000;
const residentMb = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(
  JSON.stringify([records, statements, differences, seconds.toFixed(1), residentMb.toFixed(0)].map(String)),
);
