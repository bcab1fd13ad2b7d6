import { extendShape, json, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape } from '../../people/people.queries.ts';
import { allocationShape } from '../allocations/allocations.queries.ts';
import { Assessment } from './assessments.entity.ts';

export const assessmentShape = shapeOf(Assessment, {
  fields: {
    person: one(() => personShape),
    answersByDomain: json('answers'),
    answers: needs('answersByDomain'),
    missing: needs('answersByDomain', 'circumstances'),
    status: needs('completedOn'),
    allocation: one(() => allocationShape, { from: 'id', to: 'assessment_id' }),
  },
});

extendShape(allocationShape, {
  assessment: one(() => assessmentShape, { from: 'assessment_id', to: 'id' }),
});
extendShape(personShape, {
  // Ids are in the order in which they were made.
  assessments: many(() => assessmentShape, { from: 'id', to: 'person_id', orderBy: ['id desc'] }),
});
