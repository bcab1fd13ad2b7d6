import { area } from '../../area.ts';
import { JointPlan } from '../plans/jointPlan.entity.ts';
import { ADAPTING_READER, JOINT_PLAN_ADAPTED, JOINT_PLAN_CHANGED } from './jointPlanClock.ts';
import { followDeathInJointPlan, followJointPlans } from './jointPlanFollowers.commands.ts';
import { JOINT_PLAN_REFUSALS } from './jointPlanRefusals.ts';

/** Joint plans: support that two people with two budgets share, and what follows when it changes for one of them. */
export const jointPlans = area({
  path: 'care/jointPlans',
  entities: [JointPlan],
  idPrefixes: { JointPlan: 'jointplan' },
  steps: [JOINT_PLAN_ADAPTED],
  notices: [JOINT_PLAN_CHANGED],
  planFollowers: [followJointPlans],
  deathFollowers: [followDeathInJointPlan],
  refusals: JOINT_PLAN_REFUSALS,
  settingReaders: [ADAPTING_READER],
});
