import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { reportSpending, reverseSpending } from '../../../server/domain/money/spending/spending.commands.ts';
import { MOST_SPENDING, spendingShape } from '../../../server/domain/money/spending/spending.queries.ts';
import { SPENDING_REFUSALS } from '../../../server/domain/money/spending/spendingRefusals.ts';
import {
  SPENDING_KIND,
  SPENDING_SOURCE,
  type SpendingKind,
  type SpendingSource,
} from '../../../server/domain/money/spending/spendingVocabulary.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { readOne } from '../../../server/platform/reading/reader.ts';
import { Outcome, SupportItem } from '../../care/plans/planTypes.ts';
import type { Answer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { type Permission, PRACTICE } from '../../kit/permissions.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { OneLine } from '../../kit/writtenTexts.ts';
import { BudgetPart } from '../budgets/budgets.ts';
import { FundMovement } from '../payments/funds.ts';
import { LedgerTransaction } from '../payments/ledger.ts';

/** The person, whoever manages their money, and a provider for the fund that it holds; staff for all of them. */
export const ACCOUNTS_FOR_MONEY: Permission = [
  ...PRACTICE,
  'FINANCE_OFFICER',
  'PERSON',
  'REPRESENTATIVE',
  'PROVIDER',
];

@ObjectType('Spending', {
  implements: Node,
  description:
    'What was spent of a part of a budget and what it was for, or what came back or was put in. It is never changed; a mistake is reversed.',
})
export class Spending extends Node {
  @Field(() => BudgetPart, { nullable: true, description: 'The part of the budget whose money it was.' })
  part?: BudgetPart | null;

  @Field(() => LedgerTransaction, { nullable: true, description: 'It in the ledger.' })
  transaction?: LedgerTransaction | null;

  @Field(enumOf(SPENDING_KIND), { description: 'What happened.' })
  kind!: SpendingKind;

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  occurredOn!: string;

  @Field(() => PenceScalar, { description: 'How much, which is always more than nothing.' })
  amountPence!: number;

  @Field(() => String, { description: 'Who was paid; for money paid in, who paid it.' })
  payee!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it was for, in the words of whoever reported it.',
  })
  purpose?: string | null;

  @Field(() => SupportItem, {
    nullable: true,
    description: 'The support in the plan that it paid for, if that is known.',
  })
  supportItem?: SupportItem | null;

  @Field(() => Outcome, {
    nullable: true,
    description: 'The outcome of the plan that it counts towards, if that is known.',
  })
  outcome?: Outcome | null;

  @Field(() => String, { nullable: true, description: 'Where the receipt is kept.' })
  receiptReference?: string | null;

  @Field(enumOf(SPENDING_SOURCE), { description: 'From whom the council knows of it.' })
  source!: SpendingSource;

  @Field(() => Boolean, { description: 'Whether it was reversed since, and so counts for nothing.' })
  isReversed!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was reported.' })
  reportedAt!: string;

  @Field(() => String, { description: 'The account that reported it.' })
  reportedBy!: string;
}

addField(BudgetPart, 'spending', () => [Spending], {
  description: `What was spent of it and what came back or was put in, the latest day first; at most the latest ${MOST_SPENDING}.`,
});
Field(() => ID, {
  nullable: true,
  description:
    'Of what somebody reported as spent, refunded or paid in: its id, for reverseSpending. Null of any other movement.',
})(FundMovement.prototype, 'spendingId');

export const spendingReader: TypeReader = { shape: spendingShape, kind: 'BUDGETS' };

@InputType({ description: 'What somebody spent, got back or put in.' })
class ReportSpendingInput extends RepeatableInput {
  @Field(() => ID, { description: 'The part of the budget whose money it was.' })
  partId!: string;

  @Field(enumOf(SPENDING_KIND), { nullable: true, description: 'What happened; left out, it was SPENT.' })
  kind?: SpendingKind | null;

  @Field(() => DateScalar, {
    description: 'The day on which it happened: on or after the first of the part, and not after today.',
  })
  occurredOn!: string;

  @Field(() => PenceScalar, { description: 'How much; more than nothing, whatever happened.' })
  amountPence!: number;

