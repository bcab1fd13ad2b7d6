import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import { queryAll } from '../server/testing/database.ts';
import {
  agreedBudget,
  answered,
  budgetFor,
  draftedPlan,
  registered,
  signedOffPlan,
  startedPlan,
} from '../server/testing/seeder.ts';
import { planTester } from './care/plans/plans.testing.ts';
import { dryRunTester, withoutIdsAndMoments } from './dryRun.testing.ts';

const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const manager: Asker = { role: 'TEAM_MANAGER', council };
const financeOfficer: Asker = { role: 'FINANCE_OFFICER', council };

const PLAN = `plan { id version number title status draftedAt weeklyCostPence indicativeWeeklyPence
  person { id givenName ageYears supportPlans { id number status } currentPlan { id number } }
  allocation { id weeklyAmountPence steps { sentence } } supersedes { id number status }
  outcomes { id description weeklyCostPence supportItems { id description } }
  supportItems { id weeklyCostPence outcome { id description } } risks { id score level }
  signOffRoute { role riskLevel reasons { sentence } } }`;
const ASSESSMENT = `assessment { id version status completedOn completedAt missing
  person { id latestAllocation { id weeklyAmountPence } }
  allocation { id weeklyAmountPence yearlyAmountPence totalPoints scaleKey policyVersion { id number }
    steps { kind sentence points weeklyAmountPence settingPath } assessment { id status } } }`;
const TRANSACTION = `transaction { id kind occurredOn instalmentStartsOn recordedAt
  postings { account amountPence part { id } }
  budget { id paidPence remainingPence transactions { id kind } }
  part { id allocatedPence paidPence remainingPence contributionTakenOffPence } }`;
const BUDGET = `budget { id totalWeeklyPence agreedAt endsOn allocatedPence remainingPence
  plan { id status budget { id } } person { id budgets { id totalWeeklyPence } } moneyPolicyVersion { id number }
  parts { id deploymentOption weeklyAmountPence allocatedPence } transactions { id kind postings { account amountPence } } }`;

let app: TestApp;
let tester: Awaited<ReturnType<typeof dryRunTester>>;
let plans: ReturnType<typeof planTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council);
  tester = await dryRunTester(app);
  plans = planTester(app);
});
afterAll(async () => {
  await tester.end();
  await app.stop();
});

