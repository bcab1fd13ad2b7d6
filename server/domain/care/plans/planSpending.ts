/** What a plan's money may be used for, and how: options that the council offers, exclusions, relatives, the brokerage fee, checks of personal assistants. */
import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import type { Engagement } from '../costs/employmentVocabulary.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import {
  type PaidRelative,
  type PlanTerm,
  SUPPORT_CATEGORY,
  type SupportProviderKind,
} from './plansVocabulary.ts';
import { type TermSettings, termLength } from './planTerm.ts';
import type { RespiteItem } from './respite.ts';
import { termCostPence } from './supportCost.ts';

/** The parts of a support item that the spending rules look at. */
export interface SpendingItem extends RespiteItem {
  providerKind: SupportProviderKind;
  paidRelative: PaidRelative;
  relativeReason: string | null | undefined;
  dbsCheckedOn: string | null | undefined;
  /** Not kept in facts of before it was asked. */
  insuredUntil?: string | null;
  deploymentOption?: DeploymentOption | null;
  /** Whether the assistant is an employee, where there is a record of them. Not kept in facts of before. */
  engagement?: Engagement | null;
}

type SpendingRefusal = Refusal<PlanRefusalCode>;
type ExclusionSettings = Pick<PlanningSettings, 'spendingExclusions'>;
type RelativeSettings = Pick<PlanningSettings, 'relativesInHousehold'>;
type FeeSettings = Pick<PlanningSettings, 'brokerageFee'> & TermSettings;
type DbsSettings = Pick<PlanningSettings, 'dbsCheckIsRequired' | 'dbsCheckValidMonths'>;

/** Refuses items paid by an option that the council does not offer, as no part of a budget could pay for them. */
export function optionRefusals(
  items: readonly SpendingItem[],
  { enabledOptions }: Pick<DeploymentSettings, 'enabledOptions'>,
): SpendingRefusal[] {
  return items.flatMap(({ deploymentOption }, index) => {
    if (!deploymentOption || enabledOptions.includes(deploymentOption)) return [];
    const message = `The council does not offer ${codeInWords(deploymentOption)}, so no part of a budget could pay for this item. Choose one of the options in allowed with the person.`;
    return [
      {
        code: 'DEPLOYMENT_OPTION_NOT_OFFERED',
        path: ['supportItems', index, 'deploymentOption'],
        message,
        details: { allowed: enabledOptions },
      },
    ];
  });
}

/** What a council offers, as far as a plan's items go. */
export interface OfferedOptions extends Pick<DeploymentSettings, 'enabledOptions'> {
  prepaidCard: Pick<NonNullable<DeploymentSettings['prepaidCard']>, 'isOfferedToEmployers'> | null;
}

/** Refuses a personal assistant who would be paid from a card that the council does not offer to employers. */
export function wageRefusals(
  items: readonly SpendingItem[],
  { prepaidCard }: OfferedOptions,
): SpendingRefusal[] {
  if (!prepaidCard || prepaidCard.isOfferedToEmployers) return [];
  return items.flatMap(({ deploymentOption, providerKind, engagement }, index) => {
    if (deploymentOption !== 'PREPAID_CARD' || providerKind !== 'PERSONAL_ASSISTANT') return [];
    // Whoever is in business by themself sends a bill, and is paid no wage.
    if (engagement === 'SELF_EMPLOYED') return [];
    const message =
      'A personal assistant would be paid from a card, and the council offers none to employers. Choose another way of having the money with the person.';
    return [{ code: 'CARD_NOT_FOR_WAGES', path: ['supportItems', index, 'deploymentOption'], message }];
  });
}

/**
 * Refuses items that the budget pays for in a category that the council's policy excludes. What is free or unpaid is
 * not spending.
 */
export function exclusionRefusals(
  items: readonly SpendingItem[],
  { spendingExclusions }: ExclusionSettings,
): SpendingRefusal[] {
  return items.flatMap((item, index) => {
    const exclusion = spendingExclusions.find((excluded) => excluded === item.category);
    if (item.paidFrom !== 'BUDGET' || !exclusion) return [];
    const what = SUPPORT_CATEGORY.descriptions[exclusion].replace(/\.$/, '').toLowerCase();
    const message = `The budget would pay for this item, and the council’s policy does not let a budget be spent on ${what.replace('nhs', 'NHS')}. Take the item out, or find another way to meet the outcome.`;
    return [{ code: 'SPENDING_NOT_ALLOWED', path: ['supportItems', index, 'category'], message }];
  });
}

/** Whether a plan pays a relative who lives with the person; a relative living elsewhere is never barred. */
export function paysRelativeInHousehold(
  items: readonly Pick<SpendingItem, 'paidFrom' | 'paidRelative'>[],
): boolean {
  return items.some((item) => item.paidFrom === 'BUDGET' && item.paidRelative === 'SAME_HOUSEHOLD');
}

/**
 * Applies the council's rule on paying relatives in the same household. EXCEPTIONAL requires the reason why it is
 * necessary.
 * Source: Care and Support (Direct Payments) Regulations 2014, regulation 3.
 */
