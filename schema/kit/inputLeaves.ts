import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';

export type InputPath = readonly (string | number)[];
type Input = GraphQLArgument | GraphQLInputField;

/** A single value somewhere in what a caller sends, and the argument or field that takes it. */
export interface InputLeaf {
  /** The name of its scalar or enum. */
  typeName: string;
  value: unknown;
  path: InputPath;
  input: Input;
}

/** The same values with each leaf that is given changed. What was given is not changed: an executor may use it again. */
export function mapLeaves<Values extends Record<string, unknown>>(
  inputs: readonly Input[],
  values: Values,
  change: (leaf: InputLeaf) => unknown,
  path: InputPath = [],
): Values {
  const changed = { ...values };
  for (const input of inputs) {
    if (!Object.hasOwn(values, input.name)) continue;
    const value = mapValue(input.type, values[input.name], { input, change, path: [...path, input.name] });
    Object.assign(changed, { [input.name]: value });
  }
  return changed;
}

interface Place {
  input: Input;
  path: InputPath;
  change: (leaf: InputLeaf) => unknown;
}

function mapValue(type: GraphQLInputType, value: unknown, place: Place): unknown {
  if (value == null) return value;
  if (isNonNullType(type)) return mapValue(type.ofType, value, place);
  const { input, path, change } = place;
  if (isListType(type)) {
    return (value as unknown[]).map((item, index) =>
      mapValue(type.ofType, item, { ...place, path: [...path, index] }),
    );
  }
  if (isInputObjectType(type)) {
    return mapLeaves(Object.values(type.getFields()), value as Record<string, unknown>, change, path);
  }
  return change({ typeName: type.name, value, path, input });
}

/** Whether a type holds a value of one of these scalars anywhere. */
export function takesScalar(
  type: GraphQLInputType,
  names: readonly string[],
  within: readonly string[] = [],
): boolean {
  const named = getNamedType(type);
  if (isScalarType(named)) return names.includes(named.name);
  if (!isInputObjectType(named) || within.includes(named.name)) return false;
  return Object.values(named.getFields()).some((field) =>
    takesScalar(field.type, names, [...within, named.name]),
  );
}
