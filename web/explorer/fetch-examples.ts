/** An operation to begin with, as the server lists it. */
export interface Example {
  readonly name: string;
  /** The question that it answers. */
  readonly question: string;
  readonly document: string;
}

/** The examples that the server has; none where it cannot be asked, since GraphiQL is of use without them. */
export async function fetchExamples(): Promise<readonly Example[]> {
  const response = await fetch('examples.json').catch(() => null);
  if (!response?.ok) return [];
  const examples: unknown = await response.json();
  return Array.isArray(examples) ? examples.filter(isExample) : [];
}

function isExample(value: unknown): value is Example {
  if (typeof value !== 'object' || value === null) return false;
  const { name, question, document } = value as Partial<Record<keyof Example, unknown>>;
  return typeof name === 'string' && typeof question === 'string' && typeof document === 'string';
}
