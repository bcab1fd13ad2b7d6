import { expect } from 'vitest';
import type { Asker, TestApp } from '../../../server/testing/app.ts';
import {
  assessed,
  type PlanParts,
  type PlanStep,
  type PlanSubject,
  registered,
  WHOLE_PLAN,
} from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

export const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
export const director: Asker = { role: 'DIRECTOR', council: 'oldham' };
export const [ASSISTANT] = WHOLE_PLAN.supportItems;
/** A plan that costs exactly the indicative budget that the example needs give at Oldham. */
export const AT_INDICATIVE: PlanParts = {
  supportItems: [{ ...ASSISTANT, quantityHundredths: 1_000, unitPricePence: 1_570 }],
};

/** A refusal as these tests look at it. */
interface Refusal {
  code: string;
  path: string[];
  message: string;
  details: Record<string, unknown>;
}

/** The steps that the tests of plans repeat, on one running program. */
export function planTester(app: TestApp) {
  /** Somebody with an indicative budget of £157.00 a week at Oldham. */
  async function subject(asker: Asker = practitioner): Promise<PlanSubject> {
    const personId = await registered(app, asker);
    const { allocation } = await assessed(app, asker, personId);
    return { personId, allocationId: allocation.id };
  }

  /** One mutation of a plan that may be refused. */
  async function attempt(
    asker: Asker,
    mutation: string,
    step: PlanStep,
    input: Record<string, unknown> = {},
  ) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const answer = await app.ask(
      asker,
      `mutation($input: ${type}) { ${mutation}(input: $input) { plan { version status }
      userErrors { code path message details { allowed missing currentVersion limitPence actualPence } } } }`,
      { input: { planId: step.planId, expectedVersion: step.version, ...input } },
    );
    return answer.errors ? { errors: answer.errors, userErrors: [], plan: null } : answer.data[mutation];
  }

  /** One mutation of a plan that is refused, and leaves everything as it was. */
  async function refused(
    asker: Asker,
    mutation: string,
    step: PlanStep,
    input: Record<string, unknown> = {},
  ) {
    const { plan, userErrors } = await unchangedBy(app, () => attempt(asker, mutation, step, input));
    expect(plan).toBeNull();
    return userErrors as Refusal[];
  }

  async function read(planId: string, fields: string, asker: Asker = practitioner) {
    const { data } = await app.ask(asker, `query($id: ID!) { supportPlan(id: $id) { ${fields} } }`, {
      id: planId,
    });
    return data.supportPlan;
  }

  return { subject, attempt, refused, read };
}
