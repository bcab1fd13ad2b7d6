/** Whether a council is on track to what it has set itself. */
import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import { basisPointsOf } from '../../../common/arithmetic.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import { TARGET, type TargetKey, type TargetUnit } from './timesVocabulary.ts';

const ON_TRACK = 'whether the council is on track to what it has set itself';

/** The targets that a council may set. */
export const TARGETS_READ = {
  does: 'DECIDES',
  file: 'server/domain/insight/supportFigures/targets.ts',
  reads: {
    planning: { contactToSupportTargetWorkingDays: ON_TRACK },
    deployment: { directPaymentTargetBasisPoints: ON_TRACK },
    reviews: { reviewedInTimeTargetBasisPoints: ON_TRACK },
  },
} as const satisfies SettingReader;

/** What was reached: a share of some, or a number that stands by itself; null where there is nobody to count. */
export type Reached =
  | { numerator: number; denominator: number; value?: undefined }
  | { value: number; denominator: number; numerator?: undefined };

/** A target, what was reached, and how far the one is from the other. */
export interface Target {
  key: TargetKey;
  unit: TargetUnit;
  /** Whether the figure is to be no less than the target; otherwise no more. */
  isAtLeast: boolean;
  settingPath: string;
  /** Null where the council has set none. */
  target: number | null;
  /** In the unit, shares half up to a whole basis point; null where there is nobody to count. */
  figure: number | null;
  numerator: number | null;
  denominator: number | null;
  /** The figure less the target; null where either is missing. */
  differenceFromTarget: number | null;
  isOnTrack: boolean | null;
}

/** The policy in force in which targets stand. */
export type TargetSettings = Pick<PolicySettings, 'planning' | 'deployment' | 'reviews'>;

interface TargetRule extends Pick<Target, 'unit' | 'isAtLeast' | 'settingPath'> {
  target: (settings: TargetSettings) => number | null;
}

const RULES: Readonly<Record<TargetKey, TargetRule>> = {
  DIRECT_PAYMENTS: {
    unit: 'BASIS_POINTS',
    isAtLeast: true,
    settingPath: 'deployment.directPaymentTargetBasisPoints',
    target: ({ deployment }) => deployment.directPaymentTargetBasisPoints,
  },
  REVIEWED_IN_TIME: {
    unit: 'BASIS_POINTS',
    isAtLeast: true,
    settingPath: 'reviews.reviewedInTimeTargetBasisPoints',
    target: ({ reviews }) => reviews.reviewedInTimeTargetBasisPoints,
  },
  CONTACT_TO_SUPPORT: {
    unit: 'WORKING_DAYS',
    isAtLeast: false,
    settingPath: 'planning.contactToSupportTargetWorkingDays',
    target: ({ planning }) => planning.contactToSupportTargetWorkingDays,
  },
};

const WHOLE = 10_000;

/** Every target with what was reached; what was reached is left out where it is withheld. */
export function targetsOf(
  settings: TargetSettings,
  reached: Readonly<Record<TargetKey, Reached>> | null,
): Target[] {
  return TARGET.values.map((key) => {
    const { target: targetIn, ...rule } = RULES[key];
    const target = targetIn(settings);
    const found = reached?.[key] ?? null;
    const figure = found && figureOf(found);
    const isMissing = target === null || found === null || figure === null;
    return {
      key,
      ...rule,
      target,
      figure,
      numerator: found?.numerator ?? null,
      denominator: found?.denominator ?? null,
      differenceFromTarget: isMissing ? null : figure - target,
      isOnTrack: isMissing ? null : isOnTrack(found, target, rule.isAtLeast),
    };
  });
}

function figureOf(reached: Reached): number | null {
  if (reached.denominator === 0) return null;
  return reached.value ?? basisPointsOf(reached.numerator, reached.denominator);
}

/**
 * Whether what was reached is at the target or beyond it. A share is held to the target as it is, and not as it is rounded:
 * 2,999 of 10,001 is less than 30%.
 */
export function isOnTrack(reached: Reached, target: number, isAtLeast: boolean): boolean {
  const [figure, wanted] =
    reached.value === undefined
      ? [BigInt(reached.numerator) * BigInt(WHOLE), BigInt(target) * BigInt(reached.denominator)]
      : [BigInt(reached.value), BigInt(target)];
  return isAtLeast ? figure >= wanted : figure <= wanted;
}
