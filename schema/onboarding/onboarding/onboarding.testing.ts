import { expect } from 'vitest';
import type { Asker, TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { SettingPath } from '../../../tenants/policy/settingNode.ts';
import {
  administrator,
  councilNamed,
  exampleShire,
  fileText,
  withValues,
} from '../../tenancy/councils/councils.testing.ts';

export const SLUG = 'new-shire';
export const at = (role: Asker['role'], subject: string, council = SLUG): Asker => ({
  role,
  council,
  subject,
});
export const editor = at('POLICY_EDITOR', 'anna');
export const approver = at('POLICY_APPROVER', 'carol');
export const councilAdministrator = at('COUNCIL_ADMINISTRATOR', 'dev');

const CHECKLIST = `council { slug status isSandbox liveAt } fileNumber file isClean progress requiredSettingCount writtenSettingCount
  areas { area stage changeId requiredSettingCount writtenSettingCount missingSettings { path label why }
    mistakes { code path line } warnings { path code }
    unusualSettings { path value comparedIn lowerQuartile upperQuartile councilCount } }
  fileMistakes { code path } workedCases { name passes weeklyAmountPence }
  items { code area message } warningsToAcknowledge`;
const PAYLOAD = `council { slug name status liveAt } checklist { ${CHECKLIST} }
  userErrors { code path message details { missing currentVersion } }`;

/** Every table to which a step of onboarding could write, in any council. */
const TABLES = [
  'council',
  'onboarding_file',
  'policy_change',
  'policy_change_edit',
  'policy_change_decision',
  'policy_version',
  'published_policy',
  'person',
  'audit_entry',
];

/** What the tests of onboarding do again and again, on one running program. */
export async function onboardingTester(app: TestApp) {
  const whole = await exampleShire();
  /** The text of the new council's file, with a value changed at each path; undefined leaves it out. */
  const text = (...changes: readonly (readonly [SettingPath, unknown])[]) =>
    fileText(withValues(whole, ...councilNamed(SLUG, 'New Shire'), ...changes));

  async function send(asker: Asker, mutation: string, input: Record<string, unknown>) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data, errors } = await app.ask(
      asker,
      `mutation($input: ${type}) { ${mutation}(input: $input) { ${PAYLOAD} } }`,
      { input },
    );
    if (errors) throw new Error(`${mutation}: ${errors[0]?.extensions.code} ${errors[0]?.message}`);
    return data[mutation];
  }

  async function done(asker: Asker, mutation: string, input: Record<string, unknown>) {
    const payload = await send(asker, mutation, input);
    expect(payload.userErrors, mutation).toEqual([]);
    return payload;
  }

  /** Everything that is stored, to show that a refusal saved nothing. */
  async function stored() {
    const rows = await Promise.all(
      TABLES.map((table) => queryAll(app.database, `select to_jsonb(t) as row from ${table} t order by 1`)),
    );
    return Object.fromEntries(TABLES.map((table, index) => [table, rows[index]]));
  }

  async function refused(asker: Asker, mutation: string, input: Record<string, unknown>) {
    const before = await stored();
    const payload = await send(asker, mutation, input);
    expect(payload.council, mutation).toBeNull();
    expect(await stored()).toEqual(before);
    return payload.userErrors;
  }

  const begun = (file = text(), asker = administrator) => done(asker, 'beginOnboarding', { file });
  const saved = (file: string, expectedFileNumber: number, asker = editor) =>
    done(asker, 'saveOnboardingFile', { council: SLUG, file, expectedFileNumber });

  async function checklist(asker = editor, council = SLUG) {
    const { data, errors } = await app.ask(
      asker,
      `query($council: String!) { onboardingChecklist(council: $council) { ${CHECKLIST} } }`,
      { council },
    );
    if (errors) throw new Error(`${errors[0]?.extensions.code} ${errors[0]?.message}`);
    return data.onboardingChecklist;
  }

  /** What the checklist says of one area. */
  const areaOf = async (area: AreaKey) =>
    (await checklist()).areas.find((each: { area: AreaKey }) => each.area === area);

  /** One step in the life of a change of policy. */
  async function step(asker: Asker, mutation: string, changeId: string) {
    const read = 'query($id: ID!) { policyChange(id: $id) { version } }';
    const { version } = (await app.ask(editor, read, { id: changeId })).data.policyChange;
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { data } = await app.ask(
      asker,
      `mutation($input: ${type}) { ${mutation}(input: $input) { policyChange { status } userErrors { code message } } }`,
      { input: { changeId, expectedVersion: version } },
    );
    expect(data[mutation].userErrors).toEqual([]);
  }

  /** Makes one person submit and another approve every draft. */
  async function approveDrafts() {
    for (const { changeId } of (await checklist()).areas) {
      if (!changeId) continue;
      await step(editor, 'submitPolicyChange', changeId);
      await step(approver, 'approvePolicyChange', changeId);
    }
  }

  return { text, send, done, refused, stored, begun, saved, checklist, areaOf, step, approveDrafts };
}
