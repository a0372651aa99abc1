import { index, type Migration, unique } from './migration.js';

/** Every call looks for its key and for the end of the audit trail: neither may take longer for how many there are. */
export const callsByKey: Migration = {
  number: 10,
  name: 'calls-by-key',
  schema: [
    unique('idempotency_key_id', 'IdempotencyKey', 'id'),
    index('idempotency_key_expiry', 'FOR (n:IdempotencyKey) ON (n.expiresAt)'),
    unique('audit_number', 'Audit', 'number'),
    index('audit_position', 'FOR (n:Audit) ON (n.position)'),
  ],
  changes: [],
};
