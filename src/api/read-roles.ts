import { type Requester, type Role, roles } from '../domain/requester.js';
import { forbidden } from '../errors.js';

/** The fields of Query that not everybody may read, with the least role that may. */
const leastRoles: Readonly<Record<string, Role>> = { audit: 'ADMIN' };

/** Throws `FORBIDDEN` where a requester may not read a field of Query. */
export function requireReader(field: string, { role }: Requester): void {
  const least = leastRoles[field];
  if (least === undefined || roles.indexOf(role) >= roles.indexOf(least)) return;
  throw forbidden(`\`${field}\` needs the role ${least}; yours is ${role}.`);
}
