import { DECISION_KINDS } from '../../server/domain/areas.ts';
import { enumeration } from '../../tenants/vocabulary.ts';

const describedBy = (kinds: typeof DECISION_KINDS) =>
  Object.fromEntries(kinds.map(({ key, description }) => [key, description]));

/** Every kind of decision that some area declares. */
export const DECISION_KIND = enumeration(
  'DecisionKind',
  'What a decision is about. Each is made by one rule, from its facts and the council’s policy alone.',
  describedBy(DECISION_KINDS),
);
