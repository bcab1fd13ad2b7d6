import { area } from '../../area.ts';
import { EMPLOYMENT_COST_REFUSALS } from './employmentRefusals.ts';

/** What support costs: how often it comes, what a price comes to in a week and in a year, and what an employer pays. */
export const costs = area({
  path: 'care/costs',
  refusals: EMPLOYMENT_COST_REFUSALS,
});
