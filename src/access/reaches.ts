import { type Role, roles } from '../domain/requester.js';

/** Whether a role may do what needs another. */
export function reaches(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
