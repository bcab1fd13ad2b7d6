import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessed, change, everyAnswer, registered } from '../../server/examples/storySteps.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { policyTester, type Step } from '../policy/policyChanges/policyChanges.testing.ts';

/** The whole life of one change of policy: Oldham pays more for one band of needs, and nothing decided before changes. */
describe('a change of prices, Oldham', () => {
  const council = 'oldham';
  const practitioner: Asker = { role: 'PRACTITIONER', council };
  const editor: Asker = { role: 'POLICY_EDITOR', council, subject: 'anna' };
  const approver: Asker = { role: 'POLICY_APPROVER', council, subject: 'carol' };
  const administrator: Asker = { role: 'COUNCIL_ADMINISTRATOR', council, subject: 'dora' };
  const auditor: Asker = { role: 'AUDITOR', council };
  const amountOfBand = 'scales.age65AndOver.priceTable.rows.60.amountPence';

  // Points: nutrition 20; washing 12; the home 6; relationships 12; local facilities 12; lives alone 8. Together 70.
  // Band 60 to 79: £165.00, less 5% (£8.25) = £156.75, to the pound £157.
  const needs = {
    domains: {
      NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
      PERSONAL_HYGIENE: { level: 'MODERATE', unpaidSupport: 'NONE' },
      HABITABLE_HOME: { level: 'MODERATE', unpaidSupport: 'NONE' },
      RELATIONSHIPS: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
      LOCAL_FACILITIES: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
    },
    circumstances: { livesAlone: true },
  } as const;

  const { answers: domains, circumstances } = everyAnswer(needs);
  const stepsOf = (kind: string, inForce: number, proposed: number) => ({
    inForce: { kind, weeklyAmountPence: inForce },
    proposed: { kind, weeklyAmountPence: proposed },
  });

  let app: TestApp;
  let policy: ReturnType<typeof policyTester>;
  let draft: Step;
  let olderPerson: string;
  let firstAllocation: string;
  let younger: number;

  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    policy = policyTester(app);
    await app.onboard(council);
    olderPerson = await registered(app, practitioner, { bornOn: '1947-01-20' });
    const youngerPerson = await registered(app, practitioner, { bornOn: '1990-01-20', nhsNumber: null });
    const { allocation } = await assessed(app, practitioner, olderPerson, needs);
    firstAllocation = allocation.id;
    expect(allocation.weeklyAmountPence).toBe(15_700);
    younger = (await assessed(app, practitioner, youngerPerson, needs)).allocation.weeklyAmountPence;
  });
  afterAll(() => app.stop());

  it('is drafted from what is in force, for the first of July', async () => {
    draft = await policy.done(editor, 'draftPolicyChange', {
      area: 'resourceAllocation',
      effectiveFrom: '2026-07-01',
      startFrom: { inForce: true },
    });
    expect(draft.status).toBe('DRAFT');
  });

  it('is not saved while a price would fall as needs rise, and says where', async () => {
    const [refusal] = await policy.refused(editor, 'editPolicyChange', {
      ...policy.target(draft),
      set: [{ path: amountOfBand, value: '30000' }],
    });
    expect(refusal).toMatchObject({
      code: 'SETTING_NOT_VALID',
      path: ['settings', 'resourceAllocation', 'scales', '0', 'priceTable', 'rows', '4', 'amountPence'],
      details: { mistake: 'TABLE_FALLS', allowed: ['30000 or more'] },
    });
  });

  it('is not submitted for a day that has passed without a word on why', async () => {
    const set = [{ path: amountOfBand, value: '18150' }];
    draft = await policy.edited(draft, { set, effectiveFrom: '2026-05-01' }, editor);
    const refusals = await policy.refused(editor, 'submitPolicyChange', policy.target(draft));
    expect(refusals).toMatchObject([{ code: 'NOTE_MISSING', path: ['changeId'] }]);
    const note = 'Illustrative: what home care costs has risen.';
    draft = await policy.edited(draft, { note, effectiveFrom: '2026-07-01' }, editor);
    draft = await policy.submitted(draft, editor);
    expect(draft.status).toBe('SUBMITTED');
  });

  it('is not approved by who wrote it, in whatever role', async () => {
    const author: Asker = { ...approver, subject: 'anna' };
    const [refusal] = await policy.refused(author, 'approvePolicyChange', policy.target(draft));
    expect(refusal).toMatchObject({ code: 'AUTHOR_MAY_NOT_APPROVE' });
  });

  it('shows its approver what changes, and for whom', async () => {
    const { diff, allocationImpact } = await policy.read(
      draft,
      `diff { differences { path before after } }
       allocationImpact { everybody { people gaining losing unchanged } yearlyChangePence
         inForce { weeklyAmountPence } proposed { weeklyAmountPence }
         largestGains { personId weeklyChangePence
           differences { inForce { kind weeklyAmountPence } proposed { kind weeklyAmountPence } } }
         largestLosses { weeklyChangePence } }`,
      approver,
    );
    expect(diff.differences).toEqual([{ path: amountOfBand, before: '16500', after: '18150' }]);
    // The band pays £181.50, less 5% (£9.08) = £172.42, to the pound £172: £15 more. The younger person's scale stays.
    expect(allocationImpact).toEqual({
      everybody: { people: 2, gaining: 1, losing: 0, unchanged: 1 },
      yearlyChangePence: 78_000,
      inForce: { weeklyAmountPence: 15_700 + younger },
      proposed: { weeklyAmountPence: 17_200 + younger },
      largestGains: [
        {
          personId: null,
          weeklyChangePence: 1_500,
          differences: [
            stepsOf('PRICE', 16_500, 18_150),
            stepsOf('TOP_SLICE', -825, -908),
            stepsOf('ROUNDING', 25, -42),
          ],
        },
      ],
      largestLosses: [],
    });
  });

  it('is approved by somebody else, and decides nothing before its day', async () => {
    draft = await policy.approved(draft, approver);
    expect(draft.status).toBe('APPROVED');
    const { allocation } = await assessed(app, practitioner, olderPerson, needs);
    expect(allocation.weeklyAmountPence).toBe(15_700);
  });

  it('names both who wrote it and who approved it, and is published', async () => {
    const { policyVersion } = await policy.read(
      draft,
      'policyVersion { id number isEmergency author approver }',
      approver,
    );
    expect(policyVersion).toMatchObject({ number: 2, isEmergency: false });
    expect(policyVersion.author).toMatch(/anna$/);
    expect(policyVersion.approver).toMatch(/carol$/);
    await change(app, administrator, 'publishPolicyVersion', '__typename', {
      versionId: policyVersion.id,
    });
  });

  it('decides from its day on, and the earlier decision stays, to the byte', async () => {
    app.setToday('2026-07-01');
    const { status } = await policy.read(draft, 'status', approver);
    expect(status).toBe('IN_FORCE');
    const { allocation } = await assessed(app, practitioner, olderPerson, needs);
    expect(allocation.weeklyAmountPence).toBe(17_200);
    const { data } = await app.ask(
      auditor,
      'query($id: ID!) { replayAllocation(id: $id) { isSame weeklyAmountPence } }',
      { id: firstAllocation },
    );
    expect(data.replayAllocation).toEqual({ isSame: true, weeklyAmountPence: 15_700 });
  });

  it('shows in the comparison of councils from its day on, and not before', async () => {
    const { data, errors } = await app.ask(
      { role: 'REGIONAL_ANALYST' },
      `query($needs: NeedsProfileInput!) {
        before: compareAllocations(needs: $needs, councils: ["oldham"], asOf: "2026-06-30") { weeklyAmountPence }
        after: compareAllocations(needs: $needs, councils: ["oldham"], asOf: "2026-07-01") { weeklyAmountPence } }`,
      { needs: { clientGroup: 'OLDER_PEOPLE', ageYears: 79, domains, circumstances } },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ before: [{ weeklyAmountPence: 15_700 }], after: [{ weeklyAmountPence: 17_200 }] });
  });

  it('can be followed in the audit, from the draft to the approval', async () => {
    const { data } = await app.ask(
      auditor,
      'query($id: ID!) { auditEntries(subjectId: $id) { nodes { action actorSubject actorRole } } }',
      { id: draft.id },
    );
    const entry = (action: string, subject: string, actorRole: string) => ({
      action,
      actorSubject: expect.stringMatching(new RegExp(`${subject}$`)),
      actorRole,
    });
    expect(data.auditEntries.nodes).toEqual([
      entry('approvePolicyChange', 'carol', 'POLICY_APPROVER'),
      entry('submitPolicyChange', 'anna', 'POLICY_EDITOR'),
      entry('editPolicyChange', 'anna', 'POLICY_EDITOR'),
      entry('editPolicyChange', 'anna', 'POLICY_EDITOR'),
      entry('draftPolicyChange', 'anna', 'POLICY_EDITOR'),
    ]);
  });
});
