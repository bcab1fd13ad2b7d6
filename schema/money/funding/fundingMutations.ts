import { Field, ID, InputType } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import {
  matchSpending,
  rechargeLateGrant,
  sendFundingReport,
  setBudgetFunding,
} from '../../../server/domain/money/funding/funding.commands.ts';
import {
  budgetFundingShape,
  fundingReportShape,
} from '../../../server/domain/money/funding/funding.queries.ts';
import { FUNDING_REFUSALS } from '../../../server/domain/money/funding/fundingRefusals.ts';
import { ledgerTransactionShape } from '../../../server/domain/money/payments/ledger.queries.ts';
import { spendingShape } from '../../../server/domain/money/spending/spending.queries.ts';
import { DEATH_REFUSALS } from '../../../server/domain/people/death.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { FUNDING_STREAM, type FundingStream } from '../../../tenants/vocabularyOfFunding.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { enumOf } from '../../kit/enums.ts';
import { RepeatableInput } from '../../kit/inputs.ts';
import { mutation } from '../../kit/mutation.ts';
import { DECIDES_BUDGETS, type Permission } from '../../kit/permissions.ts';
import { DateScalar, PenceScalar } from '../../kit/scalars.ts';
import { LedgerTransaction } from '../payments/ledger.ts';
import { Spending } from '../spending/spending.ts';
import { BudgetFunding, FundingReport } from './funding.ts';

@InputType({ description: 'What one stream puts into a budget.' })
class FundingShareInput {
  @Field(enumOf(FUNDING_STREAM), { description: 'Where the money comes from.' })
  stream!: FundingStream;

  @Field(() => PenceScalar, { description: 'How much a week.' })
  weeklyPence!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was applied for, where it is by application.',
  })
  appliedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was granted, where it is by application: by the first day at the latest.',
  })
  grantedOn?: string | null;
}

@InputType({ description: 'Where the money of a budget comes from.' })
class SetBudgetFundingInput extends RepeatableInput {
  @Field(() => ID, { description: 'The budget.' })
  budgetId!: string;

  @Field(() => DateScalar, { description: 'The day from which on it holds: a day of the budget.' })
  startsOn!: string;

  @Field(() => [FundingShareInput], { description: 'The streams; they come to the budget’s weekly amount.' })
  shares!: FundingShareInput[];
}

@InputType({ description: 'Of which stream something spent is.' })
class MatchSpendingInput extends RepeatableInput {
  @Field(() => ID, { description: 'What was spent.' })
  spendingId!: string;

  @Field(enumOf(FUNDING_STREAM), { description: 'The stream.' })
  stream!: FundingStream;
}

@InputType({ description: 'A grant that came late.' })
class RechargeLateGrantInput extends RepeatableInput {
  @Field(() => ID, { description: 'The budget.' })
  budgetId!: string;

  @Field(enumOf(FUNDING_STREAM), { description: 'The stream whose money came late.' })
  stream!: FundingStream;

  @Field(() => DateScalar, { description: 'The first day that it is for.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The day after the last that it is for; today or before.' })
  until!: string;

  @Field(() => PenceScalar, { description: 'How much a week.' })
  weeklyPence!: number;
}

@InputType({ description: 'Tells what money of a stream was spent on.' })
class SendFundingReportInput extends RepeatableInput {
  @Field(() => ID, { description: 'The budget.' })
  budgetId!: string;

  @Field(enumOf(FUNDING_STREAM), { description: 'The stream.' })
  stream!: FundingStream;
}

const FOUND = someOf(RECORD_REFUSALS, 'NOT_FOUND');
const MONEY: Permission = ['FINANCE_OFFICER', ...DECIDES_BUDGETS];

/** Where money comes from, of which stream something spent is, late grants, and what is told of them. */
export const fundingMutations = [
  mutation({
    name: 'setBudgetFunding',
    what: 'Records where the money of a budget comes from, from a day on. On every day the streams come to its weekly amount exactly.',
    input: SetBudgetFundingInput,
    inputIs: 'The streams.',
    permission: DECIDES_BUDGETS,
    refuses: {
      ...FOUND,
      ...DEATH_REFUSALS,
      ...someOf(
        FUNDING_REFUSALS,
        'FUNDING_DAY_OUTSIDE',
        'FUNDING_STREAM_TWICE',
        'AMOUNT_NOT_POSITIVE',
        'FUNDING_STREAM_NOT_OFFERED',
        'FUNDING_AGE_OUTSIDE',
        'FUNDING_NOT_GRANTED',
        'FUNDING_DOES_NOT_ADD_UP',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: recordAnswer('funding', () => BudgetFunding, budgetFundingShape),
    run: ({ session, command, input }) =>
      setBudgetFunding(session, command, input.budgetId, {
        startsOn: input.startsOn,
        shares: input.shares.map(({ stream, weeklyPence, appliedOn, grantedOn }) => ({
          stream,
          weeklyPence,
          appliedOn: appliedOn ?? null,
          grantedOn: grantedOn ?? null,
        })),
      }),
  }),
  mutation({
    name: 'matchSpending',
    what: 'Says of which stream something spent is, where the program took another: one that was in the budget that day and may pay for that kind of support.',
    input: MatchSpendingInput,
    inputIs: 'What was spent, and the stream.',
    permission: MONEY,
    refuses: {
      ...FOUND,
      ...someOf(
        FUNDING_REFUSALS,
        'FUNDING_NOTHING_TO_MATCH',
        'FUNDING_STREAM_NOT_OF_BUDGET',
        'FUNDING_MAY_NOT_PAY',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: recordAnswer('spending', () => Spending, spendingShape),
    run: ({ session, command, input }) => matchSpending(session, command, input.spendingId, input.stream),
  }),
  mutation({
    name: 'rechargeLateGrant',
    what: 'Recharges to a stream what adult social care paid for days that have gone by, before the grant for them came, as a posting of its own. A mistake is undone by reverseTransaction.',
    input: RechargeLateGrantInput,
    inputIs: 'Which stream, for which days, and how much a week.',
    permission: ['FINANCE_OFFICER'],
    refuses: {
      ...FOUND,
      ...someOf(
        FUNDING_REFUSALS,
        'FUNDING_DAY_OUTSIDE',
        'AMOUNT_NOT_POSITIVE',
        'FUNDING_STREAM_NOT_OFFERED',
        'FUNDING_AGE_OUTSIDE',
        'FUNDING_RECHARGE_BEYOND',
      ),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: recordAnswer('transaction', () => LedgerTransaction, ledgerTransactionShape),
    run: ({ session, command, input }) => rechargeLateGrant(session, command, input.budgetId, input),
  }),
  mutation({
    name: 'sendFundingReport',
    what: 'Keeps what is told of a stream of a budget for the months that are over: what was allocated, spent on what, and left. The step for it then waits for the next.',
    input: SendFundingReportInput,
    inputIs: 'Which stream.',
    permission: MONEY,
    refuses: { ...FOUND, ...someOf(FUNDING_REFUSALS, 'FUNDING_REPORT_NOT_DUE') },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: recordAnswer('report', () => FundingReport, fundingReportShape),
    run: ({ session, command, input }) => sendFundingReport(session, command, input.budgetId, input.stream),
  }),
];
