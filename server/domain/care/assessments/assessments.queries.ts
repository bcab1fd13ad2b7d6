import {
  column,
  date,
  extendShape,
  globalId,
  instant,
  json,
  many,
  needs,
  one,
  shape,
} from '../../../platform/reading/shape.ts';
import { personShape } from '../../people/people.queries.ts';
import { allocationShape } from '../allocations/allocations.queries.ts';

export const assessmentShape = shape({
  typeName: 'Assessment',
  table: 'assessment',
  fields: {
    id: globalId(),
    version: column('version'),
    person: one(() => personShape, { from: 'person_id', to: 'id' }),
    respondent: column('respondent'),
    startedOn: date('started_on'),
    answersByDomain: json('answers'),
    answers: needs('answersByDomain'),
    circumstances: json('circumstances'),
    missing: needs('answersByDomain', 'circumstances'),
    completedOn: date('completed_on'),
    completedAt: instant('completed_at'),
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
