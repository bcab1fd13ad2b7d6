import {
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

// graphql-jit writes literal values into its source text as JSON, and then turns strings that begin with
// these marks back into code (`new Date(…)` around whatever follows). A caller could otherwise use such a
// string in a document to run code on the server.
const CODE_MARK = '__MAGIC_';

/**
 * True when graphql-jit gives the same answer as graphql-js for a validated document. False for
 *  - literals and defaults that are not plain JSON once read (a `Date` becomes an object, JSON makes it text),
 *    and strings with one of graphql-jit's own marks in them;
 *  - `@skip` and `@include` together with named fragments, or on an inline one: graphql-jit keeps one condition
 *    for each field of a fragment, and not one for each use of it; or with a variable that may be null;
 *  - a variable that may be null in a place within an input that may not: graphql-jit lets the null through;
 *  - names that every object of JavaScript has (`constructor`), which generated code may find where nobody put them;
 *  - introspection, which runs rarely and compiles slowly.
 */
export function isSafeToCompile(schema: GraphQLSchema, document: DocumentNode): boolean {
  const typeInfo = new TypeInfo(schema);
  const hasFragments = document.definitions.some(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const mayBeNull = nullableVariables(document);
  let isSafe = true;
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      enter(node) {
        isSafe &&=
          isSafeNode(node, typeInfo) &&
          !(hasFragments && isCondition(node)) &&
          !letsNullThrough(node, typeInfo, mayBeNull);
      },
    }),
  );
  return isSafe;
}

function isSafeNode(node: ASTNode, typeInfo: TypeInfo): boolean {
  switch (node.kind) {
    case Kind.NAME:
      return !(node.value in Object.prototype);
    case Kind.INLINE_FRAGMENT:
      return !node.directives?.some(isCondition);
    case Kind.OPERATION_DEFINITION:
      return conditionVariables(node).every((variable) => variable.type.kind === Kind.NON_NULL_TYPE);
    case Kind.FIELD:
      return (
        node.name.value !== '__schema' &&
        node.name.value !== '__type' &&
        (typeInfo.getFieldDef()?.args ?? []).every((argument) => isPlain(argument.defaultValue))
      );
    case Kind.STRING:
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.BOOLEAN:
    case Kind.ENUM:
    case Kind.OBJECT:
    case Kind.LIST:
      return isSafeLiteral(node, typeInfo.getInputType());
    default:
      return true;
  }
}

function nullableVariables({ definitions }: DocumentNode): ReadonlySet<string> {
  const variables = definitions.flatMap(
    (each) => ('variableDefinitions' in each && each.variableDefinitions) || [],
  );
  return new Set(
    variables.flatMap(({ type, variable }) =>
      type.kind === Kind.NON_NULL_TYPE ? [] : [variable.name.value],
    ),
  );
}

function letsNullThrough(node: ASTNode, typeInfo: TypeInfo, mayBeNull: ReadonlySet<string>): boolean {
  if (node.kind !== Kind.OBJECT_FIELD && node.kind !== Kind.LIST) return false;
  if (!isNonNullType(typeInfo.getInputType())) return false;
  const values = node.kind === Kind.LIST ? node.values : [node.value];
  return values.some((value) => value.kind === Kind.VARIABLE && mayBeNull.has(value.name.value));
}

function isCondition(node: ASTNode): boolean {
  return node.kind === Kind.DIRECTIVE && (node.name.value === 'skip' || node.name.value === 'include');
}

/**
 * The variables that decide an `@skip` or `@include` in this operation; those in fragments have been ruled
 * out before.
 */
function conditionVariables(operation: OperationDefinitionNode): VariableDefinitionNode[] {
  const names = new Set<string>();
  visit(operation, {
    Directive(directive) {
      const value = directive.arguments?.[0]?.value;
      if (isCondition(directive) && value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return (operation.variableDefinitions ?? []).filter(({ variable }) => names.has(variable.name.value));
}

function isSafeLiteral(node: ValueNode, type: GraphQLInputType | null | undefined): boolean {
  if (node.kind === Kind.STRING && node.value.includes(CODE_MARK)) return false;
  const named = type && getNamedType(type);
  if (!named || isSpecifiedScalarType(named)) return true;
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).every((field) => isPlain(field.defaultValue));
  }
  if (!isLeafType(named)) return false;
  // A list literal for a scalar is checked item by item.
  return node.kind === Kind.LIST || isPlain(valueFromAST(node, named));
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes(CODE_MARK);
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || value === undefined || typeof value === 'boolean') return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isPlain);
  const prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype) && Object.values(value).every(isPlain);
}
