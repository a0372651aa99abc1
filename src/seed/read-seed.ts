import { readdir } from 'node:fs/promises';
import type { ClaimInput, DocumentInput, EntityInput, RetractionInput } from '../domain/recording.js';
import { claimInput } from './claim-input.js';
import { directoryOf, type Known, type LookUp } from './directory.js';
import { documentInput, documentProblems } from './document-input.js';
import { entityInput, entityProblems } from './entity-input.js';
import { type Items, readItems } from './read-items.js';
import { duplicateProblems, referenceProblems, referencesOf } from './references.js';
import { SeedError, type SeedProblem } from './seed-error.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** What a seed folder holds, ready to record, in the order of its files' names. */
export interface Seed {
  readonly documents: readonly DocumentInput[];
  readonly entities: readonly EntityInput[];
  readonly claims: readonly ClaimInput[];
  readonly retractions: readonly RetractionInput[];
}

/**
 * Reads a seed folder: its *.yaml and *.yml files, as one. The form is docs/seed-format.md's.
 *
 * @param lookUp finds what the folder refers to and does not define; without it everything must be in the folder
 * @throws {SeedError} with everything that is wrong, each with file, line, column and field
 */
export async function readSeed(folder: string, lookUp: LookUp = nothingRecorded): Promise<Seed> {
  const files = await readFiles(folder);
  const items = readItems(files);
  const references = referencesOf(items);
  const directory = directoryOf(items);
  const undefinedIds = references.map(({ id }) => id).filter((id) => !directory.has(id));
  const recorded = undefinedIds.length === 0 ? [] : await lookUp([...new Set(undefinedIds)]);
  for (const [id, known] of recorded) directory.set(id, known);

  const claims = items.claims.map((item) => claimInput(item, directory));
  const problems = [
    ...items.problems,
    ...duplicateProblems(items),
    // An unreadable file may well define what seems to be missing.
    ...(files.every(isReadable) ? referenceProblems(references, directory, items.misfits) : []),
    ...items.documents.flatMap(documentProblems),
    ...items.entities.flatMap(entityProblems),
    ...claims.flatMap((claim) => (Array.isArray(claim) ? claim : [])),
  ];
  if (problems.length > 0) throw new SeedError(folder, inReadingOrder(problems, files));
  return seedOf(items, claims.filter(isClaim));
}

async function readFiles(folder: string): Promise<YamlFile[]> {
  const names = await yamlFilesIn(folder);
  if (names.length === 0) throw wholeFolder(folder, 'it holds no *.yaml or *.yml file');
  const files = await Promise.all(names.map((name) => readYamlFile(folder, name)));
  const isEmpty = files.every(({ value, problems }) => value === null && problems.length === 0);
  if (isEmpty) throw wholeFolder(folder, 'its files are empty');
  return files;
}

async function yamlFilesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    throw wholeFolder(
      folder,
      `it cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function wholeFolder(folder: string, message: string): SeedError {
  return new SeedError(folder, [{ file: null, line: null, column: null, path: [], message }]);
}

function seedOf({ documents, entities, retractions }: Items, claims: readonly ClaimInput[]): Seed {
  return {
    documents: documents.map(({ value }) => documentInput(value)),
    entities: entities.map(({ value }) => entityInput(value)),
    claims,
    retractions: retractions.map(({ value }) => value),
  };
}

function inReadingOrder(problems: readonly SeedProblem[], files: readonly YamlFile[]): SeedProblem[] {
  const place = new Map(files.map(({ name }, index) => [name, index]));
  const order = ({ file }: SeedProblem) => (file === null ? -1 : (place.get(file) ?? -1));
  return problems.toSorted((a, b) => order(a) - order(b) || (a.line ?? 0) - (b.line ?? 0));
}

function isReadable({ value }: YamlFile): boolean {
  return value !== undefined;
}

function isClaim(claim: ClaimInput | SeedProblem[]): claim is ClaimInput {
  return !Array.isArray(claim);
}

async function nothingRecorded(): Promise<ReadonlyMap<string, Known>> {
  return new Map();
}
