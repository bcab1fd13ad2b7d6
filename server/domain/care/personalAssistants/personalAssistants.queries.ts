import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { supportItemShape, supportPlanShape } from '../plans/plans.queries.ts';
import { DbsCheck } from './personalAssistants.entity.ts';

/** The most checks that come with an item of support. An older one is still read by its id. */
export const MOST_DBS_CHECKS = 20;

export const dbsCheckShape = shapeOf(DbsCheck, {
  fields: {
    person: one(() => personShape),
    plan: one(() => supportPlanShape),
    supportItem: one(() => supportItemShape),
    policyVersion: one(() => policyVersionShape),
    status: needs(
      'renewBy',
      'warnOn',
      'replacedAt',
      'plan.endedOn',
      'plan.supersededAt',
      'plan.personDiedOn',
    ),
  },
});

extendShape(supportItemShape, {
  dbsChecks: many(() => dbsCheckShape, {
    from: 'id',
    to: 'support_item_id',
    orderBy: ['id desc'],
    limit: MOST_DBS_CHECKS,
  }),
});
