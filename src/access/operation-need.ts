import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Role } from '../domain/requester.js';
import type { FieldRules } from './field-rules.js';
import { reaches } from './reaches.js';

/** What an operation needs: the greatest role that one of its fields needs, and the first such field. */
export interface Need {
  readonly role: Role;
  /** The field's place in the schema, such as `Query.node`. */
  readonly coordinate: string;
  readonly node: FieldNode;
}

/**
 * What a valid operation needs; null where it asks about the schema alone. A field counts where `@skip` leaves it out, too, so that
 * whether one may ask an operation never hangs on its variables.
 */
export function needOf(
  rules: FieldRules,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Need | null {
  let need: Need | null = null;
  for (const part of partsOf(document, operation)) {
    const types = new TypeInfo(schema);
    const enter = (node: FieldNode): false | undefined => {
      const type = types.getParentType()?.name ?? '';
      // Introspection, and what is within it: also in fragments of its own.
      if (type.startsWith('__') || node.name.value.startsWith('__')) return false;
      const role = rules(type, node.name.value);
      if (need === null || !reaches(need.role, role)) {
        need = { role, coordinate: `${type}.${node.name.value}`, node };
      }
      return undefined;
    };
    visit(part, visitWithTypeInfo(types, { Field: { enter } }));
  }
  return need;
}

/** An operation, and every fragment that it spreads, however far within others; each once. */
function partsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Iterable<OperationDefinitionNode | FragmentDefinitionNode> {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  // What is added to a set while it is gone through is gone through as well.
  const parts = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation]);
  for (const part of parts) {
    const enter = ({ name }: FragmentSpreadNode): void => {
      const fragment = fragments.get(name.value);
      if (fragment) parts.add(fragment);
    };
    visit(part, { FragmentSpread: { enter } });
  }
  return parts;
}
