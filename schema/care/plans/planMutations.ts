import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  setPlanOutcomes,
  setPlanRisks,
  setSupportItems,
} from '../../../server/domain/care/plans/planContents.commands.ts';
import {
  agreePlan,
  sharePlan,
  signOffPlan,
} from '../../../server/domain/care/plans/planDecisions.commands.ts';
import { draftPlan, updatePlan } from '../../../server/domain/care/plans/plans.commands.ts';
import { supportPlanShape } from '../../../server/domain/care/plans/plans.queries.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import type { Session } from '../../../server/platform/session.ts';
import type { RequestContext } from '../../kit/context.ts';
import { given } from '../../kit/given.ts';
import { payloadOf, payloadType } from '../../kit/payloads.ts';
import {
  AgreePlanInput,
  DraftPlanInput,
  SetPlanOutcomesInput,
  SetPlanRisksInput,
  SetSupportItemsInput,
  SharePlanInput,
  SignOffPlanInput,
  UpdatePlanInput,
} from './plans.inputs.ts';
import { SupportPlan } from './plans.ts';

export const SupportPlanPayload = payloadType('SupportPlanPayload', 'plan', () => SupportPlan);

export const ALWAYS = 'Refuses NOT_FOUND, STALE_VERSION, PLAN_NOT_IN_STATE';
const LISTS = `${ALWAYS}, TOO_MANY_ENTRIES, ENTRY_GIVEN_TWICE, TEXT_MISSING, TEXT_TOO_LONG`;
const WHOLE =
  'RISK_SCORE_OUT_OF_MATRIX, NO_OUTCOMES, PLAN_SECTION_MISSING, CONTINGENCY_MISSING, CONTINGENCY_SUM_MISSING, HELPERS_MISSING, FORMER_EMPLOYMENT_MISSING, STARTER_BUDGET_NOT_OFFERED, DEPLOYMENT_OPTION_NOT_OFFERED, SPENDING_NOT_ALLOWED, RELATIVE_NOT_ALLOWED, RELATIVE_REASON_MISSING, BROKERAGE_FEE_NOT_ALLOWED, BROKERAGE_FEE_OVER_LIMIT';

const commandOf = (action: string, input: { idempotencyKey?: string | null }) => ({
  action,
  input,
  idempotencyKey: input.idempotencyKey,
});
const answer = (session: Session, result: CommandResult, info: GraphQLResolveInfo) =>
  payloadOf(session, result, 'plan', supportPlanShape, info);

/** What a plan may be without, and so be taken back. */
const CLEARABLE = [
  'importantTo',
  'importantFor',
  'howBestToSupport',
  'goodDay',
  'badDay',
  'formerEmployment',
  'contingencyArrangements',
  'contingencyPence',
  'helpedHow',
  'panelRequestedReason',
] as const;

@Resolver(() => SupportPlan)
export class PlanMutationsResolver {
  @Mutation(() => SupportPlanPayload, {
    description:
      'Drafts a plan from an allocation; with supersedesId, as a newer version of a live plan, whose contents it copies. Refuses NOT_FOUND, TEXT_MISSING, TEXT_TOO_LONG, PLAN_NOT_IN_STATE.',
  })
  async draftPlan(
    @Arg('input', () => DraftPlanInput, { description: 'Whose plan, from what.' }) input: DraftPlanInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { personId, allocationId, title, term, supersedesId } = input;
    const draft = {
      personId,
      allocationId,
      title,
      term: term ?? 'USUAL',
      supersedesId: supersedesId ?? null,
    };
    return answer(session, await draftPlan(session, commandOf('draftPlan', input), draft), info);
  }

