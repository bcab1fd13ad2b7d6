import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import { queryAll } from '../server/testing/database.ts';
import { assessed, registered } from '../server/testing/seeder.ts';
import { dryRunTester } from './dryRun.testing.ts';
import { onboardingTester, SLUG } from './onboarding/onboarding/onboarding.testing.ts';
import {
  approver,
  at,
  editor,
  limitsOf,
  officer,
  policyTester,
} from './policy/policyChanges/policyChanges.testing.ts';
import { administrator as platform } from './tenancy/councils/councils.testing.ts';

const administrator = at('COUNCIL_ADMINISTRATOR', 'frances');
const practitioner: Asker = { role: 'PRACTITIONER', council: 'warwickshire' };
const analyst: Asker = { role: 'REGIONAL_ANALYST' };

const CHANGE = `policyChange { id version status area inForceFrom inForceUntil baseHasChanged isBackDated
  baseVersion { id number } policyVersion { id number author approver note recordedAt isEmergency withdrawnAt }
  decisions { kind decidedAt decidedBy policyVersion { id number } } edits { number editedBy note }
  smallPayments { limitPerPaymentPence } warnings { path code } diff { text }`;
const IMPACT = 'allocationImpact { everybody { people unchanged } yearlyChangePence }';
/** Whatever anybody is told of Warwickshire's policy. */
const TOLD = [
  [analyst, `{ comparePolicies(councils: ["warwickshire"], asOf: "2026-12-01") { path values { value } } }`],
  [
    editor,
    `{ policy(asOf: "2026-12-01") { smallPayments { number settings { limitPerPaymentPence } } reviews { number } } }`,
  ],
  [editor, `{ policyChanges { id status version } }`],
] as const;

let app: TestApp;
let tester: Awaited<ReturnType<typeof dryRunTester>>;
let changes: ReturnType<typeof policyTester>;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('warwickshire', 'devon');
  tester = await dryRunTester(app);
  changes = policyTester(app);
});
afterAll(async () => {
  await tester.end();
  await app.stop();
});

const told = async () => {
  const answers = [];
  for (const [asker, source] of TOLD) answers.push((await app.ask(asker, source)).data);
  return answers;
};

describe('a dry run of a change of policy', () => {
  it('answers the version that an approval would make, and nobody goes by it', async () => {
    const waiting = await changes.proposed('2026-09-01', 60_000);
    const before = await told();
    const input = changes.target(waiting);
    await tester.tried(approver, 'approvePolicyChange', input, `${CHANGE} }`);
    expect(await told()).toEqual(before);
    const { data } = await tester.triedThenDone(approver, 'approvePolicyChange', input, `${CHANGE} }`);
    expect(data.approvePolicyChange.policyChange).toMatchObject({
      status: 'APPROVED',
      inForceFrom: '2026-09-01',
      policyVersion: { number: 2, approver: 'carol', withdrawnAt: null },
    });
    expect(await told()).not.toEqual(before);
  });

  it('reckons for everybody whom the council supports, as the change itself does', async () => {
    await assessed(app, practitioner, await registered(app, practitioner));
    const drafted = await changes.drafted('2026-09-01', { area: 'resourceAllocation' });
    const input = { ...changes.target(drafted), note: 'Nothing but the note.' };
    const { data } = await tester.triedThenDone(editor, 'editPolicyChange', input, `${CHANGE} ${IMPACT} }`);
    expect(data.editPolicyChange.policyChange.allocationImpact).toEqual({
      everybody: { people: 1, unchanged: 1 },
      yearlyChangePence: 0,
    });
  });

  it('in an emergency puts nothing in force', async () => {
    const drafted = await changes.edited(await changes.drafted('2026-06-01'), { set: limitsOf(70_000) });
    const before = await told();
    const input = { ...changes.target(drafted), reason: 'It can’t wait.' };
    await tester.tried(officer, 'enactEmergencyPolicyChange', input, `${CHANGE} }`);
    expect(await told()).toEqual(before);
    const { data } = await tester.triedThenDone(officer, 'enactEmergencyPolicyChange', input, `${CHANGE} }`);
    expect(data.enactEmergencyPolicyChange.policyChange.policyVersion).toMatchObject({ isEmergency: true });
  });

  it('publishes nothing', async () => {
    const [version] = await queryAll<{ id: string }>(
      app.database,
      `select v.id from policy_version v join council c using (tenant_id)
       where c.slug = 'warwickshire' and v.area = 'smallPayments' order by v.number desc limit 1`,
    );
    const before = await told();
    const input = { versionId: toGlobalId('PolicyVersion', version?.id as string) };
    const fields = 'policyVersion { id number publishedAt }';
    await tester.tried(administrator, 'publishPolicyVersion', input, fields);
    expect(await told()).toEqual(before);
    const { data } = await tester.triedThenDone(administrator, 'publishPolicyVersion', input, fields);
    expect(data.publishPolicyVersion.policyVersion.publishedAt).not.toBeNull();
    expect(await told()).not.toEqual(before);
  });
});

