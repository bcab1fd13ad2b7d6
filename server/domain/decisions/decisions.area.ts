import { area } from '../area.ts';
import { Decision, DecisionPolicyVersion } from './decisions.entity.ts';

/** What policy decided, with all that each decision rests on. What kinds there are, the areas that decide declare. */
export const decisions = area({
  path: 'decisions',
  entities: [Decision, DecisionPolicyVersion],
  idPrefixes: { Decision: 'decision' },
});
