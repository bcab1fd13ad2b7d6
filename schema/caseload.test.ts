import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startedPlan } from '../server/examples/budgetSteps.ts';
import { assessed, registered } from '../server/examples/storySteps.ts';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';

const PEOPLE = 51;

/** How many people are taken along the way at once, so that the test does not wait for each alone. */
const AT_ONCE = 6;

describe('the caseload page', () => {
  let app: TestApp;
  let caseload: string;
  const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    caseload = await readFile(new URL('operations/caseload.graphql', import.meta.url), 'utf8');
    const waiting = Array.from({ length: PEOPLE }, (_, index) => index);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) await liveOn(index);
      }),
    );
  }, 120_000);
  afterAll(() => app.stop());

  async function liveOn(index: number): Promise<void> {
    const familyName = `Family ${String(index).padStart(2, '0')}`;
    const personId = await registered(app, practitioner, { familyName, keyWorker: 'test-practitioner' });
    const { allocation } = await assessed(app, practitioner, personId);
    await startedPlan(app, practitioner, { personId, allocationId: allocation.id });
  }

  async function page(first: number) {
    app.statements.length = 0;
    const { data, errors } = await app.ask(practitioner, caseload, { first });
    expect(errors).toBeUndefined();
    return { nodes: data.people.nodes, pageInfo: data.people.pageInfo, statements: app.statements.length };
  }

  it('brings fifty people, each with plan, outcomes, budget, parts and latest review', async () => {
    const { nodes, pageInfo } = await page(50);
    expect(nodes).toHaveLength(50);
    expect(pageInfo.hasNextPage).toBe(true);
    for (const [index, { familyName, currentPlan }] of nodes.entries()) {
      expect(familyName).toBe(`Family ${String(index).padStart(2, '0')}`);
      expect(currentPlan).toMatchObject({ status: 'LIVE', weeklyCostPence: 12_000 });
      expect(currentPlan.outcomes).toHaveLength(1);
      expect(currentPlan.budget.parts).toHaveLength(1);
      expect(currentPlan.budget.totalWeeklyPence).toBe(12_000);
      expect(currentPlan.latestReview).toMatchObject({
        kind: 'FIRST',
        status: 'UPCOMING',
        dueOn: '2026-07-13',
      });
    }
  });

  it.each([1, 10, 50])('takes exactly one SQL statement for a page of %i', async (first) => {
    const { nodes, statements } = await page(first);
    expect(nodes).toHaveLength(first);
    expect(statements).toBe(1);
  });
});
