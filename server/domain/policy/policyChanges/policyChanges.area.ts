import { area } from '../../area.ts';
import { POLICY_CHANGE_REFUSALS } from './changeRefusals.ts';
import { CONSULTING } from './consulted.ts';
import {
  PolicyChange,
  PolicyChangeDecision,
  PolicyChangeEdit,
  PolicyVersionWithdrawal,
} from './policyChanges.entity.ts';

/**
 * A change to a council's policy: drafted, submitted, approved by somebody else, and in force from its first
 * day.
 */
export const policyChanges = area({
  path: 'policy/policyChanges',
  entities: [PolicyChange, PolicyChangeDecision, PolicyChangeEdit, PolicyVersionWithdrawal],
  idPrefixes: { PolicyChange: 'change' },
  settingReaders: [CONSULTING],
  refusals: POLICY_CHANGE_REFUSALS,
});
