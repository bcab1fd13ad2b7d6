import { area } from '../../area.ts';
import { employmentCheck } from './checkRenewal.decision.ts';
import { Employment, EmploymentCheck, EmploymentTermsKept } from './employment.entity.ts';
import { employmentCost } from './employmentCost.decision.ts';
import { EMPLOYMENT_REFUSALS } from './employmentRecordRefusals.ts';
import { EMPLOYMENT_CHECK_RENEWAL, EMPLOYMENT_CHECKS_TO_SHOW } from './employmentSteps.ts';
import { employmentStart } from './takingOn.decision.ts';

/** People who work for somebody as personal assistants: who employs them, by which terms, and what was shown. */
export const employment = area({
  path: 'care/employment',
  entities: [Employment, EmploymentCheck, EmploymentTermsKept],
  idPrefixes: { Employment: 'employment', EmploymentTerms: 'empterms', EmploymentCheck: 'empcheck' },
  decisions: [employmentStart, employmentCost, employmentCheck],
  steps: [EMPLOYMENT_CHECKS_TO_SHOW, EMPLOYMENT_CHECK_RENEWAL],
  refusals: EMPLOYMENT_REFUSALS,
});
