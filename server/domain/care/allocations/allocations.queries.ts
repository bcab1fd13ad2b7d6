import {
  column,
  date,
  extendShape,
  globalId,
  json,
  needs,
  one,
  pence,
  shape,
} from '../../../platform/reading/shape.ts';
import { personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';

export const allocationShape = shape({
  typeName: 'Allocation',
  table: 'allocation',
  fields: {
    id: globalId(),
    person: one(() => personShape, { from: 'person_id', to: 'id' }),
    policyVersion: one(() => policyVersionShape, { from: 'policy_version_id', to: 'id' }),
    policyVersionId: column('policy_version_id'),
    allocatedOn: date('allocated_on'),
    needsProfile: json('profile'),
    profile: needs('needsProfile'),
    weeklyAmountPence: pence('weekly_amount_pence'),
    yearlyAmountPence: pence('yearly_amount_pence'),
    weeklyAmountBeforeUnpaidSupportPence: pence('weekly_amount_before_unpaid_support_pence'),
    totalPoints: column('total_points'),
    totalPointsBeforeUnpaidSupport: column('total_points_before_unpaid_support'),
    scaleKey: column('scale_key'),
    scaleLabel: column('scale_label'),
    decisionReasons: column('decision_reasons'),
    steps: json('steps'),
  },
});

extendShape(personShape, {
  // Ids are in the order in which they were made.
  latestAllocation: one(() => allocationShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
});
