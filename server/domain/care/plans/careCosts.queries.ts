/** What some support would cost under the council's policy of today. Nothing of it is kept. */
import type { Refusal } from '../../../common/refusal.ts';
import type { Session } from '../../../platform/session.ts';
import { readSettings } from '../../policy/policies/settingsOfMoment.queries.ts';
import { type EmployingSettings, type EmploymentCost, employmentCost } from '../costs/employmentCost.ts';
import { termsRefusals } from '../costs/employmentTerms.ts';
import type { SupportFrequency } from '../costs/supportPattern.ts';
import { type EmployingGiven, termsOn } from '../costs/termsGiven.ts';
import { type CostOfSupport, costOfSupport } from './costOfSupport.ts';
import { entryRefusals, planAmountRefusals, quantityRefusals, weeksRefusals } from './planInput.ts';
import type { PaidFrom, PlanTerm, SupportUnit } from './plansVocabulary.ts';
import { termLength } from './planTerm.ts';

/** What no mutation refuses with, as nothing is kept. */
export const CARE_COSTS_REFUSALS = {
  EMPLOYING_WITHOUT_HOURS:
    'A personal assistant would be taken on for something that is not counted in hours.',
} as const;

/** One thing to be costed, as it is asked for. */
export interface SupportAsked {
  unit: SupportUnit;
  quantityHundredths: number;
  unitPricePence: number;
  providerUnitPricePence?: number | null;
  frequency: SupportFrequency;
  weeksInYear?: number | null;
  paidFrom?: PaidFrom | null;
  /** Where a personal assistant would be taken on for it. */
  employing?: EmployingGiven | null;
}

/** What one thing comes to, with all that an employer pays where somebody is taken on for it. */
type CareCostLine = CostOfSupport['lines'][number] & { employment: EmploymentCost | null };

/** What it comes to; or why it can't be worked out. */
export interface CareCosts {
  cost: (CostOfSupport & { lines: CareCostLine[] }) | null;
  refusals: readonly Refusal[];
}

/** What some support would cost. Throws POLICY_NOT_IN_FORCE where no planning policy is in force. */
export async function readCareCosts(
  session: Session,
  support: readonly SupportAsked[],
  term: PlanTerm,
): Promise<CareCosts> {
  const settings = await readSettings(session, 'planning');
  const today = session.today.toString();
  const given = support.map((each) => ({
    ...each,
    weeksInYear: each.weeksInYear ?? (each.frequency === 'TERM_TIME' ? settings.termTimeWeeks : null),
  }));
  const refusals = [
    ...entryRefusals(
      'support',
      support.map(() => null),
      new Set(),
    ),
    ...given.flatMap(askedRefusals),
    ...given.flatMap((each, index) => employingRefusals(each, index, today)),
  ];
  if (refusals.length > 0) return { cost: null, refusals };
  const employments = employmentsOf(given, settings, today);
  const priced = given.map((each, index) => ({
    ...each,
    providerUnitPricePence: each.providerUnitPricePence ?? null,
    paidFrom: each.paidFrom ?? ('BUDGET' as const),
    onCostsYearlyPence: employments[index]?.onCostsYearlyPence ?? 0,
  }));
  const cost = costOfSupport(priced, termLength(term, settings));
  const lines = cost.lines.map((line, index) => ({ ...line, employment: employments[index] ?? null }));
  return { cost: { ...cost, lines }, refusals };
}

/** What each assistant costs. The allowance is one for all of them, and goes to those who come first. */
function employmentsOf(
  support: readonly SupportAsked[],
  settings: EmployingSettings,
  today: string,
): (EmploymentCost | null)[] {
  let allowanceUsedPence = 0;
  return support.map((each) => {
    if (!each.employing) return null;
    const cost = employmentCost(termsAsked(each, each.employing, today, allowanceUsedPence), settings);
    const allowance = cost.lines.find(({ kind }) => kind === 'EMPLOYMENT_ALLOWANCE');
    allowanceUsedPence -= allowance?.yearlyPence ?? 0;
    return cost;
  });
}

function termsAsked(
  asked: SupportAsked,
  employing: EmployingGiven,
  today: string,
  allowanceUsedPence: number,
) {
  const { quantityHundredths: hoursHundredths, unitPricePence: hourlyRatePence } = asked;
  return termsOn(today, { ...asked, hoursHundredths, hourlyRatePence }, employing, allowanceUsedPence);
}

/** Somebody is taken on for hours, and paid by them. */
function employingRefusals(asked: SupportAsked, index: number, today: string): Refusal[] {
  const { employing } = asked;
  if (!employing) return [];
  const path = ['support', index];
  if (asked.unit !== 'HOUR') {
    const message = `A personal assistant is paid by the hour, and the quantity counts ${asked.unit}. Set unit to HOUR, or leave employing out.`;
    return [{ code: 'EMPLOYING_WITHOUT_HOURS', path: [...path, 'unit'], message }];
  }
  if (employing.bornOn && employing.bornOn > today) {
    const message = 'The day on which the assistant was born lies in the future. Write it again.';
    return [{ code: 'DATE_IN_FUTURE', path: [...path, 'employing', 'bornOn'], message }];
  }
  const names = { hours: 'quantityHundredths', rate: 'unitPricePence' };
  return termsRefusals(termsAsked(asked, employing, today, 0), path, names);
}

function askedRefusals(asked: SupportAsked, index: number): Refusal[] {
  const at = (field: string) => ['support', index, field];
  return [
    ...quantityRefusals(at('quantityHundredths'), asked.quantityHundredths),
    ...weeksRefusals(at('weeksInYear'), asked),
    ...planAmountRefusals(at('unitPricePence'), asked.unitPricePence),
    ...dearerRefusals(at('providerUnitPricePence'), asked),
  ];
}

function dearerRefusals(path: (string | number)[], asked: SupportAsked): Refusal[] {
  const askedPence = asked.providerUnitPricePence ?? null;
  if (askedPence === null || askedPence >= asked.unitPricePence) return planAmountRefusals(path, askedPence);
  const message =
    'The provider would ask less than the budget would pay. Leave providerUnitPricePence out unless the person pays a difference.';
  return [{ code: 'AMOUNT_NOT_VALID', path, message }];
}
