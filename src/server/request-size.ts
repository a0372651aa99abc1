import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Limits } from '../config.js';
import { EntenteError } from '../errors.js';
import type { RequestParameters } from './request-parameters.js';

/** Parsing, checking and reading go down a call a level, and a deep enough one would exhaust the stack. */
const mostBrackets = 250;

/**
 * Refuses, before anything parses or reads them, a document of too many tokens, and a document or variables of too
 * many brackets within brackets. What is not GraphQL over HTTP passes: whoever reads it says what is wrong with it.
 */
export function refuseOversized(
  { query, variables }: Pick<RequestParameters, 'query'> & Partial<RequestParameters>,
  limits: Limits,
): void {
  if (typeof query === 'string') refuseDocument(query, limits.tokens);
  if (nestingOf(variables) > mostBrackets) {
    throw new EntenteError('BAD_USER_INPUT', `The variables nest deeper than ${mostBrackets} levels.`, []);
  }
}

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function refuseDocument(document: string, mostTokens: number): void {
  const lexer = new Lexer(new Source(document));
  let depth = 0;
  for (let tokens = 1; nextKind(lexer) !== TokenKind.EOF; tokens++) {
    if (tokens > mostTokens) {
      throw new EntenteError('REQUEST_TOO_LARGE', `The document has more than ${mostTokens} tokens.`);
    }
    if (opening.has(lexer.token.kind)) depth++;
    if (closing.has(lexer.token.kind)) depth--;
    if (depth > mostBrackets) {
      throw new EntenteError(
        'DEPTH_LIMIT_EXCEEDED',
        `The document nests more than ${mostBrackets} brackets.`,
      );
    }
  }
}

/** The kind of the next token; the end where what follows is not GraphQL, which the parser will say better. */
function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch (error) {
    if (error instanceof GraphQLError) return TokenKind.EOF;
    throw error;
  }
}

/** How many levels of lists and objects a value of JSON has; level by level, so that no stack is needed for it. */
function nestingOf(value: unknown): number {
  let levels = 0;
  let level = [value].filter(isObject);
  while (level.length > 0 && levels <= mostBrackets) {
    level = level.flatMap((object) => Object.values(object)).filter(isObject);
    levels++;
  }
  return levels;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
