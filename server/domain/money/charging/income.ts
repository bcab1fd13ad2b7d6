/** What of somebody's income counts. */
import type { ChargingSettings } from '../../../../tenants/policy/charging.ts';
import type { IncomeKind } from '../../../../tenants/vocabularyOfCharging.ts';
import { asSentenceStart, weeklyInWords } from '../../../common/words.ts';
import { INCOME_WORDS } from './chargingWords.ts';
import { type ContributionStep, contributionStep, type Means } from './means.ts';

const REGULATIONS = 'Care and Support (Charging and Assessment of Resources) Regulations 2014';
/** What is left out of account everywhere, with where that is said. */
const NEVER_COUNTED: Readonly<Partial<Record<IncomeKind, string>>> = {
  EARNINGS: `${REGULATIONS}, regulation 14`,
  MOBILITY_COMPONENT: `${REGULATIONS}, schedule 1`,
  CHILD_BENEFIT: 'Care and support statutory guidance, annex C',
  ARMED_FORCES_PAYMENT: 'Care and support statutory guidance, annex C',
};
const DISABILITY_BENEFITS: readonly IncomeKind[] = [
  'ATTENDANCE_ALLOWANCE',
  'DISABILITY_LIVING_ALLOWANCE_CARE',
  'PERSONAL_INDEPENDENCE_PAYMENT_DAILY_LIVING',
  'HIGHER_DISABILITY_RATE',
];

/** The settings that say what income counts. */
export type IncomeSettings = Pick<ChargingSettings, 'disregardedIncome' | 'savingsCreditDisregard'>;

/** What income comes to. */
export interface CountedIncome {
  countedWeeklyPence: number;
  /** How much of that is benefits for a disability. */
  disabilityBenefitsWeeklyPence: number;
  steps: readonly ContributionStep[];
}

/** Adds up what counts, a line for each kind. */
export function countedIncome(
  means: Pick<Means, 'income' | 'household'>,
  charging: IncomeSettings,
): CountedIncome {
  const lines = means.income.map((line) => ({ ...line, step: incomeLine(line, means.household, charging) }));
  const countedOf = (some: typeof lines) => some.reduce((sum, { step }) => sum + step.weeklyAmountPence, 0);
  return {
    countedWeeklyPence: countedOf(lines),
    disabilityBenefitsWeeklyPence: countedOf(lines.filter(({ kind }) => DISABILITY_BENEFITS.includes(kind))),
    steps: lines.map(({ step }) => step),
  };
}

function incomeLine(
  { kind, weeklyPence }: Means['income'][number],
  household: Means['household'],
  charging: IncomeSettings,
): ContributionStep {
  const line = { kind: 'INCOME' as const, amountPence: weeklyPence };
  const words = `${asSentenceStart(INCOME_WORDS[kind])}, ${weeklyInWords(weeklyPence)}`;
  const source = NEVER_COUNTED[kind];
  if (source) {
    return contributionStep({
      ...line,
      sentence: `${words}: this is left out of account, as it is everywhere.`,
      source,
    });
  }
  if (charging.disregardedIncome.includes(kind)) {
    const sentence = `${words}: your council leaves this out of account.`;
    return contributionStep({ ...line, sentence, settingPath: 'disregardedIncome' });
  }
  if (kind === 'PENSION_CREDIT_SAVINGS') return savingsCreditLine(weeklyPence, words, household, charging);
  return contributionStep({
    ...line,
    sentence: `${words}: this counts as income.`,
    weeklyAmountPence: weeklyPence,
  });
}

/** A part of the savings credit is left out of account, which differs for each of a couple. */
function savingsCreditLine(
  weeklyPence: number,
  words: string,
  household: Means['household'],
  { savingsCreditDisregard }: IncomeSettings,
): ContributionStep {
  const name = household === 'COUPLE' ? 'couplePence' : 'singlePence';
  const leftOut = Math.min(weeklyPence, savingsCreditDisregard[name]);
  const sentence = `${words}: ${weeklyInWords(leftOut)} of it is left out of account, and ${weeklyInWords(weeklyPence - leftOut)} counts as income.`;
  return contributionStep({
    kind: 'INCOME',
    sentence,
    amountPence: weeklyPence,
    weeklyAmountPence: weeklyPence - leftOut,
    settingPath: `savingsCreditDisregard.${name}`,
  });
}
