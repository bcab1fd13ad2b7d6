import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows } from '../../../server/testing/database.ts';
import { assessed, change, registered, startedPlan } from '../../../server/testing/seeder.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';

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
      const { errors } = await unchangedBy(app, () => request(asker));
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
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

  describe('and taking the request back', () => {
    const WITHDRAW = `mutation($input: WithdrawReviewRequestInput!) { withdrawReviewRequest(input: $input) {
      review { id status } userErrors { code path } } }`;
    const REVIEWS = '{ supportPlan(id: $id) { reviews { id kind status version } } }';
    const reviewsOf = async () =>
      (await app.ask(practitioner, `query($id: ID!) ${REVIEWS}`, { id: planId })).data.supportPlan
        .reviews as {
        id: string;
        kind: string;
        status: string;
        version: number;
      }[];
    const ofKind = async (kind: string) => {
      const found = (await reviewsOf()).find((review) => review.kind === kind);
      if (!found) throw new Error(`The plan has no review of the kind ${kind}.`);
      return found;
    };
    const withdraw = (asker: Asker, { id, version }: { id: string; version: number }) =>
      app.ask(asker, WITHDRAW, { input: { reviewId: id, expectedVersion: version } });

    it('closes it, leaves the first review as it was, and lets another be asked for', async () => {
      const sheila = await supporter('SUPPORTER', ['REVIEWS']);
      await request(sheila);
      const first = await ofKind('FIRST');
      const requested = await ofKind('REQUESTED');
      const person: Asker = { role: 'PERSON', council, person: personId };
      expect((await withdraw(person, requested)).data.withdrawReviewRequest).toEqual({
        review: { id: requested.id, status: 'NO_LONGER_NEEDED' },
        userErrors: [],
      });
      expect(await ofKind('FIRST')).toEqual(first);
      expect((await request(sheila)).data.requestReview.userErrors).toEqual([]);
    });

    it('is refused twice over, of an older version, and of a review that nobody asked for', async () => {
      await request(await supporter('SUPPORTER', ['REVIEWS']));
      const requested = await ofKind('REQUESTED');
      const codeOf = async (review: { id: string; version: number }) =>
        (await withdraw(practitioner, review)).data.withdrawReviewRequest.userErrors[0]?.code;
      const before = await rows();
      expect(await codeOf({ ...requested, version: requested.version + 1 })).toBe('STALE_VERSION');
      expect(await codeOf(await ofKind('FIRST'))).toBe('NOT_FOUND');
      expect(await rows()).toEqual(before);
      expect(await codeOf(requested)).toBeUndefined();
      expect(await codeOf(requested)).toBe('REVIEW_NO_LONGER_NEEDED');
    });

    it('is not for a supporter, whoever asked, and nothing changes', async () => {
      const sheila = await supporter('SUPPORTER', ['REVIEWS']);
      await request(sheila);
      const requested = await ofKind('REQUESTED');
      const { errors } = await unchangedBy(app, () => withdraw(sheila, requested));
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(await ofKind('REQUESTED')).toEqual(requested);
    });
  });
});
