import { area } from '../../area.ts';
import { DEPLOYMENT_REFUSALS } from './deploymentRefusals.ts';

/** The ways in which the money of a part of a budget may be held: one module for each. */
export const deployment = area({
  path: 'money/deployment',
  refusals: DEPLOYMENT_REFUSALS,
});
