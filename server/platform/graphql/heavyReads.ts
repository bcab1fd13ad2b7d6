import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What a field of the schema says of its weight, among its `extensions`. */
export interface FieldWeight {
  /** It reads about everybody or everything, whatever it is asked. */
  isHeavy?: boolean;
  /** It does so only where one of these is given: an argument, or a field within one (`search.name`). */
  isHeavyWith?: readonly string[];
}

/** Whether an operation reads about everybody or everything, with these variables. */
export type HeavyTest = (variables: Record<string, unknown>) => boolean;

const ALWAYS: HeavyTest = () => true;

/** Reads from a validated document what makes the operation heavy; done once for each document. */
export function heavyTestOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): HeavyTest {
  const tests: HeavyTest[] = [];
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field(node) {
      const { isHeavy, isHeavyWith = [] } = (types.getFieldDef()?.extensions ?? {}) as FieldWeight;
      if (isHeavy) tests.push(ALWAYS);
      else tests.push(...isHeavyWith.map((path) => givenTest(operation, node, path.split('.'))));
    },
  });
  visit(separateOperations(document)[operation.name?.value ?? ''] ?? document, visitor);
  if (tests.includes(ALWAYS)) return ALWAYS;
  return (variables) => tests.some((test) => test(variables));
}

/** Whether a field's argument, or a part of it, is given and not null. */
function givenTest(
  operation: OperationDefinitionNode,
  node: FieldNode,
  [name, ...path]: string[],
): HeavyTest {
  const argument = node.arguments?.find((each) => each.name.value === name);
  if (!argument) return () => false;
  const defaults = defaultsOf(operation);
  return (variables) => isGiven(argument.value, path, { ...defaults, ...variables });
}

/** What stands for each variable that is not sent, as it is written in the document. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function isGiven(value: ValueNode, path: readonly string[], variables: Record<string, unknown>): boolean {
  const [name, ...rest] = path;
  if (value.kind === Kind.VARIABLE) {
    return path.reduce<unknown>(partOf, variables[value.name.value]) != null;
  }
  if (name === undefined) return value.kind !== Kind.NULL;
  if (value.kind !== Kind.OBJECT) return false;
  const field = value.fields.find((each) => each.name.value === name);
  return field !== undefined && isGiven(field.value, rest, variables);
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
