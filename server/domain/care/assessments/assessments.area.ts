import { area } from '../../area.ts';
import { challengeSubject } from '../../oversight/challenges/challengeSubject.ts';
import { ASSESSMENT_REFUSALS } from './assessing.ts';
import { Assessment } from './assessments.entity.ts';
import { SETTLING_REFUSALS } from './settlingCodes.ts';

/** The amount that an assessment came to. Whoever completed the assessment had it worked out. */
const ALLOCATED_AMOUNT = challengeSubject({
  type: 'Allocation',
  called: 'the amount',
  recordKind: () => 'ASSESSMENTS',
  decided: `select allocation.person_id as "personId", allocated_on::text as "decidedOn",
      array(select completed_by from assessment
        where tenant_id = $1 and id = allocation.assessment_id and completed_by is not null) as "decidedBy"
    from allocation where tenant_id = $1 and id = $2`,
});

/** Assessments of needs, from the first answer to the allocation. */
export const assessments = area({
  path: 'care/assessments',
  entities: [Assessment],
  idPrefixes: { Assessment: 'assessment' },
  challengeSubjects: [ALLOCATED_AMOUNT],
  refusals: { ...ASSESSMENT_REFUSALS, ...SETTLING_REFUSALS },
});
