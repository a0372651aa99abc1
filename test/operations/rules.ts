/*
 * What the API refuses of filters, beside what the schema says: where a key may stand, and what it must stand beside.
 */

const keysOfEvidence = new Set(['via', 'minOrigins', 'minReliability', 'minCredibility', 'anonymousOnly']);

/** Whether a key of an input object may stand below a field of the schema. */
export function mayStand(key: string, type: string, coordinate: string): boolean {
  if (type === 'ClaimFilter' && key === 'as') return coordinate === 'Entity.claims';
  return !(type === 'RelationFilter' && keysOfEvidence.has(key) && coordinate === 'Query.changedDays');
}

/** The keys that must stand beside a key: seen from whom is `direction`, where it is not seen from the field's entity? */
export function companionsOf(key: string, type: string, coordinate: string): readonly string[] {
  return type === 'RelationFilter' && key === 'direction' && coordinate !== 'Entity.relations'
    ? ['with']
    : [];
}

/** Whether a key may stand beside others of its object without the chance that they leave nothing together. */
export function mayStandBeside(key: string, type: string, others: readonly string[]): boolean {
  return !(type === 'EvidenceFilter' && key === 'excludeDocuments' && others.includes('onlyDocuments'));
}

/** Whether a list, by its place, must name something. */
export function mustNameSome(place: string): boolean {
  return ['EvidenceFilter.onlyDocuments', 'EvidenceFilter.publishedBy'].includes(place);
}
