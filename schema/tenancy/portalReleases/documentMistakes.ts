import { GraphQLError, type GraphQLSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import type { Refusal } from '../../../server/common/refusal.ts';
import { refuseOutOfBounds } from '../../../server/platform/graphql/documentBounds.ts';
import { DEFAULT_QUERY_LIMITS, QueryLimiter } from '../../../server/platform/graphql/limits.ts';
import { noSubscriptions } from '../../../server/platform/graphql/noSubscriptions.ts';

const RULES = [...specifiedRules, noSubscriptions];

/**
 * Why a document could not be answered if a portal sent it: each with DOCUMENT_NOT_VALID and the place of its document.
 * The sizes of pages that come in variables are looked at when they come.
 */
export function documentMistakes(schema: GraphQLSchema, texts: readonly string[]): Refusal[] {
  const limiter = new QueryLimiter(schema, DEFAULT_QUERY_LIMITS);
  return texts.flatMap((text, index) =>
    mistakesIn(schema, limiter, text).map((mistake) => ({
      code: 'DOCUMENT_NOT_VALID',
      path: ['documents', index, 'text'],
      message: `This document could not be answered, so nothing was registered: ${mistake.replace(/\.$/, '')}. Correct it in the portal, and register the release again.`,
    })),
  );
}

function mistakesIn(schema: GraphQLSchema, limiter: QueryLimiter, text: string): string[] {
  try {
    refuseOutOfBounds(text, DEFAULT_QUERY_LIMITS);
    const document = parse(text, { maxTokens: DEFAULT_QUERY_LIMITS.tokens });
    const invalid = validate(schema, document, RULES, { maxErrors: 5 });
    if (invalid.length > 0) return invalid.map(({ message }) => message);
    const operations = document.definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    if (operations.length === 0) return ['it has no operation'];
    for (const operation of operations) limiter.check(document, operation, {});
    return [];
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}
