/**
 * Whether a carer's needs for support are eligible, how far caring affects them, and what the council's policy has for it:
 * the Care Act 2014, section 13, with the Care and Support (Eligibility Criteria) Regulations 2015, regulation 3.
 */
import type { PolicySettings } from '../../../../tenants/policy/policy.ts';
import { CARER_IMPACT, type CarerImpact } from '../../../../tenants/vocabulary.ts';
import { divideHalfUp, WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import {
  CARER_CONDITION,
  type CarerCondition,
  type CarerInability,
  type CarerOutcomeName,
} from './carersVocabulary.ts';

/** An outcome that the carer is unable to achieve, and in which way. */
export interface UnachievedByCarer {
  outcome: CarerOutcomeName;
  inability: CarerInability;
}

/** What a carer's assessment found. */
export interface CarerFacts {
  isCareNecessary: boolean;
  isHealthAtRisk: boolean;
  unachievedOutcomes: readonly UnachievedByCarer[];
  hasSignificantImpactOnWellbeing: boolean;
  /** Hours of caring in a week, for everybody cared for together. */
  hoursWeekly: number;
}

/** What the criteria give. */
export interface CarerEligibility {
  isEligible: boolean;
  conditionsNotMet: CarerCondition[];
}

/** The settings by which a carer's money is found. */
export type CarerSettings = Pick<
  PolicySettings['smallPayments'],
  'carersMayApply' | 'carerTiers' | 'carerImpactBands' | 'limitPerPaymentPence'
>;

/** What a carer's budget is planned from. */
export interface CarerAmount {
  /** Null where the council's policy has no sum for carers, so that somebody decides by the plan. */
  amountPence: number | null;
  weeklyAmountPence: number | null;
  /** Whether it is given once, or in each year; null without a sum. */
  given: 'ONE_OFF' | 'YEARLY' | null;
}

/** Whether the needs are eligible by the criteria, and if not, which conditions are not met. One outcome is enough. */
export function carerEligibility(facts: CarerFacts): CarerEligibility {
  const met: Record<CarerCondition, boolean> = {
    NECESSARY_CARE: facts.isCareNecessary,
    HEALTH_OR_OUTCOME: facts.isHealthAtRisk || facts.unachievedOutcomes.length > 0,
    SIGNIFICANT_IMPACT: facts.hasSignificantImpactOnWellbeing,
  };
  const conditionsNotMet = CARER_CONDITION.values.filter((condition) => !met[condition]);
  return { isEligible: conditionsNotMet.length === 0, conditionsNotMet };
}

/** How far caring affects a carer: the gravest band that they reach, by outcomes or by hours, and LOW below every band. */
export function carerImpact(
  { unachievedOutcomes, hoursWeekly }: Pick<CarerFacts, 'unachievedOutcomes' | 'hoursWeekly'>,
  { carerImpactBands }: Pick<CarerSettings, 'carerImpactBands'>,
): CarerImpact {
  const outcomes = new Set(unachievedOutcomes.map(({ outcome }) => outcome)).size;
  const reached = carerImpactBands.filter(
    ({ fromOutcomes, fromHoursWeekly }) => outcomes >= fromOutcomes || hoursWeekly >= fromHoursWeekly,
  );
  return CARER_IMPACT.values.findLast((impact) => reached.some((band) => band.impact === impact)) ?? 'LOW';
}

/**
 * What the council's policy has for a carer on whom the impact is this: the sum of their tier; where there are no tiers, the
 * limit that holds for everybody; and nothing where carers have no payments, or no tier is for them.
 */
export function carerAmount(impact: CarerImpact, settings: CarerSettings): CarerAmount {
  const tier = settings.carerTiers.find((each) => each.impact === impact);
  const hasSum = settings.carersMayApply && (tier !== undefined || settings.carerTiers.length === 0);
  if (!hasSum) return { amountPence: null, weeklyAmountPence: null, given: null };
  const amountPence = tier?.amountPence ?? settings.limitPerPaymentPence;
  return {
    amountPence,
    weeklyAmountPence: divideHalfUp(amountPence, WEEKS_IN_A_YEAR),
    given: tier?.given ?? 'YEARLY',
  };
}
