import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { RequestError } from '../errors.ts';

type InputPath = readonly (string | number)[];
type Tell = (inputPath: InputPath, mistake: string) => void;

const MOST_MISTAKES = 50;
/** Stops the search: GraphQL compares each name that it does not know with all that it does. */
const ENOUGH = Symbol('enough mistakes');
const FIELD_OF_OBJECT = /^Field "([_A-Za-z]\w{0,63})" (?:of required type|is not defined by type) /;

/** What is wrong with a value for one of GraphQL's own scalars, as it follows "this is". */
const MISTAKE_OF_SCALAR: Readonly<Record<string, string>> = {
  Int: 'not a whole number of at most 32 bits',
  Float: 'not a number',
  String: 'not a text',
  Boolean: 'neither true nor false',
  ID: 'not an id, which is a text',
};

/**
 * The mistakes in an operation's variables, each with the path and the kind of mistake, and its path in `inputPath`.
 * GraphQL's own sentences repeat the whole value, and what portals send is about people: their error trackers would
 * keep it. Names from the schema are not suggested either.
 */
export function variableMistakes(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  const mistakes: GraphQLError[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const tell: Tell = (inputPath, mistake) => {
      mistakes.push(badVariable(definition, inputPath, mistake));
      if (mistakes.length === MOST_MISTAKES) throw ENOUGH;
    };
    try {
      lookAtVariable(schema, definition, variables, tell);
    } catch (error) {
      if (error === ENOUGH) return mistakes;
      throw error;
    }
  }
  return mistakes;
}

function lookAtVariable(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  tell: Tell,
): void {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type);
  if (!type || !isInputType(type)) return;
  if (!Object.hasOwn(variables, name)) {
    if (isNonNullType(type) && !definition.defaultValue)
      tell([name], `it was not sent, and has to be (${type})`);
    return;
  }
  const onMistake = (path: InputPath, value: unknown, error: GraphQLError) => {
    const place = typeAt(type, path);
    const field = isInputObjectType(getNamedType(place)) ? fieldNamedIn(error) : null;
    tell([name, ...path, ...(field ? [field] : [])], kindOf(place, value, error));
  };
  coerceInputValue(variables[name], type, onMistake, true);
}

/** The kind of mistake at one place, in words that hold nothing of the value. */
function kindOf(type: GraphQLInputType, value: unknown, error: GraphQLError): string {
  if (value === null || value === undefined) return `null can’t stand here (${type})`;
  const named = getNamedType(type);
  if (isInputObjectType(named)) return kindOfObject(named.name, value, error);
  if (isEnumType(named)) return `this is none of the values of ${named.name}`;
  const ofOwn = MISTAKE_OF_SCALAR[named.name];
  if (ofOwn !== undefined) return `this is ${ofOwn}`;
  // A scalar of ours says in a fixed sentence what would be right; anything else may quote what it was given.
  return error.originalError ? `this is not a ${named.name}` : error.message.replace(/\.$/, '');
}

function kindOfObject(typeName: string, value: unknown, error: GraphQLError): string {
  if (typeof value !== 'object' || Array.isArray(value)) return `this is not an object (${typeName})`;
  if (error.message.includes('" of required type "')) return 'it was not sent, and has to be';
  if (error.message.includes('" is not defined by type "')) return `${typeName} has no such field`;
  return `exactly one field of ${typeName} is sent, and not as null`;
}

/** The field that an error about an object is about; null where what was sent as its name can't be a name. */
function fieldNamedIn({ message }: GraphQLError): string | null {
  return FIELD_OF_OBJECT.exec(message)?.[1] ?? null;
}

function typeAt(type: GraphQLInputType, path: InputPath): GraphQLInputType {
  let reached = type;
  for (const key of path) {
    let within = getNullableType(reached);
    if (typeof key === 'number') {
      if (isListType(within)) reached = within.ofType;
      continue;
    }
    // A value that is no list stands for a list of one, which its path does not say.
    while (isListType(within)) within = getNullableType(within.ofType);
    const field = isInputObjectType(within) ? within.getFields()[key] : undefined;
    if (field) reached = field.type;
  }
  return reached;
}

function badVariable(
  definition: VariableDefinitionNode,
  inputPath: InputPath,
  mistake: string,
): GraphQLError {
  const message = `The variable $${inputPath.join('.')} is not right: ${mistake}. Nothing was done.`;
  const originalError = new RequestError('BAD_USER_INPUT', message, { inputPath });
  return new GraphQLError(message, { nodes: definition, originalError });
}
