/** How much respite a plan holds, beside what the council's policy has for a year. */
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { MONTHS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import type { TermLength } from '../costs/supportPattern.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import type { PlanTerm, SupportCategory, SupportUnit } from './plansVocabulary.ts';
import { type TermSettings, termLength } from './planTerm.ts';
import { overTerm, type PricedItem, termCostPence } from './supportCost.ts';

const HUNDREDTHS = 100;
const NIGHTS_IN_A_WEEK = 7;

/** A support item, as far as respite goes. */
export interface RespiteItem extends PricedItem {
  category: SupportCategory;
  /** Not kept in facts of before it was counted. */
  unit?: SupportUnit;
}

/** What a plan's breaks come to over its term, and what the policy has for it; null where it has no such limit. */
export interface RespiteUse {
  nights: number;
  pence: number;
  mostNights: number | null;
  mostPence: number | null;
}

type RespiteSettings = Pick<PlanningSettings, 'respite'> & TermSettings;

/**
 * The respite that a plan holds over its term. Planned breaks count: nights, and weeks as seven; a night begun counts
 * whole. A plan of a year or less has the whole year's respite, and a longer one that of each year begun.
 */
export function respiteUse(
  items: readonly RespiteItem[],
  term: PlanTerm,
  settings: RespiteSettings,
): RespiteUse | null {
  const { respite } = settings;
  if (respite === null) return null;
  const length = termLength(term, settings);
  const breaks = items.filter(({ category, paidFrom }) => category === 'BREAKS' && paidFrom === 'BUDGET');
  const years = yearsBegun(length);
  return {
    nights: breaks.reduce((sum, item) => sum + nightsOf(item, length), 0),
    pence: breaks.reduce((sum, item) => sum + termCostPence(item, length), 0),
    mostNights: respite.nightsPerYear === null ? null : respite.nightsPerYear * years,
    mostPence: respite.yearlyPence === null ? null : respite.yearlyPence * years,
  };
}

/** Refuses more respite than the policy has, unless the plan asks the panel to decide about it. */
export function respiteRefusals(
  items: readonly RespiteItem[],
  plan: { term: PlanTerm; asksPanel: boolean },
  settings: RespiteSettings,
): Refusal<PlanRefusalCode>[] {
  const use = respiteUse(items, plan.term, settings);
  if (use === null || plan.asksPanel) return [];
  const path = [
    'supportItems',
    items.findIndex(({ category, paidFrom }) => category === 'BREAKS' && paidFrom === 'BUDGET'),
    'quantityHundredths',
  ];
  const advice = 'Plan less; where that would leave a need unmet, ask the panel by panelRequestedReason.';
  if (use.mostNights !== null && use.nights > use.mostNights) {
    const message = `The plan’s breaks come to ${use.nights} nights, and the council’s policy has ${use.mostNights}. ${advice}`;
    return [{ code: 'RESPITE_OVER_LIMIT', path, message }];
  }
  if (use.mostPence === null || use.pence <= use.mostPence) return [];
  const message = `The plan’s breaks cost ${poundsInWords(use.pence)}, and the council’s policy has ${poundsInWords(use.mostPence)}. ${advice}`;
  const details = { limitPence: use.mostPence, actualPence: use.pence };
  return [{ code: 'RESPITE_OVER_LIMIT', path, message, details }];
}

function nightsOf(item: RespiteItem, length: TermLength): number {
  const each = item.unit === 'WEEK' ? NIGHTS_IN_A_WEEK : item.unit === 'NIGHT' ? 1 : 0;
  const { times, of } = overTerm(item, length);
  return Math.ceil((item.quantityHundredths * each * times) / (HUNDREDTHS * of));
}

function yearsBegun(length: TermLength): number {
  return 'weeks' in length ? 1 : Math.ceil(length.months / MONTHS_IN_A_YEAR);
}
