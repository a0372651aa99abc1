import { readdir } from 'node:fs/promises';
import { type Directory, directoryOf } from '../domain/recording/directory.js';
import { objectionsToDocument } from '../domain/recording/document-rules.js';
import { objectionsToEntity } from '../domain/recording/entity-rules.js';
import type { Batch, ClaimInput } from '../domain/recording/input.js';
import { objectionsToLineage, objectionsToRetractions } from '../domain/recording/lineage-rules.js';
import type { Objection, PlacedObjection } from '../domain/recording/objection.js';
import { claimInput } from '../written/claim-input.js';
import { documentInput } from '../written/document-input.js';
import { entityInput } from '../written/entity-input.js';
import type { Item } from '../written/item.js';
import type { Problem } from '../written/problem.js';
import { readYamlFile, type YamlFile } from '../written/yaml-file.js';
import { type Items, itemOfs } from './read-items.js';
import { idProblems, referenceProblems, referencesOf } from './references.js';
import { SeedError } from './seed-error.js';

/** Finds what has been recorded under ids before. */
export type LookUp = (ids: readonly string[]) => Promise<Directory>;

/**
 * Reads a seed folder: its *.yaml and *.yml files, as one, to be recorded in the order of their names. The form is
 * docs/seed-format.md's. What is recorded already stays as it is, so that the folder is held to that, and not to what it
 * has under the same ids itself.
 *
 * @param lookUp finds what is recorded already; without it everything must be in the folder
 * @throws {SeedError} with everything that is wrong, each with file, line, column and field
 */
export async function readSeed(folder: string, lookUp: LookUp = nothingRecorded): Promise<Batch> {
  const files = await readFiles(folder);
  const items = itemOfs(files);
  const references = referencesOf(items);
  const recorded = await lookUp([...new Set([...references, ...definedIn(items)].map(({ id }) => id))]);
  const documents = items.documents.map(({ value }) => documentInput(value));
  const entities = items.entities.map(({ value }) => entityInput(value));
  const directory = directoryOf({ documents, entities, claims: valuesOf(items.claims) }, recorded);
  const claims = items.claims.map((item) => claimInput(item, directory));
  const problems = [
    ...items.problems,
    ...idProblems(items, recorded),
    // An unreadable file may well define what seems to be missing.
    ...(files.every(isReadable) ? referenceProblems(references, directory, items.misfits) : []),
    ...documents.flatMap((document, index) =>
      problemsOf(items.documents[index], objectionsToDocument(document)),
    ),
    ...entities.flatMap((entity, index) => problemsOf(items.entities[index], objectionsToEntity(entity))),
    ...claims.flatMap((claim) => (Array.isArray(claim) ? claim : [])),
    ...problemsAmong(items.claims, objectionsToLineage(valuesOf(items.claims), directory)),
    ...problemsAmong(items.retractions, objectionsToRetractions(valuesOf(items.retractions))),
  ];
  if (problems.length > 0) throw new SeedError(folder, inReadingOrder(problems, files));
  return { documents, entities, claims: claims.filter(isClaim), retractions: valuesOf(items.retractions) };
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

function definedIn({ documents, entities, claims }: Items): readonly { readonly id: string }[] {
  return [...valuesOf(documents), ...valuesOf(entities), ...valuesOf(claims)];
}

function valuesOf<Value>(items: readonly Item<Value>[]): readonly Value[] {
  return items.map(({ value }) => value);
}

function problemsOf(item: Item<unknown> | undefined, objections: readonly Objection[]): Problem[] {
  // In files the dates of an event stand beside its other fields.
  const asWritten = (path: Objection['path']) => path.filter((step) => step !== 'event');
  return item === undefined
    ? []
    : objections.map(({ path, message }) => item.problemAt(asWritten(path), message));
}

function problemsAmong(items: readonly Item<unknown>[], objections: readonly PlacedObjection[]): Problem[] {
  return objections.flatMap(({ index, ...objection }) => problemsOf(items[index], [objection]));
}

function inReadingOrder(problems: readonly Problem[], files: readonly YamlFile[]): Problem[] {
  const place = new Map(files.map(({ name }, index) => [name, index]));
  const order = ({ file }: Problem) => (file === null ? -1 : (place.get(file) ?? -1));
  return problems.toSorted((a, b) => order(a) - order(b) || (a.line ?? 0) - (b.line ?? 0));
}

function isReadable({ value }: YamlFile): boolean {
  return value !== undefined;
}

function isClaim(claim: ClaimInput | Problem[]): claim is ClaimInput {
  return !Array.isArray(claim);
}

async function nothingRecorded(): Promise<Directory> {
  return new Map();
}
