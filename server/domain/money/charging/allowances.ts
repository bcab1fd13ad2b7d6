/** What is left to a person before anything is asked of them: the home, the costs of a disability, and the guarantee. */
import type { ChargingSettings } from '../../../../tenants/policy/charging.ts';
import { asSentenceStart, percentInWords, weeklyInWords } from '../../../common/words.ts';
import { EXPENSE_WORDS, HOUSING_WORDS } from './chargingWords.ts';
import { type ContributionStep, contributionStep, type Means } from './means.ts';

/** The settings that leave something to the person. */
export type AllowanceSettings = Pick<
  ChargingSettings,
  'housingCostsCounted' | 'disabilityRelatedExpenditure' | 'minimumIncome'
>;

/** Every line that leaves something to the person, each with what it takes off. */
export function allowanceSteps(
  means: Means,
  disabilityBenefitsWeeklyPence: number,
  charging: AllowanceSettings,
): ContributionStep[] {
  return [
    ...means.housingCosts.map((cost) => housingLine(cost, charging)),
    ...expenditureSteps(means, disabilityBenefitsWeeklyPence, charging),
    ...(means.setting === 'CARE_HOME' ? [personalExpenses(charging)] : guaranteeSteps(means, charging)),
  ];
}

/** A line that takes a sum off, so that it is left to the person. */
const leaves = (
  kind: ContributionStep['kind'],
  weeklyPence: number,
  settingPath: string,
  sentence: string,
): ContributionStep =>
  contributionStep({
    kind,
    sentence,
    amountPence: weeklyPence,
    // Nothing taken off is written 0, never minus 0, which JSON would not keep.
    weeklyAmountPence: weeklyPence === 0 ? 0 : -weeklyPence,
    settingPath,
  });

function housingLine(
  { kind, weeklyPence }: Means['housingCosts'][number],
  { housingCostsCounted }: AllowanceSettings,
): ContributionStep {
  const words = `${asSentenceStart(HOUSING_WORDS[kind])}, ${weeklyInWords(weeklyPence)}`;
  const path = 'housingCostsCounted';
  if (housingCostsCounted.includes(kind)) {
    return leaves('HOUSING_COST', weeklyPence, path, `${words}: this is left to you.`);
  }
  const sentence = `${words}: your council does not count this among the costs of a home.`;
  return contributionStep({ kind: 'HOUSING_COST', sentence, amountPence: weeklyPence, settingPath: path });
}

/**
 * What a disability costs: each cost as far as it is accepted, or the flat sum where that is more. The flat sum is for
 * those who have a disability benefit that counts, and never more than that benefit.
 */
function expenditureSteps(
  { disabilityExpenses, setting }: Means,
  disabilityBenefitsWeeklyPence: number,
  { disabilityRelatedExpenditure: { flatPence, itemLimits } }: AllowanceSettings,
): ContributionStep[] {
  const accepted = disabilityExpenses.map(({ kind, weeklyPence, isAcceptedInFull }) => {
    const limit = itemLimits.findIndex(({ expense }) => expense === kind);
    const limitPence = isAcceptedInFull ? weeklyPence : (itemLimits[limit]?.limitPence ?? weeklyPence);
    return { kind, weeklyPence, limit, acceptedPence: Math.min(weeklyPence, limitPence) };
  });
  const itemised = accepted.reduce((sum, { acceptedPence }) => sum + acceptedPence, 0);
  const flat = setting === 'OWN_HOME' ? Math.min(flatPence ?? 0, disabilityBenefitsWeeklyPence) : 0;
  if (flat > itemised) {
    const sentence = `What your disability costs: ${weeklyInWords(flat)} is left to you without asking what you spend. If you spend more, show what it is, and more is left to you.`;
    return [leaves('DISABILITY_EXPENDITURE', flat, 'disabilityRelatedExpenditure.flatPence', sentence)];
  }
  return accepted.map(({ kind, weeklyPence, limit, acceptedPence }) => {
    const words = `${asSentenceStart(EXPENSE_WORDS[kind])}, ${weeklyInWords(weeklyPence)}`;
    const isLess = acceptedPence < weeklyPence;
    const sentence = isLess
      ? `${words}: ${weeklyInWords(acceptedPence)} of it is left to you, which is what your council usually accepts. If you need more, ask for the reason to be looked at.`
      : `${words}: this is left to you.`;
    const path = 'disabilityRelatedExpenditure.itemLimits';
    return leaves(
      'DISABILITY_EXPENDITURE',
      acceptedPence,
      isLess ? `${path}.${limit}.limitPence` : path,
      sentence,
    );
  });
}

