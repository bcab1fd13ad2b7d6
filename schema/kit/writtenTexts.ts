import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import { RequestError } from '../../server/platform/errors.ts';
import { type TextForm, tidyText } from '../../tenants/writtenText.ts';
import { type InputLeaf, type InputPath, mapLeaves, takesScalar } from './inputLeaves.ts';

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
    const taking = field.args.filter(({ type }) => takesScalar(type, TEXTS));
    if (taking.length === 0) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (row, given, context, info) =>
      resolve(row, mapLeaves(taking, given, tidied), context, info);
  }
}

function tidied({ typeName, value, path, input }: InputLeaf): unknown {
  if (!TEXTS.includes(typeName)) return value;
  return tidiedText(value as string, path, (input.extensions.textForm ?? 'SEVERAL_LINES') as TextForm);
}

function tidiedText(text: string, path: InputPath, form: TextForm): string {
  const tidy = tidyText(text, form);
  if (tidy.why === null) return tidy.text;
  throw new RequestError(
    'BAD_USER_INPUT',
    `${path.join('.')} ${tidy.why}, and send the request again: nothing was done.`,
    { inputPath: path },
  );
}
