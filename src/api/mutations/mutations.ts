import type { JudgementKind } from '../../domain/identity/judgement.js';
import type { Requester } from '../../domain/requester.js';
import { badInput } from '../../errors.js';
import type * as Schema from '../../generated/graphql.js';
import type { Run } from '../../graph/connection.js';
import { erase } from '../../graph/erasing/erase.js';
import { credibilityNamed } from '../../graph/reading/grade.js';
import { attachAt, changesOfAttaching } from '../../graph/writing/attach.js';
import type { Work } from '../../graph/writing/called.js';
import { type Draft, recordDraft } from '../../graph/writing/draft.js';
import { editEntity } from '../../graph/writing/edit-entity.js';
import { gradeClaim } from '../../graph/writing/grade-claim.js';
import { mergeWithin, undoWithin } from '../../graph/writing/merge.js';
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
  /** Reads its arguments; throws EntenteErrors, or an EntenteError, with what is wrong with their form. */
  readonly begin: (args: never) => Begun;
}

/** What each mutation does. */
export const mutations: { readonly [Name in Exclude<keyof Schema.Mutation, '__typename'>]: Mutation } = {
  recordDocuments: {
    begin: ({ input }: Schema.MutationRecordDocumentsArgs) =>
      recording(documentsDraft(input), ({ documents }, recorded) => ({
        documents: documents.map(({ id }) => id),
        recorded,
      })),
  },
  recordEntities: {
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
    begin: ({ input }: Schema.MutationRecordClaimsArgs) =>
      recording(claimsDraft(input), ({ claims }, recorded) => ({
        claims: claims.map(({ id }) => id),
        recorded,
      })),
  },
  retractClaim: {
    begin: ({ id, reason }: Schema.MutationRetractClaimArgs) => ({
      reason: readReason(reason),
      isTrial: false,
      work: (run, recording, requester) => retractClaim(run, id, reason, requester, recording),
    }),
  },
  supersedeClaim: {
    begin: ({ id, input, reason }: Schema.MutationSupersedeClaimArgs) => ({
      ...recording(successorDraft(id, input, readReason(reason)), ({ claims }) => ({
        claim: claims[0]?.id ?? '',
        superseded: id,
      })),
      reason,
    }),
  },
  gradeClaim: {
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
    begin: ({ id, reason, expectedVersion, ...given }: Schema.MutationEditEntityArgs) => {
      const edit = readEdit(given);
      return {
        reason: readReason(reason),
        isTrial: false,
        work: (run, recording) => editEntity(run, id, edit, expectedVersion ?? null, reason, recording),
      };
    },
  },
  mergeEntities: {
    begin: (args: Schema.MutationMergeEntitiesArgs) => merging('ENTITIES', args),
  },
  mergeOrigins: {
    begin: (args: Schema.MutationMergeOriginsArgs) => merging('ORIGINS', args),
  },
  undoMerge: {
    begin: ({ judgement, reason }: Schema.MutationUndoMergeArgs) => ({
      reason: readReason(reason),
      isTrial: false,
      work: async (run, recording) => {
        const { claims, changes } = await undoWithin(run, { judgement, reason }, recording);
        return { changes, answer: { judgement, claimIds: claims } };
      },
    }),
  },
  attachText: {
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
  eraseRecords: {
    begin: ({ ids, texts, revisions, reason, dryRun }: Schema.MutationEraseRecordsArgs) => {
      const input = { ids: distinct(ids), texts: distinct(texts), revisions: distinct(revisions) };
      if (Object.values(input).every((each) => each.length === 0)) {
        throw badInput('There is nothing to erase: give `ids`, `texts` or `revisions`.', ['ids']);
      }
      return {
        reason: readReason(reason),
        isTrial: dryRun === true,
        work: (run, recording) => erase(run, input, recording),
      };
    },
  },
};

function distinct(ids: readonly string[] | null | undefined): readonly string[] {
  return [...new Set(ids)];
}

/** A judgement that two ids stand for one. On a trial there is none to be shown. */
function merging(
  kind: JudgementKind,
  { keep, merge, reason, dryRun }: Schema.MutationMergeEntitiesArgs,
): Begun {
  const isTrial = dryRun === true;
  return {
    reason: readReason(reason),
    isTrial,
    work: async (run, recording) => {
      const { judgement, effects, changes } = await mergeWithin(
        run,
        kind,
        { keep, merge, reason },
        recording,
      );
      const { claims, relations, names } = effects;
      const told = { claimIds: claims, relations, ...(kind === 'ENTITIES' && { names }) };
      return { changes, answer: { ...told, judgement: isTrial ? '' : judgement } };
    },
  };
}

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
