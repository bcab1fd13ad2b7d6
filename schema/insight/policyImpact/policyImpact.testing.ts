import type { Asker, TestApp } from '../../../server/testing/app.ts';
import {
  assessed,
  type PlanParts,
  type PlanSubject,
  registered,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { policyTester, type Step } from '../../policy/policyChanges/policyChanges.testing.ts';

export const council = 'warwickshire';
export const practitioner: Asker = { role: 'PRACTITIONER', council };
export const manager: Asker = { role: 'TEAM_MANAGER', council };
export const finance: Asker = { role: 'FINANCE_OFFICER', council };

/** The indicative weekly amount of SUBSTANTIAL_NEEDS at Warwickshire, which its plans here cost exactly. */
export const INDICATIVE_PENCE = 18_590;
/** What a week of the plans' contingency money of £200.00 comes to. */
const CONTINGENCY_PENCE = 385;
/** What is left for support: the weekly amount of a plan's one part. */
export const PART_PENCE = INDICATIVE_PENCE - CONTINGENCY_PENCE;

/** Somebody with an indicative budget of INDICATIVE_PENCE. */
export async function assessedPerson(app: TestApp): Promise<PlanSubject> {
  const personId = await registered(app, practitioner);
  const { allocation } = await assessed(app, practitioner, personId);
  if (allocation.weeklyAmountPence !== INDICATIVE_PENCE) throw new Error('The indicative amount is another.');
  return { personId, allocationId: allocation.id };
}

/** A plan of low risk that costs its indicative budget, held by one option, with a sum that is paid once taken off it. */
export function planParts(
  deploymentOption = 'DIRECT_PAYMENT',
  onceOffPence = 0,
  option = deploymentOption,
): PlanParts {
  const weeklyShare = Math.round(onceOffPence / 52);
  const [assistant] = WHOLE_PLAN.supportItems;
  const once = {
    category: 'OTHER',
    description: 'What keeps the garden in use',
    providerKind: 'AGENCY',
    unit: 'ITEM',
    quantityHundredths: 100,
    unitPricePence: onceOffPence,
    frequency: 'ONE_OFF',
    paidFrom: 'BUDGET',
    deploymentOption: option,
  };
  return {
    supportItems: [
      { ...assistant, quantityHundredths: 100, unitPricePence: PART_PENCE - weeklyShare, deploymentOption },
      ...(onceOffPence > 0 ? [once] : []),
    ],
    risks: [{ description: 'A fall on the stairs', whatHelps: 'A second rail.', likelihood: 1, impact: 1 }],
  };
}

/** A draft of one area of Warwickshire's policy, changed at some paths. */
export async function draftOf(
  app: TestApp,
  area: string,
  set: Record<string, string | number>,
  effectiveFrom = '2026-09-01',
): Promise<Step> {
  const tester = policyTester(app);
  const drafted = await tester.drafted(effectiveFrom, { area });
  const edits = Object.entries(set).map(([path, value]) => ({ path, value: String(value) }));
  return tester.edited(drafted, { set: edits });
}
