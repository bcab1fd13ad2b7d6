import type { ASTVisitor, ValidationContext } from 'graphql';
import { RequestError } from '../errors.ts';

/** A rule for documents that are answered at once: they hold no subscription. */
export function noSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation }) {
      if (operation !== 'subscription') return;
      context.reportError(
        new RequestError(
          'SUBSCRIPTION_NOT_SUPPORTED',
          'Subscriptions are answered at /graphql/stream, as server-sent events, and not here, so nothing was done. Send it there, or send a query.',
        ),
      );
    },
  };
}
