import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ROLES,
  ROLES_OF_ONE_PERSON,
  ROLES_WITHOUT_COUNCIL,
  type Role,
} from '../../../server/platform/actor.ts';
import { newId, toGlobalId } from '../../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  agreedPlan,
  completedReview,
  draftedPlan,
  planStep,
  sharedPlan,
  startedPlan,
} from '../../../server/testing/seeder.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import { approver, policyTester } from '../../policy/policyChanges/policyChanges.testing.ts';
import { assessedPerson, council, draftOf, planParts, practitioner } from './policyImpact.testing.ts';

const COUNTS = 'parts partsWithAnotherCheck checksPerMonthBeforeHundredths checksPerMonthAfterHundredths';
const MONITORING = `monitoringImpact { ${COUNTS} byDeploymentOption { deploymentOption ${COUNTS} } }`;
const MOVES = `{ plans plansMoving plansToHigherRung plansToLowerRung plansToPanelBefore plansToPanelAfter
  rungs { role isPanel plansBefore plansAfter } }`;
const SIGN_OFF = `signOffImpact { undecided ${MOVES} decided ${MOVES} }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council, 'oldham');
  // Support under three plans: paid directly; the same, settled after a good review; and arranged by the council.
  await startedPlan(app, practitioner, await assessedPerson(app), { parts: planParts() });
  const settled = await startedPlan(app, practitioner, await assessedPerson(app), { parts: planParts() });
  await startedPlan(app, practitioner, await assessedPerson(app), { parts: planParts('COMMISSIONED') });
  // One plan is with its person, with £1,300.00 paid once in its term; one is agreed; one is still being written.
  await sharedPlan(app, practitioner, await assessedPerson(app), planParts('DIRECT_PAYMENT', 130_000));
  await agreedPlan(app, practitioner, await assessedPerson(app), planParts());
  await draftedPlan(app, practitioner, await assessedPerson(app), planParts());
  app.setToday('2026-07-27');
  await completedReview(app, practitioner, settled);
});
afterAll(() => app.stop());

const impactOf = async (area: string, set: Record<string, string | number>, fields: string, from?: string) =>
  policyTester(app).read(await draftOf(app, area, set, from), fields, approver);

describe('what a change of monitoring does', () => {
  it('is shown in checks a month, in all and by how the money is held', async () => {
    const { monitoringImpact } = await impactOf(
      'monitoring',
      { 'rules.newDirectPayment.check.everyMonths': 4 },
      MONITORING,
    );
    // A check every three months and one every twelve: 5/12 of one a month; every four and every twelve: 4/12.
    expect(monitoringImpact).toEqual({
      parts: 3,
      partsWithAnotherCheck: 1,
      checksPerMonthBeforeHundredths: 42,
      checksPerMonthAfterHundredths: 33,
      byDeploymentOption: [
        {
          deploymentOption: 'DIRECT_PAYMENT',
          parts: 2,
          partsWithAnotherCheck: 1,
          checksPerMonthBeforeHundredths: 42,
          checksPerMonthAfterHundredths: 33,
        },
        {
          deploymentOption: 'COMMISSIONED',
          parts: 1,
          partsWithAnotherCheck: 0,
          checksPerMonthBeforeHundredths: 0,
          checksPerMonthAfterHundredths: 0,
        },
      ],
    });
  });

  it.each<[string, Record<string, string | number>, number]>([
    // Support has run for 56 days, which are eight whole weeks: from then on the new rule no longer holds.
    ['weeks since support started', { 'rules.newDirectPayment.when.beforeWeeksSinceStart': 8 }, 17],
    ['a week more', { 'rules.newDirectPayment.when.beforeWeeksSinceStart': 9 }, 42],
    ['risk', { 'rules.newDirectPayment.when.riskLevels': '["HIGH"]' }, 17],
    ['the risk that it has', { 'rules.newDirectPayment.when.riskLevels': '["LOW"]' }, 42],
    ['the weekly amount', { 'rules.newDirectPayment.when.weeklyFromPence': 18_206 }, 17],
    ['a penny less', { 'rules.newDirectPayment.when.weeklyFromPence': 18_205 }, 42],
  ])('follows %s', async (_, set, hundredths) => {
    const { monitoringImpact } = await impactOf('monitoring', set, MONITORING);
    expect(monitoringImpact.checksPerMonthAfterHundredths).toBe(hundredths);
  });

  it('is read in five statements, however many people there are', async () => {
    const draft = await draftOf(app, 'monitoring', { firstCheckWeeks: 9 });
    app.statements.length = 0;
    const { monitoringImpact } = await policyTester(app).read(draft, MONITORING, approver);
    expect(monitoringImpact.parts).toBe(3);
    expect(app.statements).toHaveLength(5);
  });
});

describe('what a change of sign-off does', () => {
  it('is shown for plans that it would decide, apart from those that are decided', async () => {
    // The decided plans cost £9,666.80 a year, and so does the one that is shared.
    const { signOffImpact } = await impactOf(
      'riskEnablement',
      { 'signOffLadder.rungs.TEAM_MANAGER.upToAmountPence': 966_679 },
      SIGN_OFF,
    );
    const moved = (plans: number) => ({
      plans,
      plansMoving: plans,
      plansToHigherRung: plans,
      plansToLowerRung: 0,
      plansToPanelBefore: 0,
      plansToPanelAfter: 0,
      rungs: [
        { role: 'TEAM_MANAGER', isPanel: false, plansBefore: plans, plansAfter: 0 },
        { role: 'SERVICE_MANAGER', isPanel: false, plansBefore: 0, plansAfter: plans },
      ],
    });
    expect(signOffImpact).toEqual({ undecided: moved(1), decided: moved(4) });
  });

  it('moves nobody where every plan still fits', async () => {
    const { signOffImpact } = await impactOf(
      'riskEnablement',
      { 'signOffLadder.rungs.TEAM_MANAGER.upToAmountPence': 966_680 },
      SIGN_OFF,
    );
    expect(signOffImpact).toMatchObject({ undecided: { plansMoving: 0 }, decided: { plansMoving: 0 } });
  });

  it('follows a shorter term, which makes what is paid once dearer by the week, to the panel', async () => {
    // £1,300.00 is £25.00 a week over twelve months and £50.00 over six: £214.75 is more than 15% above £185.90.
    const { signOffImpact } = await impactOf('planning', { planTermMonths: 6 }, SIGN_OFF);
    expect(signOffImpact.undecided).toEqual({
      plans: 1,
      plansMoving: 1,
      plansToHigherRung: 1,
      plansToLowerRung: 0,
      plansToPanelBefore: 0,
      plansToPanelAfter: 1,
      rungs: [
        { role: 'TEAM_MANAGER', isPanel: false, plansBefore: 1, plansAfter: 0 },
        { role: null, isPanel: true, plansBefore: 0, plansAfter: 1 },
      ],
    });
    expect(signOffImpact.decided).toMatchObject({ plans: 4, plansMoving: 0 });
  });

  it('is read in five statements, and in five with one more plan', async () => {
    const draft = await draftOf(app, 'planning', { planTermMonths: 9 });
    const read = async () => {
      app.statements.length = 0;
      const { signOffImpact } = await policyTester(app).read(draft, SIGN_OFF, approver);
      return [signOffImpact.undecided.plans, app.statements.length];
    };
    expect(await read()).toEqual([1, 5]);
    const another = await sharedPlan(app, practitioner, await assessedPerson(app), planParts());
    expect(await read()).toEqual([2, 5]);
    await planStep(app, practitioner, 'endPlan', another, { endedOn: '2026-07-27', reason: 'Moved away.' });
    expect(await read()).toEqual([1, 5]);
  });
});

describe('a preview', () => {
  const ALL = `${MONITORING} ${SIGN_OFF} smallPaymentsImpact { agreed { payments } } carryOverImpact { parts }`;

  it.each([
    ['monitoring', 'monitoringImpact'],
    ['riskEnablement', 'signOffImpact'],
    ['planning', 'signOffImpact'],
    ['smallPayments', 'smallPaymentsImpact'],
    ['money', 'carryOverImpact'],
    ['reviews', null],
  ])('of %s is the one of its area', async (area, name) => {
    const tester = policyTester(app);
    const found = await tester.read(await tester.drafted('2026-09-01', { area }), ALL, approver);
    const shown = Object.keys(found).filter((field) => found[field] !== null);
    expect(shown).toEqual(name ? [name] : []);
  });

  it('counts nobody of another council', async () => {
    const tester = policyTester(app);
    const elsewhere = { ...approver, council: 'oldham', role: 'POLICY_EDITOR' as const };
    const draft = await tester.drafted('2026-09-01', { area: 'monitoring' }, elsewhere);
    const { monitoringImpact } = await tester.read(draft, MONITORING, elsewhere);
    expect(monitoringImpact).toMatchObject({ parts: 0, byDeploymentOption: [] });
  });

  it('fails where a policy that decides with it is not in force on its first day', async () => {
    const tester = policyTester(app);
    const file = await tester.drafted('2026-09-01', { area: 'monitoring' });
    const early = await tester.edited(file, { effectiveFrom: '2026-03-01', note: 'Reaches back.' });
    const { data, errors } = await app.ask(
      approver,
      `query($id: ID!) { policyChange(id: $id) { monitoringImpact { parts } } }`,
      { id: early.id },
    );
    expect(data.policyChange.monitoringImpact).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: 'POLICY_NOT_IN_FORCE', areas: ['riskEnablement'] } },
    ]);
  });
});

describe('what was previewed', () => {
  it('comes true once the change is in force, and is as it was decided before', async () => {
    const tester = policyTester(app);
    const lower = { 'signOffLadder.rungs.TEAM_MANAGER.upToAmountPence': 966_679 };
    const draft = await draftOf(app, 'riskEnablement', lower);
    const { signOffImpact } = await tester.read(draft, SIGN_OFF, approver);
    const rungs = await queryAll(
      app.database,
      `select sign_off_rung as role, count(*)::integer as "plansBefore" from support_plan
        where sign_off_rung is not null group by 1`,
    );
    const before = signOffImpact.decided.rungs.filter((row: { plansBefore: number }) => row.plansBefore > 0);
    expect(before).toMatchObject(rungs);
    await tester.approved(await tester.submitted(draft));
    const subject = await assessedPerson(app);
    const routeOf = async (day: string) => {
      app.setToday(day);
      const { planId } = await agreedPlan(app, practitioner, subject, planParts());
      const source = 'query($id: ID!) { supportPlan(id: $id) { signOffRoute { role } } }';
      return (await app.ask(practitioner, source, { id: planId })).data.supportPlan.signOffRoute.role;
    };
    expect(await routeOf('2026-08-31')).toBe('TEAM_MANAGER');
    expect(await routeOf('2026-09-01')).toBe('SERVICE_MANAGER');
  });
});

describe('who sees a preview', () => {
  const BY_ID = 'query($id: ID!) { policyChange(id: $id) { monitoringImpact { parts } } }';
  const AS_NODE = 'query($id: ID!) { node(id: $id) { ... on PolicyChange { monitoringImpact { parts } } } }';
  let person: string;
  let id: string;
  beforeAll(async () => {
    ({ personId: person } = await assessedPerson(app));
    ({ id } = await draftOf(app, 'monitoring', { firstCheckWeeks: 7 }));
  });

  const askerOf = (role: Role): Asker => {
    if (ROLES_WITHOUT_COUNCIL.includes(role)) return { role };
    if (!ROLES_OF_ONE_PERSON.includes(role)) return { role, council };
    return {
      role,
      council,
      person,
      ...(role === 'PERSON' ? {} : { supporter: toGlobalId('Supporter', newId()) }),
    };
  };

  it.each(ROLES)('%s', async (role) => {
    const [byId, asNode] = [
      await app.ask(askerOf(role), BY_ID, { id }),
      await app.ask(askerOf(role), AS_NODE, { id }),
    ];
    if (READS_POLICY_CHANGES.includes(role)) {
      expect(byId).toEqual({ data: { policyChange: { monitoringImpact: { parts: 3 } } } });
      expect(asNode).toEqual({ data: { node: { monitoringImpact: { parts: 3 } } } });
    } else {
      expect(byId.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(JSON.stringify([byId.data, asNode.data])).not.toContain('parts');
    }
  });
});
