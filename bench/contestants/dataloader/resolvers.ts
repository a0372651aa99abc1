import type { ClaimFilter } from './claim-conditions.js';
import { type ClaimArguments, type ClaimRow, cursorOf, type EntityRow, type Loaders } from './loaders.js';
import { type DayArguments, type RelationRow, standingOf } from './relations.js';
import { claimsMatching, entitiesById, entitiesNamed, relationsTied, relationsWith } from './roots.js';
import type { Read } from './statement.js';

/** What every resolver of a request is given. */
export interface Context {
  readonly read: Read;
  readonly loaders: Loaders;
}

interface Identified {
  readonly id: string;
}

export const resolvers = {
  Query: {
    entity: (_: unknown, { id }: Identified, { loaders }: Context) => loaders.entity.load(id),
    entities: async (_: unknown, args: EntitiesArguments, { read }: Context) => ({
      nodes: await (args.search === undefined
        ? entitiesById(read, args.where?.ids ?? [], args.first)
        : entitiesNamed(read, args.search, args.first)),
    }),
    claims: async (_: unknown, args: { where: ClaimFilter; first: number }, { read }: Context) => ({
      nodes: await claimsMatching(read, args.where, args.first),
    }),
    document: (_: unknown, { id }: Identified, { loaders }: Context) => loaders.document.load(id),
    relation: (_: unknown, args: RelationRow) => args,
    relations: async (_: unknown, args: DayArguments, { read }: Context) => ({
      nodes: await relationsWith(read, args),
    }),
    tie: async (_: unknown, args: TieArguments, { read }: Context) => ({
      relations: await relationsTied(read, args.between, args.and, args.on),
    }),
  },
  Entity: {
    claims: ({ id }: EntityRow, args: ClaimArguments) => ({ entity: id, args }),
    relations: async ({ id }: EntityRow, args: DayArguments, { loaders }: Context) => ({
      nodes: await loaders.relations(id, args),
    }),
  },
  ClaimConnection: {
    nodes: async (page: ClaimPage, _: unknown, { loaders }: Context) =>
      'nodes' in page ? page.nodes : (await rowsOf(page, loaders)).slice(0, page.args.first),
    pageInfo: async (page: OwnClaims, _: unknown, { loaders }: Context) => {
      const rows = await rowsOf(page, loaders);
      const last = rows.slice(0, page.args.first).at(-1) as Parameters<typeof cursorOf>[0] | undefined;
      return { hasNextPage: rows.length > page.args.first, endCursor: last ? cursorOf(last) : null };
    },
    totalCount: ({ entity, args }: OwnClaims, _: unknown, { loaders }: Context) =>
      loaders.claimCount(entity, args),
  },
  Claim: {
    subject: ({ id }: ClaimRow, _: unknown, { loaders }: Context) => loaders.subject.load(id),
    object: ({ id }: ClaimRow, _: unknown, { loaders }: Context) => loaders.object.load(id),
    passage: ({ id }: ClaimRow, _: unknown, { loaders }: Context) => loaders.passage.load(id),
    attribution: ({ id }: ClaimRow, _: unknown, { loaders }: Context) => loaders.attribution.load(id),
  },
  Document: {
    claims: async ({ id }: Identified, { first }: { first: number }, { loaders }: Context) => ({
      nodes: (await loaders.claimsOfDocument(id, first)).slice(0, first),
    }),
  },
  Relation: {
    subject: ({ subject }: RelationRow, _: unknown, { loaders }: Context) => loaders.entity.load(subject),
    object: ({ object }: RelationRow, _: unknown, { loaders }: Context) => loaders.entity.load(object),
    standing: standingOf,
    history: async ({ subject, predicate, object }: RelationRow, _: unknown, { loaders }: Context) =>
      joined(await loaders.history.load(`${subject}|${predicate}|${object}`)),
  },
};

interface EntitiesArguments {
  readonly search?: string;
  readonly where?: { readonly ids?: readonly string[] };
  readonly first: number;
}

interface TieArguments {
  readonly between: string;
  readonly and: string;
  readonly on: string;
}

/** The claims of an entity, read only when a page of them is asked for and not just their number. */
interface OwnClaims {
  readonly entity: string;
  readonly args: ClaimArguments;
}

type ClaimPage = OwnClaims | { readonly nodes: readonly ClaimRow[] };

function rowsOf({ entity, args }: OwnClaims, loaders: Loaders): Promise<readonly ClaimRow[]> {
  return loaders.claims(entity, args);
}

type Segment = Readonly<Record<string, unknown>>;

/** Segments that meet and look the same, as one. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const runs: Segment[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    const alike =
      last?.['to'] === segment['from'] &&
      ['standing', 'claimCount', 'originCount', 'denialCount'].every(
        (name) => last?.[name] === segment[name],
      );
    if (alike) runs[runs.length - 1] = { ...last, to: segment['to'] };
    else runs.push(segment);
  }
  return runs;
}
