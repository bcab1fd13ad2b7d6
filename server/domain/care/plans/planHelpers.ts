/** Who helped to write a plan, who pays them, and whether the plan pays whoever does. */
import { organisationAsCompared } from '../../../common/names.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { type TextRefusalCode, textRefusals } from '../../../common/textRules.ts';
import type { PlanRefusalCode } from './planRefusals.ts';
import type { PlanHelper } from './plansVocabulary.ts';

/** Somebody who helped to write a plan. */
export interface HelperOfPlan {
  kind: PlanHelper;
  name?: string | null;
  /** Who pays them for it; null where nobody does. */
  organisationName?: string | null;
}

/** What a plan says of who helped: kinds, and of some of them more. */
export interface WhoHelped {
  helpedBy: PlanHelper[];
  helpers: HelperOfPlan[];
}

const MOST_HELPERS = 20;

/** Refuses helpers that say too little or too much. */
export function helperRefusals(
  helpers: readonly HelperOfPlan[],
): Refusal<PlanRefusalCode | TextRefusalCode>[] {
  if (helpers.length > MOST_HELPERS) {
    const message = `helpers has ${helpers.length} entries, and a plan keeps at most ${MOST_HELPERS}. Name those who helped most.`;
    return [{ code: 'TOO_MANY_ENTRIES', path: ['helpers'], message }];
  }
  return helpers.flatMap((helper, index) => [
    ...textRefusals(['helpers', index, 'name'], helper.name ?? null, false),
    ...textRefusals(['helpers', index, 'organisationName'], helper.organisationName ?? null, false),
    ...organisationRefusals(helper, index),
  ]);
}

function organisationRefusals(
  { kind, organisationName }: HelperOfPlan,
  index: number,
): Refusal<PlanRefusalCode>[] {
  if (kind !== 'PROVIDER' || (organisationName ?? '').trim() !== '') return [];
  const message =
    'A provider helped, and it is not said which. Fill in organisationName, so that whoever signs the plan off sees whether the plan pays it.';
  return [{ code: 'HELPER_ORGANISATION_MISSING', path: ['helpers', index, 'organisationName'], message }];
}

/**
 * Who helped, after a change that gives helpers, their kinds, or both. Every helper's kind is among the kinds, and a helper
 * whose kind is taken away goes with it.
 */
export function whoHelpedAfter(
  before: WhoHelped,
  changes: Partial<WhoHelped>,
): WhoHelped | Record<string, never> {
  const { helpedBy, helpers } = changes;
  if (!helpedBy && !helpers) return {};
  if (!helpers) {
    const kinds = helpedBy ?? [];
    return { helpedBy: kinds, helpers: before.helpers.filter(({ kind }) => kinds.includes(kind)) };
  }
  const withoutMore = before.helpedBy.filter((each) => before.helpers.every(({ kind }) => kind !== each));
  const kinds = [...(helpedBy ?? withoutMore), ...helpers.map(({ kind }) => kind)];
  return { helpers: helpers.map(withoutGaps), helpedBy: [...new Set(kinds)] };
}

function withoutGaps({ kind, name, organisationName }: HelperOfPlan): HelperOfPlan {
  return { kind, name: name ?? null, organisationName: organisationName ?? null };
}

/** A helper whom a provider pays that the plan itself pays or names. */
export interface HelperPaidByProvider extends HelperOfPlan {
  /** What the plan pays that provider a week. */
  weeklyCostPence: number;
}

/** An item, as far as it says who gives it and what they are paid. */
interface ItemOfProvider {
  providerName?: string | null;
  weeklyCostPence: number;
}

/** Every helper who is paid by a provider that the plan names: it is never refused, and always shown. */
export function helpersPaidByProviders(
  helpers: readonly HelperOfPlan[],
  items: readonly ItemOfProvider[],
): HelperPaidByProvider[] {
  return helpers.flatMap((helper) => {
    const payer = organisationAsCompared(helper.organisationName ?? '');
    const theirs = items.filter(({ providerName }) => organisationAsCompared(providerName ?? '') === payer);
    if (payer === '' || theirs.length === 0) return [];
    return [{ ...helper, weeklyCostPence: theirs.reduce((sum, item) => sum + item.weeklyCostPence, 0) }];
  });
}
