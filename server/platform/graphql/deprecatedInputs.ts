import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** Told of each deprecated part that is used. */
type Use = (coordinate: string, reason: string) => void;

/** A variable whose type has something deprecated in it. */
export interface WatchedVariable {
  name: string;
  type: GraphQLInputType;
}

/** The variables of an operation that could hold something deprecated: for nearly all operations, none. */
export function watchedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): WatchedVariable[] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    const isWatched = type && isInputType(type) && holdsDeprecated(type, new Set());
    return isWatched ? [{ name: variable.name.value, type }] : [];
  });
}

function holdsDeprecated(type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().some(({ deprecationReason }) => deprecationReason);
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some(
    (field) => Boolean(field.deprecationReason) || holdsDeprecated(field.type, seen),
  );
}

/** Tells of the deprecated fields and values that a variable's value has. A value of the wrong type is told elsewhere. */
export function useInValue(type: GraphQLInputType, value: unknown, use: Use): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) useInValue(type, item, use);
    return;
  }
  const named = getNamedType(type);
  if (isEnumType(named)) useOfValue(named, value, use);
  else if (isInputObjectType(named) && typeof value === 'object') {
    for (const field of Object.values(named.getFields())) {
      if (!Object.hasOwn(value, field.name)) continue;
      useOfField(named, field, use);
      useInValue(field.type, (value as Record<string, unknown>)[field.name], use);
    }
  }
}

function useOfField(type: GraphQLInputObjectType, field: GraphQLInputField, use: Use): void {
  if (field.deprecationReason) use(`${type.name}.${field.name}`, field.deprecationReason);
}

function useOfValue(type: GraphQLEnumType, value: unknown, use: Use): void {
  const reason = typeof value === 'string' ? type.getValue(value)?.deprecationReason : null;
  if (reason) use(`${type.name}.${value}`, reason);
}
