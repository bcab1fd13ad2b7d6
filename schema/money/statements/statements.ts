import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import {
  SUPPORT_FREQUENCY,
  type SupportFrequency,
} from '../../../server/domain/care/costs/supportPattern.ts';
import { PAID_FROM, type PaidFrom } from '../../../server/domain/care/plans/plansVocabulary.ts';
import { readServices } from '../../../server/domain/money/statements/services.queries.ts';
import { readStatement } from '../../../server/domain/money/statements/statement.queries.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { mustRead } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';

@ObjectType('SpentOnOutcome', { description: 'What was spent on one outcome, less what came back.' })
class SpentOnOutcome {
  @Field(() => ID, { nullable: true, description: 'The outcome; null of what is not matched to the plan.' })
  outcomeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The outcome in the person’s words, for whoever may see plans.',
  })
  outcome?: string | null;

  @Field(() => PenceScalar, { description: 'How much.' })
  amountPence!: number;
}

@ObjectType('NextPayment', { description: 'The next instalment that is still to be paid.' })
class NextPayment {
  @Field(() => ID, { description: 'The part of the budget.' })
  partId!: string;

  @Field(() => DateScalar, { description: 'The first day on which it may be paid.' })
  payOn!: string;

  @Field(() => PenceScalar, { description: 'How much, less the contribution that is taken off.' })
  amountPence!: number;
}

@ObjectType('StatementPart', { description: 'The money of one part of a budget in the days of a statement.' })
class StatementPart {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => String, { description: 'What it is for, in the person’s words.' })
  purpose!: string;

  @Field(enumOf(DEPLOYMENT_OPTION), { description: 'How the money is held.' })
  deploymentOption!: DeploymentOption;

  @Field(() => Boolean, { description: 'Whether it is set aside for what can’t be foreseen.' })
  isContingency!: boolean;

  @Field(() => [SpentOnOutcome], { description: 'What was spent, by outcome.' })
  spent!: SpentOnOutcome[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many weeks of the part’s amount are unspent at the end, in hundredths of a week, rounded down; null where the council holds the money.',
  })
  weeksUnspentHundredths?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What of what is left is saved up towards a named purpose (`startSaving`) at the end of the last day; null where the council holds the money.',
  })
  savedUpPence?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What of it may be carried on by the council’s rules when the budget was agreed; null where the council holds the money.',
  })
  mayBeCarriedPence?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What is above that, which is talked over with the person before anything is taken back. What is saved up in a managed account (`startSaving`) is left out where the council exempts it; what is saved for another purpose of the plan is still in it.',
  })
  abovePence?: number | null;
}

@ObjectType('BudgetStatement', {
  description:
    'The money of a budget in some days, added up from the ledger: opening, and what came in, less what went out, is closing, to the penny. What somebody holds for the person, and what is left of what the council holds itself, stand in it together.',
})
class BudgetStatement {
  @Field(() => ID, { description: 'The budget.' })
  budgetId!: string;

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  to!: string;

  @Field(() => DateTimeScalar, { description: 'What was recorded later is not in it.' })
  knownAt!: string;

  @Field(() => [SpentOnOutcome], { description: 'What was spent, by outcome.' })
  spent!: SpentOnOutcome[];

  @Field(() => PenceScalar, { description: 'What of all that is held is saved up towards named purposes.' })
  savedUpPence!: number;

  @Field(() => PenceScalar, { description: 'What of all that is held may be carried on.' })
  mayBeCarriedPence!: number;

  @Field(() => PenceScalar, { description: 'What is above that.' })
  abovePence!: number;

  @Field(() => [StatementPart], { description: 'The same by part, in their order.' })
  parts!: StatementPart[];

  @Field(() => NextPayment, {
    nullable: true,
    description:
      'The next instalment, as it will be paid if nothing changes until then; null where none would be: nothing more is due, what is left does not cover it, or payments are stopped, such as by a suspension or because whoever receives the money no longer may.',
  })
  nextPayment?: NextPayment | null;
}

