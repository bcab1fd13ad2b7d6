import { type GraphQLSchema, isInterfaceType, isObjectType, isUnionType } from 'graphql';

const guarded = new WeakSet<object>();

/**
 * Makes `resolveType` and `isTypeOf` answer "none" where they would throw, and passes what was thrown to
 * `onFault`. A compiled operation calls them outside any try: an error thrown after an awaited resolver would
 * reach no caller, and the request would never end. "None" becomes an error of that field in both executors.
 */
export function guardTypeResolvers(schema: GraphQLSchema, onFault: (error: unknown) => void): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if ((isInterfaceType(type) || isUnionType(type)) && type.resolveType) {
      type.resolveType = guard(type.resolveType, undefined, onFault);
    } else if (isObjectType(type) && type.isTypeOf) {
      type.isTypeOf = guard(type.isTypeOf, false, onFault);
    }
  }
}

function guard<Arguments extends unknown[], Answer>(
  answer: (...args: Arguments) => Answer,
  none: Answer,
  onFault: (error: unknown) => void,
): (...args: Arguments) => Answer {
  if (guarded.has(answer)) return answer;
  const guardedAnswer = (...args: Arguments): Answer => {
    try {
      return answer(...args);
    } catch (error) {
      onFault(error);
      return none;
    }
  };
  guarded.add(guardedAnswer);
  return guardedAnswer;
}
