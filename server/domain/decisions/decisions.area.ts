import { area } from '../area.ts';
import { Decision, DecisionPolicyVersion } from './decisions.entity.ts';

/** What policy decided, with all that each decision rests on. The areas that decide declare the kinds of decision. */
export const decisions = area({
  path: 'decisions',
  entities: [Decision, DecisionPolicyVersion],
  idPrefixes: { Decision: 'decision' },
});
