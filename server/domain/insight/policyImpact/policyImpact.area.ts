import { area } from '../../area.ts';

/** What a proposed policy would do to the council’s real caseload. */
export const policyImpact = area({
  path: 'insight/policyImpact',
});
