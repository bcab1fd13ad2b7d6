import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import type { PlanFacts } from '../../../server/domain/care/plans/planStatus.ts';
import { agreeableRefusals } from '../../../server/domain/money/budgets/agreement.ts';
import type { GivenBudget } from '../../../server/domain/money/budgets/budgetRecord.commands.ts';
import { BUDGET_REFUSALS } from '../../../server/domain/money/budgets/budgetRefusals.ts';
import { agreeBudget } from '../../../server/domain/money/budgets/budgets.commands.ts';
import {
  budgetPartShape,
  budgetShape,
  partTrusteeShape,
} from '../../../server/domain/money/budgets/budgets.queries.ts';
import { recordPaymentAgreement } from '../../../server/domain/money/budgets/paymentAgreement.commands.ts';
import {
  PAYMENT_AGREEMENT_REFUSALS,
  type PartToSign,
  paymentAgreementRefusals,
} from '../../../server/domain/money/budgets/paymentAgreement.ts';
import { MOST_FINANCIAL_ASSESSMENTS } from '../../../server/domain/money/charging/charging.queries.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import {
  ACCOUNT_TYPE,
  type AccountType,
  CARER_IMPACT,
  type CarerImpact,
  DEPLOYMENT_OPTION,
  type DeploymentOption,
  EVIDENCE,
  type Evidence,
  SMALL_PAYMENT_PURPOSE,
  type SmallPaymentPurpose,
} from '../../../tenants/vocabulary.ts';
import { CONTRIBUTION_WAY, type ContributionWay } from '../../../tenants/vocabularyOfCharging.ts';
import { PLAN_CHANGE_REFUSALS } from '../../care/plans/planMutations.ts';
import { onPlan, SupportPlan } from '../../care/plans/plans.ts';
import { actionsOn } from '../../kit/actsOn.ts';
import { recordAnswer } from '../../kit/answers.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { mutation } from '../../kit/mutation.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DECIDES_BUDGETS } from '../../kit/permissions.ts';
import { addField, type TypeReader } from '../../kit/readers.ts';
import { recordById } from '../../kit/recordById.ts';
import { DateScalar, DateTimeScalar, PenceScalar } from '../../kit/scalars.ts';
import { showChallengesOf } from '../../oversight/challenges/challenges.ts';
import { Person } from '../../people/personType.ts';
import { Supporter } from '../../people/supporters.ts';
import { PolicyVersion } from '../../policy/policies/policyVersions.ts';
import { FinancialAssessment } from '../charging/charging.ts';
import { AgreeBudgetInput, RecordPaymentAgreementInput } from './budgets.inputs.ts';
import { PartTrustee } from './trusteeType.ts';

@ObjectType('BudgetPart', {
  implements: Node,
  description: 'One part of a budget: a weekly amount, held in one way, for one purpose.',
})
export class BudgetPart extends Node {
  @Field(() => Budget, { nullable: true, description: 'The budget that it is part of.' })
  budget?: unknown;

  @Field(enumOf(DEPLOYMENT_OPTION), { description: 'Who holds the money, and how.' })
  deploymentOption!: DeploymentOption;

