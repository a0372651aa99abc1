import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/**
 * Refuses `@skip` and `@include` on the root of a subscription, as the specification does since September 2025 (5.2.4.1): what is
 * subscribed to would hang on variables, and may be nothing. graphql-js 16 lets it pass, and fails on it.
 */
export const subscriptionRootRule: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition({ operation, selectionSet }) {
    if (operation !== 'subscription') return;
    for (const node of rootSelections(context, selectionSet)) {
      const directive = node.directives?.find(({ name }) => ['skip', 'include'].includes(name.value));
      if (directive === undefined) continue;
      const message = `A subscription may not have @${directive.name.value} on its root.`;
      context.reportError(new GraphQLError(message, { nodes: directive }));
    }
  },
});

/** The selections on the first level, and the fragments that they are in, each fragment once. */
function rootSelections(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  seen = new Set<string>(),
): readonly SelectionNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT)
      return [node, ...rootSelections(context, node.selectionSet, seen)];
    const { value: name } = node.name;
    const fragment = seen.has(name) ? undefined : context.getFragment(name);
    seen.add(name);
    return fragment ? [node, ...rootSelections(context, fragment.selectionSet, seen)] : [node];
  });
}
