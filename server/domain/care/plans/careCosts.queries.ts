/** What some support would cost under the council's policy of today. Nothing of it is kept. */
import type { Refusal } from '../../../common/refusal.ts';
import type { Session } from '../../../platform/session.ts';
import { readSettings } from '../../policy/policies/settingsOfMoment.queries.ts';
import type { SupportFrequency } from '../costs/supportPattern.ts';
import { type CostOfSupport, costOfSupport } from './costOfSupport.ts';
import { entryRefusals, planAmountRefusals, quantityRefusals, weeksRefusals } from './planInput.ts';
import type { PaidFrom, PlanTerm, SupportUnit } from './plansVocabulary.ts';
import { termLength } from './planTerm.ts';

/** One thing to be costed, as it is asked for. */
export interface SupportAsked {
  unit: SupportUnit;
  quantityHundredths: number;
  unitPricePence: number;
  providerUnitPricePence?: number | null;
  frequency: SupportFrequency;
  weeksInYear?: number | null;
  paidFrom?: PaidFrom | null;
}

/** What it comes to; or why it can't be worked out. */
export interface CareCosts {
  cost: CostOfSupport | null;
  refusals: readonly Refusal[];
}

/** What some support would cost. Throws POLICY_NOT_IN_FORCE where no planning policy is in force. */
export async function readCareCosts(
  session: Session,
  support: readonly SupportAsked[],
  term: PlanTerm,
): Promise<CareCosts> {
  const refusals = [
    ...entryRefusals(
      'support',
      support.map(() => null),
      new Set(),
    ),
    ...support.flatMap(askedRefusals),
  ];
  const settings = await readSettings(session, 'planning');
  if (refusals.length > 0) return { cost: null, refusals };
  const lines = support.map((each) => ({
    ...each,
    providerUnitPricePence: each.providerUnitPricePence ?? null,
    weeksInYear: each.weeksInYear ?? settings.termTimeWeeks,
    paidFrom: each.paidFrom ?? 'BUDGET',
  }));
  return { cost: costOfSupport(lines, termLength(term, settings)), refusals };
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
