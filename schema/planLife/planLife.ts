import { firstRefused, someOf } from '../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../server/common/textRules.ts';
import { PLAN_REFUSALS } from '../../server/domain/care/plans/planRefusals.ts';
import type { PlanFacts } from '../../server/domain/care/plans/planStatus.ts';
import { TALKED_THROUGH_NEEDS } from '../../server/domain/care/talkingRisks/talkingRisks.queries.ts';
import { DIRECT_PAYMENT_SAFEGUARD_REFUSALS } from '../../server/domain/care/talkingRisks/talkingRisksRefusals.ts';
import { CHALLENGE_REFUSALS } from '../../server/domain/oversight/challenges/challengeRefusals.ts';
import { openChallengeRefusals } from '../../server/domain/oversight/challenges/waiting.ts';
import { REVIEW_REFUSALS } from '../../server/domain/oversight/reviews/reviewRefusals.ts';
import { PEOPLE_REFUSALS } from '../../server/domain/people/registration.ts';
import { endPlan } from '../../server/domain/planLife/ending.commands.ts';
import { overRefusals } from '../../server/domain/planLife/ending.ts';
import { readReductionWaitsFor } from '../../server/domain/planLife/reduction.queries.ts';
import { returnPlan } from '../../server/domain/planLife/returning.commands.ts';
import { returningRefusals } from '../../server/domain/planLife/returning.ts';
import { startPlan } from '../../server/domain/planLife/starting.commands.ts';
import {
  notTalkedThroughRefusals,
  type PlanToStart,
  startableRefusals,
} from '../../server/domain/planLife/starting.ts';
import { settingsReader } from '../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import { fromGlobalId } from '../../server/platform/ids.ts';
import type { Session } from '../../server/platform/session.ts';
import { PLAN_CHANGE_REFUSALS, planAnswer } from '../care/plans/planMutations.ts';
import { onPlan } from '../care/plans/plans.ts';
import { mutation } from '../kit/mutation.ts';
import { ANSWERS_QUESTIONS, PRACTICE } from '../kit/permissions.ts';
import { EndPlanInput, ReturnPlanInput, StartPlanInput } from './planLife.inputs.ts';

/** A plan as the rules about its life look at it. */
interface PlanWithBudget extends PlanFacts {
  id: string;
  budget: { startsOn: string; endsOn: string } | null;
}

const STARTING_FACTS = [
  'id',
  'status',
  'risks.id',
  'budget.startsOn',
  'budget.endsOn',
  'budget.parts.deploymentOption',
  ...TALKED_THROUGH_NEEDS,
];
/** Why the start of a plan with a lower budget waits. */
async function waitingRefusals(plan: PlanWithBudget, session: Session) {
  const planId = fromGlobalId('SupportPlan', plan.id);
  const challengeId = planId && (await readReductionWaitsFor(session, planId));
  return openChallengeRefusals(challengeId, 'REDUCING_BUDGET', ['planId']);
}

/** What happens to a plan together with its budget and its reviews: it starts, goes back, and ends. */
export const planLifeMutations = [
  mutation({
    name: 'startPlan',
    what: 'Records the day on which support started: the plan goes live for its term, takes the place of the person’s older live plan, and has its first review.',
    input: StartPlanInput,
    inputIs: 'Which plan, and since when.',
    permission: PRACTICE,
    actsOn: onPlan(STARTING_FACTS, (plan: PlanWithBudget & PlanToStart, session) =>
      firstRefused(
        () => startableRefusals(plan, plan.budget, session.today),
        () => waitingRefusals(plan, session),
        () => notTalkedThroughRefusals(plan, settingsReader(session), session.today),
      ),
    ),
    refuses: {
      ...PLAN_CHANGE_REFUSALS,
      ...someOf(CHALLENGE_REFUSALS, 'CHALLENGE_OPEN'),
      ...someOf(REVIEW_REFUSALS, 'BUDGET_NOT_AGREED', 'IMPLEMENTED_IN_FUTURE', 'IMPLEMENTED_OUTSIDE_BUDGET'),
      ...DIRECT_PAYMENT_SAFEGUARD_REFUSALS,
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: planAnswer,
    run: ({ session, command, input }) => startPlan(session, command, input, input.implementedOn),
  }),
  mutation({
    name: 'returnPlan',
    what: 'Sends a shared, agreed or signed-off plan back for changes; what was agreed or signed off no longer counts. Not once its budget is agreed. The person and a representative with authority may too.',
    input: ReturnPlanInput,
    inputIs: 'Which plan, and why.',
    permission: ANSWERS_QUESTIONS,
    actsOn: onPlan(['status', 'budget.startsOn'], (plan: PlanWithBudget, session) =>
      returningRefusals(plan, plan.budget !== null, session),
    ),
    refuses: {
      ...PLAN_CHANGE_REFUSALS,
      ...someOf(PLAN_REFUSALS, 'PLAN_HAS_BUDGET', 'NO_AUTHORITY_TO_AGREE'),
      ...TEXT_REFUSALS,
    },
    answers: planAnswer,
    run: ({ session, command, input }) => returnPlan(session, command, input, input.reason),
  }),
  mutation({
    name: 'endPlan',
    what: 'Ends a plan, started or not. Of one that had started, it says what follows: a last audit, and when what is left over is repaid.',
    input: EndPlanInput,
    inputIs: 'Which plan, when and why.',
    permission: PRACTICE,
    actsOn: onPlan(['status'], overRefusals),
    refuses: {
      ...PLAN_CHANGE_REFUSALS,
      ...someOf(CHALLENGE_REFUSALS, 'CHALLENGE_OPEN'),
      ...TEXT_REFUSALS,
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
      ...someOf(PLAN_REFUSALS, 'ENDED_BEFORE_START', 'NOTICE_NOT_GIVEN', 'NOTICE_TOO_SHORT'),
    },
    throws: ['POLICY_NOT_IN_FORCE'],
    answers: planAnswer,
    run({ session, command, input }) {
      const { endedOn, reason, endedBy, noticeGivenOn, isWithoutNotice } = input;
      return endPlan(session, command, input, {
        endedOn,
        reason,
        endedBy: endedBy ?? null,
        noticeGivenOn: noticeGivenOn ?? null,
        isWithoutNotice: isWithoutNotice ?? false,
      });
    },
  }),
];
