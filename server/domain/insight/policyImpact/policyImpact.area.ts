import { area } from '../../area.ts';
import { CARRY_OVER } from './carryOver.ts';

/** What a proposed policy would do to the council’s real caseload. */
export const policyImpact = area({
  path: 'insight/policyImpact',
  settingReaders: [CARRY_OVER],
});