const SUMS = {
  openingPence: 'What there was before the first day.',
  paidByCouncilPence: 'What the council paid to whoever holds the money.',
  drawnAheadPence:
    'What of that was drawn ahead of a budget that is the average of good and bad weeks; later instalments make it good.',
  setByPence: 'What was set by, where the council holds the money itself.',
  paidInPence: 'What the person put in.',
  inPence: 'All that came in.',
  spentPence: 'What was spent on support, less what came back.',
  repaidPence: 'What was paid back to the council.',
  movedPence: 'What was moved to other money of the person; less than nothing came from there.',
  outPence: 'All that went out.',
  closingPence: 'What there was at the end of the last day.',
  committedPence:
    'What the support in the plan comes to for those of the days on which it is live, and is not known to be paid.',
};
for (const type of [BudgetStatement, StatementPart]) {
  for (const [name, description] of Object.entries(SUMS)) {
    Field(() => PenceScalar, { description })(type.prototype, name);
  }
}

@ObjectType('CurrentService', { description: 'One of the services that a person has now.' })
class CurrentService {
  @Field(() => String, { description: 'What it is.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Who gives it, if that is said.' })
  providerName?: string | null;

  @Field(enumOf(SUPPORT_FREQUENCY), { description: 'How often.' })
  frequency!: SupportFrequency;

  @Field(enumOf(PAID_FROM), { description: 'Who pays.' })
  paidFrom!: PaidFrom;

  @Field(enumOf(DEPLOYMENT_OPTION), {
    nullable: true,
    description: 'How the money for it is held; null where the budget does not pay.',
  })
  deploymentOption?: DeploymentOption | null;

  @Field(() => PenceScalar, { description: 'What it costs the budget a week.' })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, { description: 'What somebody pays on top of that a week.' })
  topUpWeeklyPence!: number;
}

@ObjectType('ServicesStatement', {
  description: 'What a person’s current services cost, told before anything changes.',
})
class ServicesStatement {
  @Field(() => ID, { description: 'Whose services.' })
  personId!: string;

  @Field(() => DateScalar, { description: 'Today.' })
  asOf!: string;

  @Field(() => ID, { nullable: true, description: 'The budget that pays; null where there is none.' })
  budgetId?: string | null;

  @Field(() => [CurrentService], { description: 'The support in the plan under which it is given now.' })
  services!: CurrentService[];

  @Field(() => PenceScalar, { description: 'What those that the budget pays for cost a week.' })
  weeklyCostPence!: number;

  @Field(() => PenceScalar, { description: 'What of the budget the person puts in a week.' })
  personContributionWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'What of the budget the council puts in a week.' })
  councilContributionWeeklyPence!: number;
}

@Resolver()
export class StatementsOfBudgetsResolver {
  @Query(() => BudgetStatement, {
    nullable: true,
    description:
      'A budget’s statement for any days; null when there is no budget that you may see. It is a page too, at `/statements/<budget id>?from=…&to=…&size=large`.',
  })
  budgetStatement(
    @Arg('budgetId', () => ID, { description: 'The budget.' }) budgetId: string,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'The first day; left out, the first of the budget.',
    })
    from: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'The last day; left out, today.' })
    to: string | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this moment; left out, now.',
    })
    knownAt: string | null,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    mustRead(session, 'BUDGETS');
    return readStatement(session, { budgetId, from, to, knownAt }, lookAhead(info));
  }

  @Query(() => ServicesStatement, {
    nullable: true,
    description:
      'What a person’s current services cost, for talking over before anything changes; null where the council’s policy gives no such statement (`money.statementBeforeChangeIsGiven`).',
  })
  servicesStatement(
    @Arg('personId', () => ID, { description: 'The person.' }) personId: string,
    @Ctx() { session }: RequestContext,
  ) {
    mustRead(session, 'PLANS');
    mustRead(session, 'BUDGETS');
    return readServices(session, personId);
  }
}
