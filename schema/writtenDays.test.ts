import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { rootFieldsOf } from '../server/testing/schemaWalk.ts';
import { boundWrittenDays } from './kit/writtenDays.ts';
import { buildSchema } from './schema.ts';

type Path = readonly (string | number)[];

/** Every place below an argument that takes a day or a moment. */
function dayPaths(type: GraphQLInputType, path: Path): Path[] {
  if (isNonNullType(type)) return dayPaths(type.ofType, path);
  if (isListType(type)) return dayPaths(type.ofType, [...path, 0]);
  if (['Date', 'DateTime'].includes(getNamedType(type).name)) return [path];
  if (!isInputObjectType(type) || path.length > 8) return [];
  return Object.values(type.getFields()).flatMap((field) => dayPaths(field.type, [...path, field.name]));
}

function withDay([step, ...rest]: Path, day: string): unknown {
  if (step === undefined) return day;
  const inner = withDay(rest, day);
  return typeof step === 'number' ? [inner] : { [step]: inner };
}

describe('a day that a change is made from', () => {
  const schema = buildSchema();
  const roots = rootFieldsOf(schema).filter(({ operation }) => operation === 'mutation');
  const reached: unknown[] = [];
  for (const { field } of roots) field.resolve = (_row, given) => reached.push(given);
  boundWrittenDays(schema);
  const context = { session: { today: Temporal.PlainDate.from('2026-06-01') } };
  const places = roots.flatMap(({ name, field }) =>
    field.args.flatMap((argument) =>
      dayPaths(argument.type, [argument.name]).map(
        (place) => [`${name} ${place.join('.')}`, field, place] as const,
      ),
    ),
  );
  const given = (place: Path, day: string) => withDay(place, day) as Record<string, unknown>;

  it('is taken in many places', () => {
    expect(places.length).toBeGreaterThan(50);
  });

  it.each(places)('%s is one that somebody may mean', (_name, field, place) => {
    const ask = (day: string) => field.resolve?.(null, given(place, day), context, null as never);
    for (const day of ['0001-01-01', '1799-12-31', '2126-06-02', '9999-12-31']) {
      reached.length = 0;
      expect(() => ask(day), day).toThrow(
        expect.objectContaining({
          message: expect.stringContaining('is not between 1 January 1800 and 1 June 2126'),
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', inputPath: place }),
        }),
      );
      expect(reached).toEqual([]);
    }
    for (const day of ['1800-01-01', '2126-06-01']) {
      ask(day);
      expect(reached.at(-1)).toEqual(given(place, day));
    }
  });
});
