import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../server/testing/app.ts';
import {
  administrator,
  type Change,
  councilNamed,
  exampleShire,
  exampleText,
  fileText,
  leftBehind,
  ONBOARD,
  withChanges,
  withValues,
} from '../../tenancy/councils/councils.testing.ts';
import { editor, onboardingTester, SLUG } from './onboarding.testing.ts';

const PATH = ['file', 'council', 'gssCodes', '0', 'code'];
const REFUSED = {
  code: 'COUNCIL_CODE_TAKEN',
  path: PATH,
  message: expect.stringMatching(
    /^The GSS code E08000004 belongs to Oldham Council \(oldham\) from 2009-01-01 on, /,
  ),
};
const RENAMED: readonly Change[] = [
  ['slug: oldham', 'slug: oldham-again'],
  ['name: Oldham Council', 'name: Oldham Again'],
];
const OLDHAMS_CODE = [['council', 'gssCodes', 0, 'code'], 'E08000004'] as const;

let app: TestApp;
let tester: Awaited<ReturnType<typeof onboardingTester>>;
let copy: string;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('oldham', 'devon');
  tester = await onboardingTester(app);
  copy = withChanges(await exampleText('oldham'), ...RENAMED);
});
afterAll(() => app.stop());

async function onboard(file: string, dryRun = false) {
  const { data, errors } = await app.ask(administrator, ONBOARD, { input: { file, dryRun } });
  expect(errors).toBeUndefined();
  return data.onboardCouncil;
}

describe('a GSS code that another council has', () => {
  it('keeps a second council from being onboarded, also on a dry run', async () => {
    const before = await leftBehind(app);
    for (const dryRun of [true, false]) {
      expect(await onboard(copy, dryRun)).toMatchObject({
        council: null,
        newVersions: [],
        mistakes: [],
        userErrors: [REFUSED],
      });
    }
    expect(await leftBehind(app)).toEqual(before);
  });

  it('comes before what the file lacks', async () => {
    const { userErrors } = await onboard(copy.slice(0, copy.indexOf('\n  money:')), true);
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual([
      'COUNCIL_CODE_TAKEN',
      'POLICY_AREAS_MISSING',
    ]);
  });

  it('keeps nobody from onboarding the same council again, which says that nothing is new', async () => {
    const { userErrors } = await onboard(await exampleText('oldham'));
    expect(userErrors).toMatchObject([{ code: 'COUNCIL_ALREADY_ONBOARDED' }]);
  });

  it('keeps a council from being prepared, and from taking it while it is', async () => {
    const refused = (mutation: string, input: object) =>
      tester.refused(administrator, mutation, { file: tester.text(OLDHAMS_CODE), ...input });
    expect(await refused('beginOnboarding', {})).toMatchObject([REFUSED]);
    await tester.begun();
    const save = { council: SLUG, expectedFileNumber: 1 };
    expect(await refused('saveOnboardingFile', save)).toMatchObject([REFUSED]);
    await tester.saved(tester.text(), 1, editor);
  });

  it('is one that a council being prepared has, too', async () => {
    const [, , [, code]] = councilNamed(SLUG, 'New Shire') as [unknown, unknown, [unknown, string]];
    const { userErrors } = await onboard(withChanges(copy, ['code: E08000004', `code: ${code}`]), true);
    expect(userErrors).toMatchObject([{ code: 'COUNCIL_CODE_TAKEN', path: PATH }]);
  });

  it('is free again after its last day there', async () => {
    const code = (days: object) => [['council', 'gssCodes'], [{ code: 'E08000777', ...days }]] as const;
    const shire = await exampleShire();
    const ended = fileText(withValues(shire, code({ validFrom: '2009-01-01', validTo: '2025-03-31' })));
    const onceMore = (validFrom: string) =>
      fileText(withValues(shire, ...councilNamed('after-shire', 'After Shire'), code({ validFrom })));
    expect((await onboard(ended)).userErrors).toEqual([]);
    expect((await onboard(onceMore('2025-03-31'))).userErrors).toMatchObject([
      { code: 'COUNCIL_CODE_TAKEN' },
    ]);
    expect((await onboard(onceMore('2025-04-01'))).userErrors).toEqual([]);
  });

  it('goes to one of several councils that come with it at the same moment', async () => {
    const shire = await exampleShire();
    const files = ['left', 'right', 'upper', 'lower', 'inner', 'outer'].map((side) =>
      fileText(
        withValues(shire, ...councilNamed(`${side}-shire`, `${side} Shire`), [
          ['council', 'gssCodes', 0, 'code'],
          'E08000888',
        ]),
      ),
    );
    const answers = await Promise.all(files.map((file) => onboard(file)));
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'onboarded').sort();
    expect(codes).toEqual([...Array(5).fill('COUNCIL_CODE_TAKEN'), 'onboarded']);
  });

  it('is not counted against a sandbox of the council that has it', async () => {
    const { data } = await app.ask(
      { role: 'COUNCIL_ADMINISTRATOR', council: 'oldham' },
      'mutation { createSandbox(input: { label: "2027", peopleCount: 0 }) { sandbox { slug gssCodes { code } } userErrors { code } } }',
    );
    expect(data.createSandbox).toMatchObject({ sandbox: { gssCodes: [] }, userErrors: [] });
  });
});
