import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { FieldPath, Problem } from './problem.js';

/** The largest file that is read, in bytes. */
const LARGEST_FILE = 16 * 1024 * 1024;

/** A few anchors may be reused many times, but not so that a small file stands for a huge one. */
const MOST_ALIASES = 100;

/** A YAML file that was read, with what is wrong with it as YAML. */
export interface YamlFile {
  readonly name: string;
  /** What it holds; undefined where it cannot be read as YAML. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** A problem at the value of a path, or at the nearest thing above it that exists. */
  problemAt(path: FieldPath, message: string): Problem;
}

/**
 * Reads a file as YAML 1.2 (core schema: days stay texts), keeping where everything stands. Never rejects for what
 * is in the file: that is in `problems`.
 */
export async function readYamlFile(folder: string, name: string): Promise<YamlFile> {
  const text = await readText(join(folder, name));
  if (typeof text !== 'string') return unreadable(name, text.wrong);
  try {
    return parsed(name, text);
  } catch (error) {
    // The parser recurses; a few hundred thousand opening brackets exhaust the stack.
    if (error instanceof RangeError) return unreadable(name, 'nests too deeply to be read');
    throw error;
  }
}

async function readText(path: string): Promise<string | { readonly wrong: string }> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) {
      return { wrong: `has ${size} bytes; at most ${LARGEST_FILE} are read: divide it into several files` };
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) return { wrong: 'is not UTF-8: save it in that encoding' };
    return { wrong: `cannot be read (${error instanceof Error ? error.message : String(error)})` };
  }
}

function unreadable(name: string, message: string): YamlFile {
  const problem: Problem = { file: name, line: null, column: null, path: [], message };
  return { name, value: undefined, problems: [problem], problemAt: () => problem };
}

function parsed(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false });
  const at = (start: number, path: FieldPath, message: string): Problem => {
    const { line, col } = lines.linePos(start);
    return { file: name, line, column: col, path, message };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    at(error.pos[0], [], `is not the YAML expected: ${error.message}`),
  );
  const problemAt = (path: FieldPath, message: string) => at(startOf(document, path), path, message);
  if (problems.length > 0) return { name, value: undefined, problems, problemAt };
  try {
    return { name, value: document.toJS({ maxAliasCount: MOST_ALIASES }), problems, problemAt };
  } catch (error) {
    // What the yaml package throws where aliases multiply beyond the limit.
    if (!(error instanceof ReferenceError)) throw error;
    return unreadable(name, `repeats its anchors too often (${error.message}): write the values out`);
  }
}

/** Where in the text the value of a path starts; where the path ends early, what it ends at. */
function startOf(document: Document.Parsed, path: FieldPath): number {
  let node: unknown = document.contents;
  let start = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const found = childOf(isAlias(node) ? node.resolve(document) : node, step);
    if (found === null) break;
    node = found.node;
    start = found.start ?? start;
  }
  return start;
}

function childOf(node: unknown, step: string | number): { node: unknown; start: number | undefined } | null {
  if (isSeq(node) && typeof step === 'number') {
    const item: unknown = node.items[step];
    return { node: item, start: rangeStart(item) };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? null : { node: pair.value, start: rangeStart(pair.key) };
}

function rangeStart(node: unknown): number | undefined {
  return isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
