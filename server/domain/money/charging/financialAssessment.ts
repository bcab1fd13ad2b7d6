/**
 * Works out what somebody puts in towards their support, with every step: from their income and the income that their
 * capital is taken to give, less what is left to them, never less than nothing and never more than the support costs.
 */
import type { ChargingSettings } from '../../../../tenants/policy/charging.ts';
import { percentInWords, poundsInWords, weeklyInWords } from '../../../common/words.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import { allowanceSteps } from './allowances.ts';
import { countedCapital } from './capital.ts';
import { EXEMPTION_WORDS, windowInWords } from './chargingWords.ts';
import { countedIncome } from './income.ts';
import {
  type Contribution,
  type ContributionBasis,
  type ContributionStep,
  contributionStep,
  type Means,
} from './means.ts';

const REGULATIONS = 'Care and Support (Charging and Assessment of Resources) Regulations 2014';
const EXEMPTIONS = `${REGULATIONS}, regulation 4; Care Act 2014, section 14; Mental Health Act 1983, section 117`;
const FREE_SUPPORT = `${REGULATIONS}, regulation 3`;

/** The settings that a financial assessment reads: all but how the contribution of a part of a budget is taken. */
export type AssessmentSettings = Omit<ChargingSettings, 'contributionIsPaidToProviderFor'>;

/** What somebody can be asked for, before it is held against what the support costs. */
interface Asked {
  basis: ContributionBasis;
  /** Null where they pay the full cost. */
  mostWeeklyPence: number | null;
  figures: Pick<
    Contribution,
    'capitalCountedPence' | 'tariffIncomeWeeklyPence' | 'incomeCountedWeeklyPence' | 'leftToPersonWeeklyPence'
  >;
  steps: readonly ContributionStep[];
}

/** A whole financial assessment by a council's charging policy. */
export function financialAssessment(means: Means, charging: AssessmentSettings): Contribution {
  const cost = chargeableCost(means, charging);
  const asked = askedOf(means, charging);
  const charge = chargeFor(asked.mostWeeklyPence, cost.chargeablePence, charging);
  const top = topUp(means, charging);
  const terms = agreedTerms(means, charging);
  return {
    basis: asked.basis,
    contributionWeeklyPence: charge.contributionWeeklyPence,
    mostWeeklyPence: asked.mostWeeklyPence,
    notChargedWeeklyPence: cost.notChargedPence,
    ...asked.figures,
    topUpWeeklyPence: top.topUpWeeklyPence,
    ...terms,
    steps: [
      ...cost.steps,
      ...asked.steps,
      ...charge.steps,
      ...top.steps,
      ...changeSteps(terms.changeToldWithin),
    ],
  };
}

/** How much of the support is charged for. */
function chargeableCost(means: Means, { secondCarerIsCharged }: AssessmentSettings) {
  const { supportWeeklyPence, secondCarerWeeklyPence, freeOfChargeWeeklyPence } = means;
  const secondPence = secondCarerIsCharged ? 0 : secondCarerWeeklyPence;
  const notChargedPence = Math.min(supportWeeklyPence, secondPence + freeOfChargeWeeklyPence);
  const steps = [
    contributionStep({
      kind: 'SUPPORT_COST',
      sentence: `Your support costs ${weeklyInWords(supportWeeklyPence)}.`,
      amountPence: supportWeeklyPence,
    }),
    ...(freeOfChargeWeeklyPence > 0
      ? [
          contributionStep({
            kind: 'NOT_CHARGED_FOR',
            sentence: `The law has ${weeklyInWords(freeOfChargeWeeklyPence)} of it free of charge.`,
            amountPence: freeOfChargeWeeklyPence,
            source: FREE_SUPPORT,
          }),
        ]
      : []),
    ...(secondCarerWeeklyPence > 0
      ? [
          contributionStep({
            kind: 'NOT_CHARGED_FOR',
            sentence: secondCarerIsCharged
              ? `The second carer costs ${weeklyInWords(secondCarerWeeklyPence)} of it, and is charged for as the first is.`
              : `The second carer costs ${weeklyInWords(secondCarerWeeklyPence)} of it, for which your council does not charge.`,
            amountPence: secondCarerWeeklyPence,
            settingPath: 'secondCarerIsCharged',
          }),
        ]
      : []),
  ];
  return { notChargedPence, chargeablePence: supportWeeklyPence - notChargedPence, steps };
}

const NO_FIGURES: Asked['figures'] = {
  capitalCountedPence: 0,
  tariffIncomeWeeklyPence: 0,
  incomeCountedWeeklyPence: 0,
  leftToPersonWeeklyPence: 0,
};

