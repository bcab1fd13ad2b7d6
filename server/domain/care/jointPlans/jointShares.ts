/** What each of two budgets pays of support that both people have. */
import { divideHalfUp, WHOLE_IN_BASIS_POINTS } from '../../../common/arithmetic.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { type TextRefusalCode, textRefusals } from '../../../common/textRules.ts';
import { poundsInWords } from '../../../common/words.ts';
import type { JointItemFacts, Share } from '../plans/jointPlan.entity.ts';
import { entryRefusals, planAmountRefusals, quantityRefusals } from '../plans/planInput.ts';
import type { PlanRefusalCode } from '../plans/planRefusals.ts';
import type { JointPlanRefusalCode } from './jointPlanRefusals.ts';

const HUNDREDTHS = 100;

/** What an item costs each time that it comes, in pence: rounded once, half up. */
export function costEachTimePence({
  quantityHundredths,
  unitPricePence,
}: Pick<JointItemFacts, 'quantityHundredths' | 'unitPricePence'>): number {
  return divideHalfUp(quantityHundredths * unitPricePence, HUNDREDTHS);
}

/**
 * A sum in shares that come to it exactly: each is rounded down, and the pennies that are left go one by one to the shares
 * of which most was cut off, the first of those that are alike.
 */
export function splitPence(totalPence: number, basisPoints: readonly number[]): number[] {
  const whole = basisPoints.map((share) => Math.floor((totalPence * share) / WHOLE_IN_BASIS_POINTS));
  const cutOff = basisPoints.map((share) => (totalPence * share) % WHOLE_IN_BASIS_POINTS);
  const left = totalPence - whole.reduce((sum, pence) => sum + pence, 0);
  const mostCutOff = cutOff.map((_, index) => index).toSorted((a, b) => (cutOff[b] ?? 0) - (cutOff[a] ?? 0));
  const given = new Set(mostCutOff.slice(0, left));
  return whole.map((pence, index) => pence + (given.has(index) ? 1 : 0));
}

/** The share of a plan as an item of it: once each time, at exactly its pence. */
export function itemOfShare(item: JointItemFacts, share: Share, pence: number) {
  const { category, description, providerName, providerKind, frequency } = item;
  const { outcomeId, deploymentOption } = share;
  const costs = poundsInWords(costEachTimePence(item));
  const own = {
    description: `${description} (this plan’s share of ${costs})`,
    unit: item.quantityHundredths === HUNDREDTHS ? item.unit : ('ITEM' as const),
    quantityHundredths: HUNDREDTHS,
    unitPricePence: pence,
    paidFrom: 'BUDGET' as const,
    paidRelative: 'NOT_A_RELATIVE' as const,
  };
  return { category, providerName, providerKind, frequency, outcomeId, deploymentOption, ...own };
}

type ItemRefusal = Refusal<PlanRefusalCode | JointPlanRefusalCode | TextRefusalCode | 'NOT_FOUND'>;

/** Every reason why items can't be shared between the plans of a joint plan. */
export function jointItemRefusals(
  items: readonly JointItemFacts[],
  plans: readonly { id: string; outcomeIds: readonly string[] }[],
): ItemRefusal[] {
  const tooMany = entryRefusals(
    'items',
    items.map(() => null),
    new Set(),
  );
  if (tooMany.length > 0) return tooMany as ItemRefusal[];
  return items.flatMap((item, index) => {
    const at = (field: string) => ['items', index, field];
    return [
      ...textRefusals(at('description'), item.description, true),
      ...textRefusals(at('providerName'), item.providerName, false),
      ...(quantityRefusals(at('quantityHundredths'), item.quantityHundredths) as ItemRefusal[]),
      ...(planAmountRefusals(at('unitPricePence'), item.unitPricePence) as ItemRefusal[]),
      ...shareRefusals(item, index, plans),
    ];
  });
}

function shareRefusals(
  { shares }: JointItemFacts,
  index: number,
  plans: readonly { id: string; outcomeIds: readonly string[] }[],
): ItemRefusal[] {
  const path = ['items', index, 'shares'];
  const sum = shares.reduce((total, { shareBasisPoints }) => total + shareBasisPoints, 0);
  const isOneEach =
    shares.length === plans.length && plans.every(({ id }) => shares.some(({ planId }) => planId === id));
  const isWhole = sum === WHOLE_IN_BASIS_POINTS && shares.every((share) => share.shareBasisPoints > 0);
  if (!isOneEach || !isWhole) {
    const message = `The shares come to ${sum} of ${WHOLE_IN_BASIS_POINTS} basis points over ${shares.length} plans. Give each plan of the joint plan one share above nothing, that together make ${WHOLE_IN_BASIS_POINTS}.`;
    return [{ code: 'SHARES_NOT_WHOLE', path, message }];
  }
  return shares.flatMap((share, position): ItemRefusal[] => {
    const plan = plans.find(({ id }) => id === share.planId);
    if (plan?.outcomeIds.includes(share.outcomeId)) return [];
    const message = 'That plan has no such outcome. Set its outcomes first, and use the ids that come back.';
    return [{ code: 'NOT_FOUND', path: [...path, position, 'outcomeId'], message }];
  });
}
