import { area } from '../../area.ts';
import { allocationDecision } from './allocation.decision.ts';
import { Allocation } from './allocations.entity.ts';

/** Indicative budgets as they were worked out, each with its working. */
export const allocations = area({
  path: 'care/allocations',
  entities: [Allocation],
  decisions: [allocationDecision],
  idPrefixes: { Allocation: 'allocation' },
});
