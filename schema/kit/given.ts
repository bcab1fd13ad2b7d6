import { RequestError } from '../../server/platform/errors.ts';

/** What was really sent: null stands only where a field may be emptied. */
type Given<Input, Clearable extends keyof Input> = {
  [Field in keyof Input]: Field extends Clearable ? Input[Field] : Exclude<Input[Field], null>;
};

/**
 * The fields that a request really sent: GraphQL input classes carry the others as undefined. GraphQL lets a field
 * that may be left out be null as well, and only the clearable ones have an empty value to take: any other null is
 * refused as BAD_USER_INPUT, with the field's path in `inputPath`.
 * @param path where the fields stand in the mutation's arguments.
 */
export function given<Input extends object, Clearable extends keyof Input & string = never>(
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
