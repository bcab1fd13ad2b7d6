import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { maskedNumber } from '../../../server/domain/money/bankDetails/bankAccount.ts';
import {
  bankDetailsShape,
  findProposedBankDetails,
  MOST_BANK_DETAILS,
} from '../../../server/domain/money/bankDetails/bankDetails.queries.ts';
import {
  type BankDetailsFacts,
  bankDetailsStatus,
} from '../../../server/domain/money/bankDetails/bankDetailsRules.ts';
import {
  BANK_DETAILS_STATUS,
  BANK_PAYEE,
  type BankDetailsStatus,
  type BankPayee,
} from '../../../server/domain/money/bankDetails/bankDetailsVocabulary.ts';
import { lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { BudgetPart } from '../budgets/budgets.ts';

@ObjectType('BankDetails', {
  implements: Node,
  description:
    'Where money of a person’s budget is paid. The account is encrypted, and no field shows more of it than the last four digits of its number. One finance officer proposes it, another approves it, and the person is told.',
})
export class BankDetails extends Node {
  @Field(() => Int, { description: 'Counts the changes; send it back as expectedVersion.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose money is paid there.' })
  person?: Person | null;

  @Field(enumOf(BANK_PAYEE), { description: 'Whose account it is.' })
  payee!: BankPayee;

  @Field(() => Supporter, {
    nullable: true,
    description: 'The supporter whose account it is; null of anybody else’s.',
  })
  supporter?: Supporter | null;

  @Field(() => BudgetPart, {
    nullable: true,
    description: 'The part whose money the holder of the account holds; null of anybody else’s.',
  })
  part?: BudgetPart | null;

  @Field(() => String, { description: 'The number of the account as far as it is shown: `••••1234`.' })
  accountNumber!: string;

  @Field(enumOf(BANK_DETAILS_STATUS), { description: 'Where they stand today.' })
  status!: BankDetailsStatus;

  @Field(() => String, { description: 'What was seen that says whose account it is.' })
  evidence!: string;

  @Field(() => DateTimeScalar, { description: 'When they were proposed.' })
  proposedAt!: string;

  @Field(() => String, { description: 'The account that proposed them.' })
  proposedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When somebody else approved them, and the person was told; null until then.',
  })
  approvedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that approved them.' })
  approvedBy?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which money is paid by them; null until they are approved.',
  })
  usableFromOn?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were refused.' })
  refusedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'The account that refused them.' })
  refusedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why they were refused.' })
  refusedReason?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which newer ones are used instead.',
  })
  replacedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which nothing is paid by them, as the bank sent a payment back.',
  })
  heldOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the bank sent it back.' })
  heldReason?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which it is settled in time which account is right, where a bank said that this one is not.',
  })
  settleByOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What the bank said.' })
  settleReason?: string | null;
}

addField(Person, 'bankDetails', () => [BankDetails], {
  description: `Where the person’s money is or was paid, the newest first; at most the last ${MOST_BANK_DETAILS}.`,
});

/** How bank details are read: with the budgets whose money is paid. */
export const bankDetailsReader: TypeReader = {
  shape: bankDetailsShape,
  kind: 'BUDGETS',
  derivations: {
    status: (details: BankDetailsFacts, { today }) => bankDetailsStatus(details, today),
    accountNumber: ({ accountEnding }: { accountEnding: string }) => maskedNumber(accountEnding),
  },
};

const BankDetailsConnection = connectionType('BankDetails', () => BankDetails);

@Resolver(() => BankDetails)
export class BankDetailsResolver {
  @Query(() => BankDetailsConnection, {
    nullable: true,
    description: 'The bank details of your council that wait for a second finance officer, the first first.',
  })
  proposedBankDetails(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
  ) {
    return findProposedBankDetails(session, lookAheadPage(info), page);
  }
}
