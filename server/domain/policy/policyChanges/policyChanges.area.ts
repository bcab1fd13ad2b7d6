import { area } from '../../area.ts';
import { POLICY_CHANGE_REFUSALS } from './changeRefusals.ts';
import {
  PolicyChange,
  PolicyChangeDecision,
  PolicyChangeEdit,
  PolicyVersionWithdrawal,
} from './policyChanges.entity.ts';

/** A council’s policy as it changes: drafted, submitted, approved by somebody else, in force from its day. */
export const policyChanges = area({
  path: 'policy/policyChanges',
  entities: [PolicyChange, PolicyChangeDecision, PolicyChangeEdit, PolicyVersionWithdrawal],
  idPrefixes: { PolicyChange: 'change' },
  refusals: POLICY_CHANGE_REFUSALS,
});
