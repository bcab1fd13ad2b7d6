import { poundsInWords } from '../../../common/words.ts';
import { decisionKind } from '../../decisions/decisionKind.ts';
import type { SettingsRead } from '../../policy/policies/settingReads.ts';
import { type FoundBalance, foundBalances, type PartBalance, surplusOf } from './balances.ts';

const BALANCE_READS = {
  monitoring: { lowestBalanceWeeks: 'whether a balance is too low, so that somebody may run short' },
} as const satisfies SettingsRead;

/** How the balances that a check saw compare with what the council's rules expect. */
export const monitoringBalance = decisionKind({
  key: 'MONITORING_BALANCE',
  description: 'Whether the balance of a part is too low, or above what may stay unspent, and by how much.',
  recordKind: 'BUDGETS',
  subjectType: 'MonitoringCheck',
  file: 'server/domain/oversight/monitoring/balances.ts',
  reads: BALANCE_READS,
  rule: (
    { balances }: { balances: readonly PartBalance[] },
    { monitoring },
  ): { balances: FoundBalance[] } => ({ balances: foundBalances(balances, monitoring) }),
  sentence: ({ balances }) => {
    if (balances.length === 0) return 'No balance was looked at.';
    const surplus = surplusOf(balances);
    if (surplus > 0) return `${poundsInWords(surplus)} is above what may stay unspent.`;
    const isLow = balances.some(({ finding }) => finding === 'TOO_LOW');
    return isLow ? 'A balance is lower than it should be.' : 'Every balance is within its limits.';
  },
});