function personalExpenses({ minimumIncome }: AllowanceSettings): ContributionStep {
  const pence = minimumIncome.personalExpensesPence;
  const sentence = `For your personal expenses, ${weeklyInWords(pence)} is left to you.`;
  return leaves('MINIMUM_INCOME', pence, 'minimumIncome.personalExpensesPence', sentence);
}

/** The guarantee, part by part, and what the council adds to it. A fraction of a penny is left to the person. */
function guaranteeSteps(means: Means, { minimumIncome }: AllowanceSettings): ContributionStep[] {
  const { addedBasisPoints, addedPence } = minimumIncome;
  const parts = guaranteeParts(means, minimumIncome).map(({ pence, name, words }) =>
    leaves(
      'MINIMUM_INCOME',
      pence,
      `minimumIncome.${name}`,
      `${words}, ${weeklyInWords(pence)} is left to you.`,
    ),
  );
  const guarantee = parts.reduce((sum, { amountPence }) => sum + amountPence, 0);
  const share = Math.ceil((guarantee * addedBasisPoints) / 10_000);
  return [
    ...parts,
    ...(share > 0
      ? [
          leaves(
            'MINIMUM_INCOME',
            share,
            'minimumIncome.addedBasisPoints',
            `Your council leaves you ${percentInWords(addedBasisPoints)} more than the guarantee, ${weeklyInWords(share)}.`,
          ),
        ]
      : []),
    ...(addedPence > 0
      ? [
          leaves(
            'MINIMUM_INCOME',
            addedPence,
            'minimumIncome.addedPence',
            `Your council leaves you ${weeklyInWords(addedPence)} more than the guarantee.`,
          ),
        ]
      : []),
  ];
}

interface GuaranteePart {
  pence: number;
  name: string;
  words: string;
}

function guaranteeParts(means: Means, amounts: AllowanceSettings['minimumIncome']): GuaranteePart[] {
  const { household, childCount } = means;
  const each = household === 'COUPLE' ? 'couplePence' : 'singlePence';
  const name = guaranteeName(means);
  const premium = (has: boolean, key: 'disabilityPremium' | 'enhancedDisabilityPremium', words: string) =>
    has ? [{ pence: amounts[key][each], name: `${key}.${each}`, words }] : [];
  return [
    { pence: amounts[name], name, words: 'As your minimum income guarantee' },
    ...(childCount > 0
      ? [
          {
            pence: amounts.childPence * childCount,
            name: 'childPence',
            words: 'For the children you care for',
          },
        ]
      : []),
    ...premium(means.hasDisabilityPremium, 'disabilityPremium', 'As the disability premium'),
    ...premium(
      means.hasEnhancedDisabilityPremium,
      'enhancedDisabilityPremium',
      'As the enhanced disability premium',
    ),
    ...(means.hasCarerPremium
      ? [{ pence: amounts.carerPremiumPence, name: 'carerPremiumPence', words: 'As the carer premium' }]
      : []),
  ];
}

/** Which amount of the guarantee is somebody's (regulation 7). A lone parent of pension age has that of pension age. */
function guaranteeName({ household, age }: Pick<Means, 'household' | 'age'>) {
  if (household === 'COUPLE') return age === 'PENSION_AGE' ? 'coupleOfPensionAgePence' : 'coupleFrom18Pence';
  if (age === 'PENSION_AGE') return 'singleOfPensionAgePence';
  if (household === 'LONE_PARENT') return 'loneParentPence';
  return age === 'FROM_18' ? 'singleFrom18Pence' : 'singleFrom25Pence';
}
