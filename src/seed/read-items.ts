import type { z } from 'zod';
import type { WrittenClaim, WrittenRetraction } from '../written/claim-schema.js';
import { unknownKeys } from '../written/closed-object.js';
import type { WrittenDocument } from '../written/document-schema.js';
import type { WrittenEntity } from '../written/entity-schema.js';
import { type Item, isMapping, itemOf } from '../written/item.js';
import type { FieldPath, Problem } from '../written/problem.js';
import { sectionSchemas } from '../written/section-schemas.js';
import type { YamlFile } from '../written/yaml-file.js';

/** What the files of a folder hold, item by item; what does not fit its schema is left out, but its id is kept. */
export interface Items {
  readonly documents: Item<WrittenDocument>[];
  readonly entities: Item<WrittenEntity>[];
  readonly claims: Item<WrittenClaim>[];
  readonly retractions: Item<WrittenRetraction>[];
  /** The ids of items that do not fit their schema: they exist, but nothing else is known of them. */
  readonly misfits: Set<string>;
  readonly problems: Problem[];
}

/** Reads the items of all files by their schemas. */
export function itemOfs(files: readonly YamlFile[]): Items {
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

function topLevelProblems(file: YamlFile): Problem[] {
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
    const item = itemOf(schema, raw, problemAt);
    if (!Array.isArray(item)) into.push(item);
    else {
      problems.push(...item);
      if (isMapping(raw) && typeof raw['id'] === 'string') misfits.add(raw['id']);
    }
  });
}