  @Field(() => PenceScalar, {
    description:
      'The amount a week. For a SMALL_PAYMENT it is the weekly share of its one sum, rounded half up to a penny, so that the parts come to the whole.',
  })
  weeklyAmountPence!: number;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The one sum that a SMALL_PAYMENT pays at once: exactly what its support costs over the term where the weekly amount is the weekly share of that, else what the weekly amount comes to over the term. The ledger sets by and pays this sum. Null for any other part.',
  })
  paidOncePence?: number | null;

  @Field(() => String, { description: 'What it is for, in the person’s words.' })
  purpose!: string;

  @Field(() => Boolean, { description: 'Whether it is set aside for what can’t be foreseen.' })
  isContingency!: boolean;

  @Field(enumOf(CARER_IMPACT), {
    nullable: true,
    description: 'How far caring affects the person, where it is a small payment to a carer; null otherwise.',
  })
  carerImpact?: CarerImpact | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'How much of its money may stay unspent before the council talks with the person. Null where nobody holds money that could be left over, and for parts agreed before it was decided.',
  })
  unspentLimitPence?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'That sum where it was agreed with the person; null where the council’s policy has a figure.',
  })
  agreedUnspentLimitPence?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days the person has to reply before money above the limit is decided about.',
  })
  clawbackReplyDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many weeks the person has to repay what is decided.',
  })
  repaymentWeeks?: number | null;

  @Field(enumOf(ACCOUNT_TYPE), {
    nullable: true,
    description: 'Which account a direct payment goes into; null where it is none.',
  })
  accountType?: AccountType | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the card gives cash; null where the part is on no card.',
  })
  cashIsAllowed?: boolean | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The most cash that the card gives in a week; null without a limit, or without a card.',
  })
  weeklyCashLimitPence?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether hours or money may be saved up for a longer break; null where nobody manages the account.',
  })
  savingUpIsAllowed?: boolean | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'What the third party charges in a week for managing the account, out of the weekly amount; null where nothing was said of it.',
  })
  managingFeeWeeklyPence?: number | null;

  @Field(enumOf(SMALL_PAYMENT_PURPOSE), {
    nullable: true,
    description: 'What a voucher or small payment is for, by the council’s list; null where nobody said.',
  })
  spentOn?: SmallPaymentPurpose | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where a voucher is to be used; null where nobody said.',
  })
  outletName?: string | null;

  @Field(() => Boolean, {
    description: 'Whether nothing is paid before the person has signed an agreement about it.',
  })
  agreementIsNeeded!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which they signed it; null until they have.',
  })
  agreementSignedOn?: string | null;

  @Field(enumOf(EVIDENCE), {
    nullable: true,
    description:
      'What is asked for when a small payment is looked at, which is at the review and not before; null for any other part.',
  })
  evidenceAtReview?: Evidence | null;

  @Field(enumOf(CONTRIBUTION_WAY), {
    nullable: true,
    description:
      'How the person’s contribution reaches this part; null where it follows from no financial assessment.',
  })
  contributionWay?: ContributionWay | null;

  @Field(() => Supporter, {
    nullable: true,
    description: 'The supporter who receives the money for the person, if any.',
  })
  supporter?: Supporter | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which organisation, trust or pool holds the money, if any.',
  })
  holderName?: string | null;

  @Field(() => [String], {
    description: 'Those who were trustees on the first day, where a trust holds the money.',
  })
  trusteeNames!: string[];

  @Field(() => [PartTrustee], {
    description: 'The trustees with the days on which they are: those who joined first at the front.',
  })
  trustees!: PartTrustee[];

  @Field(() => DateScalar, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The day after the last.' })
  endsOn!: string;

  @Field(() => BudgetPart, {
    nullable: true,
    description:
      'The part whose money it goes on with from its first day, as the way of holding it changed; null of those that the budget was agreed in.',
  })
  follows?: BudgetPart | null;

  @Field(() => [PenceScalar], {
    nullable: true,
    description: 'What each good and bad week costs, where the part is the average of them; null otherwise.',
  })
  midPointWeeksPence?: number[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How far money may move either side of that average, in basis points; null where the part is no mid-point.',
  })
  midPointBandBasisPoints?: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description:
      'The most that may be drawn ahead of that average at any time; null where the part is no mid-point.',
  })
  mostAheadPence?: number | null;
}

@ObjectType('Budget', {
  implements: Node,
  description:
    'The final budget of a plan, agreed by a person with authority to decide: in law the personal budget. Its amounts never change; a newer plan has a newer one. How its money is held may change on a day.',
})
export class Budget extends Node {
  @Field(() => Int, { description: 'Counts the changes.' })
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Whose budget.' })
  person?: Person | null;

  @Field(() => SupportPlan, { nullable: true, description: 'The plan that it pays for.' })
  plan?: SupportPlan | null;

  @Field(() => PenceScalar, { description: 'The whole a week.' })
  totalWeeklyPence!: number;

  @Field(() => PenceScalar, { description: 'What the person puts in a week.' })
  personContributionWeeklyPence!: number;

  @Field(() => Boolean, {
    description:
      'Whether what the person puts in follows from their financial assessment; false where there was none on the first day, and the sum is the one that was agreed.',
  })
  contributionIsAssessed!: boolean;

  @Field(() => FinancialAssessment, {
    nullable: true,
    description: 'The financial assessment that it follows from; null where there was none on the first day.',
  })
  financialAssessment?: FinancialAssessment | null;

  @Field(() => [FinancialAssessment], {
    nullable: true,
    description: `The financial assessments recorded since it was agreed that hold on some of its days, the first to begin first; at most ${MOST_FINANCIAL_ASSESSMENTS}. Where they give another sum, the person puts in too much or too little until a newer budget is agreed.`,
  })
  laterFinancialAssessments?: FinancialAssessment[] | null;

  @Field(() => PenceScalar, { description: 'What the council puts in a week.' })
  councilContributionWeeklyPence!: number;

