/** What the national frame says about charging: nobody is left with less than the law leaves them. */
import type { ChargingSettings } from './charging.ts';
import { type FrameRule, GUIDANCE } from './frameRule.ts';
import {
  capitalRulesOn,
  FIRST_GUARANTEES,
  type GuaranteeName,
  LAST_GUARANTEES,
  NATIONAL_GUARANTEES,
} from './nationalCharging.ts';
import { formatValue } from './units.ts';

/** No limit has changed since the first row, so any day gives the same. */
const LIMITS = capitalRulesOn('2015-04-01');

/** What this council leaves to people, by the names of the national amounts, with what it adds itself. */
function amountsLeft({ minimumIncome }: ChargingSettings): Record<GuaranteeName, number> {
  const {
    disabilityPremium,
    enhancedDisabilityPremium,
    addedBasisPoints,
    addedPence,
    personalExpensesPence,
  } = minimumIncome;
  const raised = (pence: number) => Math.ceil((pence * (10_000 + addedBasisPoints)) / 10_000);
  const whole = (pence: number) => raised(pence) + addedPence;
  return {
    singleFrom18Pence: whole(minimumIncome.singleFrom18Pence),
    singleFrom25Pence: whole(minimumIncome.singleFrom25Pence),
    singleOfPensionAgePence: whole(minimumIncome.singleOfPensionAgePence),
    loneParentPence: whole(minimumIncome.loneParentPence),
    coupleFrom18Pence: whole(minimumIncome.coupleFrom18Pence),
    coupleOfPensionAgePence: whole(minimumIncome.coupleOfPensionAgePence),
    childPence: raised(minimumIncome.childPence),
    disabilityPremiumPence: raised(disabilityPremium.singlePence),
    enhancedDisabilityPremiumPence: raised(enhancedDisabilityPremium.singlePence),
    personalExpensesPence,
  };
}

/** Each amount that is less than a national one, as a sentence. */
function amountsBelow(
  charging: ChargingSettings,
  national: Readonly<Record<GuaranteeName, number>>,
): string[] {
  const left = amountsLeft(charging);
  const names = Object.keys(left) as GuaranteeName[];
  return names.flatMap((name) =>
    left[name] < national[name]
      ? [
          `${name} comes to ${formatValue('PENCE', left[name])}, and was ${formatValue('PENCE', national[name])}.`,
        ]
      : [],
  );
}

export const CHARGING_RULES: readonly FrameRule<ChargingSettings>[] = [
  {
    code: 'CAPITAL_LIMIT_BELOW_NATIONAL',
    consequence: 'REFUSE',
    path: ['higherCapitalLimits'],
    message:
      'A council may set higher limits of capital than the national ones, and no lower ones. Raise them, or leave them out.',
    expected: `${LIMITS.lowerLimitPence} and ${LIMITS.upperLimitPence}, or more`,
    source: LIMITS.source,
    isMet: ({ higherCapitalLimits: limits }) =>
      limits !== null &&
      (limits.lowerPence < LIMITS.lowerLimitPence || limits.upperPence < LIMITS.upperLimitPence),
  },
  {
    code: 'GUARANTEE_BELOW_NATIONAL',
    consequence: 'REFUSE',
    path: ['minimumIncome'],
    message:
      'Nobody may be left with less than the minimum income guarantee, and this is less than it has been in any year since the Care Act. Write the amounts of the year’s circular, or more.',
    expected: 'the amounts of the year’s circular LAC(DHSC), or more',
    source: NATIONAL_GUARANTEES.map(({ source }) => source)
      .slice(0, 2)
      .join('; '),
    isMet: (charging) => amountsBelow(charging, FIRST_GUARANTEES).length > 0,
    found: (charging) => amountsBelow(charging, FIRST_GUARANTEES).join(' '),
  },
  {
    code: 'GUARANTEE_BELOW_LAST_READ',
    consequence: 'WARN',
    path: ['minimumIncome'],
    message:
      'This is less than the guarantee of the last year whose circular is known here. A policy for an earlier year may have it; one for a later year may not.',
    expected: 'the amounts of the year’s circular LAC(DHSC), or more',
    source: NATIONAL_GUARANTEES.map(({ source }) => source)
      .slice(2)
      .join('; '),
    isMet: (charging) =>
      amountsBelow(charging, FIRST_GUARANTEES).length === 0 &&
      amountsBelow(charging, LAST_GUARANTEES).length > 0,
    found: (charging) => amountsBelow(charging, LAST_GUARANTEES).join(' '),
  },
  {
    code: 'MEANS_LOOKED_AT_TOO_SELDOM',
    consequence: 'WARN',
    path: ['reassessmentMonths'],
    message:
      'A financial assessment would stand for more than a year, though pensions and benefits change each April, and people may be asked for too much meanwhile.',
    expected: '12 or less',
    source: `${GUIDANCE}, chapter 8`,
    isMet: ({ reassessmentMonths }) => reassessmentMonths > 12,
  },
];
