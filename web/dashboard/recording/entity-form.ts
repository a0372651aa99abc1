import type { EditableEntityQuery, EditEntityMutationVariables, NameKind } from '../generated/graphql.js';

/** What of an entity can be edited, and the version of it that this is. */
export type Editable = Pick<
  NonNullable<EditableEntityQuery['entity']>,
  'version' | 'name' | 'ownNames' | 'summary'
>;

/** A name as it is written: its language is empty where it is not known. */
export interface WrittenName {
  readonly text: string;
  readonly kind: NameKind;
  readonly language: string;
}

/** What is written into the form of an entity. */
export interface EntityForm {
  readonly name: string;
  readonly names: readonly WrittenName[];
  readonly summary: string;
}

export function formOf({ name, ownNames, summary }: Editable): EntityForm {
  return {
    name,
    names: ownNames.map(({ text, kind, language }) => ({ text, kind, language: language ?? '' })),
    summary: summary ?? '',
  };
}

/** The parts of a form. */
export const entityParts = ['name', 'names', 'summary'] as const;
export type EntityPart = (typeof entityParts)[number];

/** The parts in which a form is another than what it was begun from. */
export function edited(form: EntityForm, from: Editable): readonly EntityPart[] {
  const before = formOf(from);
  return entityParts.filter((part) => JSON.stringify(form[part]) !== JSON.stringify(before[part]));
}

/** What a form has changed, to be sent: what it left alone is left out, so that it stays whatever it is by now. */
export function editOf(
  form: EntityForm,
  from: Editable,
): Pick<EditEntityMutationVariables, 'name' | 'names' | 'summary'> {
  const parts = edited(form, from);
  const summary = form.summary.trim();
  return {
    ...(parts.includes('name') && { name: form.name.trim() }),
    ...(parts.includes('names') && { names: form.names.map(nameInput) }),
    ...(parts.includes('summary') && { summary: summary === '' ? null : summary }),
  };
}

function nameInput({ text, kind, language }: WrittenName) {
  const tag = language.trim();
  return { text: text.trim(), kind, ...(tag !== '' && { language: tag }) };
}

/** A form that was begun from what was there, upon what is there now: what was written stays, and all else is as it is now. */
export function rebased(form: EntityForm, from: Editable, now: Editable): EntityForm {
  const kept = edited(form, from);
  const current = formOf(now);
  return {
    name: kept.includes('name') ? form.name : current.name,
    names: kept.includes('names') ? form.names : current.names,
    summary: kept.includes('summary') ? form.summary : current.summary,
  };
}

/** The fields that are empty and must not be. */
export function emptyFields({ name, names }: EntityForm): readonly string[] {
  const ofNames = names.flatMap(({ text }, at) => (text.trim() === '' ? [`names.${at}.text`] : []));
  return [...(name.trim() === '' ? ['name'] : []), ...ofNames];
}

/** The fields that faults are shown at, of a form that was sent with these names. */
export function entityFields(names: readonly WrittenName[]): readonly string[] {
  const ofNames = names.flatMap((_name, at) =>
    ['text', 'kind', 'language'].map((part) => `names.${at}.${part}`),
  );
  return ['name', 'names', 'summary', 'reason', 'expectedVersion', ...ofNames];
}
