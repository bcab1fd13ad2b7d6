import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { PLAN_REFUSALS } from '../../../server/domain/care/plans/planRefusals.ts';
import type { PlanFacts } from '../../../server/domain/care/plans/planStatus.ts';
import { movesMoney } from '../../../server/domain/money/payments/instalments.ts';
import { completeMonitoringCheck } from '../../../server/domain/oversight/monitoring/checking.commands.ts';
import { CHECKING_REFUSALS } from '../../../server/domain/oversight/monitoring/checking.ts';
import { submitMonitoringEvidence } from '../../../server/domain/oversight/monitoring/evidence.commands.ts';
import {
  closedCheckRefusals,
  EVIDENCE_REFUSALS,
} from '../../../server/domain/oversight/monitoring/evidence.ts';
import {
  MOST_FUND_CHECKS,
  readOwnFundChecks,
} from '../../../server/domain/oversight/monitoring/fundChecks.queries.ts';
import {
  monitoringCheckShape,
  paymentSuspensionShape,
} from '../../../server/domain/oversight/monitoring/monitoring.queries.ts';
import { findMonitoringChecks } from '../../../server/domain/oversight/monitoring/monitoringList.queries.ts';
import { MONITORING_REFUSALS } from '../../../server/domain/oversight/monitoring/monitoringRefusals.ts';
import type { CheckFacts } from '../../../server/domain/oversight/monitoring/monitoringStatus.ts';
import {
  liftSuspension,
  suspendPayments,
} from '../../../server/domain/oversight/monitoring/suspension.commands.ts';
import {
  liftingRefusals,
  SUSPENSION_REFUSALS,
  type SuspensionToLift,
  suspendableRefusals,
} from '../../../server/domain/oversight/monitoring/suspension.ts';
import { settingsReader } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import type { CommandResult } from '../../../server/platform/commands/commandRunner.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import { lookAhead, lookAheadPage } from '../../../server/platform/reading/lookAhead.ts';
import { readOne } from '../../../server/platform/reading/reader.ts';
import type { DeploymentOption } from '../../../tenants/vocabulary.ts';
import { type Answer, recordAnswer } from '../../kit/answers.ts';
import { connectionType, PageOf } from '../../kit/connections.ts';
import type { RequestContext } from '../../kit/context.ts';
import { mutation } from '../../kit/mutation.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DECIDES_BUDGETS, type Permission, PRACTICE } from '../../kit/permissions.ts';
import { recordById } from '../../kit/recordById.ts';
import { onBudget } from '../../money/budgets/budgets.ts';
import { FundCheck } from './fundChecks.ts';
import {
  CompleteMonitoringCheckInput,
  LiftSuspensionInput,
  MonitoringCheckFilterInput,
  SubmitMonitoringEvidenceInput,
  SuspendPaymentsInput,
} from './monitoring.inputs.ts';
import {
  MonitoringCheck,
  monitoringCheckReader,
  onCheck,
  onSuspension,
  PaymentSuspension,
  paymentSuspensionReader,
} from './monitoring.ts';

/**
 * Sending something decides nothing, so whoever sees the budget for the person may, and a provider for the fund that it
 * holds. A feed comes with an account of its own in the role of FINANCE_OFFICER, and names itself in receivedFrom.
 */
const SENDS_EVIDENCE: Permission = [...PRACTICE, 'FINANCE_OFFICER', 'PERSON', 'REPRESENTATIVE', 'PROVIDER'];
const CHECKS_MONEY: Permission = [...PRACTICE, 'FINANCE_OFFICER'];

const MonitoringCheckConnection = connectionType('MonitoringCheck', () => MonitoringCheck);
const checkAnswer = recordAnswer('check', () => MonitoringCheck, monitoringCheckShape);

@ObjectType('SentEvidence', { description: 'What became of what was sent for a check.' })
class SentEvidence {
  @Field(() => Boolean, {
    description: 'Whether the council has it now, or would have it after a dry run.',
  })
  isSent!: boolean;

  @Field(() => MonitoringCheck, {
    nullable: true,
    description:
      'The check as it now is, or after a dry run would be; null where you may not see it, and where nothing was kept.',
  })
  check?: MonitoringCheck | null;
}

/** A provider is told that what it sent has arrived, and is shown nothing of the check. */
const sentAnswer: Answer<unknown, CommandResult> = {
  fields: SentEvidence,
  async read({ session, result: { subjectId }, info }) {
    const selection = lookAhead(info, ['check']);
    const mayRead = subjectId !== null && selection !== null && session.mayRead('BUDGETS');
    const check = mayRead ? await readOne(session, monitoringCheckShape, subjectId, selection) : null;
    return { isSent: subjectId !== null, check };
  },
};
const suspensionAnswer = recordAnswer('suspension', () => PaymentSuspension, paymentSuspensionShape);

