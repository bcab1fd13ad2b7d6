import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { RequestError } from '../../server/platform/errors.ts';
import { type TextForm, tidyText } from '../../tenants/writtenText.ts';

type Path = readonly (string | number)[];
type Input = GraphQLArgument | GraphQLInputField;

/** The scalars that hold a text as somebody wrote it. Ids, days and moments have a form of their own. */
const TEXTS = ['String', 'NhsNumber'];

/** Declares an input's text as one line: a name, a number, an address. Without it a text may have several. */
export const OneLine = () => Extensions({ textForm: 'ONE_LINE' satisfies TextForm });
/** Declares an input's text as the whole of a file, in which lines are counted. */
export const FileText = () => Extensions({ textForm: 'FILE' satisfies TextForm });

/**
 * Puts before every field that takes text the one place through which all text goes in: it reaches a resolver in the
 * form in which it is kept (tidyText), and what can't be kept is refused as BAD_USER_INPUT with its path in `inputPath`,
 * before anything is done. Ids, days, moments and enums are left to their own types.
 */
export function tidyWrittenTexts(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const field of types.flatMap((type) => Object.values(type.getFields()))) {
    const taking = field.args.filter(({ type }) => takesText(type));
    if (taking.length === 0) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (row, given, context, info) => resolve(row, tidied(taking, given, []), context, info);
  }
}

/** The same values with their texts tidied. What was given is not changed: an executor may use it again. */
function tidied<Values extends Record<string, unknown>>(
  inputs: readonly Input[],
  values: Values,
  path: Path,
): Values {
  const tidy = { ...values };
  for (const input of inputs) {
    if (!Object.hasOwn(values, input.name)) continue;
    const form = (input.extensions.textForm ?? 'SEVERAL_LINES') as TextForm;
    const value = tidiedValue(input.type, values[input.name], [...path, input.name], form);
    Object.assign(tidy, { [input.name]: value });
  }
  return tidy;
}

function tidiedValue(type: GraphQLInputType, value: unknown, path: Path, form: TextForm): unknown {
  if (value == null) return value;
  if (isNonNullType(type)) return tidiedValue(type.ofType, value, path, form);
  if (isListType(type)) {
    return (value as unknown[]).map((item, index) => tidiedValue(type.ofType, item, [...path, index], form));
  }
  if (isInputObjectType(type)) {
    return tidied(Object.values(type.getFields()), value as Record<string, unknown>, path);
  }
  return TEXTS.includes(type.name) ? tidiedText(value as string, path, form) : value;
}

function tidiedText(text: string, path: Path, form: TextForm): string {
  const tidy = tidyText(text, form);
  if (tidy.why === null) return tidy.text;
  throw new RequestError(
    'BAD_USER_INPUT',
    `${path.join('.')} ${tidy.why}, and send the request again: nothing was done.`,
    { inputPath: path },
  );
}

function takesText(type: GraphQLInputType, within: readonly string[] = []): boolean {
  const named = getNamedType(type);
  if (isScalarType(named)) return TEXTS.includes(named.name);
  if (!isInputObjectType(named) || within.includes(named.name)) return false;
  return Object.values(named.getFields()).some((field) => takesText(field.type, [...within, named.name]));
}
