import { z } from 'zod';

/** What is known of the vulnerabilities of the packages that Entente is run with. */
export type Verdict =
  /** `serious` are those of high or critical severity, a line each. */
  | { readonly kind: 'asked'; readonly serious: readonly string[]; readonly lesser: number }
  | { readonly kind: 'not-asked'; readonly why: string };

const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
      range: z.string(),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
});
const refusal = z.object({ message: z.string() });

/** Reads what `npm audit --json` prints; what is no report is none, whatever else it is. */
export function verdictOf(printed: string): Verdict {
  const answer = jsonIn(printed);
  const parsed = report.safeParse(answer);
  if (!parsed.success) {
    const told = refusal.safeParse(answer);
    return { kind: 'not-asked', why: told.success ? told.data.message : 'npm printed no report' };
  }
  const found = Object.entries(parsed.data.vulnerabilities);
  const serious = found.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  const lines = serious.map(([name, { severity, range, via }]) => {
    const advisories = via.map((each) =>
      typeof each === 'string' ? `through ${each}` : `${each.title} (${each.url})`,
    );
    return `${name} ${range}: ${severity}, ${advisories.join('; ')}`;
  });
  return { kind: 'asked', serious: lines, lesser: found.length - serious.length };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
