import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import type { SettingsFor, SettingsRead } from '../../policy/policies/settingReads.ts';

const SURPLUS = 'how much money would sit above the limits';

const CARRY_OVER_READS = {
  money: {
    carryOverOfMonthBasisPoints: SURPLUS,
    maximumUnspentWeeks: SURPLUS,
    maximumUnspentPence: SURPLUS,
    surplusIsAbove: SURPLUS,
    unspentLimitIsAgreed: SURPLUS,
    accountRules: SURPLUS,
    isNamedSavingExempt: SURPLUS,
  },
  deployment: { individualServiceFund: { surplusLimitWeeks: SURPLUS } },
} as const satisfies SettingsRead;

/** What the preview of a change reads to show how much would sit above the limits, by the rule of money/budgets. */
export const CARRY_OVER = {
  does: 'PREVIEWS',
  file: 'server/domain/insight/policyImpact/carryOver.ts',
  reads: CARRY_OVER_READS,
} as const satisfies SettingReader;

/** The settings that say how much money may stay unspent. */
export type CarryOverSettings = SettingsFor<typeof CARRY_OVER_READS>;
