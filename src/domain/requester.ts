/** What one may do: each role may do what those before it may. */
export const roles = ['READER', 'ANALYST', 'EDITOR', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** Who asks. What they record is kept under their name. */
export interface Requester {
  /** How the records and the audit trail name them. */
  readonly name: string;
  readonly role: Role;
  /** The credential they were known by, such as an API token's id; null for whoever needs none. */
  readonly credential: string | null;
}
