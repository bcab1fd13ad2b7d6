import { Extensions } from 'type-graphql';
import type { ListLength } from '../../server/platform/graphql/queryShape.ts';

/**
 * Declares how long a list is, for the cost of an operation: it has an entry for each value of this argument of a field
 * that it stands in, and so many where that is left out.
 */
export const HasOneFor = (argument: string, otherwise: number) =>
  Extensions({ hasOneFor: { argument, otherwise } } satisfies ListLength);
