import type {
  AttributionInput,
  ClaimInput,
  DayBoundsInput,
  InformationCredibility,
  Modality,
  Polarity,
  Predicate,
  SourceReliability,
  SupportType,
} from '../generated/graphql.js';

/** What is written into the form of a claim. Days are empty where they are not known. */
export interface ClaimForm {
  readonly subject: string;
  readonly predicate: Predicate | '';
  readonly object: string;
  readonly supportTypes: readonly SupportType[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly began: Bounds;
  readonly ended: Bounds;
  /** Who says so, outermost first; the document itself where there are none. */
  readonly attribution: readonly Speaker[];
  readonly note: string;
  readonly sourceReliability: SourceReliability | '';
  readonly informationCredibility: InformationCredibility | '';
}

export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/** A link in the chain of who says so: an actor, or words for somebody who is not named. */
export type Speaker =
  | { readonly kind: 'named'; readonly speaker: string }
  | { readonly kind: 'anonymous'; readonly description: string };

export const emptyForm: ClaimForm = {
  subject: '',
  predicate: '',
  object: '',
  supportTypes: [],
  polarity: 'AFFIRMS',
  modality: 'ACTUAL',
  began: { earliest: '', latest: '' },
  ended: { earliest: '', latest: '' },
  attribution: [],
  note: '',
  sourceReliability: '',
  informationCredibility: '',
};

/** The fields that faults are shown at. */
export const claimFields = [
  'subject',
  'predicate',
  'object',
  'supportTypes',
  'modality',
  'began',
  'ended',
  'attribution',
  'note',
  'passage',
  'sourceReliability',
  'informationCredibility',
] as const;

/** The fields without which nothing can be recorded and that are empty. */
export function missingFields({ subject, predicate, object, note }: ClaimForm): readonly string[] {
  const needed = { subject, predicate, object, note: note.trim() };
  return Object.entries(needed).flatMap(([name, value]) => (value === '' ? [name] : []));
}

/** The claim that a form has, with the place that it is read from. Of a predicate that has no forms of support, none are sent. */
export function claimInput(form: ClaimForm, passage: ClaimInput['passage']): ClaimInput | null {
  const { subject, predicate, object, supportTypes, polarity, modality, began, ended, note } = form;
  if (predicate === '') return null;
  return {
    subject,
    predicate,
    object,
    ...(predicate === 'SUPPORTS' && supportTypes.length > 0 && { supportTypes }),
    polarity,
    modality,
    ...(boundsInput(began) && { began: boundsInput(began) }),
    ...(boundsInput(ended) && { ended: boundsInput(ended) }),
    passage,
    ...(form.attribution.length > 0 && { attribution: form.attribution.map(attributionInput) }),
    note: note.trim(),
    ...(form.sourceReliability !== '' && { sourceReliability: form.sourceReliability }),
    ...(form.informationCredibility !== '' && { informationCredibility: form.informationCredibility }),
  };
}

function boundsInput({ earliest, latest }: Bounds): DayBoundsInput | null {
  if (earliest === '' && latest === '') return null;
  return { ...(earliest !== '' && { earliest }), ...(latest !== '' && { latest }) };
}

function attributionInput(link: Speaker): AttributionInput {
  if (link.kind === 'named') return { speaker: link.speaker };
  const description = link.description.trim();
  return { anonymous: true, ...(description !== '' && { description }) };
}
