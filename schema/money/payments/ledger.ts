import { Field, ID, InputType } from 'type-graphql';
import { dayInEnglandOf } from '../../../server/common/dayInEngland.ts';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import {
  ACCOUNT_KIND,
  type AccountKind,
  TRANSACTION_KIND,
  TRANSACTION_STATUS,
  type TransactionKind,
  type TransactionStatus,
  VOID_REASON,
  type VoidReason,
} from '../../../server/domain/money/ledger/ledgerVocabulary.ts';
import {
  ledgerPostingShape,
  ledgerTransactionShape,
  MOST_TRANSACTIONS,
} from '../../../server/domain/money/payments/ledger.queries.ts';
import { LEDGER_REFUSALS } from '../../../server/domain/money/payments/ledgerRefusals.ts';
import {
  type BudgetToPay,
  payingRefusals,
  reversingRefusals,
} from '../../../server/domain/money/payments/paymentSteps.ts';
import {
  payInstalment,
  reverseTransaction,
} from '../../../server/domain/money/payments/payments.commands.ts';
import { settingsReader } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import type { TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { Budget, BudgetPart, onBudget } from '../budgets/budgets.ts';
import { Fund } from './funds.ts';

@ObjectType('LedgerPosting', {
  description: 'One line of a transaction. The lines of a transaction add up to nothing.',
})
export class LedgerPosting {
  @Field(enumOf(ACCOUNT_KIND), { description: 'What the line counts.' })
  account!: AccountKind;

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

  @Field(enumOf(TRANSACTION_STATUS), { description: 'Whether the money has moved.' })
  status!: TransactionStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Of a payment that was approved in a run: the day on which it was posted or taken out; null while it is pending.',
  })
  settledOn?: string | null;

  @Field(enumOf(VOID_REASON), { nullable: true, description: 'Where it is VOID: why.' })
  voidReason?: VoidReason | null;

  @Field(() => DateScalar, {
    description:
      'The day on which it happened; of a payment of a run, the day on which the banks exchange it, which may still be to come.',
  })
  occurredOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'For an instalment: the first day of its cycle, by which it is known.',
  })
  instalmentStartsOn?: string | null;

  @Field(() => Boolean, {
    description: 'Whether it is an instalment that tops up a card, which its schedule gives.',
  })
  isCardTopUp!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'For an instalment: the first day that the money is for. It is later than the first of its cycle where support started within it.',
  })
  coversFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'For an instalment: the day after the last day that the money is for. It is earlier than the end of its cycle where the plan had ended within it.',
  })
  coversUntil?: string | null;

  @Field(() => LedgerTransaction, { nullable: true, description: 'For a reversal: what it undoes.' })
  reverses?: LedgerTransaction | null;

  @Field(() => LedgerTransaction, {
    nullable: true,
    description: 'The reversal that undid it; null while it stands.',
  })
  reversedBy?: LedgerTransaction | null;

  @Field(() => String, { nullable: true, description: 'For a reversal: what was wrong.' })
  reason?: string | null;

  @Field(() => PolicyVersion, { nullable: true, description: 'The version of policy that decided it.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'The account that recorded it.' })
  recordedBy!: string;

  @Field(() => [LedgerPosting], { description: 'Its lines, which add up to nothing.' })
  postings!: LedgerPosting[];
}

const BALANCES = {
  allocatedPence: 'What was allocated for the whole term.',
  paidPence: 'What has been paid to whoever holds the money, with what is approved and on its way.',
  contributionTakenOffPence:
    'The person’s contribution taken off those payments, because the person puts it in themselves.',
  remainingPence:
    'What is left to pay: allocated, less paid and taken off, and less what was spent where the council holds the money.',
  pendingPence:
    'What is reserved by payments that are approved and that the banks have not exchanged yet, with the contributions taken off them. It is taken off remainingPence already.',
  postedRemainingPence: 'What is left by what has happened only: remainingPence and pendingPence together.',
  heldPence:
    'What whoever holds the money has of it, by what is known: what was paid to them and what the person paid in, less what was spent and repaid. What is pending is not in it. Below nothing where they spent money of their own.',
  spentPence: 'What was spent on the person’s support, less what came back.',
  paidInPence: 'What the person put in to the money that is held for them.',
  repaidPence: 'What was paid back to the council of the money that is held.',
  paidAfterDeathPence:
    'Paid, and not reversed, by instalments that start after the day on which the person died: owed back to the council. An instalment that had begun by that day is not in it.',
  overpaidPence:
    'Paid, and not reversed, for days on which the plan was not live: from the day on which it ended, on which support under a newer plan started, or after the person’s death; and for days on which the money of the part was held in another way, less what of that came back. It is owed back to the council, and what was paid after a death is in it.',
};
for (const type of [Budget, BudgetPart, Fund]) {
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
  { shape: ledgerTransactionShape, kind: 'MONEY_MOVEMENTS' },
  { shape: ledgerPostingShape, kind: 'MONEY_MOVEMENTS' },
];

@InputType({ description: 'Pays one instalment of a part of a budget.' })
class PayInstalmentInput {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day of its cycle, or the first that the money is for; left out, the earliest instalment that is not paid.',
  })
  instalmentStartsOn?: string | null;

  @OneLine()
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

  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Repeat the same key to be safe against a lost answer.',
  })
  idempotencyKey?: string | null;
}

