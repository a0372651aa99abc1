import type { Requester, Role } from '../../domain/requester.js';
import { badInput } from '../../errors.js';
import type * as Schema from '../../generated/graphql.js';
import type { Run } from '../../graph/connection.js';
import { credibilityNamed } from '../../graph/reading/grade.js';
import { attachAt, changesOfAttaching } from '../../graph/writing/attach.js';
import type { Work } from '../../graph/writing/called.js';
import { type Draft, recordDraft } from '../../graph/writing/draft.js';
import { editEntity } from '../../graph/writing/edit-entity.js';
import { gradeClaim } from '../../graph/writing/grade-claim.js';
import type { Recording } from '../../graph/writing/recording.js';
import { retractClaim } from '../../graph/writing/retract-claim.js';
import { searchesFor } from '../../graph/writing/searches.js';
import { readItem } from '../../written/read-item.js';
import { text } from '../../written/terms.js';
import { claimsDraft, documentsDraft, entitiesDraft } from './drafts.js';
import { readEdit } from './edit.js';
import { relocated, relocating } from './relocated.js';

/** What a mutation is to do, its arguments read. */
export interface Begun {
  /** Why, where a reason is asked for. */
  readonly reason: string | null;
  /** Whether it is only to be tried, and nothing written. */
  readonly isTrial: boolean;
  /** Does it, within a transaction that has taken the clock. */
  readonly work: (run: Run, recording: Recording, requester: Requester) => Promise<Work>;
}

/** A mutation of the schema. */
export interface Mutation {
  /** Whoever has this role, or one above, may call it. */
  readonly least: Role;
  /** Reads its arguments; throws EntenteErrors, or an EntenteError, with what is wrong with their form. */
  readonly begin: (args: never) => Begun;
}

/** What each mutation does. */
export const mutations: { readonly [Name in Exclude<keyof Schema.Mutation, '__typename'>]: Mutation } = {
  recordDocuments: {
    least: 'ANALYST',
    begin: ({ input }: Schema.MutationRecordDocumentsArgs) =>
      recording(documentsDraft(input), ({ documents }, recorded) => ({
        documents: documents.map(({ id }) => id),
        recorded,
      })),
  },
  recordEntities: {
    least: 'ANALYST',
    begin: ({ input, dryRun }: Schema.MutationRecordEntitiesArgs) => ({
      ...recording(entitiesDraft(input), ({ entities }, recorded) => ({
        entities: dryRun === true ? [] : entities.map(({ id }) => id),
        recorded,
        searches: searchesFor(entities.filter(({ id }) => recorded.includes(id))),
      })),
      isTrial: dryRun === true,
    }),
  },
  recordClaims: {
    least: 'ANALYST',
    begin: ({ input }: Schema.MutationRecordClaimsArgs) =>
      recording(claimsDraft(input), ({ claims }, recorded) => ({
        claims: claims.map(({ id }) => id),
        recorded,
      })),
  },
  retractClaim: {
    least: 'ANALYST',
    begin: ({ id, reason }: Schema.MutationRetractClaimArgs) => ({
      reason: readReason(reason),
      isTrial: false,
      work: (run, recording, requester) => retractClaim(run, id, reason, requester, recording),
    }),
  },
  supersedeClaim: {
    least: 'ANALYST',
    begin: ({ id, input, reason }: Schema.MutationSupersedeClaimArgs) => ({
      ...recording(successorDraft(id, input, readReason(reason)), ({ claims }) => ({
        claim: claims[0]?.id ?? '',
        superseded: id,
      })),
      reason,
    }),
  },
  gradeClaim: {
    least: 'EDITOR',
    begin: ({ id, reason, ...given }: Schema.MutationGradeClaimArgs) => {
      const grades = {
        sourceReliability: given.sourceReliability ?? null,
        informationCredibility: credibilityNamed(given.informationCredibility ?? ''),
      };
      return {
        reason: readReason(reason),
        isTrial: false,
        work: (run, recording) => gradeClaim(run, id, grades, reason, recording),
      };
    },
  },
  editEntity: {
    least: 'EDITOR',
    begin: ({ id, reason, expectedVersion, ...given }: Schema.MutationEditEntityArgs) => {
      const edit = readEdit(given);
      return {
        reason: readReason(reason),
        isTrial: false,
        work: (run, recording) => editEntity(run, id, edit, expectedVersion ?? null, reason, recording),
      };
    },
  },
  attachText: {
    least: 'ANALYST',
    begin: ({ document, text: content }: Schema.MutationAttachTextArgs) => ({
      reason: null,
      isTrial: false,
      work: async (run, recording) => {
        const attached = await attachAt(run, document, content, recording.at);
        return {
          changes: changesOfAttaching(document, attached),
          answer: { document, passageCount: attached.passages },
        };
      },
    }),
  },
};

function recording(draft: Draft, answering: Parameters<typeof recordDraft>[4]): Begun {
  return {
    reason: draft.why,
    isTrial: false,
    work: (run, recorded, requester) => recordDraft(run, draft, requester, recorded, answering),
  };
}

function readReason(reason: string): string {
  const read = readItem(text, reason);
  if ('value' in read) return read.value;
  throw badInput(read.objections.map(({ message }) => message).join('; '), ['reason']);
}

/** A claim in the place of another: there is but one, and what is wrong with whose place it takes is wrong with `id`. */
function successorDraft(id: string, input: Schema.ClaimInput, reason: string): Draft {
  if (typeof input.supersedes === 'string' && input.supersedes !== id) {
    throw badInput(`This is to take the place of "${id}": leave \`supersedes\` out`, ['input', 'supersedes']);
  }
  const argument = ([first, _index, ...rest]: readonly (string | number)[]) =>
    rest[0] === 'supersedes' ? ['id'] : [first ?? 'input', ...rest];
  return placed(() => claimsDraft([{ ...input, supersedes: id }], reason), argument);
}

type Argument = (path: readonly (string | number)[]) => readonly (string | number)[];

/** A draft whose errors tell other arguments than it was made of. */
function placed(make: () => Draft, argument: Argument): Draft {
  const draft = relocating(make, argument);
  return {
    ...draft,
    resolve: (known) => {
      const resolved = draft.resolve(known);
      return {
        ...resolved,
        objections: resolved.objections.map((error) => relocated(error, argument)),
        argument: (path) => argument(resolved.argument(path)),
      };
    },
  };
}
