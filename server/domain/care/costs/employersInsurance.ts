/** An employer's national insurance, and the allowance that may be taken off it. */
import {
  EMPLOYMENT_ALLOWANCE_SOURCE,
  type EmployersInsuranceRules,
} from '../../../../tenants/policy/nationalEmployment.ts';
import { WHOLE_IN_BASIS_POINTS } from '../../../common/arithmetic.ts';
import { percentInWords } from '../../../common/words.ts';
import { type CostLine, costLine, halfUp, poundsOf } from './employmentCostLine.ts';
import type { EmploymentTerms } from './employmentTerms.ts';
import { forPeriod, type PaidPeriods, payAbove } from './paidPeriods.ts';

/** What is due on the pay of each period above its threshold. For somebody under 21 that is so far higher. */
export function nationalInsuranceLine(
  { ageYears, frequency }: Pick<EmploymentTerms, 'ageYears' | 'frequency'>,
  periods: PaidPeriods,
  rules: EmployersInsuranceRules,
): CostLine {
  const isUnder21 = ageYears !== null && ageYears < 21;
  const limits = isUnder21 ? rules.upperThresholdUnder21 : rules.secondaryThreshold;
  const threshold = forPeriod(limits, frequency);
  const due = payAbove(periods, threshold) * BigInt(rules.rateBasisPoints);
  const pence = halfUp(due, periods.scale * BigInt(WHOLE_IN_BASIS_POINTS));
  const whom = isUnder21 ? ' of somebody under 21' : '';
  const sentence = `${percentInWords(rules.rateBasisPoints)} of the pay${whom} above ${poundsOf(threshold)} for each period of pay (${rules.source}).`;
  return costLine('NATIONAL_INSURANCE', pence, sentence);
}

/**
 * What the allowance takes off, once for all of an employer’s assistants. Whoever is employed for the household does not
 * count for it; whoever only gives care and support to the person does.
 */
export function allowanceLine(
  {
    isCareAndSupportOnly,
    claimsEmploymentAllowance,
    allowanceUsedPence,
  }: Pick<EmploymentTerms, 'isCareAndSupportOnly' | 'claimsEmploymentAllowance' | 'allowanceUsedPence'>,
  insurancePence: number,
  { employmentAllowancePence }: EmployersInsuranceRules,
): CostLine[] {
  if (!claimsEmploymentAllowance || insurancePence === 0) return [];
  if (!isCareAndSupportOnly) {
    const sentence = `The Employment Allowance can’t be claimed for somebody who also works for the household (${EMPLOYMENT_ALLOWANCE_SOURCE}).`;
    return [costLine('EMPLOYMENT_ALLOWANCE', 0, sentence)];
  }
  const leftPence = Math.max(0, employmentAllowancePence - allowanceUsedPence);
  const offPence = Math.min(leftPence, insurancePence);
  const sentence = `The Employment Allowance of ${poundsOf(employmentAllowancePence)} a year is taken off, once for all assistants (${EMPLOYMENT_ALLOWANCE_SOURCE}).`;
  return [costLine('EMPLOYMENT_ALLOWANCE', offPence === 0 ? 0 : -offPence, sentence)];
}
