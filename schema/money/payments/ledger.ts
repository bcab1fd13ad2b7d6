import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import {
  LEDGER_ACCOUNT,
  type LedgerAccount,
  TRANSACTION_KIND,
  type TransactionKind,
} from '../../../server/domain/money/ledger/ledgerVocabulary.ts';
import {
  ledgerPostingShape,
  ledgerTransactionShape,
  MOST_TRANSACTIONS,
} from '../../../server/domain/money/payments/ledger.queries.ts';
import {
  payInstalment,
  reverseTransaction,
} from '../../../server/domain/money/payments/payments.commands.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { payloadOf, payloadType } from '../../kit/payloads.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { Budget, BudgetPart } from '../budgets/budgets.ts';

@ObjectType('LedgerPosting', {
  description: 'One line of a transaction. The lines of a transaction add up to nothing.',
})
export class LedgerPosting {
  @Field(enumOf(LEDGER_ACCOUNT), { description: 'What the line counts.' })
  account!: LedgerAccount;

  @Field(() => BudgetPart, { nullable: true, description: 'The part of the budget it is about.' })
  part?: BudgetPart | null;

  @Field(() => PenceScalar, { description: 'More than nothing came to the account; less left it.' })
  amountPence!: number;
}

@ObjectType('LedgerTransaction', {
  implements: Node,
  description:
    'One thing that happened to the money of a budget. It is never changed; a mistake is reversed.',
})
export class LedgerTransaction extends Node {
  @Field(() => Budget, { nullable: true, description: 'The budget whose money it was.' })
  budget?: Budget | null;

  @Field(() => BudgetPart, {
    nullable: true,
    description: 'The part it is about; null where it is about all of them, as an allocation is.',
  })
  part?: BudgetPart | null;

  @Field(enumOf(TRANSACTION_KIND), { description: 'What happened.' })
  kind!: TransactionKind;

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  occurredOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For an instalment: the first day that the money is for.',
  })
  instalmentStartsOn?: string | null;

  @Field(() => LedgerTransaction, { nullable: true, description: 'For a reversal: what it undoes.' })
  reverses?: LedgerTransaction | null;

  @Field(() => LedgerTransaction, {
    nullable: true,
    description: 'The reversal that undid it; null while it stands.',
  })
  reversedBy?: LedgerTransaction | null;

  @Field(() => String, { nullable: true, description: 'For a reversal: what was wrong.' })
  reason?: string | null;

  @Field(() => PolicyVersion, { nullable: true, description: 'The money policy that decided it.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => [LedgerPosting], { description: 'Its lines, which add up to nothing.' })
  postings!: LedgerPosting[];
}

const BALANCES = {
  allocatedPence: 'What was set by for the whole term.',
  paidPence: 'What has been paid to whoever holds the money.',
  contributionTakenOffPence:
    'The person’s contribution taken off those payments, because the person puts it in themselves.',
  remainingPence: 'What is still set by: allocated, less paid and taken off.',
};
for (const type of [Budget, BudgetPart]) {
  for (const [name, description] of Object.entries(BALANCES)) {
    Field(() => PenceScalar, { description: `${description} Added up from the ledger.` })(
      type.prototype,
      name,
    );
  }
}
Field(() => [LedgerTransaction], {
  description: `What happened to the money, newest first; at most the latest ${MOST_TRANSACTIONS}.`,
})(Budget.prototype, 'transactions');

/** How the types of this area are read. */
export const ledgerReaders: TypeReader[] = [
  { shape: ledgerTransactionShape, kind: 'BUDGETS' },
  { shape: ledgerPostingShape, kind: 'BUDGETS' },
];

@InputType({ description: 'Pays one instalment of a part of a budget.' })
class PayInstalmentInput {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day that the money is for; left out, the earliest instalment that is not paid.',
  })
  instalmentStartsOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Undoes a transaction with one that says the opposite.' })
class ReverseTransactionInput {
  @Field(() => ID, { description: 'The transaction that was wrong.' })
  transactionId!: string;

  @Field(() => String, { description: 'What was wrong, without personal details.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

const LedgerTransactionPayload = payloadType(
  'LedgerTransactionPayload',
  'transaction',
  () => LedgerTransaction,
);

@Resolver(() => LedgerTransaction)
export class LedgerResolver {
  @Mutation(() => LedgerTransactionPayload, {
    description:
      'Pays one instalment of a part, once, by the schedule of the council’s pay cycle. Refuses NOT_FOUND, PLAN_NOT_LIVE, NO_MONEY_MOVES_FOR_OPTION, INSTALMENT_NOT_ON_SCHEDULE, INSTALMENT_ALREADY_PAID, INSTALMENT_BEFORE_SUPPORT, INSTALMENT_AFTER_END, ALLOCATION_SPENT, INSTALMENT_NOT_YET_DUE.',
  })
  async payInstalment(
    @Arg('input', () => PayInstalmentInput, { description: 'Which part, and which instalment.' })
    input: PayInstalmentInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, partId, instalmentStartsOn } = input;
    const command = { action: 'payInstalment', input, idempotencyKey };
    const result = await payInstalment(session, command, partId, instalmentStartsOn ?? null);
    return payloadOf(session, result, 'transaction', ledgerTransactionShape, info);
  }

  @Mutation(() => LedgerTransactionPayload, {
    description:
      'Undoes a transaction, line by line, and answers the reversal. Refuses NOT_FOUND, TEXT_MISSING, TEXT_TOO_LONG, REVERSAL_NOT_REVERSIBLE, ALREADY_REVERSED, ALLOCATION_NOT_REVERSIBLE.',
  })
  async reverseTransaction(
    @Arg('input', () => ReverseTransactionInput, { description: 'Which, and why.' })
    input: ReverseTransactionInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, transactionId, reason } = input;
    const command = { action: 'reverseTransaction', input, idempotencyKey };
    const result = await reverseTransaction(session, command, transactionId, reason);
    return payloadOf(session, result, 'transaction', ledgerTransactionShape, info);
  }
}
