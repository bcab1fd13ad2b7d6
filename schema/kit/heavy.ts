import { Extensions } from 'type-graphql';
import type { FieldWeight } from '../../server/platform/graphql/heavyReads.ts';

/** Declares a field that reads about everybody or everything: an operation with it waits its turn among its like. */
export const Heavy = () => Extensions({ isHeavy: true } satisfies FieldWeight);

/** Declares a field that does so only where one of these is given: an argument, or a field in one (`search.name`). */
export const HeavyWith = (...paths: string[]) => Extensions({ isHeavyWith: paths } satisfies FieldWeight);
