import { column, extendShape, json, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape } from '../../people/people.queries.ts';
import { policyVersionShape } from '../../policy/policies/policyVersions.queries.ts';
import { Allocation } from './allocations.entity.ts';

export const allocationShape = shapeOf(Allocation, {
  fields: {
    person: one(() => personShape),
    policyVersion: one(() => policyVersionShape),
    policyVersionId: column('policy_version_id'),
    needsProfile: json('profile'),
    profile: needs('needsProfile'),
  },
});

extendShape(personShape, {
  // Ids are in the order in which they were made.
  latestAllocation: one(() => allocationShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
});
