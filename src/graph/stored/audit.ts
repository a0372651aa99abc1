import type { Role } from '../../domain/requester.js';
import type { Instant } from '../../domain/time/instant.js';
import { sha256 } from '../sha256.js';

/** What the audit trail keeps of a call that changed the graph. */
export interface AuditRecord {
  /** From 1, without gaps. */
  readonly number: number;
  readonly at: Instant;
  /** Who called, by the name under which records are kept. */
  readonly by: string;
  readonly role: Role;
  /** With which credential; null for whoever needs none. */
  readonly credential: string | null;
  /** From which network address; null where it came over none. */
  readonly address: string | null;
  /** What was called, such as `recordClaims`. */
  readonly operation: string;
  /** Why, where a reason is asked for. */
  readonly reason: string | null;
  /** The ids of the records that it changed. */
  readonly ids: readonly string[];
  /** The position of the last of its changes in the change log. */
  readonly position: number;
  /** The hash of the record before; null of the first. */
  readonly previous: string | null;
}

/** A record with its hash, which the one after it holds: neither can be altered, taken out or moved unnoticed. */
export type ChainedRecord = AuditRecord & { readonly hash: string };

/** A record with its keys in the order of canonical JSON. */
export function canonicalRecord(record: AuditRecord): AuditRecord {
  const { address, at, by, credential, ids, number, operation, position, previous, reason, role } = record;
  return { address, at, by, credential, ids, number, operation, position, previous, reason, role };
}

/**
 * The hash of a record: SHA-256 of it as canonical JSON (RFC 8785: keys in order, no white space), in UTF-8. Texts, whole numbers and
 * lists of texts are canonical as JSON.stringify writes them.
 */
export function hashOfRecord(record: AuditRecord): string {
  return sha256(JSON.stringify(canonicalRecord(record)));
}