describe('a dry run answers what the change then does, and keeps nothing', () => {
  it('of a plan that is drafted from an older one, with all that it copies', async () => {
    const subject = await plans.subject();
    const older = await startedPlan(app, practitioner, subject);
    const input = { ...subject, title: 'My next plan', supersedesId: older.planId };
    const { data } = await tester.triedThenDone(practitioner, 'draftPlan', input, PLAN);
    const { plan } = data.draftPlan;
    expect(plan).toMatchObject({
      number: 2,
      status: 'DRAFT',
      weeklyCostPence: 12_000,
      supersedes: { id: older.planId, status: 'LIVE' },
      risks: [{ level: 'LOW' }],
      outcomes: [{ supportItems: [{ description: 'A personal assistant in the mornings' }] }],
    });
    expect(plan.person.supportPlans.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  });

  it('of an assessment that is completed, with its allocation and every step of it', async () => {
    const { assessmentId, version } = await answered(app, practitioner, await registered(app, practitioner));
    const input = { assessmentId, expectedVersion: version };
    const { data } = await tester.triedThenDone(practitioner, 'completeAssessment', input, ASSESSMENT);
    const { allocation, person } = data.completeAssessment.assessment;
    expect(allocation.weeklyAmountPence).toBe(15_700);
    expect(allocation.steps.length).toBeGreaterThan(3);
    expect(person.latestAllocation.id).toBe(allocation.id);
  });

  it('of a budget that is agreed, with its parts and its first transaction', async () => {
    const signedOff = await signedOffPlan(app, practitioner, await plans.subject());
    const input = await budgetFor(app, practitioner, signedOff);
    const { data } = await tester.triedThenDone(manager, 'agreeBudget', input, BUDGET);
    const { budget } = data.agreeBudget;
    expect(budget.transactions).toMatchObject([{ kind: 'ALLOCATION' }]);
    expect(budget.remainingPence).toBe(budget.allocatedPence);
    expect(budget.person.budgets).toEqual([{ id: budget.id, totalWeeklyPence: 12_000 }]);
  });

  it('of an instalment that is paid, with the balances that it leaves', async () => {
    const plan = await startedPlan(app, practitioner, await plans.subject());
    const input = { partId: plan.partIds[0] };
    const { data } = await tester.triedThenDone(financeOfficer, 'payInstalment', input, TRANSACTION);
    const { part, postings } = data.payInstalment.transaction;
    expect(part.paidPence).toBeGreaterThan(0);
    expect(part.remainingPence).toBe(part.allocatedPence - part.paidPence);
    expect(postings.length).toBeGreaterThan(1);
  });

  it('of what a supporter asks for, who sees no more of it than else', async () => {
    const subject = await plans.subject();
    const plan = await startedPlan(app, practitioner, subject);
    const consents = ['REVIEWS'];
    const adding = { personId: subject.personId, name: 'Asha', relationship: 'friend', consents };
    const added = await tester.send(
      practitioner,
      'addSupporter',
      { ...adding, consentRecordedOn: '2026-05-01' },
      'supporter { id }',
      false,
    );
    const supporter = added.data.addSupporter.supporter.id;
    const asha: Asker = { role: 'SUPPORTER', council, person: subject.personId, supporter };
    const fields = `review { id kind dueOn status person { id givenName email } plan { id status person { phone } } }`;
    const input = { planId: plan.planId, reason: 'The assistant has left.' };
    const { data, errors } = await tester.triedThenDone(asha, 'requestReview', input, fields);
    expect(data.requestReview.review).toMatchObject({
      kind: 'REQUESTED',
      person: { email: null },
      plan: null,
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('of what is refused, in the same words', async () => {
    const drafted = await draftedPlan(app, practitioner, await plans.subject(), {
      outcomes: [],
      supportItems: [],
    });
    const input = { planId: drafted.planId, expectedVersion: drafted.version };
    const { data } = await tester.triedThenDone(practitioner, 'sharePlan', input, PLAN);
    expect(data.sharePlan.plan).toBeNull();
    expect(data.sharePlan.userErrors).toMatchObject([
      { code: 'NO_OUTCOMES' },
      { code: 'PLAN_SECTION_MISSING' },
    ]);
  });

  it('of what is thrown, in the same words', async () => {
    const input = { personId: 'person_nobody', respondent: 'SELF', idempotencyKey: '' };
    const { errors } = await tester.triedThenDone(
      practitioner,
      'startAssessment',
      input,
      'assessment { id }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a dry run and the idempotency key', () => {
  const adding = async () => ({
    personId: await registered(app, practitioner),
    name: 'Asha',
    relationship: 'friend',
  });
  const SUPPORTER = 'supporter { id name relationship }';

  it('is answered as if the key had never been used', async () => {
    const input = { ...(await adding()), idempotencyKey: 'used' };
    const done = await tester.send(practitioner, 'addSupporter', input, SUPPORTER, false);
    const again = await tester.send(practitioner, 'addSupporter', input, SUPPORTER, false);
    expect(again).toEqual(done);
    const other = { ...input, name: 'Bilal' };
    const { data, errors } = await tester.tried(practitioner, 'addSupporter', other, SUPPORTER);
    expect(errors).toBeUndefined();
    expect(data.addSupporter.supporter).toMatchObject({ name: 'Bilal' });
    expect(data.addSupporter.supporter.id).not.toBe(done.data.addSupporter.supporter.id);
  });

  it('leaves the key to whatever is really done', async () => {
    const input = { ...(await adding()), idempotencyKey: 'tried only' };
    await tester.tried(practitioner, 'addSupporter', input, SUPPORTER);
    const other = { ...input, name: 'Chen' };
    const { data } = await tester.send(practitioner, 'addSupporter', other, SUPPORTER, false);
    expect(data.addSupporter).toMatchObject({ supporter: { name: 'Chen' }, userErrors: [] });
  });
});

describe('several changes in one operation', () => {
  const UPDATE = `mutation($id: ID!, $version: Int!) {
    tried: updatePerson(dryRun: true, input: { personId: $id, expectedVersion: $version, preferredName: "Tried" }) {
      person { version preferredName supporters { id } } userErrors { code } }
    done: updatePerson(input: { personId: $id, expectedVersion: $version, phone: "0161 496 0000" }) {
      person { version preferredName phone supporters { id } } userErrors { code } }
    triedLast: updatePerson(dryRun: true, input: { personId: $id, expectedVersion: $version, preferredName: "Last" }) {
      person { version } userErrors { code } } }`;

  it.each([1, 2, 3])('see nothing of one that was tried before them (time %i)', async (version) => {
    const known = await queryAll<{ id: string }>(
      app.database,
      `select id from person where preferred_name = 'Both'`,
    );
    const id = known[0]
      ? `person_${known[0].id}`
      : await registered(app, practitioner, { preferredName: 'Both' });
    const before = await tester.everything();
    const { data } = await app.ask(practitioner, UPDATE, { id, version });
    expect(data).toEqual({
      tried: { person: { version: version + 1, preferredName: 'Tried', supporters: [] }, userErrors: [] },
      done: {
        person: { version: version + 1, preferredName: 'Both', phone: '0161 496 0000', supporters: [] },
        userErrors: [],
      },
      triedLast: { person: null, userErrors: [{ code: 'STALE_VERSION' }] },
    });
    const grown = (await tester.everything()).counts.filter(
      (row, index) => row.count !== before.counts[index].count,
    );
    expect(grown.map(({ name }) => name)).toEqual(['public.audit_entry']);
    const [person] = await queryAll(
      app.database,
      'select version, preferred_name from person where id = $1',
      [id.slice(-36)],
    );
    expect(person).toEqual({ version: version + 1, preferred_name: 'Both' });
  });
});

describe('what a commit would check', () => {
  it('is checked, and fails the dry run as it fails the change', async () => {
    await queryAll(
      app.database,
      `create function refuse_at_commit() returns trigger language plpgsql as $$
       begin raise exception 'refused at commit' using errcode = '23514'; end $$`,
    );
    await queryAll(
      app.database,
      `create constraint trigger refuse_at_commit after insert on supporter deferrable initially deferred
       for each row execute function refuse_at_commit()`,
    );
    const input = { personId: await registered(app, practitioner), name: 'Asha', relationship: 'friend' };
    const tried = await tester.tried(practitioner, 'addSupporter', input, 'supporter { id }');
    const before = await tester.everything();
    const done = await tester.send(practitioner, 'addSupporter', input, 'supporter { id }', false);
    await queryAll(app.database, 'drop function refuse_at_commit cascade');
    expect(done.errors).toHaveLength(1);
    expect(withoutIdsAndMoments(tried)).toEqual(withoutIdsAndMoments(done));
    expect((await tester.everything()).counts).toEqual(before.counts);
  });

  it('is found no fault with in an agreed budget that is tried again', async () => {
    const signedOff = await signedOffPlan(app, practitioner, await plans.subject());
    const agreed = await agreedBudget(app, practitioner, signedOff);
    const input = await budgetFor(app, practitioner, signedOff);
    const { data } = await tester.tried(manager, 'agreeBudget', input, BUDGET);
    expect(withoutIdsAndMoments(data.agreeBudget.userErrors)).toMatchObject([
      { code: 'BUDGET_ALREADY_AGREED' },
    ]);
    expect(agreed.partIds).toHaveLength(1);
  });
});
