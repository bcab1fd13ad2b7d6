import { type ASTNode, GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { readDay, readMoment } from '../../server/common/writtenTime.ts';

// A value that is written in the document is told with its node, from which its line and its argument follow.

/** A plain day, such as a due date or a birthday. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day as YYYY-MM-DD, without a time or a time zone: "2026-04-01".',
  serialize: (value) => String(value),
  parseValue: (value) => dayOf(value),
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : null, node),
});

/** A moment. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment as ISO 8601 in UTC: "2026-04-01T09:30:00.000Z".',
  serialize: (value) => String(value),
  parseValue: (value) => momentOf(value),
  parseLiteral: (node) => momentOf(node.kind === Kind.STRING ? node.value : null, node),
});

/** Money. */
export const PenceScalar = new GraphQLScalarType<number, number>({
  name: 'Pence',
  description: 'An amount of money in whole pence: 18450 is £184.50. Never a fraction of a penny.',
  serialize: (value) => penceOf(value),
  parseValue: (value) => penceOf(value),
  parseLiteral: (node) => penceOf(node.kind === Kind.INT ? Number(node.value) : null, node),
});

/** An NHS number. */
export const NhsNumberScalar = new GraphQLScalarType<string, string>({
  name: 'NhsNumber',
  description:
    'Ten digits, with or without spaces. A number whose check digit is wrong is refused by the mutation with NHS_NUMBER_NOT_VALID.',
  serialize: (value) => String(value),
  parseValue: (value) => textOf(value),
  parseLiteral: (node) => textOf(node.kind === Kind.STRING ? node.value : null, node),
});

function dayOf(value: unknown, node?: ASTNode): string {
  const day = typeof value === 'string' ? readDay(value) : null;
  if (day) return day;
  throw new GraphQLError('This is not a day. Write it as YYYY-MM-DD, such as "2026-04-01".', { nodes: node });
}

function momentOf(value: unknown, node?: ASTNode): string {
  const moment = typeof value === 'string' ? readMoment(value) : null;
  if (moment) return moment;
  throw new GraphQLError('This is not a moment. Write it as "2026-04-01T09:30:00Z".', { nodes: node });
}

function penceOf(value: unknown, node?: ASTNode): number {
  // A nought below nought is nought.
  if (Number.isSafeInteger(value)) return (value as number) + 0;
  throw new GraphQLError('Money is whole pence, written as an integer: £184.50 is 18450.', { nodes: node });
}

function textOf(value: unknown, node?: ASTNode): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('An NHS number is written as text: "943 476 5919".', { nodes: node });
}
