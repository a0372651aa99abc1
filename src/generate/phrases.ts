import type { ClaimInput } from '../domain/recording/input.js';
import type { Predicate } from '../domain/vocabulary.js';
import type { Topic } from './cast.js';

/** What is claimed, in one sentence. */
export function noteOf(
  { subject, predicate, object }: Topic,
  claim: Pick<ClaimInput, 'polarity' | 'modality' | 'supportTypes'>,
): string {
  const forms = claim.supportTypes.map((form) => form.toLowerCase().replaceAll('_', ' '));
  const withWhat = forms.length > 0 ? ` with ${forms.join(' and ')}` : '';
  const said = `${subject.name} ${phrases[predicate]} ${object.name}${withWhat}`;
  return `${openings[claim.polarity === 'DENIES' ? 'DENIES' : claim.modality]} ${said}.`;
}

const openings = {
  ACTUAL: 'It is said that',
  ANNOUNCED: 'It is announced that',
  FORECAST: 'It is expected that',
  ASSESSED: 'It is thought that',
  DENIES: 'It is denied that',
} as const;

const phrases: Readonly<Record<Predicate, string>> = {
  SUPPORTS: 'supports',
  ALLIED_WITH: 'is allied with',
  OPPOSES: 'opposes',
  FIGHTS: 'fights',
  THREATENS: 'threatens',
  ATTACKS: 'attacks',
  PART_OF: 'is part of',
  MEMBER_OF: 'is a member of',
  GOVERNS: 'governs',
  LEADS: 'leads',
  HOLDS_OFFICE_IN: 'holds office in',
  CONTROLS: 'controls',
  PRESENT_IN: 'is present in',
  LOCATED_IN: 'is located in',
  NEGOTIATES_WITH: 'negotiates with',
  HAS_PACT_WITH: 'has a pact with',
  INFLUENCES: 'influences',
  CONSTRAINS: 'constrains',
  ENABLES: 'enables',
  PARTICIPATES_IN: 'takes part in',
  MOVES_TO: 'moves to',
  CAPTURES: 'captures',
  KILLS: 'kills',
  CAUSES: 'causes',
  SUCCEEDS: 'succeeds',
};

/** What people without a name are described by; null where they are not. */
export const anonymousVoices: readonly (string | null)[] = [
  'two officials',
  'a diplomat',
  'residents',
  'military sources',
  'a commander who asked not to be named',
  'eyewitnesses',
  'a member of the delegation',
  'people close to the talks',
  'reports',
  null,
];

/** Why claims are taken back. */
export const reasonsToRetract: readonly string[] = [
  'The document was withdrawn.',
  'It speaks of another of that name.',
  'The day was misread.',
  'It was entered twice.',
];

/** On what announcements and forecasts hang. */
export const conditions: readonly string[] = [
  'if the talks fail',
  'if the truce holds',
  'should the border be opened',
  'if help arrives in time',
];