export function relativeRefusals(
  items: readonly SpendingItem[],
  { relativesInHousehold }: RelativeSettings,
): SpendingRefusal[] {
  return items.flatMap((item, index): SpendingRefusal[] => {
    if (!paysRelativeInHousehold([item]) || relativesInHousehold === 'ALLOWED') return [];
    if (relativesInHousehold === 'NOT_ALLOWED') {
      const message =
        'This item pays a relative who lives with the person, and the council’s policy does not allow it. Relatives who live elsewhere may be paid: choose somebody else, or ask the council to look at the case.';
      return [{ code: 'RELATIVE_NOT_ALLOWED', path: ['supportItems', index, 'paidRelative'], message }];
    }
    if ((item.relativeReason ?? '').trim() !== '') return [];
    const message =
      'This item pays a relative who lives with the person, which the council allows only where it is necessary. Write in relativeReason why it is.';
    return [{ code: 'RELATIVE_REASON_MISSING', path: ['supportItems', index, 'relativeReason'], message }];
  });
}

/** Refuses brokerage fees that over the plan's term come to more than the council allows for one plan. */
export function brokerageFeeRefusals(
  items: readonly SpendingItem[],
  term: PlanTerm,
  settings: FeeSettings,
): SpendingRefusal[] {
  const { isAllowed, limitPence } = settings.brokerageFee;
  const length = termLength(term, settings);
  const fees = items.map((item) => (item.providerKind === 'BROKER' ? termCostPence(item, length) : 0));
  const actualPence = fees.reduce((sum, fee) => sum + fee, 0);
  const path = ['supportItems', fees.findIndex((fee) => fee > 0), 'unitPricePence'];
  if (actualPence === 0) return [];
  if (!isAllowed) {
    const message =
      'The budget would pay a broker, and the council’s policy allows no brokerage fee. Peers and family may help for nothing: set the item to FREE, or take it out.';
    return [{ code: 'BROKERAGE_FEE_NOT_ALLOWED', path, message }];
  }
  if (limitPence === null || actualPence <= limitPence) return [];
  const message = `The brokerage fee comes to ${poundsInWords(actualPence)} for this plan, and the council’s policy allows at most ${poundsInWords(limitPence)}. Agree a lower fee.`;
  return [{ code: 'BROKERAGE_FEE_OVER_LIMIT', path, message, details: { limitPence, actualPence } }];
}

/**
 * Refuses personal assistants without the check that the council requires. This applies when the plan is to be signed
 * off.
 */
export function dbsRefusals(
  items: readonly SpendingItem[],
  settings: DbsSettings,
  today: Temporal.PlainDate,
): SpendingRefusal[] {
  if (!settings.dbsCheckIsRequired) return [];
  return items.flatMap((item, index) => {
    if (item.providerKind !== 'PERSONAL_ASSISTANT') return [];
    return dbsRefusal(item.dbsCheckedOn ?? null, index, settings.dbsCheckValidMonths, today);
  });
}

/**
 * Refuses personal assistants whose employer has shown no proof of insurance for the day of sign-off, where the council
 * requires it.
 * Source: Employers’ Liability (Compulsory Insurance) Act 1969, section 1.
 */
export function insuranceRefusals(
  items: readonly SpendingItem[],
  { employersInsurance }: Pick<PlanningSettings, 'employersInsurance'>,
  today: Temporal.PlainDate,
): SpendingRefusal[] {
  if (employersInsurance !== 'REQUIRED') return [];
  return items.flatMap((item, index) => {
    if (isInsured(item, today.toString())) return [];
    const message =
      'The council requires proof of employer’s insurance of whoever takes on a personal assistant, and none is recorded for today. Return the plan and record in insuredUntil the last day of the insurance.';
    return [{ code: 'INSURANCE_NOT_PROVED', path: ['supportItems', index, 'insuredUntil'], message }];
  });
}

/** Whether an item needs no employer’s insurance, or there is proof of it for a day. */
export function isInsured(
  { providerKind, insuredUntil }: Pick<SpendingItem, 'providerKind' | 'insuredUntil'>,
  on: string,
): boolean {
  if (providerKind !== 'PERSONAL_ASSISTANT') return true;
  return insuredUntil !== null && insuredUntil !== undefined && insuredUntil >= on;
}

/** The last day on which a check is as recent as the council accepts. */
export function dbsGoodUntil(checkedOn: string, validMonths: number): Temporal.PlainDate {
  return Temporal.PlainDate.from(checkedOn).add({ months: validMonths });
}

function dbsRefusal(
  checkedOn: string | null,
  index: number,
  validMonths: number | null,
  today: Temporal.PlainDate,
): SpendingRefusal[] {
  const path = ['supportItems', index, 'dbsCheckedOn'];
  if (checkedOn === null) {
    const message =
      'The council requires a Disclosure and Barring Service check of a personal assistant before sign-off, and none is recorded. Return the plan and record the day of the check.';
    return [{ code: 'DBS_CHECK_MISSING', path, message }];
  }
  if (validMonths === null) return [];
  if (Temporal.PlainDate.compare(today, dbsGoodUntil(checkedOn, validMonths)) <= 0) return [];
  const message = `The personal assistant was checked on ${checkedOn}, and the council accepts a check for ${validMonths} months. Return the plan and record a newer one.`;
  return [{ code: 'DBS_CHECK_TOO_OLD', path, message }];
}
