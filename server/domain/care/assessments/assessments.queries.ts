import { askedFor } from '../../../platform/reading/condition.ts';
import { expression, extendShape, json, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { diedOnOfPerson, personShape } from '../../people/people.queries.ts';
import { knowPeopleCriteria, LIVES } from '../../people/peopleFilter.queries.ts';
import { allocationShape } from '../allocations/allocations.queries.ts';
import { advocacySql } from '../representation/advocacy.queries.ts';
import { involvementShape } from '../representation/representation.queries.ts';
import { Assessment } from './assessments.entity.ts';
import { isOpenSql, otherBesideSql } from './besides.queries.ts';

export const assessmentShape = shapeOf(Assessment, {
  fields: {
    person: one(() => personShape),
    personDiedOn: diedOnOfPerson(),
    answersByDomain: json('answers'),
    answers: needs('answersByDomain'),
    missing: needs('answersByDomain', 'circumstances'),
    status: needs('completedOn', 'isSettled', 'setAsideOn'),
    isSettled: expression((assessment) => `${assessment}.settled_in_id is not null`),
    otherBesideId: expression(otherBesideSql),
    otherBeside: one(() => assessmentShape, { from: otherBesideSql, to: 'id' }),
    advocacy: expression((assessment) => advocacySql('$1', `${assessment}.person_id`)),
    madeFrom: many(() => assessmentShape, { from: 'id', to: 'settled_in_id', orderBy: ['id'] }),
    settledIn: one(() => assessmentShape, { from: 'settled_in_id', to: 'id' }),
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
        sql: `${LIVES} and id in (select assessment.person_id from assessment where assessment.tenant_id = $1 and ${isOpenSql('assessment')})`,
        values: [council.tenantId],
      }),
  },
});
