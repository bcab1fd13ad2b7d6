import type { Area } from '../../area.ts';

/** What a proposed policy would do to the council’s real caseload. */
export const policyImpact: Area = {
  path: 'insight/policyImpact',
};
