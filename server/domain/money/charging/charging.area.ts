import { area } from '../../area.ts';
import { FinancialAssessment } from './charging.entity.ts';
import { CHARGING_REFUSALS } from './chargingRefusals.ts';
import { CONTRIBUTION_CHANGED, CONTRIBUTION_WORKED_OUT, MEANS_LOOKED_AT_AGAIN } from './chargingSteps.ts';
import { financialAssessment } from './financialAssessment.decision.ts';

/** What people put in towards their support, worked out by the council's charging policy. */
export const charging = area({
  path: 'money/charging',
  entities: [FinancialAssessment],
  idPrefixes: { FinancialAssessment: 'finassess' },
  decisions: [financialAssessment],
  steps: [MEANS_LOOKED_AT_AGAIN],
  notices: [CONTRIBUTION_WORKED_OUT, CONTRIBUTION_CHANGED],
  refusals: CHARGING_REFUSALS,
});