/** Why nobody looks at means in full comes first, in order of precedence; then capital, then income. */
function askedOf(means: Means, charging: AssessmentSettings): Asked {
  const { exemption, lightTouchReason } = means;
  if (!charging.supportIsCharged) {
    const sentence = 'Your council charges nobody for support.';
    return nothingAsked('NOT_CHARGED', { kind: 'NOBODY_CHARGED', sentence, settingPath: 'supportIsCharged' });
  }
  if (exemption) {
    const sentence = `You may not be charged: ${EXEMPTION_WORDS[exemption]}.`;
    return nothingAsked('EXEMPT', { kind: 'NOBODY_CHARGED', sentence, source: EXEMPTIONS });
  }
  if (lightTouchReason && charging.lightTouchReasons.includes(lightTouchReason)) {
    return lightTouch(lightTouchReason);
  }
  return byMeans(means, charging);
}

function nothingAsked(basis: ContributionBasis, step: Parameters<typeof contributionStep>[0]): Asked {
  return { basis, mostWeeklyPence: 0, figures: NO_FIGURES, steps: [contributionStep(step)] };
}

function lightTouch(reason: NonNullable<Means['lightTouchReason']>): Asked {
  const step = { kind: 'LIGHT_TOUCH' as const, settingPath: 'lightTouchReasons' };
  if (reason === 'CLEARLY_PAYS_NOTHING') {
    const sentence =
      'Your means are plainly so small that you have nothing to pay, so nobody asked about them in full.';
    return nothingAsked('LIGHT_TOUCH_NOTHING', { ...step, sentence });
  }
  const sentence = 'You accept to pay the full cost, so nobody asked about your means in full.';
  const steps = [contributionStep({ ...step, sentence })];
  return { basis: 'LIGHT_TOUCH_FULL_COST', mostWeeklyPence: null, figures: NO_FIGURES, steps };
}

function byMeans(means: Means, charging: AssessmentSettings): Asked {
  const capital = countedCapital(means, charging);
  const capitalCountedPence = capital.countedPence;
  if (capital.isAboveLimit) {
    const sentence = `Your capital of ${poundsInWords(capitalCountedPence)} is above ${poundsInWords(capital.upperPence)}, so you pay the full cost.`;
    const settingPath = capital.isOwn ? 'higherCapitalLimits.upperPence' : 'fullCostIsPaidAboveUpperLimit';
    const full = contributionStep({
      kind: 'FULL_COST',
      sentence,
      amountPence: capitalCountedPence,
      settingPath,
      source: `${REGULATIONS}, regulation 12`,
    });
    const figures = { ...NO_FIGURES, capitalCountedPence };
    return { basis: 'CAPITAL_ABOVE_LIMIT', mostWeeklyPence: null, figures, steps: [...capital.steps, full] };
  }
  const income = countedIncome(means, charging);
  const incomeCountedWeeklyPence = income.countedWeeklyPence + capital.tariffIncomeWeeklyPence;
  const left = allowanceSteps(means, income.disabilityBenefitsWeeklyPence, charging);
  const leftToPersonWeeklyPence = 0 - left.reduce((sum, { weeklyAmountPence }) => sum + weeklyAmountPence, 0);
  const disposable = incomeCountedWeeklyPence - leftToPersonWeeklyPence;
  const share = shareOf(disposable, charging);
  return {
    basis: 'INCOME_AND_CAPITAL',
    mostWeeklyPence: share.mostWeeklyPence,
    figures: {
      capitalCountedPence,
      tariffIncomeWeeklyPence: capital.tariffIncomeWeeklyPence,
      incomeCountedWeeklyPence,
      leftToPersonWeeklyPence,
    },
    steps: [...capital.steps, ...income.steps, ...left, ...share.steps],
  };
}

