/** An employer's share of a workplace pension. */
import type { WorkplacePensionRules } from '../../../../tenants/policy/nationalEmployment.ts';
import { WHOLE_IN_BASIS_POINTS } from '../../../common/arithmetic.ts';
import { percentInWords } from '../../../common/words.ts';
import { type CostLine, costLine, halfUp, poundsOf } from './employmentCostLine.ts';
import type { EmploymentTerms } from './employmentTerms.ts';
import { forPeriod, type PaidPeriods, payAbove } from './paidPeriods.ts';

type PensionTerms = Pick<EmploymentTerms, 'ageYears' | 'isBelowPensionAge' | 'frequency' | 'pension'>;

/**
 * The employer's least share of what is earned between the two limits, where the assistant is a member. The pay of a usual
 * period decides whether they are enrolled; nobody is for what a bank holiday adds.
 */
export function pensionLine(
  terms: PensionTerms,
  periods: PaidPeriods,
  rules: WorkplacePensionRules,
): CostLine {
  const { isMember, because } = membership(terms, periods, rules);
  if (!isMember) return costLine('PENSION', 0, `No pension is due: ${because} (${rules.source}).`);
  const lower = forPeriod(rules.lowerLimit, terms.frequency);
  const upper = forPeriod(rules.upperLimit, terms.frequency);
  const between = payAbove(periods, lower) - payAbove(periods, upper);
  const pence = halfUp(
    between * BigInt(rules.employerBasisPoints),
    periods.scale * BigInt(WHOLE_IN_BASIS_POINTS),
  );
  const share = percentInWords(rules.employerBasisPoints);
  const sentence = `${share} of the pay between ${poundsOf(lower)} and ${poundsOf(upper)} for each period of pay: ${because} (${rules.source}).`;
  return costLine('PENSION', pence, sentence);
}

function membership(
  { ageYears, isBelowPensionAge, frequency, pension }: PensionTerms,
  { usual, scale }: PaidPeriods,
  rules: WorkplacePensionRules,
): { isMember: boolean; because: string } {
  if (pension === 'LEFT') return { isMember: false, because: 'they chose to leave' };
  if (pension === 'JOINED') return { isMember: true, because: 'they asked to join' };
  const trigger = forPeriod(rules.trigger, frequency);
  if (ageYears !== null && ageYears < rules.enrolledFromAge) {
    return { isMember: false, because: `they are not yet ${rules.enrolledFromAge}` };
  }
  if (!isBelowPensionAge) return { isMember: false, because: 'they have reached State Pension age' };
  if (usual.pay <= BigInt(trigger) * scale) {
    return { isMember: false, because: `the pay of a period is no more than ${poundsOf(trigger)}` };
  }
  return { isMember: true, because: `the pay of a period is more than ${poundsOf(trigger)}` };
}
