import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import {
  LEDGER_CHECK,
  LEDGER_CHECK_TYPES,
  type LedgerCheckName,
} from '../../../server/domain/oversight/ledgerProofs/ledgerChecks.ts';
import {
  ledgerProofShape,
  readLedgerProofs,
} from '../../../server/domain/oversight/ledgerProofs/ledgerProofs.queries.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { Permission } from '../../kit/permissions.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { PenceScalar } from '../../kit/scalars.ts';
import { checksShown, DailyProof, FoundByCheck } from '../recordProofs/proofTypes.ts';

/** Whoever answers for the council's money. A proof shows ids, and nothing of any record. */
export const READS_LEDGER_PROOFS: Permission = ['FINANCE_OFFICER', 'AUDITOR', 'COUNCIL_ADMINISTRATOR'];

@ObjectType('LedgerCheckResult', { description: 'What one check of the money found.' })
class LedgerCheckResultType extends FoundByCheck {
  @Field(enumOf(LEDGER_CHECK), { description: 'What was proved.' })
  check!: LedgerCheckName;
}

@ObjectType('LedgerProof', {
  description:
    'What the program found when it proved the council’s money, as it does once a day: every balance and every sum that is kept, worked out again from the lines of the ledger. Never altered, and without personal data. Whose money differs is told by the notice MONEY_DIFFERS.',
  implements: Node,
})
class LedgerProof extends DailyProof {
  @Field(() => Int, { description: 'How many accounts the council’s ledger has.' })
  accountCount!: number;

  @Field(() => PenceScalar, {
    description: 'What is in all of them together: nothing, where all is as it should be.',
  })
  balancePence!: number;

  @Field(() => [LedgerCheckResultType], { description: 'What each check found.' })
  checks!: LedgerCheckResultType[];
}

export const ledgerProofReader: TypeReader = {
  shape: ledgerProofShape,
  kind: null,
  readBy: READS_LEDGER_PROOFS,
  derivations: { checks: checksShown(LEDGER_CHECK_TYPES) },
};

const LedgerProofConnection = connectionType('LedgerProof', () => LedgerProof);

@Resolver()
export class LedgerProofsResolver {
  @Query(() => LedgerProofConnection, {
    nullable: true,
    description:
      'What was found each day when your council’s money was proved, the latest first. A day on which the program did not run has none.',
  })
  ledgerProofs(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return readLedgerProofs(session, lookAheadPage(info), page);
  }
}