describe('a dry run that works for another council than the caller’s', () => {
  const COUNCIL = 'council { id slug name status liveAt }';
  const STEP = `${COUNCIL} checklist { fileNumber progress isClean areas { area stage changeId } items { code area } }`;
  const nobodyGetsIn = async (slug: string) => {
    const { errors } = await app.ask(at('POLICY_EDITOR', 'anna', slug), '{ me { role } }');
    expect(errors).toMatchObject([{ extensions: { code: 'COUNCIL_NOT_FOUND' } }]);
  };

  it('answers the council and the checklist that onboarding would begin with', async () => {
    const { text } = await onboardingTester(app);
    await tester.tried(platform, 'beginOnboarding', { file: text() }, STEP);
    await nobodyGetsIn(SLUG);
    const { data } = await tester.triedThenDone(platform, 'beginOnboarding', { file: text() }, STEP);
    const { council, checklist } = data.beginOnboarding;
    expect(council).toMatchObject({ slug: SLUG, status: 'ONBOARDING' });
    expect(checklist.fileNumber).toBe(1);
    expect(checklist.areas.every(({ changeId }: { changeId: string | null }) => changeId)).toBe(true);
  });

  it('answers what a later save would leave', async () => {
    const { text } = await onboardingTester(app);
    const input = { council: SLUG, file: text([['council', 'name'], 'Newer Shire']), expectedFileNumber: 1 };
    const { data } = await tester.triedThenDone(platform, 'saveOnboardingFile', input, STEP);
    expect(data.saveOnboardingFile).toMatchObject({
      council: { name: 'Newer Shire' },
      checklist: { fileNumber: 2 },
    });
  });

  it('answers the council that a whole file would make', async () => {
    const { text } = await onboardingTester(app);
    const file = text(
      [['council', 'slug'], 'whole-shire'],
      [['council', 'name'], 'Whole Shire'],
      [['council', 'gssCodes', 0, 'code'], 'E10999999'],
    );
    const fields = `${COUNCIL} newVersions { area number } workedCases { passes } mistakes { code }`;
    const { data } = await tester.triedThenDone(platform, 'onboardCouncil', { file }, fields);
    expect(data.onboardCouncil.council).toMatchObject({ slug: 'whole-shire', status: 'LIVE' });
  });

  it('answers the sandbox that it would make, into which nobody gets', async () => {
    const input = { label: 'tried', peopleCount: 20, seed: 3 };
    const fields = 'sandbox { id slug name status sandboxOf }';
    await tester.tried(administrator, 'createSandbox', input, fields);
    await nobodyGetsIn('warwickshire-sandbox-tried');
    const { data } = await tester.triedThenDone(administrator, 'createSandbox', input, fields);
    expect(data.createSandbox.sandbox).toMatchObject({ sandboxOf: 'warwickshire', status: 'SANDBOX' });
  });

  it('answers every draft that a policy file would make', async () => {
    const { data } = await app.ask(editor, '{ policyFile }');
    const file = data.policyFile.replace(/noticeDays: \d+/, 'noticeDays: 21');
    const fields = 'policyChanges { id area status effectiveFrom diff { text } }';
    const answer = await tester.triedThenDone(editor, 'importPolicyFile', { file }, fields);
    expect(answer.data.importPolicyFile.userErrors).toEqual([]);
    expect(answer.data.importPolicyFile.policyChanges.length).toBeGreaterThan(0);
  });
});
