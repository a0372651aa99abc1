import { predicateRow } from '../domain/vocabulary.js';
import type { PicturedEntity, PicturedRelation } from '../graph/exporting/picture.js';

/** What nodes and edges have, with GraphML's type of it. */
const keys = {
  node: { name: 'string', kind: 'string', roles: 'string' },
  edge: {
    predicate: 'string',
    supportType: 'string',
    sign: 'string',
    standing: 'string',
    claims: 'int',
    origins: 'int',
    denials: 'int',
  },
} as const;

/** The beginning of a picture of a day. */
export function graphMlStart(on: string): string {
  const declared = Object.entries(keys).flatMap(([of, attributes]) =>
    Object.entries(attributes).map(
      ([name, type]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    ),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
    `${declared.join('')}  <graph id="on-${on}" edgedefault="directed">\n`
  );
}

export const graphMlEnd = '  </graph>\n</graphml>\n';

/** An entity as a node. */
export function lineOfNode({ id, name, kind, roles }: PicturedEntity): string {
  return `    <node id="${escaped(id)}">${dataOf({ name, kind, roles: roles.join(' ') })}</node>\n`;
}

/** A statement as an edge, without a direction where it has none. */
export function lineOfEdge(relation: PicturedRelation): string {
  const { id, subject, predicate, object, supportType, standing, claims, origins, denials } = relation;
  const { symmetric, sign } = predicateRow(predicate);
  const direction = symmetric ? ' directed="false"' : '';
  const data = dataOf({ predicate, supportType, sign, standing, claims, origins, denials });
  return `    <edge id="${escaped(id)}" source="${escaped(subject)}" target="${escaped(object)}"${direction}>${data}</edge>\n`;
}

function dataOf(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `<data key="${key}">${escaped(String(value))}</data>`)
    .join('');
}

/** A text within XML; characters that XML cannot have are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
