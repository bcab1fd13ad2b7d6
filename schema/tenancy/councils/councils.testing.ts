import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows } from '../../../server/testing/database.ts';
import { changed } from '../../../tenants/policy/exampleInputs.testing.ts';
import type { SettingPath } from '../../../tenants/policy/settingNode.ts';

export const administrator: Asker = { role: 'PLATFORM_ADMINISTRATOR' };
export const ONBOARD = `mutation($input: OnboardCouncilInput!) { onboardCouncil(input: $input) {
  council { id slug name region { code name } gssCodes { code validFrom validTo } onboardedAt } dryRun missingAreas
  newVersions { area number effectiveFrom }
  mistakes { line column path code message expected } warnings { area code path source }
  workedCases { name expectedWeeklyAmountPence weeklyAmountPence passes }
  userErrors { code message path details { missing limitPence actualPence } } } }`;

/** The text of an example council's file. */
export function exampleText(slug: string): Promise<string> {
  return readFile(new URL(`../../../tenants/councils/${slug}.yaml`, import.meta.url), 'utf8');
}

/** Devon's file as a plain value, as another council's. */
export async function exampleShire(): Promise<unknown> {
  return withValues(parse(await exampleText('devon')), ...councilNamed('example-shire', 'Example Shire'));
}

/** The changes that make another council of a file: its names, and an invented GSS code that no other one has. */
export function councilNamed(slug: string, name: string): (readonly [SettingPath, string])[] {
  const number = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000, 0);
  return [
    [['council', 'slug'], slug],
    [['council', 'name'], name],
    [['council', 'gssCodes', 0, 'code'], `E109${String(number).padStart(5, '0')}`],
  ];
}

/** A plain value with another at each path; undefined leaves out what was there. */
export function withValues(value: unknown, ...changes: readonly (readonly [SettingPath, unknown])[]) {
  return changes.reduce<unknown>((file, [path, to]) => changed(file, path, to), value);
}

/** A plain value as the text of a file. */
export function fileText(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false });
}

/** For each test file: the program with Devon on it, and the file of an Example Shire that is not. */
export function onboardingTests() {
  let app: TestApp | null = null;
  let example: unknown = null;
  beforeAll(async () => {
    app = await startTestApp('2026-06-01');
    await app.onboard('devon');
    example = await exampleShire();
  });
  afterAll(() => app?.stop());
  const running = () => {
    if (!app) throw new Error('The program is not running yet.');
    return app;
  };
  return {
    app: running,
    example: () => example,
    /** The example's text, with a value changed at each path. */
    text: (...changes: readonly (readonly [SettingPath, unknown])[]) =>
      fileText(withValues(example, ...changes)),
    onboard: (input: Record<string, unknown>, asker: Asker | null = administrator) =>
      running().ask(asker, ONBOARD, { input }),
    left: () => leftBehind(running()),
  };
}

export type Change = readonly [written: string, instead: string];

/** A file with each text put for another, which has to be there. */
export function withChanges(file: string, ...changes: readonly Change[]): string {
  return changes.reduce((text, [written, instead]) => {
    if (!text.includes(written)) throw new Error(`The file has no ${written}.`);
    return text.replace(written, instead);
  }, file);
}

/** The change that lets an area of Oldham's file take effect on another day. */
export const firstDay = (area: string, day: string): Change => [
  `  ${area}:\n    effectiveFrom: 2026-04-01`,
  `  ${area}:\n    effectiveFrom: ${day}`,
];
export const FROM_2027 = firstDay('resourceAllocation', '2027-04-01');
export const TO_THE_PENNY: Change = ['roundTo: POUND', 'roundTo: PENNY'];
export const UP_TO_400: Change = ['limitPerPaymentPence: 30000', 'limitPerPaymentPence: 40000'];

/** Whatever onboarding could leave behind. */
const TABLES = ['council', 'policy_version', 'published_policy', 'audit_entry', 'idempotency_record'];

/** How much there is of everything that onboarding could leave behind. */
export function leftBehind(app: TestApp): Promise<number[]> {
  return Promise.all(TABLES.map((table) => countRows(app.database, table)));
}
