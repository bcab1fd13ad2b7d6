import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { dayInWords } from '../../server/common/dayInWords.ts';
import { RequestError } from '../../server/platform/errors.ts';
import type { RequestContext } from './context.ts';
import { type InputLeaf, mapLeaves, takesScalar } from './inputLeaves.ts';

/** The scalars that hold a day or a moment. */
const DAYS = ['Date', 'DateTime'];
/** Long before the birth of anybody whom a council supports; how long ago that may be is for its own rule. */
const FIRST_DAY = '1800-01-01';
/** The longest that anything which is agreed may last, and more than any appointment or term does. */
const YEARS_AHEAD = 100;

/**
 * Puts one bound on every day in what a change is made from: between 1800 and a hundred years from today. A day outside it
 * is a slip of the keyboard, and is refused as BAD_USER_INPUT with its path in `inputPath`, before anything is done. What a
 * certain day may be besides is for the rules of its mutation. Queries may ask up to any day.
 */
export function boundWrittenDays(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const taking = field.args.filter(({ type }) => takesScalar(type, DAYS));
    if (taking.length === 0) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (row, given, context: RequestContext, info) => {
      const lastDay = context.session.today.add({ years: YEARS_AHEAD }).toString();
      mapLeaves(taking, given, (leaf) => boundedDay(leaf, lastDay));
      return resolve(row, given, context, info);
    };
  }
}

function boundedDay({ typeName, value, path }: InputLeaf, lastDay: string): unknown {
  if (!DAYS.includes(typeName)) return value;
  const day = String(value).slice(0, FIRST_DAY.length);
  if (FIRST_DAY <= day && day <= lastDay) return value;
  throw new RequestError(
    'BAD_USER_INPUT',
    `${path.join('.')} is not between ${dayInWords(FIRST_DAY)} and ${dayInWords(lastDay)}. Look at the year, and send the request again: nothing was done.`,
    { inputPath: path },
  );
}
