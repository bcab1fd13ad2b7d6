import type { ASTVisitor, ValidationContext } from 'graphql';
import { RequestError } from '../errors.ts';

/**
 * A rule for documents: they hold no subscription. GraphQL's own rules leave an operation of a kind that the schema
 * lacks to whoever runs it, where it would look like a fault of ours.
 */
export function noSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation }) {
      if (operation !== 'subscription') return;
      context.reportError(
        new RequestError(
          'SUBSCRIPTION_NOT_SUPPORTED',
          'There are no subscriptions here, so nothing was done. Send a query, and send it again when you want to know what has changed.',
        ),
      );
    },
  };
}
