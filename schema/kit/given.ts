import { RequestError } from '../../server/platform/errors.ts';

/** What was really sent; null is possible only where a field may be emptied. */
type Given<Input, Clearable extends string> = {
  [Field in keyof Input]: Field extends Clearable ? Input[Field] : Exclude<Input[Field], null>;
};

/**
 * The fields that a request really sent: GraphQL input classes carry the others as undefined. GraphQL lets
 * every optional field be null, but only the clearable ones can be emptied: a null in any other is refused as
 * BAD_USER_INPUT, with the field's path in `inputPath`.
 * @param clearable their names, or those of an entity: `emptiable(Person)`.
 * @param path where the fields are in the mutation's arguments.
 */
export function given<Input extends object, Clearable extends string = never>(
  input: Input,
  clearable: readonly Clearable[],
  path: readonly string[] = ['input'],
): Given<Input, Clearable> {
  const sent = Object.entries(input).filter(([, value]) => value !== undefined);
  for (const [field, value] of sent) {
    if (value === null && !clearable.some((name) => name === field)) throw notClearable([...path, field]);
  }
  return Object.fromEntries(sent) as Given<Input, Clearable>;
}

function notClearable(inputPath: readonly string[]): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    `${inputPath.join('.')} can't be emptied: leave it out to keep what it is, or to begin with its usual value.`,
    { inputPath },
  );
}
