import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { draftedPlan, type PlanStep } from '../../../server/testing/seeder.ts';
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
