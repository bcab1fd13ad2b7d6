import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import { change, draftedPlan, type PlanStep, startedPlan } from '../../../server/testing/seeder.ts';
import { planTester, practitioner } from './plans.testing.ts';

let app: TestApp;
let tester: ReturnType<typeof planTester>;
let personId: string;
let drafted: PlanStep;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham');
  tester = planTester(app);
  const subject = await tester.subject();
  personId = subject.personId;
  drafted = await draftedPlan(app, practitioner, subject);
});
afterAll(() => app.stop());

describe('what is said about a plan', () => {
  beforeAll(async () => {
    const [plan] = await queryAll<{ tenant_id: string; person_id: string; id: string }>(
      app.database,
      'select tenant_id, person_id, id from support_plan where id = $1',
      [drafted.planId.replace('plan_', '')],
    );
    for (const words of ['Mornings are hard.', 'I would rather have Sheila.']) {
      await queryAll(
        app.database,
        `insert into plan_comment (tenant_id, id, person_id, plan_id, words, written_at, written_by)
         values ($1, $2, $3, $4, $5, '2026-06-01T09:00:00Z', 'mary')`,
        [plan?.tenant_id, newId(), plan?.person_id, plan?.id, words],
      );
    }
  });

  it('is read with the plan, the newest first, by staff and by the person', async () => {
    const person: Asker = { role: 'PERSON', council: 'oldham', person: personId };
    for (const asker of [practitioner, person]) {
      const { id, comments } = await tester.read(
        drafted.planId,
        'id comments { words writtenBy plan { id } }',
        asker,
      );
      expect(comments).toEqual([
        { words: 'I would rather have Sheila.', writtenBy: 'mary', plan: { id } },
        { words: 'Mornings are hard.', writtenBy: 'mary', plan: { id } },
      ]);
    }
  });

  it('has an id of its own, which answers nobody in another person’s place', async () => {
    const { comments } = await tester.read(drafted.planId, 'comments { id }');
    const node = 'query($id: ID!) { node(id: $id) { id ... on PlanComment { words } } }';
    const { id } = comments[0];
    expect((await app.ask(practitioner, node, { id })).data.node).toEqual({
      id,
      words: 'I would rather have Sheila.',
    });
    const { personId: somebodyElse } = await tester.subject();
    const other: Asker = { role: 'PERSON', council: 'oldham', person: somebodyElse };
    expect((await app.ask(other, node, { id })).data.node).toBeNull();
  });
});

describe('saying something about a plan', () => {
  const COMMENT = `mutation($input: CommentOnPlanInput!) { commentOnPlan(input: $input) {
    comment { words writtenAt plan { id version } } userErrors { code path } } }`;
  const say = async (asker: Asker, words: string, planId = drafted.planId) => {
    const { data, errors } = await app.ask(asker, COMMENT, { input: { planId, words } });
    return errors ? errors[0]?.extensions.code : data.commentOnPlan;
  };
  const counted = () =>
    Promise.all(['plan_comment', 'audit_entry'].map((table) => countRows(app.database, table)));
  /** Somebody of the circle of support, with these consents. */
  const helper = async (consents: string[]): Promise<Asker> => {
    const consent = { consents, consentRecordedOn: '2026-06-01' };
    const input = { personId, name: 'Sheila', relationship: 'daughter', ...consent };
    const { supporter } = await change(app, practitioner, 'addSupporter', 'supporter { id }', input);
    return { role: 'SUPPORTER', council: 'oldham', person: personId, supporter: supporter.id };
  };

  it('is for staff, the person, and whoever may see the plan, and leaves its version as it was', async () => {
    const plan = { id: drafted.planId, version: drafted.version };
    const person: Asker = { role: 'PERSON', council: 'oldham', person: personId };
    for (const asker of [practitioner, person, await helper(['PLANS'])]) {
      const [comments, audited] = await counted();
      expect(await say(asker, 'Sundays matter.')).toEqual({
        comment: { words: 'Sundays matter.', writtenAt: expect.stringMatching(/^2026-06-01T/), plan },
        userErrors: [],
      });
      expect(await counted()).toEqual([Number(comments) + 1, Number(audited) + 1]);
    }
  });

  it('is refused without words, of another person’s plan and to who may not see it, and nothing is kept', async () => {
    const mine = await helper(['REVIEWS']);
    const { personId: somebodyElse } = await tester.subject();
    const other: Asker = { role: 'PERSON', council: 'oldham', person: somebodyElse };
    const before = await counted();
    const refused = (code: string, ...path: string[]) => ({ comment: null, userErrors: [{ code, path }] });
    expect(await say(practitioner, ' ')).toEqual(refused('TEXT_MISSING', 'words'));
    expect(await say(practitioner, 'a'.repeat(20_001))).toEqual(refused('TEXT_TOO_LONG', 'words'));
    expect(await say(other, 'Mine?')).toEqual(refused('NOT_FOUND', 'planId'));
    expect(await say(mine, 'Sundays matter.')).toBe('FORBIDDEN');
    expect(await say({ role: 'FINANCE_OFFICER', council: 'oldham' }, 'Sundays matter.')).toBe('FORBIDDEN');
    expect(await counted()).toEqual(before);
  });

  it('is refused once the plan has ended', async () => {
    const { planId, version } = await startedPlan(app, practitioner, await tester.subject());
    expect(await say(practitioner, 'It goes well.', planId)).toMatchObject({ userErrors: [] });
    const input = { planId, expectedVersion: version, endedOn: '2026-06-01', reason: 'Moved away.' };
    await change(app, practitioner, 'endPlan', 'plan { version }', input);
    const before = await counted();
    expect(await say(practitioner, 'And now?', planId)).toEqual({
      comment: null,
      userErrors: [{ code: 'PLAN_NOT_IN_STATE', path: ['planId'] }],
    });
    expect(await counted()).toEqual(before);
  });
});