const transactionAnswer = recordAnswer('transaction', () => LedgerTransaction, ledgerTransactionShape);

/** A budget as the rules about its money look at it. */
interface BudgetRow extends BudgetToPay {
  agreedAt: string;
  moneyPolicyVersionId: string;
  deploymentPolicyVersionId: string;
  parts: (BudgetToPay['parts'][number] & { deploymentPolicyVersionId: string | null })[];
  transactions: { kind: TransactionKind; status: TransactionStatus; reversedBy: object | null }[];
}
const PARTS_TO_PAY = [
  'deploymentOption',
  'weeklyAmountPence',
  'paidOncePence',
  'contributionWay',
  'startsOn',
  'endsOn',
  'cyclesStartOn',
  'cyclesEndOn',
  'contributionWeeklyPence',
  'agreementIsNeeded',
  'agreementSignedOn',
  'suspendedFrom',
  'suspensionWaitsUntil',
  'paidStarts',
  'remainingPence',
  'allocatedOn',
  'drawnAheadPence',
  'midPointBandBasisPoints',
  'deploymentPolicyVersionId',
  ...['authority', 'authorityFrom', 'authorityTo', 'incapacityFoundUntil', 'personDiedOn'].map(
    (field) => `supporter.${field}`,
  ),
  ...['kind', 'scopes', 'startsOn', 'endsOn', 'endedOn'].map((field) => `supporter.representations.${field}`),
];

/** Paying, and undoing what was wrong. */
export const ledgerMutations = [
  mutation({
    name: 'payInstalment',
    what: 'Pays one instalment of a part, once, by the schedule of the council’s pay cycle.',
    input: PayInstalmentInput,
    inputIs: 'Which part, and which instalment.',
    permission: ['FINANCE_OFFICER'],
    actsOn: onBudget(
      [
        'plan.status',
        'plan.supersededOn',
        'personContributionWeeklyPence',
        'moneyPolicyVersionId',
        'deploymentPolicyVersionId',
        'agreedAt',
        ...PARTS_TO_PAY.map((field) => `parts.${field}`),
      ],
      async (budget: BudgetRow, session) => {
        const settings = settingsReader(session);
        const { moneyPolicyVersionId, deploymentPolicyVersionId } = budget;
        const on = dayInEnglandOf(budget.agreedAt);
        const money = await settings('money', { versionId: moneyPolicyVersionId, on });
        const deployment = await settings('deployment', { versionId: deploymentPolicyVersionId, on });
        const rulesOfParts = await Promise.all(
          budget.parts.map(async ({ deploymentPolicyVersionId: versionId, startsOn }) => ({
            money,
            deployment: versionId ? await settings('deployment', { versionId, on: startsOn }) : deployment,
          })),
        );
        return payingRefusals(budget, rulesOfParts, session.today);
      },
    ),
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        LEDGER_REFUSALS,
        'PERSON_HAS_DIED',
        'PLAN_NOT_LIVE',
        'NO_MONEY_MOVES_FOR_OPTION',
        'AUTHORITY_HAS_ENDED',
        'CAPACITY_DECISION_RUN_OUT',
        'AGREEMENT_NOT_SIGNED',
        'PAYMENTS_SUSPENDED',
        'INSTALMENT_NOT_ON_SCHEDULE',
        'INSTALMENT_ALREADY_PAID',
        'INSTALMENT_BEFORE_SUPPORT',
        'INSTALMENT_AFTER_END',
        'ALLOCATION_SPENT',
        'INSTALMENT_NOT_YET_DUE',
        'INSTALMENT_BEFORE_ALLOCATION',
      ),
    },
    answers: transactionAnswer,
    run: ({ session, command, input }) =>
      payInstalment(session, command, input.partId, input.instalmentStartsOn ?? null),
  }),
  mutation({
    name: 'reverseTransaction',
    what: 'Undoes a transaction, line by line, and answers the reversal.',
    input: ReverseTransactionInput,
    inputIs: 'Which, and why.',
    permission: ['FINANCE_OFFICER'],
    actsOn: onBudget(
      ['transactions.kind', 'transactions.status', 'transactions.reversedBy.id'],
      ({ transactions }: BudgetRow) => reversingRefusals(transactions),
    ),
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...TEXT_REFUSALS,
      ...someOf(
        LEDGER_REFUSALS,
        'REVERSAL_NOT_REVERSIBLE',
        'ALREADY_REVERSED',
        'PAYMENT_PENDING',
        'LEAVING_NOT_REVERSIBLE',
        'SPENDING_REVERSED_ELSEWHERE',
        'TRANSFER_NOT_REVERSIBLE',
        'ALLOCATION_NOT_REVERSIBLE',
      ),
    },
    answers: transactionAnswer,
    run: ({ session, command, input }) =>
      reverseTransaction(session, command, input.transactionId, input.reason),
  }),
];
