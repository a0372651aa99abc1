import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type Role, roles } from '../domain/requester.js';
import { reaches } from './reaches.js';

/** The least role that may ask for a field, by the names of its type and of itself. Throws for a field that there is not. */
export type FieldRules = (type: string, field: string) => Role;

/** A schema does not say of every field who may ask for it, or contradicts itself in it. */
export class FieldRulesError extends Error {
  override readonly name = 'FieldRulesError';

  constructor(readonly problems: readonly string[]) {
    super(`The schema's rules of access are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

type ComposedType = GraphQLObjectType | GraphQLInterfaceType;
type Annotated = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

/**
 * Reads who may ask for which field from the `@access` directives of a schema.
 *
 * @throws FieldRulesError where a field has no rule, or an interface's field is open to more than the same field of one of its types,
 *   which could then be asked for through the interface
 */
export function fieldRules(schema: GraphQLSchema): FieldRules {
  const rules = new Map<string, Role>();
  const problems: string[] = [];
  for (const type of typesOf(schema)) {
    for (const field of Object.values(type.getFields())) {
      const role = ruleOf(schema, type, field);
      if (role === null) problems.push(`${type.name}.${field.name}: give it or its type @access(role: …)`);
      else rules.set(`${type.name}.${field.name}`, role);
    }
  }
  problems.push(...wayRound(schema, rules));
  if (problems.length > 0) throw new FieldRulesError(problems);
  return (type, field) => {
    const role = rules.get(`${type}.${field}`);
    if (role === undefined) throw new Error(`there is no rule for ${type}.${field}`);
    return role;
  };
}

/** All types with fields but those of introspection, which tell only the schema. */
function typesOf(schema: GraphQLSchema): ComposedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is ComposedType =>
      (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );
}

function ruleOf(
  schema: GraphQLSchema,
  type: ComposedType,
  field: GraphQLField<unknown, unknown>,
): Role | null {
  return strictest(schema, [field.astNode]) ?? strictest(schema, [type.astNode, ...type.extensionASTNodes]);
}

/** Where a type is defined in several places that do not agree, the strictest holds. */
function strictest(schema: GraphQLSchema, places: readonly (Annotated | null | undefined)[]): Role | null {
  const definition = schema.getDirective('access');
  if (!definition) return null;
  const words = places
    .flatMap((place) => place?.directives ?? [])
    .map((directive) => getDirectiveValues(definition, { directives: [directive] })?.['role']);
  return roles.findLast((role) => words.includes(role)) ?? null;
}

/** Fields of interfaces that may be asked for by more than those that they stand for. */
function wayRound(schema: GraphQLSchema, rules: ReadonlyMap<string, Role>): string[] {
  const interfaces = typesOf(schema).filter(isInterfaceType);
  return interfaces.flatMap((each) =>
    schema.getPossibleTypes(each).flatMap((type) =>
      Object.keys(each.getFields()).flatMap((field) => {
        const [open, needed] = [rules.get(`${each.name}.${field}`), rules.get(`${type.name}.${field}`)];
        if (open === undefined || needed === undefined || reaches(open, needed)) return [];
        return [`${each.name}.${field}: is open to ${open}, but ${type.name}.${field} is to ${needed} only`];
      }),
    ),
  );
}
