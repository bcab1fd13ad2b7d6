import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { supportPlanShape } from '../../server/domain/care/plans/plans.queries.ts';
import { endPlan } from '../../server/domain/planLife/ending.commands.ts';
import { returnPlan } from '../../server/domain/planLife/returning.commands.ts';
import { startPlan } from '../../server/domain/planLife/starting.commands.ts';
import { ALWAYS, SupportPlanPayload } from '../care/plans/planMutations.ts';
import type { RequestContext } from '../kit/context.ts';
import { payloadOf } from '../kit/payloads.ts';
import { EndPlanInput, ReturnPlanInput, StartPlanInput } from './planLife.inputs.ts';

/** What happens to a plan together with its budget and its reviews: it starts, goes back, and ends. */
@Resolver()
export class PlanLifeResolver {
  @Mutation(() => SupportPlanPayload, {
    description:
      'Records the day on which support started: the plan goes live for its term, takes the place of the person’s older live plan, and has its first review. Refuses NOT_FOUND, STALE_VERSION, PLAN_NOT_IN_STATE, BUDGET_NOT_AGREED, IMPLEMENTED_IN_FUTURE, IMPLEMENTED_OUTSIDE_BUDGET; throws POLICY_NOT_IN_FORCE.',
  })
  async startPlan(
    @Arg('input', () => StartPlanInput, { description: 'Which plan, and since when.' }) input: StartPlanInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { idempotencyKey, planId, expectedVersion, implementedOn } = input;
    const command = { action: 'startPlan', input, idempotencyKey };
    const result = await startPlan(session, command, { planId, expectedVersion }, implementedOn);
    return payloadOf(session, result, 'plan', supportPlanShape, info);
  }

  @Mutation(() => SupportPlanPayload, {
    description: `Sends a shared, agreed or signed-off plan back for changes; what was agreed or signed off no longer counts. Not once its budget is agreed. The person and a representative with authority may too. ${ALWAYS}, PLAN_HAS_BUDGET, NO_AUTHORITY_TO_AGREE, TEXT_MISSING, TEXT_TOO_LONG.`,
  })
  async returnPlan(
    @Arg('input', () => ReturnPlanInput, { description: 'Which plan, and why.' }) input: ReturnPlanInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { action: 'returnPlan', input, idempotencyKey: input.idempotencyKey };
    const result = await returnPlan(session, command, input, input.reason);
    return payloadOf(session, result, 'plan', supportPlanShape, info);
  }

  @Mutation(() => SupportPlanPayload, {
    description: `Ends a plan, started or not. ${ALWAYS}, TEXT_MISSING, TEXT_TOO_LONG, DATE_IN_FUTURE, ENDED_BEFORE_START.`,
  })
  async endPlan(
    @Arg('input', () => EndPlanInput, { description: 'Which plan, when and why.' }) input: EndPlanInput,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const command = { action: 'endPlan', input, idempotencyKey: input.idempotencyKey };
    const result = await endPlan(session, command, input, input);
    return payloadOf(session, result, 'plan', supportPlanShape, info);
  }
}
