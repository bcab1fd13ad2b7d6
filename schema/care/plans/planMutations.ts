import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { CARER_REFUSALS } from '../../../server/domain/care/carers/carerRefusals.ts';
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
import { PLAN_REFUSALS } from '../../../server/domain/care/plans/planRefusals.ts';
import {
  agreeingRefusals,
  commentingRefusals,
  newVersionByRefusals,
  type PlanToSign,
  sharingRefusals,
  signingRefusals,
  updatingRefusals,
  writingByRefusals,
} from '../../../server/domain/care/plans/planSteps.ts';
import { SUBMISSION_REFUSALS } from '../../../server/domain/care/plans/planSubmission.ts';
import { commentOnPlan, draftPlan, updatePlan } from '../../../server/domain/care/plans/plans.commands.ts';
import { SupportPlan as SupportPlanEntity } from '../../../server/domain/care/plans/plans.entity.ts';
import {
  outcomeShape,
  planCommentShape,
  planRiskShape,
  supportItemShape,
  supportPlanShape,
} from '../../../server/domain/care/plans/plans.queries.ts';
import { recordQuote } from '../../../server/domain/care/plans/quotes.commands.ts';
import { QUOTE_REFUSALS } from '../../../server/domain/care/plans/quotes.ts';
import { CONDITION_REFUSALS } from '../../../server/domain/care/plans/unmetConditions.ts';
import {
  ADVOCATE_OWED_REFUSALS,
  type AdvocacyOwed,
} from '../../../server/domain/care/representation/advocateOwed.ts';
import { TALKED_THROUGH_NEEDS } from '../../../server/domain/care/talkingRisks/talkingRisks.queries.ts';
import { SIGN_OFF_SAFEGUARD_REFUSALS } from '../../../server/domain/care/talkingRisks/talkingRisksRefusals.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { settingsReader } from '../../../server/domain/policy/policies/settingsOfMoment.queries.ts';
import { emptiable } from '../../../server/platform/commands/emptiable.ts';
import { RECORD_REFUSALS } from '../../../server/platform/commands/records.ts';
import type { Shape } from '../../../server/platform/reading/shape.ts';
import { recordAnswer } from '../../kit/answers.ts';
import { given } from '../../kit/given.ts';
import { mutation } from '../../kit/mutation.ts';
import {
  ANSWERS_QUESTIONS,
  OF_ONE_PERSON,
  type Permission,
  PRACTICE,
  WRITES_PLANS,
} from '../../kit/permissions.ts';
import {
  AgreePlanInput,
  asGivenItem,
  CommentOnPlanInput,
  DraftPlanInput,
  RecordPlanQuoteInput,
  SetPlanOutcomesInput,
  SetPlanRisksInput,
  SetSupportItemsInput,
  SharePlanInput,
  SignOffPlanInput,
  UpdatePlanInput,
} from './plans.inputs.ts';
import { onPlan, PlanComment, SupportPlan } from './plans.ts';

/** A comment decides nothing, so anybody who helps the person may make one, once they may see the person's plans. */
const COMMENTS_ON_PLANS: Permission = [...PRACTICE, ...OF_ONE_PERSON];

/** What a mutation on one plan answers. */
export const planAnswer = recordAnswer('plan', () => SupportPlan, supportPlanShape);

/** What every change of one plan refuses first. */
export const PLAN_CHANGE_REFUSALS = {
  ...RECORD_REFUSALS,
  ...someOf(PLAN_REFUSALS, 'PERSON_HAS_DIED', 'PLAN_NOT_IN_STATE'),
};
const LIST_REFUSALS = {
  ...PLAN_CHANGE_REFUSALS,
  ...someOf(PLAN_REFUSALS, 'TOO_MANY_ENTRIES', 'ENTRY_GIVEN_TWICE'),
  ...TEXT_REFUSALS,
};
/** What a list of support items refuses. */
export const SUPPORT_ITEM_REFUSALS = {
  ...LIST_REFUSALS,
  ...someOf(
    PLAN_REFUSALS,
    'QUANTITY_NOT_VALID',
    'AMOUNT_NOT_VALID',
    'DEPLOYMENT_OPTION_MISSING',
    'DEPLOYMENT_OPTION_NOT_NEEDED',
    'ITEM_DIFFERS_FROM_TERMS',
    'PRICE_MISSING',
    'RATE_NOT_PUBLISHED',
    'RATE_UNIT_DIFFERS',
    'PRICE_ABOVE_RATE',
    'SERVICE_PRICE_DIFFERS',
  ),
  ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
  ...QUOTE_REFUSALS,
};
const SHARING_REFUSALS = { ...PLAN_CHANGE_REFUSALS, ...SUBMISSION_REFUSALS };

