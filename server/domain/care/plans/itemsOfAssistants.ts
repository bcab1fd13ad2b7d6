/** An item of a plan that names the record of a personal assistant: its hours, rate and pattern are those of the terms. */
import type { Refusal } from '../../../common/refusal.ts';
import { poundsInWords } from '../../../common/words.ts';
import type { SupportPattern } from '../costs/supportPattern.ts';
import { howOftenInWords } from './costOfSupport.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import type { SupportProviderKind, SupportUnit } from './plansVocabulary.ts';

/** What a personal assistant works by, as far as an item goes. */
export interface TermsOfItem extends SupportPattern {
  hoursHundredths: number;
  hourlyRatePence: number;
}

/** An item as it is given, as far as its terms go. */
export interface ItemOfAssistant extends SupportPattern {
  providerKind: SupportProviderKind;
  unit: SupportUnit;
  quantityHundredths: number;
  unitPricePence: number | null;
}

/** Refuses an item that says something else than the terms of the assistant whom it names. */
export function itemTermsRefusals(
  item: ItemOfAssistant,
  terms: TermsOfItem,
  index: number,
): Refusal<PlanRefusalCode>[] {
  const isSame =
    item.providerKind === 'PERSONAL_ASSISTANT' &&
    item.unit === 'HOUR' &&
    item.quantityHundredths === terms.hoursHundredths &&
    item.unitPricePence === terms.hourlyRatePence &&
    item.frequency === terms.frequency &&
    (item.weeksInYear ?? terms.weeksInYear ?? null) === (terms.weeksInYear ?? null);
  if (isSame) return [];
  const hours = `${terms.hoursHundredths / 100} hours at ${poundsInWords(terms.hourlyRatePence)}, ${howOftenInWords(terms)}`;
  const message = `The personal assistant works ${hours}, and the item says something else. Write the same, given by a personal assistant and counted by the hour, or change the terms first.`;
  return [{ code: 'ITEM_DIFFERS_FROM_TERMS', path: ['supportItems', index, 'employmentId'], message }];
}
