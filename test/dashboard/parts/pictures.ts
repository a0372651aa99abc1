import type { Picture, PictureEdge } from '../../../web/dashboard/picture/use-picture.js';

/** An edge of a picture; what is left out is of no account. */
export function edge(subject: string, object: string, changes: Partial<PictureEdge> = {}): PictureEdge {
  return {
    subject,
    predicate: 'SUPPORTS',
    object,
    sign: 'POSITIVE',
    standing: 'ASSERTED',
    claimCount: 1,
    originCount: 1,
    denialCount: 0,
    ...changes,
  };
}

/** A picture of these edges and those at their ends. */
export function pictureOf(edges: readonly PictureEdge[]): Picture {
  const ids = [...new Set(edges.flatMap(({ subject, object }) => [subject, object]))];
  return {
    on: '2024-12-07',
    edgeCount: edges.length,
    omitted: [],
    nodes: ids.map((id) => ({ id, name: id, kind: 'ORGANIZATION', roles: [] })),
    edges,
  };
}
