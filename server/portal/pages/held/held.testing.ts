import type { Asker, TestApp } from '../../../testing/app.ts';
import { assessed, change, registered, startedPlan, WHOLE_PLAN } from '../../../testing/seeder.ts';

/** Somebody whose money is held by a provider from a day on. */
export interface HeldFund {
  personId: string;
  /** The provider, as the token of one who holds the money. */
  holder: Asker;
  /** Another provider of the same person, which holds nothing. */
  other: Asker;
}

/** Starts support whose money, so much a week, a provider holds. */
export async function heldFund(
  app: TestApp,
  council: string,
  { startsOn, weeklyPence }: { startsOn: string; weeklyPence: number },
): Promise<HeldFund> {
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const personId = await registered(app, practitioner);
  const { allocation } = await assessed(app, practitioner, personId);
  const provider = async (name: string): Promise<Asker> => {
    const input = { personId, name, relationship: 'provider', livesInHousehold: false, consents: [] };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return { role: 'PROVIDER', council, person: personId, supporter: supporter.id };
  };
  const [holder, other] = [await provider('Penny Accounts'), await provider('Others')];
  const [assistant] = WHOLE_PLAN.supportItems;
  const item = { ...assistant, quantityHundredths: 100, unitPricePence: weeklyPence };
  const part = { deploymentOption: 'MANAGED_ACCOUNT', weeklyAmountPence: weeklyPence };
  const held = { purpose: 'What the plan says', holderName: 'Penny Accounts', supporterId: holder.supporter };
  await startedPlan(
    app,
    practitioner,
    { personId, allocationId: allocation.id },
    {
      parts: { supportItems: [{ ...item, deploymentOption: 'MANAGED_ACCOUNT' }] },
      budget: { startsOn, parts: [{ ...part, ...held }] },
      implementedOn: startsOn,
    },
  );
  return { personId, holder, other };
}
