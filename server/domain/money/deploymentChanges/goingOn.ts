/** What each column of the parts that go on after a change comes from, so that none is forgotten. */
import type { BudgetPartRecord } from '../budgets/budgets.entity.ts';

/** A column of a part; what it refers to by its ids is not one. */
type Column = Exclude<
  keyof BudgetPartRecord,
  'budget' | 'heldBySupporter' | 'deploymentPolicyVersion' | symbol
>;

/**
 * Where it comes from: COPIED from the part that ends; GIVEN with the change; DECIDED anew by policy; DIVIDED, as its days,
 * amounts and cycles are; OWN, as each part has another; and LEFT out, as what can change never has it, or what goes on
 * begins without it.
 */
type Origin = 'COPIED' | 'GIVEN' | 'DECIDED' | 'DIVIDED' | 'OWN' | 'LEFT';

/** Of each column, where the part that is held in another way has it from, and where what is held as before has. */
export const GOES_ON = {
  tenantId: { begun: 'COPIED', rest: 'COPIED' },
  id: { begun: 'OWN', rest: 'OWN' },
  personId: { begun: 'COPIED', rest: 'COPIED' },
  budgetId: { begun: 'COPIED', rest: 'COPIED' },
  position: { begun: 'OWN', rest: 'OWN' },
  deploymentOption: { begun: 'GIVEN', rest: 'COPIED' },
  weeklyAmountPence: { begun: 'DIVIDED', rest: 'DIVIDED' },
  // One sum is never held in another way, and what belongs to one does not go on.
  paidOncePence: { begun: 'LEFT', rest: 'LEFT' },
  carerImpact: { begun: 'LEFT', rest: 'LEFT' },
  agreementIsNeeded: { begun: 'LEFT', rest: 'LEFT' },
  agreementSignedOn: { begun: 'LEFT', rest: 'LEFT' },
  evidenceAtReview: { begun: 'LEFT', rest: 'LEFT' },
  purpose: { begun: 'GIVEN', rest: 'COPIED' },
  isContingency: { begun: 'COPIED', rest: 'COPIED' },
  agreedUnspentLimitPence: { begun: 'GIVEN', rest: 'COPIED' },
  unspentLimitPence: { begun: 'DECIDED', rest: 'DECIDED' },
  clawbackReplyDays: { begun: 'DECIDED', rest: 'COPIED' },
  repaymentWeeks: { begun: 'DECIDED', rest: 'COPIED' },
  accountType: { begun: 'DECIDED', rest: 'COPIED' },
  cashIsAllowed: { begun: 'DECIDED', rest: 'COPIED' },
  weeklyCashLimitPence: { begun: 'DECIDED', rest: 'COPIED' },
  savingUpIsAllowed: { begun: 'DECIDED', rest: 'COPIED' },
  // A fee is paid out of what is left, so that it is never more than that.
  managingFeeWeeklyPence: { begun: 'GIVEN', rest: 'DIVIDED' },
  // The average was agreed for all of the money, so it goes on with all of it, and only then may a part change.
  midPointWeeksPence: { begun: 'COPIED', rest: 'LEFT' },
  midPointBandBasisPoints: { begun: 'COPIED', rest: 'LEFT' },
  mostAheadPence: { begun: 'COPIED', rest: 'LEFT' },
  spentOn: { begun: 'GIVEN', rest: 'COPIED' },
  outletName: { begun: 'GIVEN', rest: 'COPIED' },
  contributionWay: { begun: 'DECIDED', rest: 'COPIED' },
  heldBySupporterId: { begun: 'GIVEN', rest: 'COPIED' },
  holderName: { begun: 'GIVEN', rest: 'COPIED' },
  trusteeNames: { begun: 'GIVEN', rest: 'COPIED' },
  startsOn: { begun: 'DIVIDED', rest: 'DIVIDED' },
  endsOn: { begun: 'DIVIDED', rest: 'DIVIDED' },
  followsPartId: { begun: 'OWN', rest: 'OWN' },
  heldSincePartId: { begun: 'LEFT', rest: 'OWN' },
  cyclesStartOn: { begun: 'DIVIDED', rest: 'DIVIDED' },
  cyclesEndOn: { begun: 'DIVIDED', rest: 'DIVIDED' },
  contributionWeeklyPence: { begun: 'DIVIDED', rest: 'DIVIDED' },
  deploymentPolicyVersionId: { begun: 'DECIDED', rest: 'COPIED' },
} as const satisfies Record<Column, { begun: Origin; rest: Origin }>;

type CopiedTo<Which extends 'begun' | 'rest'> = {
  [Name in Column]: (typeof GOES_ON)[Name][Which] extends 'COPIED' ? Name : never;
}[Column];

/** What a part that goes on has as the part that ends has it. */
export function copiedTo<Which extends 'begun' | 'rest'>(
  which: Which,
  part: BudgetPartRecord,
): Pick<BudgetPartRecord, CopiedTo<Which>> {
  const names = (Object.keys(GOES_ON) as Column[]).filter((name) => GOES_ON[name][which] === 'COPIED');
  return Object.fromEntries(names.map((name) => [name, part[name]])) as Pick<
    BudgetPartRecord,
    CopiedTo<Which>
  >;
}
