import { basename, dirname } from 'node:path';
import { unknownKeys } from '../written/closed-object.js';
import { isMapping } from '../written/item.js';
import type { FieldPath } from '../written/problem.js';
import { readYamlFile, type YamlFile } from '../written/yaml-file.js';
import type { Found, Section } from './found.js';

/** The sections of a file, in an order in which what is named comes before what names it. */
const sections: readonly Section[] = ['entities', 'documents', 'claims', 'retractions'];

/** Reads a YAML file of the form of a seed folder's, record by record. It is held whole; see yaml-file.ts for its limit. */
export async function* readYamlRecords(path: string): AsyncGenerator<Found> {
  const file = await readYamlFile(dirname(path), basename(path));
  const refused = (at: FieldPath, message: string): Found => ({
    kind: 'refused',
    problem: { ...file.problemAt(at, message), file: path },
  });
  for (const problem of file.problems) yield { kind: 'refused', problem: { ...problem, file: path } };
  if (file.value === undefined || file.value === null) return;
  if (!isMapping(file.value)) {
    yield refused([], `must be a mapping with the keys ${sections.join(', ')}`);
    return;
  }
  for (const key of Object.keys(file.value)) {
    if (!sections.some((section) => section === key)) yield refused([key], unknownKeys([key], sections));
  }
  for (const section of sections) yield* recordsOf(path, file, section, file.value[section], refused);
}

function* recordsOf(
  path: string,
  file: YamlFile,
  section: Section,
  list: unknown,
  refused: (at: FieldPath, message: string) => Found,
): Generator<Found> {
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) {
    yield refused([section], 'must be a list');
    return;
  }
  for (const [index, value] of list.entries()) {
    yield { kind: 'rows', read: 1, leftOut: 0 };
    const problemAt = (field: FieldPath, message: string) => ({
      ...file.problemAt([section, index, ...field], message),
      file: path,
    });
    // All of a file may name one another, as in a seed folder.
    yield { kind: 'record', record: { section, value, problemAt, isImplied: false, together: path } };
  }
}
