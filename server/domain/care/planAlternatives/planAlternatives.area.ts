import { area } from '../../area.ts';
import { PlanAlternative } from './planAlternatives.entity.ts';
import { PLAN_ALTERNATIVE_REFUSALS } from './planAlternatives.ts';

/** Alternatives: named variants of a draft's support items, costed side by side, of which one is chosen. */
export const planAlternatives = area({
  path: 'care/planAlternatives',
  entities: [PlanAlternative],
  idPrefixes: { PlanAlternative: 'alternative' },
  refusals: PLAN_ALTERNATIVE_REFUSALS,
});
