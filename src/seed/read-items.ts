import type { z } from 'zod';
import type { SeedClaim, SeedRetraction } from './claim-schema.js';
import { unknownKeys } from './closed-object.js';
import type { SeedDocument } from './document-schema.js';
import type { SeedEntity } from './entity-schema.js';
import { readItem } from './read-item.js';
import { sectionSchemas } from './schema.js';
import type { FieldPath, SeedProblem } from './seed-error.js';
import type { YamlFile } from './yaml-file.js';

/** One document, entity, claim or retraction as a file gives it, with where it stands. */
export interface Item<Value> {
  readonly value: Value;
  /** A problem at a field of the item. */
  problemAt(field: FieldPath, message: string): SeedProblem;
}

/** What the files of a folder hold, item by item; what does not fit its schema is left out, but its id is kept. */
export interface Items {
  readonly documents: Item<SeedDocument>[];
  readonly entities: Item<SeedEntity>[];
  readonly claims: Item<SeedClaim>[];
  readonly retractions: Item<SeedRetraction>[];
  /** The ids of items that do not fit their schema: they exist, but nothing else is known of them. */
  readonly misfits: Set<string>;
  readonly problems: SeedProblem[];
}

/** Reads the items of all files by their schemas. */
export function readItems(files: readonly YamlFile[]): Items {
  const items: Items = {
    documents: [],
    entities: [],
    claims: [],
    retractions: [],
    misfits: new Set(),
    problems: files.flatMap((file) => file.problems),
  };
  for (const file of files) {
    readSection(file, 'documents', sectionSchemas.documents, items.documents, items);
    readSection(file, 'entities', sectionSchemas.entities, items.entities, items);
    readSection(file, 'claims', sectionSchemas.claims, items.claims, items);
    readSection(file, 'retractions', sectionSchemas.retractions, items.retractions, items);
    items.problems.push(...topLevelProblems(file));
  }
  return items;
}

function topLevelProblems(file: YamlFile): SeedProblem[] {
  const { value } = file;
  if (value === undefined || value === null) return [];
  const known = Object.keys(sectionSchemas);
  if (!isMapping(value)) return [file.problemAt([], `must be a mapping with the keys ${known.join(', ')}`)];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => file.problemAt([key], unknownKeys([key], known)));
}

function readSection<Value>(
  file: YamlFile,
  name: keyof typeof sectionSchemas,
  schema: z.ZodType<Value>,
  into: Item<Value>[],
  { misfits, problems }: Items,
): void {
  const list = isMapping(file.value) ? file.value[name] : undefined;
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) {
    problems.push(file.problemAt([name], 'must be a list'));
    return;
  }
  list.forEach((raw: unknown, index) => {
    const problemAt = (field: FieldPath, message: string) => file.problemAt([name, index, ...field], message);
    const read = readItem(schema, raw);
    if ('value' in read) into.push({ value: read.value, problemAt });
    else {
      problems.push(...read.objections.map(({ path, message }) => problemAt(path, message)));
      if (isMapping(raw) && typeof raw['id'] === 'string') misfits.add(raw['id']);
    }
  });
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