  @Mutation(() => SupportPlanPayload, {
    description: `Changes what stands in a plan, or what is true around it. ${ALWAYS}, TEXT_MISSING, TEXT_TOO_LONG, AMOUNT_NOT_VALID.`,
  })
  async updatePlan(
    @Arg('input', () => UpdatePlanInput, { description: 'What changes.' }) input: UpdatePlanInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, planId, expectedVersion, ...changes } = input;
    const command = commandOf('updatePlan', input);
    return answer(session, await updatePlan(session, command, input, given(changes, CLEARABLE)), info);
  }

  @Mutation(() => SupportPlanPayload, {
    description: `Replaces the outcomes of a plan. ${LISTS}, OUTCOME_STILL_HAS_SUPPORT.`,
  })
  async setPlanOutcomes(
    @Arg('input', () => SetPlanOutcomesInput, { description: 'All outcomes.' }) input: SetPlanOutcomesInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const outcomes = input.outcomes.map((outcome) => ({ ...outcome, id: outcome.id ?? null }));
    const command = commandOf('setPlanOutcomes', input);
    return answer(session, await setPlanOutcomes(session, command, input, outcomes), info);
  }

  @Mutation(() => SupportPlanPayload, {
    description: `Replaces the support items of a plan, and works out what they cost a week. ${LISTS}, QUANTITY_NOT_VALID, AMOUNT_NOT_VALID, DEPLOYMENT_OPTION_MISSING, DEPLOYMENT_OPTION_NOT_NEEDED, DATE_IN_FUTURE.`,
  })
  async setSupportItems(
    @Arg('input', () => SetSupportItemsInput, { description: 'All items.' }) input: SetSupportItemsInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const items = input.supportItems.map((item) => ({
      ...item,
      id: item.id ?? null,
      providerName: item.providerName ?? null,
      paidRelative: item.paidRelative ?? 'NOT_A_RELATIVE',
      relativeReason: item.relativeReason ?? null,
      dbsCheckedOn: item.dbsCheckedOn ?? null,
      deploymentOption: item.deploymentOption ?? null,
    }));
    const command = commandOf('setSupportItems', input);
    return answer(session, await setSupportItems(session, command, input, items), info);
  }

  @Mutation(() => SupportPlanPayload, {
    description: `Replaces the risks that have been talked through. ${LISTS}, RISK_SCORE_OUT_OF_MATRIX.`,
  })
  async setPlanRisks(
    @Arg('input', () => SetPlanRisksInput, { description: 'All risks.' }) input: SetPlanRisksInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const risks = input.risks.map((risk) => ({ ...risk, id: risk.id ?? null }));
    return answer(session, await setPlanRisks(session, commandOf('setPlanRisks', input), input, risks), info);
  }

  @Mutation(() => SupportPlanPayload, {
    description: `Shares a plan with the person, once it holds all that the council requires. ${ALWAYS}, ${WHOLE}. The path of a refusal about what the plan holds is a path in the plan.`,
  })
  async sharePlan(
    @Arg('input', () => SharePlanInput, { description: 'Which plan.' }) input: SharePlanInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(session, await sharePlan(session, commandOf('sharePlan', input), input), info);
  }

  @Mutation(() => SupportPlanPayload, {
    description: `Agrees to a plan: the person, a representative with authority in force, or staff who record which of them did. ${ALWAYS}, NO_AUTHORITY_TO_AGREE.`,
  })
  async agreePlan(
    @Arg('input', () => AgreePlanInput, { description: 'Which plan, and who agreed.' }) input: AgreePlanInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = commandOf('agreePlan', input);
    return answer(session, await agreePlan(session, command, input, input.supporterId ?? null), info);
  }

  @Mutation(() => SupportPlanPayload, {
    description: `Signs a plan off for the council: the role that signOffRoute names, or a higher one. ${ALWAYS}, PANEL_DECISION_NEEDED, SIGN_OFF_ROLE_NOT_SUFFICIENT, DBS_CHECK_MISSING, DBS_CHECK_TOO_OLD, and what sharing refuses.`,
  })
  async signOffPlan(
    @Arg('input', () => SignOffPlanInput, { description: 'Which plan.' }) input: SignOffPlanInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(session, await signOffPlan(session, commandOf('signOffPlan', input), input), info);
  }
}