/** The share of disposable income that is asked for. A fraction of a penny is not (regulation 11). */
function shareOf(disposablePence: number, charging: AssessmentSettings) {
  const { shareOfDisposableIncomeBasisPoints: share, maximumChargePence } = charging;
  if (disposablePence <= 0) {
    const sentence =
      'All that is left to you is as much as your income, or more, so there is nothing to ask for.';
    const step = contributionStep({ kind: 'NOTHING_LEFT', sentence, weeklyAmountPence: 0 - disposablePence });
    return { mostWeeklyPence: 0, steps: [step] };
  }
  const asked = Math.floor((disposablePence * share) / 10_000);
  const shared = contributionStep({
    kind: 'SHARE',
    sentence: `That leaves ${weeklyInWords(disposablePence)}, of which your council asks for ${percentInWords(share)}: ${weeklyInWords(asked)}.`,
    amountPence: asked,
    weeklyAmountPence: asked - disposablePence,
    settingPath: 'shareOfDisposableIncomeBasisPoints',
  });
  if (maximumChargePence === null || asked <= maximumChargePence)
    return { mostWeeklyPence: asked, steps: [shared] };
  const capped = contributionStep({
    kind: 'MOST_CHARGED',
    sentence: `The most that your council charges is ${weeklyInWords(maximumChargePence)}.`,
    amountPence: maximumChargePence,
    weeklyAmountPence: maximumChargePence - asked,
    settingPath: 'maximumChargePence',
  });
  return { mostWeeklyPence: maximumChargePence, steps: [shared, capped] };
}

/**
 * What is charged of support that costs so much: never more than it costs, and nothing where it is less than the council
 * asks for.
 * @param mostWeeklyPence null where the person pays the full cost.
 */
export function chargeFor(
  mostWeeklyPence: number | null,
  chargeablePence: number,
  { minimumChargePence }: Pick<ChargingSettings, 'minimumChargePence'>,
): { contributionWeeklyPence: number; steps: readonly ContributionStep[] } {
  const before = mostWeeklyPence ?? 0;
  const upToCost = mostWeeklyPence === null ? chargeablePence : Math.min(mostWeeklyPence, chargeablePence);
  const limited =
    upToCost === before && mostWeeklyPence !== null
      ? []
      : [
          contributionStep({
            kind: 'COST_LIMIT',
            sentence:
              mostWeeklyPence === null
                ? `The support that is charged for costs ${weeklyInWords(chargeablePence)}.`
                : `The support that is charged for costs ${weeklyInWords(chargeablePence)}, and nobody pays more than that.`,
            amountPence: chargeablePence,
            weeklyAmountPence: upToCost - before,
          }),
        ];
  if (upToCost === 0 || upToCost >= minimumChargePence)
    return { contributionWeeklyPence: upToCost, steps: limited };
  const least = contributionStep({
    kind: 'LEAST_CHARGED',
    sentence: `Your council does not ask for less than ${weeklyInWords(minimumChargePence)}, so you pay nothing.`,
    amountPence: minimumChargePence,
    weeklyAmountPence: 0 - upToCost,
    settingPath: 'minimumChargePence',
  });
  return { contributionWeeklyPence: 0, steps: [...limited, least] };
}

/** Money of the person's own, beside the contribution. */
function topUp({ topUpWeeklyPence: given }: Means, { topUpIsAllowed }: AssessmentSettings) {
  const topUpWeeklyPence = topUpIsAllowed ? given : 0;
  if (topUpWeeklyPence === 0) return { topUpWeeklyPence, steps: [] };
  const step = contributionStep({
    kind: 'TOP_UP',
    sentence: `You add ${weeklyInWords(topUpWeeklyPence)} of your own for more or dearer support. It is no part of your budget and none of this contribution.`,
    amountPence: topUpWeeklyPence,
    settingPath: 'topUpIsAllowed',
  });
  return { topUpWeeklyPence, steps: [step] };
}

/** How often the person pays, when they say that something changed, and when their means are looked at again. */
function agreedTerms({ startsOn, paysEvery }: Means, charging: AssessmentSettings) {
  const { contributionRhythms, meansChangeToldWithin, reassessmentMonths, reassessmentWarnDays } = charging;
  const isOffered = paysEvery !== null && contributionRhythms.includes(paysEvery);
  const lookAgainOn = Temporal.PlainDate.from(startsOn).add({ months: reassessmentMonths }).toString();
  return {
    paysEvery: isOffered ? paysEvery : (contributionRhythms[0] as Contribution['paysEvery']),
    changeToldWithin: meansChangeToldWithin && {
      length: meansChangeToldWithin.windowLength,
      unit: meansChangeToldWithin.windowUnit,
    },
    lookAgainOn,
    warnOn: warnDay(lookAgainOn, startsOn, reassessmentWarnDays),
  };
}

function changeSteps(within: Contribution['changeToldWithin']): ContributionStep[] {
  if (within === null) return [];
  const sentence = `If what you have or pay for changes, tell your council within ${windowInWords(within)}.`;
  return [contributionStep({ kind: 'CHANGE_IS_TOLD', sentence, settingPath: 'meansChangeToldWithin' })];
}
