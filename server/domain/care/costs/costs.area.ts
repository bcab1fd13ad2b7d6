import { area } from '../../area.ts';

/** What support costs: how often it comes, and what a price comes to in a week and in a year. */
export const costs = area({ path: 'care/costs' });
