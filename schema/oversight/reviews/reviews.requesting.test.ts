import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows } from '../../../server/testing/database.ts';
import { assessed, change, registered, startedPlan } from '../../../server/testing/seeder.ts';

const REQUEST = `mutation($input: RequestReviewInput!) { requestReview(input: $input) {
  review { kind requestedReason } userErrors { code } } }`;

describe('asking for a review from the circle of support', () => {
  const council = 'oldham';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  let app: TestApp;
  let personId: string;
  let planId: string;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard(council);
  });
  afterAll(() => app.stop());

  /** Somebody around a person whose plan is live, as a supporter who decides nothing for them. */
  async function supporter(role: 'REPRESENTATIVE' | 'SUPPORTER', consents: string[]): Promise<Asker> {
    personId = await registered(app, practitioner);
    const { allocation } = await assessed(app, practitioner, personId);
    ({ planId } = await startedPlan(app, practitioner, { personId, allocationId: allocation.id }));
    const consent = { consents, consentRecordedOn: '2026-06-01' };
    const input = { personId, name: 'Sheila', relationship: 'daughter', ...consent };
    const added = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return { role, council, person: personId, supporter: added.supporter.id };
  }
  const request = (asker: Asker) =>
    app.ask(asker, REQUEST, { input: { planId, reason: 'She is frightened at night.' } });
  const rows = () =>
    Promise.all(['review', 'audit_entry', 'support_plan'].map((table) => countRows(app.database, table)));

  it.each(['REPRESENTATIVE', 'SUPPORTER'] as const)(
    'takes a %s no authority, but consent to see reviews',
    async (role) => {
      const asker = await supporter(role, ['REVIEWS']);
      const { data } = await request(asker);
      expect(data.requestReview).toEqual({
        review: { kind: 'REQUESTED', requestedReason: 'She is frightened at night.' },
        userErrors: [],
      });
    },
  );

  it.each(['REPRESENTATIVE', 'SUPPORTER'] as const)(
    'is refused to a %s with consent to everything else, and nothing changes',
    async (role) => {
      const asker = await supporter(role, ['CONTACT_DETAILS', 'ASSESSMENTS', 'PLANS', 'BUDGETS']);
      const before = await rows();
      expect((await request(asker)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await rows()).toEqual(before);
    },
  );

  it('is refused to a supporter of somebody else, as if there were no such plan', async () => {
    await supporter('SUPPORTER', ['REVIEWS']);
    const theirPlan = planId;
    const asker = await supporter('SUPPORTER', ['REVIEWS']);
    planId = theirPlan;
    const before = await rows();
    const { data } = await request(asker);
    expect(data.requestReview).toEqual({ review: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await rows()).toEqual(before);
  });
});
