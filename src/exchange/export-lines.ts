import type { Entry } from '../graph/exporting/history.js';
import type { AttachedText } from '../graph/exporting/texts.js';
import { writtenClaim, writtenDocument, writtenEntity, writtenRevision } from './written-form.js';

/** The form that exports have; another number is another form. */
export const EXPORT_FORMAT = 2;

/** The forms that are read. The first had no revisions, judgements, undoings and erasures, and is otherwise the same. */
export const EXPORT_FORMATS: readonly number[] = [1, EXPORT_FORMAT];

/** What was recorded, as a line of an export. */
export function lineOfEntry(entry: Entry): object {
  return { ...recordOf(entry), recordedAt: entry.at, recordedBy: entry.by };
}

/** An attached text, as a line of an export. */
export function lineOfText(text: AttachedText): object {
  return { text };
}

function recordOf(entry: Entry): object {
  if ('entity' in entry) return { entity: writtenEntity(entry.entity) };
  if ('document' in entry) return { document: writtenDocument(entry.document) };
  if ('claim' in entry) return { claim: writtenClaim(entry.claim) };
  if ('retraction' in entry) return { retraction: entry.retraction };
  if ('revision' in entry) return { revision: writtenRevision(entry.revision) };
  if ('judgement' in entry) return { judgement: entry.judgement };
  return 'undoing' in entry ? { undoing: entry.undoing } : { erasure: entry.erasure };
}
