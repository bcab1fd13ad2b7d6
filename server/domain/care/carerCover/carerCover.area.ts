import { area } from '../../area.ts';
import { followDeathInCover } from './carerCover.commands.ts';
import { CareAbsence } from './carerCover.entity.ts';
import { CARER_COVER_REFUSALS } from './carerCoverRefusals.ts';
import { CARE_REPLACED, CARE_TO_REPLACE, CARER_CANNOT_CARE } from './carerCoverSteps.ts';

/** What happens when a carer falls ill or dies: the care is replaced the same day, as both plans say. */
export const carerCover = area({
  path: 'care/carerCover',
  entities: [CareAbsence],
  idPrefixes: { CareAbsence: 'careabsence' },
  steps: [CARE_TO_REPLACE],
  notices: [CARER_CANNOT_CARE, CARE_REPLACED],
  deathFollowers: [followDeathInCover],
  refusals: CARER_COVER_REFUSALS,
});
