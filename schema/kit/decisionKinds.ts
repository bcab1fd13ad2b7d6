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

/** The kinds of decision that a correction of policy is compared with. */
export const PAST_DECISION_KIND = enumeration(
  'PastDecisionKind',
  'What a stored decision of a version of policy was about.',
  describedBy(DECISION_KINDS.filter(({ report }) => report !== undefined)),
);