  @Field(() => DateScalar, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The day after the last.' })
  endsOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which the person keeps its statements, receipts and payslips; null where the council does not say.',
  })
  keepRecordsUntilOn?: string | null;

  @Field(() => String, { description: 'Why this sum.' })
  reasons!: string;

  @Field(() => DateTimeScalar, { description: 'When it was agreed.' })
  agreedAt!: string;

  @Field(() => String, { description: 'The account that agreed it for the council.' })
  agreedBy!: string;

  @Field(() => PolicyVersion, { nullable: true, description: 'The deployment policy that it was agreed by.' })
  deploymentPolicyVersion?: PolicyVersion | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The money policy that it was agreed by, and by which it is paid.',
  })
  moneyPolicyVersion?: PolicyVersion | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The small payments policy that set the limit; null where no part is a small payment.',
  })
  smallPaymentsPolicyVersion?: PolicyVersion | null;

  @Field(() => [BudgetPart], {
    description:
      'The parts, which on every day come to the whole, in their order: those that it was agreed in, and those in which its money is held since that changed.',
  })
  parts!: BudgetPart[];
}

/** Lets a mutation say that it acts on the money of a budget, and what stands in its way. */
export const onBudget = actionsOn(Budget, budgetShape);

showChallengesOf(Budget, budgetShape);

addField(SupportPlan, 'budget', () => Budget, {
  description: 'The final budget agreed for the plan; null until it is.',
});
addField(Person, 'budgets', () => [Budget], { description: 'The person’s final budgets, newest first.' });

/** Whoever reads a budget reads what moved in it too, so its transactions are never denied. */
const budgetReader: TypeReader = {
  shape: budgetShape,
  kind: 'BUDGETS',
  fieldKinds: { transactions: 'BUDGETS' },
};

/** How the types of this area are read. */
export const budgetReaders: TypeReader[] = [
  budgetReader,
  { shape: budgetPartShape, kind: 'BUDGETS' },
  { shape: partTrusteeShape, kind: 'BUDGETS' },
];

@Resolver(() => Budget)
export class BudgetsResolver {
  @Query(() => Budget, {
    nullable: true,
    description: 'One budget; null when there is none that you may see.',
  })
  budget(
    @Arg('id', () => ID, { description: 'The budget’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, budgetReader, id, info);
  }
}

/** Agreeing a final budget. */
export const budgetMutations = [
  mutation({
    name: 'agreeBudget',
    what: 'Agrees the final budget of a plan that is signed off, and sets its money by for the term: a manager decides, never the program.',
    input: AgreeBudgetInput,
    inputIs: 'How much, and in which parts.',
    permission: DECIDES_BUDGETS,
    actsOn: onPlan(['status', 'budget.id'], (plan: PlanFacts & { budget: { id: string } | null }) =>
      agreeableRefusals(plan, plan.budget?.id ?? null),
    ),
    refuses: { ...PLAN_CHANGE_REFUSALS, ...BUDGET_REFUSALS, ...TEXT_REFUSALS },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: recordAnswer('budget', () => Budget, budgetShape),
    run: ({ session, command, input }) => agreeBudget(session, command, input, givenBudget(input)),
  }),
  mutation({
    name: 'recordPaymentAgreement',
    what: 'Records the day on which the person signed the agreement about a small payment, which may then be paid.',
    input: RecordPaymentAgreementInput,
    inputIs: 'Which part, and when they signed.',
    permission: ['PRACTITIONER', 'TEAM_MANAGER', 'FINANCE_OFFICER'],
    actsOn: onBudget(
      ['parts.agreementIsNeeded', 'parts.agreementSignedOn'],
      ({ parts }: { parts: PartToSign[] }, { today }) => {
        const refusals = parts.map((part) =>
          paymentAgreementRefusals(part, today.toString(), today.toString()),
        );
        return refusals.some(({ length }) => length === 0) ? [] : (refusals[0] ?? []);
      },
    ),
    refuses: { ...someOf(RECORD_REFUSALS, 'NOT_FOUND'), ...PAYMENT_AGREEMENT_REFUSALS },
    answers: recordAnswer('part', () => BudgetPart, budgetPartShape),
    run: ({ session, command, input }) =>
      recordPaymentAgreement(session, command, input.partId, input.signedOn),
  }),
];

function givenBudget(input: AgreeBudgetInput): GivenBudget {
  const { idempotencyKey, planId, expectedVersion, ...budget } = input;
  return {
    ...budget,
    reasons: input.reasons ?? '',
    parts: input.parts.map((part) => ({
      ...part,
      isContingency: part.isContingency ?? false,
      carerImpact: part.carerImpact ?? null,
      agreedUnspentLimitPence: part.agreedUnspentLimitPence ?? null,
      supporterId: part.supporterId ?? null,
      holderName: part.holderName ?? null,
      accountType: part.accountType ?? null,
      spentOn: part.spentOn ?? null,
      outletName: part.outletName ?? null,
      managingFeeWeeklyPence: part.managingFeeWeeklyPence ?? null,
      midPointWeeksPence: part.midPointWeeksPence ?? null,
      agreementSignedOn: part.agreementSignedOn ?? null,
      trusteeNames: part.trusteeNames ?? [],
    })),
  };
}
