/** The fields that a request really sent: GraphQL input classes carry the others as undefined. */
export function given<Input extends object>(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Input;
}
