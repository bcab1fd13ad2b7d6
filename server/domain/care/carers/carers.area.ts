import { area } from '../../area.ts';
import { challengeSubject } from '../../oversight/challenges/challengeSubject.ts';
import { followDeathOfCarers } from './careLinks.commands.ts';
import { carerAssessment } from './carerAssessment.decision.ts';
import { CARER_REFUSALS } from './carerRefusals.ts';
import { CareLink, CarerAssessment, CarerSupport, CareWillingness } from './carers.entity.ts';

/** What was decided about a carer's needs, and the sum that came of it. */
const DECIDED_CARER = challengeSubject({
  type: 'CarerAssessment',
  called: 'what was decided about the carer’s needs',
  recordKind: () => 'ASSESSMENTS',
  decided: `select person_id as "personId", completed_on::text as "decidedOn",
      array_remove(array[completed_by], null) as "decidedBy"
    from carer_assessment where tenant_id = $1 and id = $2 and completed_on is not null`,
});

/** Carers in their own right: whom they care for, what they are willing to do, their own assessment, and what support came of it. */
export const carers = area({
  path: 'care/carers',
  entities: [CareLink, CareWillingness, CarerAssessment, CarerSupport],
  idPrefixes: {
    CareLink: 'carelink',
    CareWillingness: 'carewillingness',
    CarerAssessment: 'carerassessment',
    CarerSupport: 'carersupport',
  },
  decisions: [carerAssessment],
  challengeSubjects: [DECIDED_CARER],
  deathFollowers: [followDeathOfCarers],
  refusals: CARER_REFUSALS,
});
