import { askedFor } from '../../../platform/reading/condition.ts';
import { extendShape, json, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { diedOnOfPerson, personShape } from '../../people/people.queries.ts';
import { knowPeopleCriteria, LIVES } from '../../people/peopleFilter.queries.ts';
import { allocationShape } from '../allocations/allocations.queries.ts';
import { involvementShape } from '../representation/representation.queries.ts';
import { Assessment } from './assessments.entity.ts';

export const assessmentShape = shapeOf(Assessment, {
  fields: {
    person: one(() => personShape),
    personDiedOn: diedOnOfPerson(),
    answersByDomain: json('answers'),
    answers: needs('answersByDomain'),
    missing: needs('answersByDomain', 'circumstances'),
    status: needs('completedOn'),
    allocation: one(() => allocationShape, { from: 'id', to: 'assessment_id' }),
    involvement: one(() => involvementShape, { from: 'person_id', to: 'person_id', orderBy: ['id desc'] }),
  },
});

extendShape(allocationShape, {
  assessment: one(() => assessmentShape, { from: 'assessment_id', to: 'id' }),
});
extendShape(personShape, {
  // Ids are in the order in which they were made.
  assessments: many(() => assessmentShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
});

knowPeopleCriteria({
  hasOpenAssessment: {
    kind: 'ASSESSMENTS',
    condition: (isAskedFor: boolean, { council }) =>
      askedFor(isAskedFor, {
        sql: `${LIVES} and id in (select assessment.person_id from assessment where assessment.tenant_id = $1 and assessment.completed_at is null)`,
        values: [council.tenantId],
      }),
  },
});