const valuesOf = ({ fields }: Shape) =>
  [...fields].flatMap(([name, { kind }]) => (kind === 'value' ? [name] : []));
/** All that stands in a plan, as the rules about its wholeness and its sign-off may come to look at any of it. */
export const WHOLE_PLAN = [
  'status',
  ...valuesOf(supportPlanShape),
  ...valuesOf(outcomeShape).map((name) => `outcomes.${name}`),
  ...valuesOf(supportItemShape).map((name) => `supportItems.${name}`),
  ...valuesOf(planRiskShape).map((name) => `risks.${name}`),
];
export const onWriting = onPlan(['status'], writingByRefusals);
const onSharing = onPlan(WHOLE_PLAN, (plan: PlanToSign & { advocacy: AdvocacyOwed | null }, session) =>
  sharingRefusals(plan, session, settingsReader(session)),
);
const onSigning = onPlan([...WHOLE_PLAN, ...TALKED_THROUGH_NEEDS], (plan: PlanToSign, session) =>
  signingRefusals(plan, session, settingsReader(session)),
);

/** Writing a plan, and the decisions about it. */
export const planMutations = [
  mutation({
    name: 'draftPlan',
    what: 'Drafts a plan from an allocation, or a carer’s from their own assessment; with supersedesId, as a newer version of a live plan, whose contents it copies.',
    input: DraftPlanInput,
    inputIs: 'Whose plan, from what.',
    permission: WRITES_PLANS,
    actsOn: onPlan(['status'], newVersionByRefusals),
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...TEXT_REFUSALS,
      ...someOf(PLAN_REFUSALS, 'PERSON_HAS_DIED', 'PLAN_NOT_IN_STATE'),
      ...someOf(CARER_REFUSALS, 'PLAN_OF_OTHER_KIND', 'PLAN_MADE_FROM_TWO', 'CARER_NOT_ELIGIBLE'),
    },
    answers: planAnswer,
    run({ session, command, input }) {
      const { personId, allocationId, carerAssessmentId, title, term, supersedesId } = input;
      return draftPlan(session, command, {
        personId,
        allocationId: allocationId ?? null,
        carerAssessmentId: carerAssessmentId ?? null,
        title,
        term: term ?? 'USUAL',
        supersedesId: supersedesId ?? null,
      });
    },
  }),
  mutation({
    name: 'updatePlan',
    what: 'Changes what is written in a plan, or its circumstances.',
    input: UpdatePlanInput,
    inputIs: 'What changes.',
    permission: WRITES_PLANS,
    actsOn: onPlan(['status'], updatingRefusals),
    refuses: {
      ...PLAN_CHANGE_REFUSALS,
      ...TEXT_REFUSALS,
      ...someOf(
        PLAN_REFUSALS,
        'AMOUNT_NOT_VALID',
        'RECORDED_BY_STAFF',
        'TOO_MANY_ENTRIES',
        'HELPER_ORGANISATION_MISSING',
      ),
    },
    answers: planAnswer,
    run({ session, command, input }) {
      const { idempotencyKey, planId, expectedVersion, ...changes } = input;
      return updatePlan(session, command, input, given(changes, emptiable(SupportPlanEntity)));
    },
  }),
  mutation({
    name: 'setPlanOutcomes',
    what: 'Replaces the outcomes of a plan.',
    input: SetPlanOutcomesInput,
    inputIs: 'All outcomes.',
    permission: WRITES_PLANS,
    actsOn: onWriting,
    refuses: { ...LIST_REFUSALS, ...someOf(PLAN_REFUSALS, 'OUTCOME_STILL_HAS_SUPPORT') },
    answers: planAnswer,
    run({ session, command, input }) {
      const outcomes = input.outcomes.map((outcome) => ({ ...outcome, id: outcome.id ?? null }));
      return setPlanOutcomes(session, command, input, outcomes);
    },
  }),
  mutation({
    name: 'setSupportItems',
    what: 'Replaces the support items of a plan, and works out what they cost a week, by the council’s published rates where they name one.',
    input: SetSupportItemsInput,
    inputIs: 'All items.',
    permission: WRITES_PLANS,
    actsOn: onWriting,
    refuses: SUPPORT_ITEM_REFUSALS,
    answers: planAnswer,
    run({ session, command, input }) {
      return setSupportItems(session, command, input, input.supportItems.map(asGivenItem));
    },
  }),
  mutation({
    name: 'recordPlanQuote',
    what: 'Keeps what a provider would ask for some support, with the plan that is being written. A support item takes it by quoteId.',
    input: RecordPlanQuoteInput,
    inputIs: 'Which plan, and what was quoted.',
    permission: WRITES_PLANS,
    actsOn: onWriting,
    refuses: {
      ...PLAN_CHANGE_REFUSALS,
      ...TEXT_REFUSALS,
      ...someOf(PLAN_REFUSALS, 'AMOUNT_NOT_VALID', 'QUOTE_EXPIRED'),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
    },
    answers: planAnswer,
    run({ session, command, input }) {
      const { providerName, whatFor, unit, unitPricePence, quotedOn } = input;
      const given = { providerName, whatFor, unit, unitPricePence, quotedOn };
      return recordQuote(session, command, input, { ...given, validUntil: input.validUntil ?? null });
    },
  }),
  mutation({
    name: 'setPlanRisks',
    what: 'Replaces the risks that have been talked through.',
    input: SetPlanRisksInput,
    inputIs: 'All risks.',
    permission: WRITES_PLANS,
    actsOn: onWriting,
    refuses: { ...LIST_REFUSALS, ...someOf(PLAN_REFUSALS, 'RISK_SCORE_OUT_OF_MATRIX') },
    answers: planAnswer,
    run({ session, command, input }) {
      const risks = input.risks.map((risk) => ({ ...risk, id: risk.id ?? null }));
      return setPlanRisks(session, command, input, risks);
    },
  }),
  mutation({
    name: 'sharePlan',
    what: 'Shares a plan with the person, once it holds all that the council requires. The path of a refusal about what the plan holds is a path in the plan.',
    input: SharePlanInput,
    inputIs: 'Which plan.',
    permission: WRITES_PLANS,
    actsOn: onSharing,
    refuses: { ...PLAN_CHANGE_REFUSALS, ...ADVOCATE_OWED_REFUSALS, ...SUBMISSION_REFUSALS },
    answers: planAnswer,
    run: ({ session, command, input }) => sharePlan(session, command, input),
  }),
  mutation({
    name: 'commentOnPlan',
    what: 'Says something about a plan that is not over: the person, whoever helps them and may see their plans, or practice staff. It is kept with the plan for ever, and the version of the plan stays as it is.',
    input: CommentOnPlanInput,
    inputIs: 'Which plan, and what there is to say.',
    permission: COMMENTS_ON_PLANS,
    actsOn: onPlan(['status'], commentingRefusals),
    recordKind: 'PLANS',
    refuses: {
      ...someOf(RECORD_REFUSALS, 'NOT_FOUND'),
      ...someOf(PLAN_REFUSALS, 'PERSON_HAS_DIED', 'PLAN_NOT_IN_STATE'),
      ...TEXT_REFUSALS,
    },
    answers: recordAnswer('comment', () => PlanComment, planCommentShape),
    run: ({ session, command, input }) => commentOnPlan(session, command, input.planId, input.words),
  }),
  mutation({
    name: 'agreePlan',
    what: 'Agrees to a plan: the person, a representative with authority in force, or staff who record which of them did.',
    input: AgreePlanInput,
    inputIs: 'Which plan, and who agreed.',
    permission: ANSWERS_QUESTIONS,
    actsOn: onPlan(['status'], agreeingRefusals),
    refuses: { ...PLAN_CHANGE_REFUSALS, ...someOf(PLAN_REFUSALS, 'NO_AUTHORITY_TO_AGREE') },
    answers: planAnswer,
    run: ({ session, command, input }) => agreePlan(session, command, input, input.supporterId ?? null),
  }),
  mutation({
    name: 'signOffPlan',
    what: 'Signs a plan off for the council: the role that signOffRoute names, or a higher one.',
    input: SignOffPlanInput,
    inputIs: 'Which plan.',
    permission: PRACTICE,
    actsOn: onSigning,
    refuses: {
      ...SHARING_REFUSALS,
      ...someOf(
        PLAN_REFUSALS,
        'PANEL_DECISION_NEEDED',
        'SIGN_OFF_ROLE_NOT_SUFFICIENT',
        'DBS_CHECK_MISSING',
        'DBS_CHECK_TOO_OLD',
        'INSURANCE_NOT_PROVED',
      ),
      ...SIGN_OFF_SAFEGUARD_REFUSALS,
      ...CONDITION_REFUSALS,
      ...someOf(TEXT_REFUSALS, 'TEXT_TOO_LONG'),
    },
    answers: planAnswer,
    run: ({ session, command, input }) =>
      signOffPlan(session, command, input, input.unmetConditionsReason ?? null),
  }),
];
