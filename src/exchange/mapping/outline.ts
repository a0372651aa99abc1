import type { FieldPath } from '../../written/problem.js';
import { CellError } from './filters.js';
import { type Cells, type Known, type LookUps, readTemplate, type Template } from './template.js';

/** A record, or a part of one, with templates where its texts are. */
export type Outline =
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'template'; readonly path: FieldPath; readonly template: Template }
  | { readonly kind: 'list'; readonly items: readonly Outline[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Outline])[] };

/** What is wrong with a cell, and the field that it was to go into. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
  readonly path: FieldPath;

  constructor(path: FieldPath, message: string) {
    super(message);
    this.path = path;
  }
}

/**
 * Reads the templates of a record.
 *
 * @param say is told what is wrong with a template, and where it stands
 */
export function readOutline(
  value: unknown,
  known: Known,
  say: (path: FieldPath, message: string) => void,
  path: FieldPath = [],
): Outline {
  if (typeof value === 'string') {
    const template = readTemplate(value, known);
    if (typeof template !== 'string') return { kind: 'template', path, template };
    say(path, template);
    return { kind: 'constant', value };
  }
  if (Array.isArray(value)) {
    const items = value.map((item, index) => readOutline(item, known, say, [...path, index]));
    return { kind: 'list', items };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'constant', value };
  const fields = Object.entries(value).map(
    ([key, inner]) => [key, readOutline(inner, known, say, [...path, key])] as const,
  );
  return { kind: 'object', fields };
}

/** The columns that an outline names. */
export function columnsOf(outline: Outline): readonly string[] {
  switch (outline.kind) {
    case 'constant':
      return [];
    case 'template':
      return outline.template.columns;
    case 'list':
      return outline.items.flatMap(columnsOf);
    case 'object':
      return outline.fields.flatMap(([, field]) => columnsOf(field));
  }
}

/**
 * What an outline says of a row; fields and items whose cells are missing are left out.
 *
 * @throws FieldError where a cell is not what it should be
 */
export function fillOutline(outline: Outline, cells: Cells, lookUps: LookUps): unknown {
  switch (outline.kind) {
    case 'constant':
      return outline.value;
    case 'template':
      return fillTemplate(outline.path, outline.template, cells, lookUps);
    case 'list':
      return outline.items
        .map((item) => fillOutline(item, cells, lookUps))
        .filter((item) => item !== undefined);
    case 'object':
      return Object.fromEntries(
        outline.fields
          .map(([key, field]) => [key, fillOutline(field, cells, lookUps)] as const)
          .filter(([, value]) => value !== undefined),
      );
  }
}

/** What a template says of a row. Throws {@link FieldError} where a cell is not what it should be. */
export function fillTemplate(
  path: FieldPath,
  template: Template,
  cells: Cells,
  lookUps: LookUps,
): string | number | undefined {
  try {
    return template.fill(cells, lookUps);
  } catch (error) {
    throw error instanceof CellError ? new FieldError(path, error.message) : error;
  }
}
