import { extendShape, many, needs, one } from '../../../platform/reading/shape.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import { personShape } from '../../people/people.queries.ts';
import { careLinkShape } from '../carers/carers.queries.ts';
import { supportPlanShape } from '../plans/plans.queries.ts';
import { CareAbsence } from './carerCover.entity.ts';

/** The most absences that come with a link or a carer. An older one is still read by its id. */
export const MOST_ABSENCES = 20;

const newest = { orderBy: ['id desc'], limit: MOST_ABSENCES };
const planThatRuns = (person: string, kind: string) =>
  one(() => supportPlanShape, {
    from: person,
    to: 'person_id',
    where: `ended_on is null and superseded_at is null and carer_assessment_id is ${kind}`,
    orderBy: ['implemented_on desc nulls last', 'number desc'],
  });

export const careAbsenceShape = shapeOf(CareAbsence, {
  fields: {
    careLink: one(() => careLinkShape),
    person: one(() => personShape),
    carer: one(() => personShape),
    status: needs('fromOn', 'replacedOn', 'endedOn'),
    planOfPerson: planThatRuns('person_id', 'null'),
    planOfCarer: planThatRuns('carer_id', 'not null'),
  },
});

extendShape(careLinkShape, {
  absences: many(() => careAbsenceShape, { from: 'id', to: 'care_link_id', ...newest }),
});
extendShape(personShape, {
  careAbsences: many(() => careAbsenceShape, { from: 'id', to: 'carer_id', ...newest }),
});