@Resolver(() => MonitoringCheck)
export class MonitoringResolver {
  @Query(() => MonitoringCheck, {
    nullable: true,
    description: 'One check; null when there is none that you may see.',
  })
  monitoringCheck(
    @Arg('id', () => ID, { description: 'The check’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, monitoringCheckReader, id, info);
  }

  @Query(() => PaymentSuspension, {
    nullable: true,
    description: 'One suspension of payments; null when there is none that you may see.',
  })
  paymentSuspension(
    @Arg('id', () => ID, { description: 'The suspension’s id.' }) id: string,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return recordById(session, paymentSuspensionReader, id, info);
  }

  @Query(() => MonitoringCheckConnection, {
    nullable: true,
    description:
      'The council’s checks of how money is going, a page at a time: those that are due first at the front, and those without a day last.',
  })
  monitoringChecks(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageOf) page: PageOf,
    @Arg('filter', () => MonitoringCheckFilterInput, { nullable: true, description: 'Narrows the list.' })
    filter?: MonitoringCheckFilterInput | null,
  ) {
    return findMonitoringChecks(session, lookAheadPage(info), filter ?? {}, page);
  }

  @Query(() => [FundCheck], {
    nullable: true,
    description: `The checks of the funds that you hold as a provider for the person whom your token names, those that are due first at the front; at most ${MOST_FUND_CHECKS}.`,
  })
  ownFundChecks(@Ctx() { session }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readOwnFundChecks(session, lookAhead(info));
  }
}

const CHECK_FACTS = ['status'];

/** A budget as the rule about suspending looks at it. */
interface BudgetRow {
  plan: PlanFacts;
  parts: { deploymentOption: DeploymentOption; openSuspension: { id: string } | null }[];
}

/** Sending evidence, looking at it, and suspending payments. */
export const monitoringMutations = [
  mutation({
    name: 'submitMonitoringEvidence',
    what: 'Keeps what somebody sends for a check, or their answer to its question: what it says and where the paper is, not the paper. What the check does not ask for is kept too, and stands for nothing that it does. A provider sends for checks of the funds that it holds, which `ownFundChecks` shows, and is shown nothing of the check in answer.',
    input: SubmitMonitoringEvidenceInput,
    inputIs: 'What is sent.',
    permission: SENDS_EVIDENCE,
    recordKind: 'BUDGETS',
    withoutReading: ['PROVIDER'],
    actsOn: onCheck(CHECK_FACTS, (check: CheckFacts, { today }) => closedCheckRefusals(check, today)),
    refuses: { ...RECORD_REFUSALS, ...EVIDENCE_REFUSALS },
    answers: sentAnswer,
    run: ({ session, command, input }) =>
      submitMonitoringEvidence(session, command, input, {
        reply: input.reply ?? null,
        receivedFrom: input.receivedFrom ?? null,
        items: input.items.map((item) => ({
          ...item,
          partId: item.partId ?? null,
          balancePence: item.balancePence ?? null,
          note: item.note ?? null,
          documentReference: item.documentReference ?? null,
        })),
      }),
  }),
  mutation({
    name: 'completeMonitoringCheck',
    what: 'Records what was found when the money was looked at. QUERY asks the person and leaves the check open; every other outcome completes it for ever and dates the next, counted from the day on which this one was due. HELP_OFFERED and SURPLUS set a day on which somebody comes back to it, and SURPLUS asks for a review where the council’s policy says so. Nothing is taken back, and no payment stops, by this.',
    input: CompleteMonitoringCheckInput,
    inputIs: 'What was found.',
    permission: CHECKS_MONEY,
    actsOn: onCheck(CHECK_FACTS, async (check: CheckFacts, session) => {
      const refusals = closedCheckRefusals(check, session.today);
      if (refusals.length === 0) await settingsReader(session)('monitoring');
      return refusals;
    }),
    refuses: { ...RECORD_REFUSALS, ...CHECKING_REFUSALS },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: checkAnswer,
    run({ session, command, input }) {
      const { checkId, expectedVersion, checkedOn, outcome } = input;
      return completeMonitoringCheck(
        session,
        command,
        { checkId, expectedVersion },
        {
          checkedOn,
          outcome,
          note: input.note ?? null,
          helpGiven: input.helpGiven ?? null,
          followUpOn: input.followUpOn ?? null,
          question: input.question ?? null,
          replyByOn: input.replyByOn ?? null,
          discussionOn: input.discussionOn ?? null,
          concern: input.concern ?? null,
          homeVisit: input.homeVisit ?? null,
        },
      );
    },
  }),
  mutation({
    name: 'suspendPayments',
    what: 'Suspends the payments of a part from a day on: only with a reason, after the council’s notice, and with another way to meet the person’s needs. What is not paid meanwhile is payable once the suspension is lifted.',
    input: SuspendPaymentsInput,
    inputIs: 'Which part, why, and from when.',
    permission: DECIDES_BUDGETS,
    actsOn: onBudget(
      ['plan.status', 'parts.deploymentOption', 'parts.openSuspension.id'],
      async ({ plan, parts }: BudgetRow, session) => {
        const refusals = parts.map(({ deploymentOption, openSuspension }) =>
          suspendableRefusals(plan, {
            movesMoney: movesMoney(deploymentOption),
            openSuspensionId: openSuspension?.id ?? null,
          }),
        );
        if (refusals.every(({ length }) => length > 0)) return refusals[0] ?? [];
        await settingsReader(session)('monitoring');
        return [];
      },
    ),
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(PLAN_REFUSALS, 'PERSON_HAS_DIED', 'PLAN_NOT_IN_STATE'),
      ...SUSPENSION_REFUSALS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: suspensionAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, partId, ...proposed } = input;
      return suspendPayments(session, command, partId, proposed);
    },
  }),
  mutation({
    name: 'liftSuspension',
    what: 'Lets the payments of a part go on, at once or before a suspension begins. What was not paid meanwhile is payable again.',
    input: LiftSuspensionInput,
    inputIs: 'Which suspension, and why.',
    permission: DECIDES_BUDGETS,
    actsOn: onSuspension(['liftedOn', 'carriedToId'], (suspension: SuspensionToLift) =>
      liftingRefusals(suspension),
    ),
    refuses: {
      ...RECORD_REFUSALS,
      ...someOf(MONITORING_REFUSALS, 'SUSPENSION_ALREADY_LIFTED', 'SUSPENSION_CARRIED_ON'),
      ...TEXT_REFUSALS,
    },
    answers: suspensionAnswer,
    run: ({ session, command, input }) => liftSuspension(session, command, input, input.reason),
  }),
];
