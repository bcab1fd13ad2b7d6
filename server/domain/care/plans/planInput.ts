/** What one mutation's input may hold by itself, whatever the council's policy: texts, quantities, sums, lists. */

import { WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { type TextRefusalCode, textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import type { SupportFrequency, SupportPattern } from '../costs/supportPattern.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import type { PaidFrom } from './plansVocabulary.ts';

type Path = readonly (string | number)[];
type InputRefusal = Refusal<PlanRefusalCode | TextRefusalCode | 'DATE_IN_FUTURE' | 'NOT_FOUND'>;

const MOST_ENTRIES = 50;
const MOST_QUANTITY_HUNDREDTHS = 100_000;
const MOST_PENCE = 10_000_000;

/** Refuses a sum of money that a plan can't hold. */
export function planAmountRefusals(path: Path, pence: number | null): InputRefusal[] {
  if (pence === null || (pence >= 0 && pence <= MOST_PENCE)) return [];
  const message = `${path.at(-1)} is ${pence} pence, and a plan holds sums from 0 to ${MOST_PENCE}. Write the sum in whole pence again.`;
  return [
    { code: 'AMOUNT_NOT_VALID', path, message, details: { limitPence: MOST_PENCE, actualPence: pence } },
  ];
}

/**
 * Refuses a new list of a plan's entries that is too long, names an entry twice, or names an entry that the plan does
 * not have.
 */
export function entryRefusals(
  list: string,
  givenIds: readonly (string | null)[],
  knownIds: ReadonlySet<string>,
): InputRefusal[] {
  if (givenIds.length > MOST_ENTRIES) {
    const message = `${list} has ${givenIds.length} entries, and a plan holds at most ${MOST_ENTRIES}. Put some together.`;
    return [{ code: 'TOO_MANY_ENTRIES', path: [list], message }];
  }
  return givenIds.flatMap((id, index): InputRefusal[] => {
    if (id === null) return [];
    const path = [list, index, 'id'];
    if (!knownIds.has(id)) {
      const message = 'The plan has no such entry. Leave the id out for a new one, or read the plan again.';
      return [{ code: 'NOT_FOUND', path, message }];
    }
    if (givenIds.indexOf(id) === index) return [];
    const message = 'This entry is given twice, so it is unclear which to keep. Leave one of them out.';
    return [{ code: 'ENTRY_GIVEN_TWICE', path, message }];
  });
}

/** A support item as it is given. */
export interface SupportItemFacts {
  description: string;
  providerName?: string | null;
  relativeReason?: string | null;
  dbsCheckedOn?: string | null;
  quantityHundredths: number;
  frequency?: SupportFrequency;
  weeksInYear?: number | null;
  rateKey?: string | null;
  unitPricePence: number | null;
  providerUnitPricePence?: number | null;
  dearerPriceReason?: string | null;
  quoteReason?: string | null;
  paidFrom: PaidFrom;
  deploymentOption?: string | null;
}

/** Everything that is wrong with one support item by itself. */
export function supportItemRefusals(
  item: SupportItemFacts,
  index: number,
  today: Temporal.PlainDate,
): InputRefusal[] {
  const at = (field: string) => ['supportItems', index, field];
  return [
    ...textRefusals(at('description'), item.description, true),
    ...textRefusals(at('providerName'), item.providerName ?? null, false),
    ...textRefusals(at('relativeReason'), item.relativeReason ?? null, false),
    ...quantityRefusals(at('quantityHundredths'), item.quantityHundredths),
    ...weeksRefusals(at('weeksInYear'), item),
    ...textRefusals(at('rateKey'), item.rateKey ?? null, false),
    ...planAmountRefusals(at('unitPricePence'), item.unitPricePence),
    ...planAmountRefusals(at('providerUnitPricePence'), item.providerUnitPricePence ?? null),
    ...textRefusals(at('dearerPriceReason'), item.dearerPriceReason ?? null, false),
    ...textRefusals(at('quoteReason'), item.quoteReason ?? null, false),
    ...deploymentRefusals(at('deploymentOption'), item),
    ...checkedRefusals(at('dbsCheckedOn'), item.dbsCheckedOn ?? null, today),
  ];
}

/** Refuses a quantity that a plan can't hold. */
export function quantityRefusals(path: Path, quantityHundredths: number): InputRefusal[] {
  if (quantityHundredths >= 1 && quantityHundredths <= MOST_QUANTITY_HUNDREDTHS) return [];
  const message = `The quantity is ${quantityHundredths} hundredths, and a plan holds from 1 to ${MOST_QUANTITY_HUNDREDTHS}: two and a half is 250. Write it again.`;
  return [{ code: 'QUANTITY_NOT_VALID', path, message }];
}

/** Refuses weeks of a year that there are not, or that the pattern does not count. */
export function weeksRefusals(
  path: Path,
  { frequency, weeksInYear }: Partial<SupportPattern>,
): InputRefusal[] {
  if (weeksInYear === null || weeksInYear === undefined) return [];
  if (frequency !== 'TERM_TIME') {
    const message = `The item comes ${codeInWords(frequency ?? '')}, and weeks of a year are only counted for what comes in term time. Leave weeksInYear out, or set the frequency to term time.`;
    return [{ code: 'QUANTITY_NOT_VALID', path, message }];
  }
  if (weeksInYear >= 1 && weeksInYear <= WEEKS_IN_A_YEAR) return [];
  const message = `The item comes in ${weeksInYear} weeks of a year, and a year has from 1 to ${WEEKS_IN_A_YEAR}. Write it again, or leave it out for the council’s number.`;
  return [{ code: 'QUANTITY_NOT_VALID', path, message }];
}

function deploymentRefusals(path: Path, item: SupportItemFacts): InputRefusal[] {
  if (item.paidFrom === 'BUDGET' && !item.deploymentOption) {
    const message =
      'The budget pays for this, but it does not say from which kind of part. Say how that part of the money is held, such as a direct payment.';
    return [{ code: 'DEPLOYMENT_OPTION_MISSING', path, message }];
  }
  if (item.paidFrom !== 'BUDGET' && item.deploymentOption) {
    const message =
      'The budget does not pay for this, so no part of it can. Leave deploymentOption out, or set paidFrom to BUDGET.';
    return [{ code: 'DEPLOYMENT_OPTION_NOT_NEEDED', path, message }];
  }
  return [];
}

function checkedRefusals(path: Path, checkedOn: string | null, today: Temporal.PlainDate): InputRefusal[] {
  if (checkedOn === null || Temporal.PlainDate.compare(checkedOn, today) <= 0) return [];
  const message = 'The day of the check lies in the future. Look at the certificate again.';
  return [{ code: 'DATE_IN_FUTURE', path, message }];
}

/** Refuses items for an outcome that the plan does not have. */
export function unknownOutcomeRefusals(
  items: readonly { outcomeId: string }[],
  outcomes: readonly { id: string }[],
): InputRefusal[] {
  return items.flatMap((item, index): InputRefusal[] => {
    if (outcomes.some(({ id }) => id === item.outcomeId)) return [];
    const message = 'The plan has no such outcome. Set its outcomes first, and use the ids that come back.';
    return [{ code: 'NOT_FOUND', path: ['supportItems', index, 'outcomeId'], message }];
  });
}

/** Refuses to remove outcomes that still have support items. */
export function outcomeInUseRefusals(
  known: readonly { id: string; description: string }[],
  given: readonly { id: string | null }[],
  items: readonly { outcomeId: string }[],
): InputRefusal[] {
  const isLeftOut = (id: string) => !given.some((outcome) => outcome.id === id);
  const isInUse = (id: string) => items.some((item) => item.outcomeId === id);
  const count = known.filter(({ id }) => isLeftOut(id) && isInUse(id)).length;
  if (count === 0) return [];
  const message = `${count} of the outcomes that are left out still have support items. Give them with their ids, or set the support items without them first.`;
  return [{ code: 'OUTCOME_STILL_HAS_SUPPORT', path: ['outcomes'], message }];
}
