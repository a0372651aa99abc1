import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { ErrorCode } from '../errors.js';

/** How large an operation is with every fragment in its place. */
interface Size {
  /** Levels of fields within fields. */
  readonly depth: number;
  /** Fields, and fragments spread. */
  readonly selections: number;
  /** Fields on the first level. */
  readonly roots: number;
}

/** Fragments within fragments can stand for millions of fields in a few lines; no question needs so many. */
const mostSelections = 10_000;

/** Each is a statement of its own in the database. */
const mostRoots = 50;

/**
 * Refuses operations that nest fields deeper than `mostLevels`, that fragments blow up, or that ask too many root fields.
 * Introspection is left out: GraphQL has a rule of its own for that.
 */
export function operationSizeRule(mostLevels: number): ValidationRule {
  return (context) => {
    const sizeOf = measure(context);
    return {
      OperationDefinition(operation) {
        const { depth, selections, roots } = sizeOf(operation.selectionSet);
        const name = operation.name ? `The operation ${operation.name.value}` : 'The operation';
        if (depth > mostLevels) {
          report(
            'DEPTH_LIMIT_EXCEEDED',
            `${name} nests ${depth} levels of fields; the limit is ${mostLevels}.`,
          );
        } else if (selections > mostSelections) {
          const most = `the limit is ${mostSelections}`;
          report(
            'COST_LIMIT_EXCEEDED',
            `${name} has ${selections} fields with its fragments in place; ${most}.`,
          );
        } else if (roots > mostRoots) {
          report(
            'COST_LIMIT_EXCEEDED',
            `${name} asks ${roots} root fields; the limit is ${mostRoots}. Ask the others in operations of their own.`,
          );
        }
        function report(code: ErrorCode, message: string): void {
          context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code } }));
        }
      },
    };
  };
}

/** Measures each fragment once, however often it is spread. */
function measure(context: ValidationContext): (selectionSet: SelectionSetNode) => Size {
  const known = new Map<FragmentDefinitionNode, Size>();
  const nothing = { depth: 0, selections: 0, roots: 0 };

  function sizeOfFragment(name: string): Size {
    const fragment = context.getFragment(name);
    if (!fragment) return nothing;
    const size = known.get(fragment);
    if (size) return size;
    // A fragment within itself counts as nothing here, and is refused by a rule of GraphQL.
    known.set(fragment, nothing);
    const measured = sizeOf(fragment.selectionSet);
    known.set(fragment, measured);
    return measured;
  }

  function sizeOf(selectionSet: SelectionSetNode): Size {
    let depth = 0;
    let selections = 0;
    let roots = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) continue;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(selection.name.value)
          : selection.selectionSet
            ? sizeOf(selection.selectionSet)
            : nothing;
      const isField = selection.kind === Kind.FIELD;
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      roots = Math.min(roots + (isField ? 1 : inner.roots), Number.MAX_SAFE_INTEGER);
      selections = Math.min(selections + inner.selections + 1, Number.MAX_SAFE_INTEGER);
    }
    return { depth, selections, roots };
  }

  return sizeOf;
}
