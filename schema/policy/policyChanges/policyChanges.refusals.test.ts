import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import {
  approver,
  at,
  editor,
  limitsOf,
  officer,
  otherApprover,
  otherEditor,
  policyTester,
  type Step,
  storedRows,
} from './policyChanges.testing.ts';

describe('a change of policy is refused', () => {
  let app: TestApp;
  let tester: ReturnType<typeof policyTester>;
  beforeAll(async () => {
    app = await startTestApp();
    await app.onboard('warwickshire', 'devon', 'gateshead');
    tester = policyTester(app);
  });
  afterAll(() => app.stop());

  const refusal = async (asker: Asker, mutation: string, input: Record<string, unknown>) => {
    const refusals = await tester.refused(asker, mutation, input);
    return refusals.map(({ code, path }) => [code, path.join('.')]);
  };

  describe('at its start', () => {
    const draft = (given: Record<string, unknown>) =>
      refusal(editor, 'draftPolicyChange', {
        area: 'smallPayments',
        effectiveFrom: '2026-09-01',
        startFrom: { inForce: true },
        ...given,
      });

    it.each([
      ['no start', { startFrom: {} }, ['START_NOT_CLEAR', 'startFrom']],
      ['a start that is none', { startFrom: { inForce: false } }, ['START_NOT_CLEAR', 'startFrom']],
      [
        'two starts',
        { startFrom: { inForce: true, publishedBy: 'devon' } },
        ['START_NOT_CLEAR', 'startFrom'],
      ],
      [
        'no version in force',
        { effectiveFrom: '2001-01-01' },
        ['NO_VERSION_TO_START_FROM', 'startFrom.inForce'],
      ],
      [
        'nothing published by then',
        { startFrom: { publishedBy: 'devon' }, effectiveFrom: '2001-01-01' },
        ['NO_VERSION_TO_START_FROM', 'startFrom.publishedBy'],
      ],
      [
        'a council without a name, rather than begun as something else',
        { startFrom: { publishedBy: '' } },
        ['NO_VERSION_TO_START_FROM', 'startFrom.publishedBy'],
      ],
      ['an empty file', { startFrom: { file: '' } }, ['FILE_NOT_VALID', 'startFrom.file']],
      [
        'a council that is not there',
        { startFrom: { publishedBy: 'nowhere' } },
        ['NO_VERSION_TO_START_FROM', 'startFrom.publishedBy'],
      ],
      ['a file that is none', { startFrom: { file: 'a: b: c' } }, ['FILE_NOT_VALID', 'startFrom.file']],
      ['a note beyond measure', { note: 'x'.repeat(2_001) }, ['TEXT_TOO_LONG', 'note']],
    ])('with %s', async (_what, given, expected) => {
      expect(await draft(given)).toContainEqual(expected);
    });

    it('with a file that lacks the area', async () => {
      const file =
        'council: { slug: elsewhere, name: Elsewhere, regionCode: E12000005, gssCodes: [{ code: E10000099, validFrom: "2020-01-01" }] }\npolicies: {}\n';
      expect(await draft({ startFrom: { file } })).toEqual([['AREA_NOT_IN_FILE', 'startFrom.file']]);
    });

    it('as a copy of tables that are private, which nobody is shown', async () => {
      const at = (role: Asker['role'], subject: string): Asker => ({ role, subject, council: 'gateshead' });
      const begun = await tester.done(at('POLICY_EDITOR', 'gina'), 'draftPolicyChange', {
        area: 'resourceAllocation',
        effectiveFrom: '2026-08-01',
        startFrom: { inForce: true },
      });
      const set = [{ path: 'tablesArePublished', value: 'false' }];
      const saved = await tester.edited(begun, { set }, at('POLICY_EDITOR', 'gina'));
      const waiting = await tester.submitted(saved, at('POLICY_EDITOR', 'gina'));
      const approved = await tester.done(
        at('POLICY_APPROVER', 'gus'),
        'approvePolicyChange',
        tester.target(waiting),
        'policyVersion { id }',
      );
      await queryAll(
        app.database,
        `insert into published_policy (tenant_id, policy_version_id, published_at)
        select tenant_id, id, recorded_at from policy_version where 'policy_' || id = $1`,
        [approved.policyVersion.id],
      );
      const input = { area: 'resourceAllocation', startFrom: { publishedBy: 'gateshead' } };
      expect(await draft(input)).toEqual([['TABLES_ARE_PRIVATE', 'startFrom.publishedBy']]);
    });
  });

  describe('in an edit', () => {
    let step: Step;
    beforeAll(async () => {
      step = await tester.drafted('2026-09-01');
    });
    const edit = (given: Record<string, unknown>) =>
      refusal(editor, 'editPolicyChange', { ...tester.target(step), ...given });

    it('that says nothing', async () => {
      expect(await edit({})).toEqual([['NOTHING_TO_SAVE', '']]);
      expect(await edit({ set: [] })).toEqual([['NOTHING_TO_SAVE', '']]);
    });

    it('of settings that are missing, each with its path', async () => {
      const settings = { smallPayments: { limitPerPaymentPence: 10_000, limitPerYearPence: 20_000 } };
      const refusals = await tester.refused(editor, 'editPolicyChange', {
        ...tester.target(step),
        settings,
      });
      expect(refusals.map(({ code, path, details }) => [code, path.join('.'), details?.mistake])).toEqual(
        ['secondPaymentInYearAllowed', 'purposes', 'carersMayApply'].map((name) =>
          expect.arrayContaining(['SETTING_NOT_VALID', `settings.smallPayments.${name}`, 'MISSING_SETTING']),
        ),
      );
    });

    it.each([
      ['out of bounds', [{ path: 'limitPerPaymentPence', value: '1' }], ['SETTING_NOT_VALID', 'set.0.value']],
      ['no number', [{ path: 'limitPerPaymentPence', value: 'many' }], ['SETTING_NOT_VALID', 'set.0.value']],
      ['unknown', [...limitsOf(60_000), { path: 'limit', value: '1' }], ['SETTING_NOT_VALID', 'set.2.path']],
      [
        'against another setting',
        [{ path: 'limitPerPaymentPence', value: '900000' }],
        ['SETTING_NOT_VALID', 'settings.smallPayments.limitPerYearPence'],
      ],
    ])('of a single setting that is %s, and saves nothing of the others', async (_what, set, expected) => {
      expect(await edit({ set, note: 'Not saved either.' })).toContainEqual(expected);
    });

    it('with settings of another area', async () => {
      const settings = { reviews: { firstReviewWeeks: 6 } };
      expect(await edit({ settings })).toEqual([['SETTINGS_OF_ANOTHER_AREA', 'settings.reviews']]);
    });

    it('that empties what has no empty value', async () => {
      const before = await storedRows(app);
      const { errors } = await app.ask(
        editor,
        'mutation($input: EditPolicyChangeInput!) { editPolicyChange(input: $input) { policyChange { id } } }',
        { input: { ...tester.target(step), note: null } },
      );
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        inputPath: ['input', 'note'],
      });
      expect(await storedRows(app)).toEqual(before);
    });

    it('beyond the national frame, unless guidance leaves room and the reason is recorded', async () => {
      const reviews = await tester.drafted('2026-09-01', { area: 'reviews' });
      const set = (path: string, value: string) => ({ ...tester.target(reviews), set: [{ path, value }] });
      const tooLate = set('directPaymentFirstReviewMonths', '9');
      const [refused] = await tester.refused(editor, 'editPolicyChange', tooLate);
      expect(refused).toMatchObject({
        code: 'NATIONAL_FRAME_REFUSED',
        path: ['set', '0', 'value'],
        details: { mistake: 'BREAKS_NATIONAL_FRAME', allowed: ['6 or less'] },
      });
      expect(refused?.message).toContain('regulation 7');
      const [unreasoned] = await tester.refused(editor, 'editPolicyChange', set('firstReviewWeeks', '16'));
      expect(unreasoned).toMatchObject({
        code: 'NATIONAL_FRAME_REFUSED',
        path: ['settings', 'reviews', 'laterFirstReviewReason'],
        details: { mistake: 'REASON_NOT_RECORDED' },
      });
      const reason = { path: 'laterFirstReviewReason', value: 'Illustrative: after re-ablement ends.' };
      const saved = await tester.done(
        editor,
        'editPolicyChange',
        { ...tester.target(reviews), set: [{ path: 'firstReviewWeeks', value: '16' }, reason] },
        'warnings { code path } reviews { firstReviewWeeks }',
      );
      expect(saved).toMatchObject({
        warnings: expect.arrayContaining([
          { code: 'FIRST_REVIEW_LATER_THAN_GUIDANCE', path: 'firstReviewWeeks' },
        ]),
        reviews: { firstReviewWeeks: 16 },
      });
    });

    it('of a version that has changed since', async () => {
      const stale = { ...tester.target(step), expectedVersion: step.version - 1, note: 'Late.' };
      const [refused] = await tester.refused(editor, 'editPolicyChange', stale);
      expect(refused).toMatchObject({
        code: 'STALE_VERSION',
        details: { currentVersion: step.version },
      });
    });
  });

  describe('to whoever may not', () => {
    it('to every author as its approver, whatever else they did', async () => {
      const both = (subject: string) =>
        [at('POLICY_EDITOR', subject), at('POLICY_APPROVER', subject)] as const;
      const [fay, fayApproves] = both('fay');
      const [gil, gilApproves] = both('gil');
      const [hal, halApproves] = both('hal');
      const begun = await tester.drafted('2026-09-02', {}, fay);
      const overwritten = await tester.limited(begun, 51_000, gil);
      const saved = await tester.limited(overwritten, 52_000, editor);
      const waiting = await tester.submitted(saved, hal);
      for (const asker of [fayApproves, gilApproves, halApproves]) {
        expect(await refusal(asker, 'approvePolicyChange', tester.target(waiting))).toEqual([
          ['AUTHOR_MAY_NOT_APPROVE', 'changeId'],
        ]);
      }
      const approved = await tester.approved(waiting, approver);
      expect(await tester.read(approved, 'policyVersion { author approver }')).toEqual({
        policyVersion: { author: 'anna', approver: 'carol' },
      });
    });

    it('to somebody who had no hand in it and would withdraw it', async () => {
      const step = await tester.drafted('2026-09-03');
      const withdraw = { ...tester.target(step), reason: 'Not mine.' };
      expect(await refusal(otherEditor, 'withdrawPolicyChange', withdraw)).toEqual([
        ['POLICY_CHANGE_NOT_YOURS', 'changeId'],
      ]);
      const mine = await tester.limited(step, 53_000, otherEditor);
      const withdrawn = await tester.done(otherEditor, 'withdrawPolicyChange', {
        ...tester.target(mine),
        reason: 'Mine now.',
      });
      expect(withdrawn.status).toBe('WITHDRAWN');
    });

    it('to every other role, and leaves everything as it was', async () => {
      const step = await tester.proposed('2026-09-04', 54_000);
      const before = await storedRows(app);
      const input = { ...tester.target(step), reason: 'No.' };
      const refusedTo: [string, Asker['role'][]][] = [
        [
          'ApprovePolicyChange',
          ['POLICY_EDITOR', 'EMERGENCY_POLICY_OFFICER', 'COUNCIL_ADMINISTRATOR', 'DIRECTOR'],
        ],
        ['RejectPolicyChange', ['POLICY_EDITOR', 'EMERGENCY_POLICY_OFFICER', 'COMMISSIONER']],
        [
          'EnactEmergencyPolicyChange',
          ['POLICY_EDITOR', 'POLICY_APPROVER', 'COUNCIL_ADMINISTRATOR', 'DIRECTOR'],
        ],
        ['SubmitPolicyChange', ['POLICY_APPROVER', 'PRACTITIONER', 'FINANCE_OFFICER']],
        ['EditPolicyChange', ['POLICY_APPROVER', 'COUNCIL_ADMINISTRATOR', 'REGIONAL_ANALYST']],
        ['WithdrawPolicyChange', ['AUDITOR', 'PLATFORM_ADMINISTRATOR', 'TEAM_MANAGER']],
      ];
      for (const [mutation, roles] of refusedTo) {
        for (const role of roles) {
          const name = mutation.charAt(0).toLowerCase() + mutation.slice(1);
          const council = ['REGIONAL_ANALYST', 'PLATFORM_ADMINISTRATOR'].includes(role)
            ? undefined
            : 'warwickshire';
          const needsReason = /Reject|Withdraw|Enact/.test(mutation);
          const { reason, ...without } = input;
          const { errors } = await app.ask(
            { role, ...(council ? { council } : {}) },
            `mutation($input: ${mutation}Input!) { ${name}(input: $input) { policyChange { id } } }`,
            { input: needsReason ? input : without },
          );
          expect(errors?.[0]?.extensions.code, `${role} ${mutation}`).toBe('FORBIDDEN');
        }
      }
      expect(await storedRows(app)).toEqual(before);
    });

    it('to read, for residents and for those who only practise, also by its id', async () => {
      const step = await tester.drafted('2026-09-05');
      for (const role of ['PRACTITIONER', 'FINANCE_OFFICER', 'PERSON'] as const) {
        const asker: Asker = {
          role,
          council: 'warwickshire',
          person: `person_${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}`,
        };
        const read = await app.ask(asker, 'query($id: ID!) { policyChange(id: $id) { id } }', {
          id: step.id,
        });
        expect(read.errors?.[0]?.extensions.code, role).toBe('FORBIDDEN');
        const node = await app.ask(asker, 'query($id: ID!) { node(id: $id) { id } }', { id: step.id });
        expect(node, role).toEqual({ data: { node: null } });
      }
      for (const role of ['TEAM_MANAGER', 'AUDITOR', 'COMMISSIONER', 'POLICY_APPROVER'] as const) {
        const asker: Asker = { role, council: 'warwickshire' };
        const node = await app.ask(asker, 'query($id: ID!) { node(id: $id) { id } }', { id: step.id });
        expect(node.data.node, role).toEqual({ id: step.id });
      }
    });

    it('to another council, as if it were not there', async () => {
      const step = await tester.drafted('2026-09-06');
      const missing = 'change_01a00000-0000-7000-8000-000000000000';
      const devonEditor = at('POLICY_EDITOR', 'anna', 'devon');
      for (const id of [step.id, missing]) {
        expect(
          await refusal(devonEditor, 'editPolicyChange', { changeId: id, expectedVersion: 1, note: 'x' }),
        ).toEqual([['NOT_FOUND', 'changeId']]);
        const read = await app.ask(devonEditor, 'query($id: ID!) { policyChange(id: $id) { id } }', { id });
        expect(read).toEqual({ data: { policyChange: null } });
      }
      const list = await app.ask(devonEditor, '{ policyChanges { id } }');
      expect(list.data.policyChanges).toEqual([]);
      const base = (await tester.read(step, 'baseVersion { id }')).baseVersion.id;
      const own = await tester.done(devonEditor, 'draftPolicyChange', {
        area: 'smallPayments',
        effectiveFrom: '2026-09-06',
        startFrom: { inForce: true },
      });
      expect(
        await refusal(devonEditor, 'editPolicyChange', { ...tester.target(own), basePolicyVersionId: base }),
      ).toEqual([['BASE_HAS_CHANGED', 'basePolicyVersionId']]);
    });
  });

  describe('out of order', () => {
    it('before its submission, and after its end', async () => {
      const step = await tester.drafted('2026-09-07');
      for (const [asker, mutation, given] of [
        [approver, 'approvePolicyChange', {}],
        [approver, 'rejectPolicyChange', { reason: 'No.' }],
      ] as const) {
        expect(await refusal(asker, mutation, { ...tester.target(step), ...given })).toEqual([
          ['POLICY_CHANGE_NOT_IN_STATE', 'changeId'],
        ]);
      }
      const gone = await tester.done(editor, 'withdrawPolicyChange', {
        ...tester.target(step),
        reason: 'Done with.',
      });
      for (const [asker, mutation, given] of [
        [editor, 'editPolicyChange', { note: 'Again.' }],
        [editor, 'submitPolicyChange', {}],
        [editor, 'withdrawPolicyChange', { reason: 'Again.' }],
        [officer, 'enactEmergencyPolicyChange', { reason: 'Again.' }],
      ] as const) {
        expect(await refusal(asker, mutation, { ...tester.target(gone), ...given })).toEqual([
          ['POLICY_CHANGE_NOT_IN_STATE', 'changeId'],
        ]);
      }
    });

    it('once it is in force', async () => {
      const step = await tester.drafted('2026-06-01', { area: 'monitoring', note: '' });
      const approved = await tester.approved(await tester.submitted(step));
      expect(approved.status).toBe('IN_FORCE');
      for (const [asker, mutation, given] of [
        [editor, 'editPolicyChange', { note: 'Too late.' }],
        [approver, 'withdrawPolicyChange', { reason: 'Too late.' }],
        [approver, 'approvePolicyChange', {}],
      ] as const) {
        expect(await refusal(asker, mutation, { ...tester.target(approved), ...given })).toEqual([
          ['POLICY_CHANGE_NOT_IN_STATE', 'changeId'],
        ]);
      }
    });
  });

  describe('without its reason', () => {
    it.each([
      ['rejectPolicyChange', approver],
      ['withdrawPolicyChange', editor],
      ['enactEmergencyPolicyChange', officer],
    ] as const)('in %s', async (mutation, asker) => {
      const step = await tester.proposed('2026-06-01', 55_000);
      const blank = await refusal(asker, mutation, { ...tester.target(step), reason: '  ' });
      expect(blank).toEqual([['REASON_MISSING', 'reason']]);
      const endless = await refusal(asker, mutation, { ...tester.target(step), reason: 'x'.repeat(2_001) });
      expect(endless).toEqual([['TEXT_TOO_LONG', 'reason']]);
    });
  });

  it('when its day is moved to where another version is in force, until it is set against that', async () => {
    const later = await tester.done(
      approver,
      'approvePolicyChange',
      tester.target(await tester.proposed('2026-10-01', 57_000)),
      'policyVersion { id }',
    );
    const begun = await tester.drafted('2026-09-20', {});
    const moved = await tester.edited(begun, { effectiveFrom: '2026-10-05' });
    expect(await tester.read(moved, 'baseHasChanged')).toEqual({ baseHasChanged: true });
    const [told] = await tester.refused(editor, 'submitPolicyChange', tester.target(moved));
    expect(told).toMatchObject({
      code: 'BASE_HAS_CHANGED',
      path: ['changeId'],
      details: { inForceVersion: later.policyVersion.id },
    });
    expect(told?.details?.differs).toEqual(['limitPerPaymentPence', 'limitPerYearPence']);
    const stale = { ...tester.target(moved), basePolicyVersionId: told?.details?.baseVersion };
    expect(await refusal(editor, 'editPolicyChange', stale)).toEqual([
      ['BASE_HAS_CHANGED', 'basePolicyVersionId'],
    ]);
    const settled = await tester.edited(moved, { basePolicyVersionId: told?.details?.inForceVersion });
    expect(await tester.read(settled, 'baseHasChanged baseVersion { id }')).toEqual({
      baseHasChanged: false,
      baseVersion: { id: later.policyVersion.id },
    });
    expect((await tester.submitted(settled)).status).toBe('SUBMITTED');
  });

  it('as an emergency that can wait', async () => {
    const step = await tester.drafted('2026-06-02', {}, officer);
    const enact = { ...tester.target(step), reason: 'In haste.' };
    expect(await refusal(officer, 'enactEmergencyPolicyChange', enact)).toEqual([
      ['EMERGENCY_CAN_WAIT', 'changeId'],
    ]);
  });

  it('when its day has passed while it waited, until somebody says that it is to reach back', async () => {
    const step = await tester.proposed('2026-06-15', 56_000);
    app.setToday('2026-06-16');
    expect(await refusal(approver, 'approvePolicyChange', tester.target(step))).toEqual([
      ['EFFECTIVE_DATE_PASSED', 'changeId'],
    ]);
    const noted = await tester.edited(step, { note: 'From 15 June, as the cabinet decided.' });
    const approved = await tester.approved(await tester.submitted(noted), otherApprover);
    expect(await tester.read(approved, 'isBackDated policyVersion { isBackDated }')).toEqual({
      isBackDated: true,
      policyVersion: { isBackDated: true },
    });
  });
});
