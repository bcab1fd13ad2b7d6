/** What somebody's capital counts for: nothing, an income that it is taken to give, or the full cost. */

import type { ChargingSettings } from '../../../../tenants/policy/charging.ts';
import { capitalRulesOn } from '../../../../tenants/policy/nationalCharging.ts';
import type { CapitalKind } from '../../../../tenants/vocabularyOfCharging.ts';
import { asSentenceStart, poundsInWords, weeklyInWords } from '../../../common/words.ts';
import { CAPITAL_WORDS } from './chargingWords.ts';
import { type ContributionStep, contributionStep, type Means } from './means.ts';

/** Left out of account everywhere (schedule 2 of the regulations). */
const NEVER_COUNTED: readonly CapitalKind[] = [
  'HOME_LIVED_IN',
  'PERSONAL_POSSESSIONS',
  'PERSONAL_INJURY_TRUST',
  'LIFE_INSURANCE',
];
const DISREGARDS =
  'Care and Support (Charging and Assessment of Resources) Regulations 2014, schedule 2; Care and support statutory guidance, annex B';

/** The settings that say how capital counts. */
export type CapitalSettings = Pick<ChargingSettings, 'higherCapitalLimits' | 'fullCostIsPaidAboveUpperLimit'>;

/** What capital comes to. */
interface CountedCapital {
  countedPence: number;
  tariffIncomeWeeklyPence: number;
  /** Whether the person pays in full because of it. */
  isAboveLimit: boolean;
  lowerPence: number;
  upperPence: number;
  /** Whether the limits are the council's own. */
  isOwn: boolean;
  steps: readonly ContributionStep[];
}

/**
 * Adds up what counts, and gives the weekly income that it is taken to give: so much for each step above the lower
 * limit, or part of a step. In a care home the national limits hold, and above them the person always pays in full.
 */
export function countedCapital(
  means: Pick<Means, 'startsOn' | 'capital' | 'setting'>,
  charging: CapitalSettings,
): CountedCapital {
  const national = capitalRulesOn(means.startsOn);
  const own = means.setting === 'OWN_HOME' ? charging.higherCapitalLimits : null;
  const limits = {
    lowerPence: own?.lowerPence ?? national.lowerLimitPence,
    upperPence: own?.upperPence ?? national.upperLimitPence,
  };
  const isCounted = (kind: CapitalKind) => !NEVER_COUNTED.includes(kind);
  const lines = means.capital.map(({ kind, amountPence }) => capitalLine(kind, amountPence, isCounted(kind)));
  const countedPence = means.capital.reduce(
    (sum, { kind, amountPence }) => sum + (isCounted(kind) ? amountPence : 0),
    0,
  );
  const paysInFull = means.setting === 'CARE_HOME' || charging.fullCostIsPaidAboveUpperLimit;
  const isAboveLimit = countedPence > limits.upperPence && paysInFull;
  const above = Math.min(countedPence, limits.upperPence) - limits.lowerPence;
  const tariffIncomeWeeklyPence =
    isAboveLimit || above <= 0 ? 0 : Math.ceil(above / national.tariffStepPence) * national.tariffWeeklyPence;
  const tariff = { ...limits, countedPence, tariffIncomeWeeklyPence, national, isOwn: own !== null };
  const steps = isAboveLimit || means.capital.length === 0 ? lines : [...lines, tariffLine(tariff)];
  return { countedPence, tariffIncomeWeeklyPence, isAboveLimit, steps, ...limits, isOwn: own !== null };
}

function capitalLine(kind: CapitalKind, amountPence: number, isCounted: boolean): ContributionStep {
  const words = `${asSentenceStart(CAPITAL_WORDS[kind])}, ${poundsInWords(amountPence)}`;
  const sentence = isCounted
    ? `${words}: this counts as capital.`
    : `${words}: this is left out of account, as it is everywhere.`;
  return contributionStep({ kind: 'CAPITAL', sentence, amountPence, source: isCounted ? null : DISREGARDS });
}

function tariffLine(counted: {
  countedPence: number;
  lowerPence: number;
  upperPence: number;
  tariffIncomeWeeklyPence: number;
  national: ReturnType<typeof capitalRulesOn>;
  isOwn: boolean;
}): ContributionStep {
  const { countedPence, lowerPence, upperPence, tariffIncomeWeeklyPence, national, isOwn } = counted;
  const lower = poundsInWords(lowerPence);
  const most = countedPence > upperPence ? ` It counts up to ${poundsInWords(upperPence)}.` : '';
  const sentence =
    tariffIncomeWeeklyPence === 0
      ? `Your capital of ${poundsInWords(countedPence)} is no more than ${lower}, so it adds nothing to your income.`
      : `Of your capital of ${poundsInWords(countedPence)}, each ${poundsInWords(national.tariffStepPence)} above ${lower}, or part of it, counts as ${weeklyInWords(national.tariffWeeklyPence)}.${most} That is ${weeklyInWords(tariffIncomeWeeklyPence)}.`;
  return contributionStep({
    kind: 'TARIFF_INCOME',
    sentence,
    amountPence: countedPence,
    weeklyAmountPence: tariffIncomeWeeklyPence,
    settingPath: isOwn ? 'higherCapitalLimits' : null,
    source: national.source,
  });
}
