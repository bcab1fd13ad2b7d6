import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { JointPlan } from '../plans/jointPlan.entity.ts';
import { supportPlanShape } from '../plans/plans.queries.ts';

export const jointPlanShape = shapeOf(JointPlan, {
  fields: {
    plans: many(() => supportPlanShape, { from: 'id', to: 'joint_plan_id', orderBy: ['id'] }),
    sharedItems: needs('items', 'plans.id'),
  },
});

extendShape(supportPlanShape, {
  jointPlan: one(() => jointPlanShape, { from: 'joint_plan_id', to: 'id' }),
});
