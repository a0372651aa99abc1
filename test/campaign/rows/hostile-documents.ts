import { percentile } from '../../../bench/measure/statistics.js';
import { none, type Row, within } from '../row.js';

const nested = (levels: number) =>
  `{entity(id:"league"){${'relations{nodes{subject{'.repeat(levels)}id${'}}}'.repeat(levels)}}}`;

/** Fragments, each of which holds what the next one says. */
const fragments = (count: number, body: (next: string) => string) =>
  `${times(count, (index) => `fragment f${index} on Entity{${body(`...f${index + 1}`)}}`)} fragment f${count} on Entity{id}`;

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Bodies that are made to cost more than they do to send; the real schema has what they ask for. */
const bodies: Readonly<Record<string, unknown>> = {
  'depth 300': { query: nested(100) },
  'depth 30,000': { query: nested(10_000) },
  'depth in fragments': {
    query: `{entity(id:"league"){...f0}} ${fragments(500, (next) => `relations{nodes{subject{${next}}}}`)}`,
  },
  'brackets without end': { query: `{entities(after:${'['.repeat(20_000)}` },
  'fields without end': { query: `{${'vocabulary '.repeat(20_000)}}` },
  '1,000 aliases': { query: `{${times(1_000, (index) => `a${index}:entity(id:"league"){id}`)}}` },
  '1,000 aliases in a list': {
    query: `{entities(first:200){nodes{${times(1_000, (index) => `a${index}:summary`)}}}}`,
  },
  'fragments that double': {
    query: `{entity(id:"league"){...f0}} ${fragments(40, (next) => `${next} ... on Entity{${next}}`)}`,
  },
  'circular fragments': {
    query: '{entity(id:"league"){...a}} fragment a on Entity{...b} fragment b on Entity{...a}',
  },
  '2,000 directives': { query: `{entity(id:"league"){id ${'@include(if:true) '.repeat(2_000)}}}` },
  '10,000 times one field': { query: `{entity(id:"league"){${'id '.repeat(9_980)}}}` },
  'fields that conflict': {
    query: `{entity(id:"league"){${times(1_000, (index) => `a:relations(first:${index + 1}){totalCount}`)}}}`,
  },
  'a batch of operations': Array.from({ length: 1_000 }, () => ({ query: '{entity(id:"league"){id}}' })),
  'variables 2,000 deep': {
    query: 'query($w:ClaimFilter){claims(where:$w){totalCount}}',
    variables: { w: Array.from({ length: 2_000 }).reduce((inner) => ({ NOT: inner }), {}) },
  },
  'a body of 5 MB': { query: '{entity(id:"league"){id}}', extensions: { x: 'x'.repeat(5_000_000) } },
};

/** Documents that are cheap to send and dear to answer. */
export const hostileDocuments: Row = {
  name: 'hostile-documents',
  promise: 'A question that is made to cost too much is refused before it costs anything',
  play: async ({ asked }, scale) => {
    const rounds = scale === 'short' ? 1 : 100;
    const ms: number[] = [];
    const notRefused: string[] = [];
    const { url, token } = asked();
    const texts = Object.entries(bodies).map(([name, body]) => [name, JSON.stringify(body)] as const);
    for (let round = 0; round < rounds; round++) {
      for (const [name, body] of texts) {
        const start = performance.now();
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body,
        });
        await response.text();
        ms.push(performance.now() - start);
        if (response.status < 400 || response.status >= 500) notRefused.push(`${name}: ${response.status}`);
      }
    }
    return [
      none('documents that were not refused as 4xx', notRefused, `${ms.length}`),
      within('until refused, 99 of 100', 50, percentile(ms, 0.99)),
    ];
  },
};
