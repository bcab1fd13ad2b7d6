import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { versionInForce } from '../../../tenants/policy/versions.ts';
import {
  approver,
  editor,
  officer,
  otherApprover,
  otherEditor,
  policyTester,
  type Step,
} from './policyChanges.testing.ts';

describe('the life of a change of policy', () => {
  let app: TestApp;
  let tester: ReturnType<typeof policyTester>;
  beforeAll(async () => {
    app = await startTestApp();
    await app.onboard('warwickshire', 'devon', 'gateshead');
    tester = policyTester(app);
  });
  afterAll(() => app.stop());

  it('goes from a draft to a version in force, seen by two people', async () => {
    const draft = await tester.drafted('2026-07-01', { note: 'More for small things.' });
    expect(draft).toMatchObject({ version: 1, status: 'DRAFT' });
    const saved = await tester.limited(draft, 60_000);
    expect(saved).toMatchObject({ version: 2, status: 'DRAFT' });
    const waiting = await tester.submitted(saved);
    expect(waiting).toMatchObject({ version: 3, status: 'SUBMITTED' });
    const approved = await tester.done(
      approver,
      'approvePolicyChange',
      tester.target(waiting),
      `area note isBackDated isEmergency inForceFrom inForceUntil baseHasChanged
      baseVersion { number } policyVersion { number author approver note isEmergency isBackDated effectiveFrom withdrawnAt }
      approvedBy submittedBy draftedBy smallPayments { limitPerPaymentPence } reviews { noticeDays: __typename }`,
    );
    expect(approved).toMatchObject({
      status: 'APPROVED',
      area: 'smallPayments',
      isBackDated: false,
      isEmergency: false,
      inForceFrom: '2026-07-01',
      inForceUntil: null,
      baseHasChanged: false,
      baseVersion: { number: 1 },
      policyVersion: {
        number: 2,
        author: 'anna',
        approver: 'carol',
        note: 'More for small things.',
        isEmergency: false,
        isBackDated: false,
        effectiveFrom: '2026-07-01',
        withdrawnAt: null,
      },
      draftedBy: 'anna',
      submittedBy: 'anna',
      approvedBy: 'carol',
      smallPayments: { limitPerPaymentPence: 60_000 },
      reviews: null,
    });
    expect(await tester.limitOn('2026-06-30')).toEqual({ number: 1, pence: 50_000 });
    expect(await tester.limitOn('2026-07-01')).toEqual({ number: 2, pence: 60_000 });
    app.setToday('2026-07-01');
    expect(await tester.read(approved, 'status')).toEqual({ status: 'IN_FORCE' });
  });

  it('has its settings as text, which an edit takes back as they are', async () => {
    const draft = await tester.drafted('2027-01-01');
    const { settingsText, inForceVersion } = await tester.read(
      draft,
      'settingsText inForceVersion { number }',
    );
    const settings = JSON.parse(settingsText);
    expect(settings.limitPerPaymentPence).toBe(60_000);
    expect(inForceVersion).toEqual({ number: 2 });
    const smallPayments = { ...settings, limitPerPaymentPence: 55_000 };
    const saved = await tester.edited(draft, { settings: { smallPayments } });
    const { differences } = (await tester.read(saved, 'diff { differences { path before after } }')).diff;
    expect(differences).toEqual([{ path: 'limitPerPaymentPence', before: '60000', after: '55000' }]);
    await tester.done(editor, 'withdrawPolicyChange', { ...tester.target(saved), reason: 'Only tried.' });
  });

  it('is superseded by the next, and shows until when it decided', async () => {
    const next = await tester.approved(await tester.proposed('2026-08-01', 70_000));
    app.setToday('2026-08-01');
    const { data } = await app.ask(
      editor,
      '{ policyChanges(area: smallPayments) { id status inForceFrom inForceUntil } }',
    );
    const decided = data.policyChanges.filter(({ status }: { status: string }) => status !== 'WITHDRAWN');
    expect(decided).toMatchObject([
      { id: next.id, status: 'IN_FORCE', inForceFrom: '2026-08-01', inForceUntil: null },
      { status: 'SUPERSEDED', inForceFrom: '2026-07-01', inForceUntil: '2026-08-01' },
    ]);
    const inStatus = await app.ask(editor, '{ policyChanges(status: SUPERSEDED) { area effectiveFrom } }');
    expect(inStatus.data.policyChanges).toEqual([{ area: 'smallPayments', effectiveFrom: '2026-07-01' }]);
    const ofOther = await app.ask(editor, '{ policyChanges(area: reviews) { id } }');
    expect(ofOther.data.policyChanges).toEqual([]);
  });

  it('comes into force before a later one that waits already, and decides only until that', async () => {
    await tester.approved(await tester.proposed('2026-12-01', 90_000));
    const between = await tester.approved(await tester.proposed('2026-10-01', 80_000));
    expect(await tester.read(between, 'inForceFrom inForceUntil')).toEqual({
      inForceFrom: '2026-10-01',
      inForceUntil: '2026-12-01',
    });
    expect((await tester.limitOn('2026-09-30')).pence).toBe(70_000);
    expect((await tester.limitOn('2026-11-30')).pence).toBe(80_000);
    expect((await tester.limitOn('2026-12-01')).pence).toBe(90_000);
  });

  it('is withdrawn before its day, on both axes of time', async () => {
    app.setToday('2026-08-05');
    const change = await tester.approved(await tester.proposed('2026-11-01', 1_000));
    expect((await tester.limitOn('2026-11-01')).pence).toBe(1_000);
    app.setToday('2026-08-07');
    const withdrawn = await tester.done(
      approver,
      'withdrawPolicyChange',
      { ...tester.target(change), reason: 'A nought was missing.' },
      'withdrawnBy withdrawnReason inForceFrom policyVersion { number withdrawnAt withdrawnReason }',
    );
    expect(withdrawn).toMatchObject({
      status: 'WITHDRAWN',
      withdrawnBy: 'carol',
      withdrawnReason: 'A nought was missing.',
      inForceFrom: null,
      policyVersion: {
        withdrawnAt: '2026-08-07T08:00:00.000Z',
        withdrawnReason: 'A nought was missing.',
      },
    });
    expect((await tester.limitOn('2026-11-01')).pence).toBe(80_000);
    expect((await tester.limitOn('2026-11-01', '2026-08-06T00:00:00Z')).pence).toBe(1_000);
    expect((await tester.limitOn('2026-11-01', '2026-08-01T12:00:00Z')).pence).toBe(80_000);
    const { data } = await app.ask(editor, '{ policyVersions(area: smallPayments) { number withdrawnAt } }');
    expect(data.policyVersions.filter(({ withdrawnAt }: Step) => withdrawnAt)).toEqual([
      { number: withdrawn.policyVersion.number, withdrawnAt: '2026-08-07T08:00:00.000Z' },
    ]);
  });

  it('corrects the past in the open: flagged, with a note, and what was known before stays known', async () => {
    app.setToday('2026-08-10');
    const draft = await tester.drafted('2026-07-15', { note: '' });
    expect(await tester.read(draft, 'isBackDated baseVersion { number }')).toEqual({
      isBackDated: true,
      baseVersion: { number: 2 },
    });
    const saved = await tester.limited(draft, 65_000);
    const refusals = await tester.refused(editor, 'submitPolicyChange', tester.target(saved));
    expect(refusals).toMatchObject([{ code: 'NOTE_MISSING', path: ['changeId'] }]);
    const noted = await tester.edited(saved, { note: 'The cabinet decided £650 from 15 July.' });
    const approved = await tester.approved(await tester.submitted(noted));
    expect(approved.status).toBe('SUPERSEDED');
    expect(
      await tester.read(approved, 'isBackDated inForceFrom inForceUntil policyVersion { isBackDated }'),
    ).toEqual({
      isBackDated: true,
      inForceFrom: '2026-07-15',
      inForceUntil: '2026-08-01',
      policyVersion: { isBackDated: true },
    });
    expect((await tester.limitOn('2026-07-20')).pence).toBe(65_000);
    expect((await tester.limitOn('2026-07-20', '2026-08-09T00:00:00Z')).pence).toBe(60_000);
    expect((await tester.limitOn('2026-08-01')).pence).toBe(70_000);
  });

  it('is rejected with a reason that stays after an edit has opened it again', async () => {
    const waiting = await tester.proposed('2027-01-01', 95_000);
    const rejected = await tester.done(
      approver,
      'rejectPolicyChange',
      { ...tester.target(waiting), reason: 'The finance team has not seen it.' },
      'rejectedBy rejectedReason',
    );
    expect(rejected).toMatchObject({
      status: 'REJECTED',
      rejectedBy: 'carol',
      rejectedReason: 'The finance team has not seen it.',
    });
    const again = await tester.limited(rejected, 94_000, otherEditor);
    const fields =
      'status rejectedReason edits { number editedBy smallPayments { limitPerPaymentPence } } decisions { number kind decidedBy reason }';
    expect(await tester.read(again, fields)).toEqual({
      status: 'DRAFT',
      rejectedReason: null,
      edits: [
        { number: 1, editedBy: 'anna', smallPayments: { limitPerPaymentPence: 90_000 } },
        { number: 2, editedBy: 'anna', smallPayments: { limitPerPaymentPence: 95_000 } },
        { number: 3, editedBy: 'ben', smallPayments: { limitPerPaymentPence: 94_000 } },
      ],
      decisions: [
        { number: 1, kind: 'SUBMITTED', decidedBy: 'anna', reason: null },
        { number: 2, kind: 'REJECTED', decidedBy: 'carol', reason: 'The finance team has not seen it.' },
      ],
    });
    await tester.done(editor, 'withdrawPolicyChange', { ...tester.target(again), reason: 'Given up.' });
  });

  it('loses its submission or approval by an edit, and its version with it', async () => {
    app.setToday('2026-08-20');
    const waiting = await tester.proposed('2027-02-01', 96_000);
    const opened = await tester.limited(waiting, 97_000);
    expect(opened.status).toBe('DRAFT');
    const approved = await tester.approved(await tester.submitted(opened));
    expect((await tester.limitOn('2027-02-01')).pence).toBe(97_000);
    app.setToday('2026-08-21');
    const edited = await tester.limited(approved, 98_000);
    expect(
      await tester.read(edited, 'status approvedBy policyVersion { number } decisions { kind reason }'),
    ).toEqual({
      status: 'DRAFT',
      approvedBy: null,
      policyVersion: null,
      decisions: [
        { kind: 'SUBMITTED', reason: null },
        { kind: 'SUBMITTED', reason: null },
        { kind: 'APPROVED', reason: null },
        { kind: 'WITHDRAWN', reason: 'The change that it came of was edited after its approval.' },
      ],
    });
    expect((await tester.limitOn('2027-02-01')).pence).toBe(90_000);
    expect((await tester.limitOn('2027-02-01', '2026-08-20T12:00:00Z')).pence).toBe(97_000);
    const anew = await tester.approved(await tester.submitted(edited), otherApprover);
    expect((await tester.limitOn('2027-02-01')).pence).toBe(98_000);
    await tester.done(approver, 'withdrawPolicyChange', { ...tester.target(anew), reason: 'Tidied away.' });
  });

  it('is put in force in an emergency by one person, and says so wherever its version shows', async () => {
    const draft = await tester.drafted('2026-08-21', {}, officer);
    const saved = await tester.limited(draft, 75_000, officer);
    const reason = 'The printed limit was wrong and payments are going out today.';
    const enacted = await tester.done(
      officer,
      'enactEmergencyPolicyChange',
      { ...tester.target(saved), reason },
      'isEmergency emergencyReason enactedBy policyVersion { isEmergency emergencyReason approver author }',
    );
    expect(enacted).toMatchObject({
      status: 'IN_FORCE',
      isEmergency: true,
      emergencyReason: reason,
      enactedBy: 'eve',
      policyVersion: { isEmergency: true, emergencyReason: reason, approver: null, author: 'eve' },
    });
    const flags = { isEmergency: true, emergencyReason: reason };
    const { data } = await app.ask(
      editor,
      `{ policy { smallPayments { isEmergency emergencyReason settings { limitPerPaymentPence } } }
        policyVersions(area: smallPayments) { isEmergency emergencyReason } }`,
    );
    expect(data.policy.smallPayments).toEqual({ ...flags, settings: { limitPerPaymentPence: 75_000 } });
    expect(data.policyVersions[0]).toEqual(flags);
    expect(data.policyVersions.slice(1).every((each: Step) => !each.isEmergency)).toBe(true);
  });

  it('begins as what another council has published, or as an area of a file', async () => {
    const input = { area: 'resourceAllocation', effectiveFrom: '2027-04-01', note: '' };
    const copied = await tester.done(
      editor,
      'draftPolicyChange',
      { ...input, startFrom: { publishedBy: 'devon' } },
      'startsFrom sources { path } baseVersion { number } resourceAllocation { roundTo scales { key } }',
    );
    const devon = await app.ask(
      { role: 'POLICY_EDITOR', council: 'devon' },
      '{ policy(asOf: "2027-04-01") { resourceAllocation { settings { roundTo scales { key } } } } }',
    );
    expect(copied).toMatchObject({
      startsFrom: 'PUBLISHED',
      sources: [],
      baseVersion: { number: 1 },
      resourceAllocation: devon.data.policy.resourceAllocation.settings,
    });
    const file = `
council: { slug: elsewhere, name: Elsewhere, regionCode: E12000005, gssCodes: [{ code: E10000099, validFrom: '2020-01-01' }] }
policies:
  smallPayments:
    effectiveFrom: '2026-01-01'
    settings: ${JSON.stringify({ ...(await smallPayments()), limitPerPaymentPence: 12_300 })}
`;
    const fromFile = await tester.done(
      editor,
      'draftPolicyChange',
      { area: 'smallPayments', effectiveFrom: '2027-04-01', startFrom: { file } },
      'startsFrom smallPayments { limitPerPaymentPence }',
    );
    expect(fromFile).toMatchObject({
      startsFrom: 'FILE',
      smallPayments: { limitPerPaymentPence: 12_300 },
    });
  });

  async function smallPayments(): Promise<Record<string, unknown>> {
    const [row] = await queryAll<{ settings: Record<string, unknown> }>(
      app.database,
      "select settings from policy_version where area = 'smallPayments' and number = 1 and tenant_id = (select tenant_id from council where slug = 'warwickshire')",
    );
    return row?.settings ?? {};
  }

  it('keeps the source of every figure that nobody has touched', async () => {
    const draft = await tester.drafted('2027-05-01', { startFrom: { inForce: true } });
    const sources = [
      { path: 'purposes', source: 'Illustrative paper' },
      { path: 'limitPerPaymentPence', source: 'Paper' },
    ];
    const sourced = await tester.edited(draft, { sources });
    const changed = await tester.limited(sourced, 41_000);
    expect(await tester.read(changed, 'sources { path source } provenance { path basis }')).toMatchObject({
      sources: [{ path: 'purposes', source: 'Illustrative paper' }],
      provenance: expect.arrayContaining([
        { path: 'limitPerPaymentPence', basis: 'ILLUSTRATIVE' },
        { path: 'purposes', basis: 'SOURCED' },
      ]),
    });
    const refusals = await tester.refused(editor, 'editPolicyChange', {
      ...tester.target(changed),
      sources: [{ path: 'limitPerPaymnetPence', source: 'Paper' }],
    });
    expect(refusals).toMatchObject([{ code: 'SOURCE_NOT_VALID', path: ['sources', '0', 'path'] }]);
  });

  it('leaves days without gap or overlap, equal to the rule, at every moment there was', async () => {
    const versions = await queryAll<{
      id: string;
      number: number;
      effectiveFrom: string;
      recordedAt: string;
      withdrawnAt: string | null;
    }>(
      app.database,
      `select v.id, number, effective_from::text as "effectiveFrom", to_json(recorded_at)#>>'{}' as "recordedAt",
        (select to_json(w.withdrawn_at)#>>'{}' from policy_version_withdrawal w where w.policy_version_id = v.id) as "withdrawnAt"
      from policy_version v join council c using (tenant_id) where c.slug = 'warwickshire' and area = 'smallPayments'`,
    );
    expect(versions.length).toBeGreaterThan(8);
    const moments = [
      ...new Set(versions.flatMap((each) => [each.recordedAt, each.withdrawnAt ?? each.recordedAt])),
    ];
    const days = [...new Set(versions.map((each) => each.effectiveFrom))].flatMap((day) => [
      day,
      Temporal.PlainDate.from(day).subtract({ days: 1 }).toString(),
    ]);
    let compared = 0;
    for (const knownAt of moments) {
      for (const asOf of days) {
        const rows = await queryAll<{ id: string }>(
          app.database,
          `select policy_version_id as id from policy_period p join council c using (tenant_id)
          where c.slug = 'warwickshire' and area = 'smallPayments' and in_force @> $1::date and known @> $2::timestamptz`,
          [asOf, knownAt],
        );
        const expected = versionInForce(versions, asOf, knownAt);
        expect(
          rows.map(({ id }) => id),
          `${asOf} as known at ${knownAt}`,
        ).toEqual(expected ? [expected.id] : []);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('leaves a clear error for a day on which no version is in force', async () => {
    const { errors } = await app.ask(editor, '{ policy(asOf: "2001-01-01") { smallPayments { number } } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'POLICY_NOT_IN_FORCE',
      areas: ['smallPayments'],
    });
  });

  it('is recorded no earlier than what is known already, whatever the clock says', async () => {
    app.setToday('2026-08-25');
    await tester.approved(await tester.proposed('2028-06-01', 91_000));
    app.setToday('2026-08-24');
    const approved = await tester.approved(await tester.proposed('2028-07-01', 92_000));
    expect(await tester.read(approved, 'approvedAt policyVersion { recordedAt }')).toEqual({
      approvedAt: '2026-08-24T08:00:00.000Z',
      policyVersion: { recordedAt: '2026-08-25T08:00:00.000Z' },
    });
    app.setToday('2026-08-25');
  });

  it('is listed with all that belongs to it in one statement, however many there are', async () => {
    const fields = `id status isBackDated baseHasChanged warnings { code } provenance { path }
      baseVersion { number isEmergency withdrawnAt } policyVersion { number } smallPayments { purposes } reviews { firstReviewWeeks }
      edits { number smallPayments { purposes } } decisions { kind policyVersion { number } }`;
    app.statements.length = 0;
    const { data, errors } = await app.ask(editor, `{ policyChanges { ${fields} } }`);
    expect(errors).toBeUndefined();
    expect(data.policyChanges.length).toBeGreaterThan(10);
    expect(app.statements.filter((text) => text.includes('policy_change'))).toHaveLength(1);
  });

  it('is in the audit, step by step', async () => {
    const change = await tester.approved(await tester.proposed('2028-01-01', 99_000));
    const { data, errors } = await app.ask(
      { role: 'AUDITOR', council: 'warwickshire' },
      'query($id: ID!) { auditEntries(subjectId: $id) { nodes { action actorSubject actorRole } } }',
      { id: change.id },
    );
    expect(errors).toBeUndefined();
    expect(data.auditEntries.nodes.map((each: Step) => [each.action, each.actorSubject])).toEqual(
      expect.arrayContaining([
        ['draftPolicyChange', 'anna'],
        ['editPolicyChange', 'anna'],
        ['submitPolicyChange', 'anna'],
        ['approvePolicyChange', 'carol'],
      ]),
    );
  });
});
