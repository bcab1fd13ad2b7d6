import { someOf } from '../../../server/common/refusal.ts';
import { TEXT_REFUSALS } from '../../../server/common/textRules.ts';
import { JOINT_PLAN_REFUSALS } from '../../../server/domain/care/jointPlans/jointPlanRefusals.ts';
import { joinPlans, setJointItems } from '../../../server/domain/care/jointPlans/jointPlans.commands.ts';
import { jointPlanShape } from '../../../server/domain/care/jointPlans/jointPlans.queries.ts';
import { PLAN_REFUSALS } from '../../../server/domain/care/plans/planRefusals.ts';
import { PEOPLE_REFUSALS } from '../../../server/domain/people/registration.ts';
import { fromGlobalId } from '../../../server/platform/ids.ts';
import { recordAnswer } from '../../kit/answers.ts';
import type { SchemaArea } from '../../kit/area.ts';
import { mutation } from '../../kit/mutation.ts';
import { PRACTICE } from '../../kit/permissions.ts';
import { PLAN_CHANGE_REFUSALS } from '../plans/planMutations.ts';
import { JoinPlansInput, type JointShareInput, SetJointItemsInput } from './jointPlans.inputs.ts';
import { JointPlan, jointPlanReaders } from './jointPlans.ts';

const jointPlanAnswer = recordAnswer('jointPlan', () => JointPlan, jointPlanShape);
/** An id of another type becomes one that no plan has. */
const bareShare = ({ planId, outcomeId, shareBasisPoints, deploymentOption }: JointShareInput) => ({
  planId: fromGlobalId('SupportPlan', planId) ?? '',
  outcomeId: fromGlobalId('Outcome', outcomeId) ?? '',
  shareBasisPoints,
  deploymentOption,
});

const jointPlanMutations = [
  mutation({
    name: 'joinPlans',
    what: 'Joins the plans of two people who both agreed to it, while both plans are written, so that they may share support. Shares of an older joint plan that they began with are taken out.',
    input: JoinPlansInput,
    inputIs: 'Which two plans, and when each person agreed.',
    permission: PRACTICE,
    refuses: {
      ...PLAN_CHANGE_REFUSALS,
      ...someOf(JOINT_PLAN_REFUSALS, 'PLANS_OF_ONE_PERSON', 'PLAN_ALREADY_JOINED'),
      ...someOf(PEOPLE_REFUSALS, 'DATE_IN_FUTURE'),
    },
    answers: jointPlanAnswer,
    run: ({ session, command, input }) => joinPlans(session, command, input),
  }),
  mutation({
    name: 'setJointItems',
    what: 'Replaces what two plans share, while both are written: each cost is split to the penny, and each plan has its share among its items.',
    input: SetJointItemsInput,
    inputIs: 'Which joint plan, and all that is shared.',
    permission: PRACTICE,
    refuses: {
      ...PLAN_CHANGE_REFUSALS,
      ...TEXT_REFUSALS,
      ...someOf(PLAN_REFUSALS, 'TOO_MANY_ENTRIES', 'QUANTITY_NOT_VALID', 'AMOUNT_NOT_VALID'),
      ...someOf(JOINT_PLAN_REFUSALS, 'SHARES_NOT_WHOLE'),
    },
    answers: jointPlanAnswer,
    run({ session, command, input }) {
      const items = input.items.map(({ shares, ...item }) => ({
        ...item,
        providerName: item.providerName ?? null,
        shares: shares.map(bareShare),
      }));
      return setJointItems(session, command, input, items);
    },
  }),
];

/** Joint plans: support that two people with two budgets share, and what follows when it changes for one of them. */
export const jointPlans: SchemaArea = {
  readers: jointPlanReaders,
  mutations: jointPlanMutations,
};