  @OneLine()
  @Field(() => String, { description: 'Who was paid; for money paid in, who paid it.' })
  payee!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it was for. It may be left out where the support is named, and where nothing was spent.',
  })
  purpose?: string | null;

  @Field(() => ID, { nullable: true, description: 'The support in the plan that it paid for.' })
  supportItemId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The outcome of the plan that it counts towards; left out where the support is named.',
  })
  outcomeId?: string | null;

  @OneLine()
  @Field(() => String, { nullable: true, description: 'Where the receipt is kept: a number or a name.' })
  receiptReference?: string | null;
}

@InputType({ description: 'Undoes what was reported, as it did not happen so.' })
class ReverseSpendingInput extends RepeatableInput {
  @Field(() => ID, { description: 'What was reported.' })
  spendingId!: string;

  @Field(() => String, { description: 'What was wrong, without personal details.' })
  reason!: string;
}

@ObjectType('AnsweredSpending', { description: 'What became of what was reported.' })
class AnsweredSpending {
  @Field(() => ID, {
    nullable: true,
    description: 'Its id, for reverseSpending; null where nothing was kept.',
  })
  spendingId?: string | null;

  @Field(() => Spending, {
    nullable: true,
    description:
      'It as it now is, or after a dry run would be; null where you may not see it, and where nothing was kept.',
  })
  spending?: Spending | null;
}

/** A provider is told that what it reported has arrived, and sees it as a movement of its fund. */
const spendingAnswer: Answer<unknown, CommandResult> = {
  fields: AnsweredSpending,
  async read({ session, result: { subjectId }, info }) {
    const selection = lookAhead(info, ['spending']);
    const mayRead = subjectId !== null && selection !== null && session.mayRead('BUDGETS');
    const spending = mayRead ? await readOne(session, spendingShape, subjectId, selection) : null;
    return { spendingId: subjectId && toGlobalId('Spending', subjectId), spending };
  },
};

/** Reporting what happened to money, and undoing what was reported wrongly. */
export const spendingMutations = [
  mutation({
    name: 'reportSpending',
    what: 'Keeps what was spent of a part of a budget, what came back or what the person put in, on the day on which it happened. A provider reports for the funds that it holds, and a representative by an authority to manage the money. Whoever holds money may have spent some of their own, which is shown and not refused.',
    input: ReportSpendingInput,
    inputIs: 'What happened.',
    permission: ACCOUNTS_FOR_MONEY,
    recordKind: 'BUDGETS',
    withoutReading: ['PROVIDER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        SPENDING_REFUSALS,
        'MONEY_NOT_MANAGED_BY_YOU',
        'AMOUNT_NOT_POSITIVE',
        'SPENDING_TOO_LARGE',
        'SPENDING_IN_FUTURE',
        'SPENDING_BEFORE_PART',
        'NOTHING_IS_PAID_IN',
        'ITEM_NOT_OF_PLAN',
        'OUTCOME_NOT_OF_BUDGET',
        'OUTCOME_NOT_OF_ITEM',
        'MONEY_IS_IN_POOL',
        'SPENDING_BEYOND_ALLOCATION',
      ),
      ...TEXT_REFUSALS,
    },
    answers: spendingAnswer,
    run: ({ session, command, input }) =>
      reportSpending(session, command, input.partId, {
        kind: input.kind ?? 'SPENT',
        occurredOn: input.occurredOn,
        amountPence: input.amountPence,
        payee: input.payee,
        purpose: input.purpose ?? null,
        supportItemId: input.supportItemId ?? null,
        outcomeId: input.outcomeId ?? null,
        receiptReference: input.receiptReference ?? null,
      }),
  }),
  mutation({
    name: 'reverseSpending',
    what: 'Undoes what was reported, once, dated on the same day. The council may, and otherwise whoever reported it.',
    input: ReverseSpendingInput,
    inputIs: 'What, and why.',
    permission: ACCOUNTS_FOR_MONEY,
    recordKind: 'BUDGETS',
    withoutReading: ['PROVIDER'],
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(
        SPENDING_REFUSALS,
        'MONEY_NOT_MANAGED_BY_YOU',
        'SPENDING_NOT_REPORTED_BY_YOU',
        'ALREADY_REVERSED',
        'MONEY_IS_IN_POOL',
        'SPENDING_BEYOND_ALLOCATION',
      ),
      ...TEXT_REFUSALS,
    },
    answers: spendingAnswer,
    run: ({ session, command, input }) => reverseSpending(session, command, input.spendingId, input.reason),
  }),
];
