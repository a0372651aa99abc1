import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTNode, BREAK, type DocumentNode, Kind, visit } from 'graphql';

/** Tells, of an error about a value that stands in the document, which argument or variable it is. */
export function argumentAtFault<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ document, errors }) {
          if (document === undefined) return;
          for (const { nodes, extensions } of errors) {
            const argument = nodes?.[0] && !extensions['argument'] ? argumentPath(document, nodes[0]) : null;
            if (argument !== null) extensions['argument'] = argument;
          }
        },
      };
    },
  };
}

/**
 * The keys from the root field to an argument and down into it, or from a variable, of a node that stands in one; null of
 * any other. In a fragment the path begins at the fragment.
 */
function argumentPath(document: DocumentNode, node: ASTNode): readonly (string | number)[] | null {
  let keys: readonly (string | number)[] = [];
  visit(document, {
    enter(each, _key, _parent, way) {
      if (each !== node) return undefined;
      keys = [...way];
      return BREAK;
    },
  });
  const path: (string | number)[] = [];
  let isWithin = false;
  let at: unknown = document;
  for (const [index, key] of keys.entries()) {
    at = Reflect.get(Object(at), key);
    // Of the lists in a document, only those of values are part of an argument's path.
    if (keys[index - 1] === 'values') path.push(key);
    if (!isNode(at)) continue;
    const step = stepOf(at);
    if (step !== null) path.push(step);
    isWithin ||= at.kind === Kind.ARGUMENT || at.kind === Kind.VARIABLE_DEFINITION;
  }
  return isWithin ? path : null;
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function stepOf(node: ASTNode): string | null {
  switch (node.kind) {
    case Kind.FIELD:
      return (node.alias ?? node.name).value;
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
      return node.name.value;
    case Kind.VARIABLE_DEFINITION:
      return node.variable.name.value;
    default:
      return null;
  }
}
