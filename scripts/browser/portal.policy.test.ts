import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  councilAdministrator,
  onboardingTester,
} from '../../schema/onboarding/onboarding/onboarding.testing.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { assessed, registered } from '../../server/testing/seeder.ts';
import { CHROMIUM, startChromium } from './chromium.ts';
import { faultsOf, signedIn } from './journey.ts';

const at = (role: Asker['role'], subject: string): Asker => ({ role, council: 'oldham', subject });
const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

// Forms of a hundred fields are gone through key by key, which takes a while where other work is done at the same time.
describe.skipIf(!CHROMIUM)('the rooms of the policy in a real browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: TestApp;
  beforeAll(async () => {
    browser = await startChromium();
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham', 'devon');
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const clean = async (page: Page) => expect([page.url(), await faultsOf(page)]).toEqual([page.url(), []]);
  async function opened(page: Page, ...paths: string[]) {
    for (const path of paths) {
      await page.goto(path);
      await clean(page);
    }
  }
  /** A page that refuses something: its summary of mistakes has the focus, and each leads to a field that is there. */
  async function leadsToMistakes(page: Page) {
    const summary = page.locator('.govuk-error-summary');
    expect([page.url(), await summary.count()]).toEqual([page.url(), 1]);
    // A browser gives it the focus when it first draws the page, which may be after it is loaded.
    await page.locator('.govuk-error-summary:focus').waitFor();
    const links = await summary.locator('a').all();
    const targets = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
    for (const target of targets) expect([target, await page.locator(target).count()]).toEqual([target, 1]);
    if (targets[0]) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(targets[0]);
      await page.keyboard.press('Enter');
      await page.locator(`${targets[0]}:focus`).waitFor();
    }
  }
  async function cleanWithMistakes(page: Page) {
    await leadsToMistakes(page);
    await clean(page);
  }
  /** A page that says why it is not shown, in the style of all others. */
  async function refused(page: Page, path: string, status: number) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, status]);
    expect(await page.locator('h1').count()).toBe(1);
    // They are one page with other words.
    if (path.startsWith('/policy/changes')) await clean(page);
  }
  async function fillDay(page: Page, day: string, field = 'effectiveFrom') {
    const [date = '', month = '', year = ''] = day.split(' ');
    await page.fill(`#${field}`, date);
    await page.fill(`#${field}-month`, month);
    await page.fill(`#${field}-year`, year);
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();

  it('are as they should be for whoever reads', async () => {
    const page = await signedIn(browser, app, at('POLICY_EDITOR', 'anna'));
    await opened(
      page,
      '/policy',
      '/policy/areas/resourceAllocation',
      '/policy/areas/money',
      '/policy?asOf.day=31&asOf.month=2&asOf.year=2026',
      '/policy/history?area=money',
      '/policy/history/money/1',
    );
  });

  let change: string;
  it('are as they should be for whoever drafts, with every mistake', async () => {
    await assessed(app, practitioner, await registered(app, practitioner));
    const page = await signedIn(browser, app, at('POLICY_EDITOR', 'anna'));
    await opened(page, '/policy/changes/new', '/policy/changes/uprate');
    await press(page, 'Begin the draft');
    await clean(page);
    await page.goto('/policy/changes/new');
    await page.getByLabel('Resource allocation').check();
    await page.fill('#effectiveFrom', '1');
    await page.fill('#effectiveFrom-month', '9');
    await page.fill('#effectiveFrom-year', '2026');
    await page.fill('#note', 'Illustrative change.');
    await press(page, 'Begin the draft');
    await clean(page);
    change = new URL(page.url()).pathname;
    const edit = `${change}/edit/resourceAllocation`;
    await opened(
      page,
      edit,
      `${edit}/details`,
      `${edit}/sources`,
      `${edit}/scales`,
      `${edit}/scales.0.priceTable`,
    );
    await page.goto(`${edit}/scales.0.domains`);
    await page.fill('#settings-resourceAllocation-scales-0-domains-0-points-CRITICAL', '1');
    await page.fill('#settings-resourceAllocation-scales-0-domains-1-points-LOW', 'few');
    await press(page, 'Save this part');
    await clean(page);
  });

  it('say at the field what is wrong with each kind of setting, where it was mistyped and where it was left out', async () => {
    const page = await signedIn(browser, app, at('POLICY_EDITOR', 'anna'));
    const seen = new Set<string>();
    for (const area of ['Deployment', 'Small payments']) {
      await page.goto('/policy/changes/new');
      await page.getByLabel(area, { exact: true }).check();
      await fillDay(page, '1 9 2026');
      await press(page, 'Begin the draft');
      const parts = await partsOf(page);
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) {
        await page.goto(part);
        const kinds = String(await page.evaluate(KINDS_OF_FIELDS)).split(' ');
        // Pages of the same kinds of fields look alike: one of each is gone through.
        if (kinds.every((kind) => seen.has(kind))) continue;
        for (const fill of [MISTYPED, LEFT_OUT]) {
          await page.goto(part);
          await page.evaluate(fill);
          await press(page, 'Save this part');
          if (!page.url().endsWith(part)) continue;
          if (fill === MISTYPED) await leadsToMistakes(page);
          else await cleanWithMistakes(page);
          for (const kind of kinds) seen.add(kind);
        }
      }
    }
    expect([...seen].sort()).toEqual(['checkbox', 'decimal', 'numeric', 'radio', 'select-one', 'textarea']);
  });

  it('show both versions where somebody else has saved meanwhile, in each form of a draft', async () => {
    const [page, other] = [
      await signedIn(browser, app, at('POLICY_EDITOR', 'anna')),
      await signedIn(browser, app, at('POLICY_EDITOR', 'ben')),
    ];
    const edit = `${change}/edit/resourceAllocation`;
    const least = '#settings-resourceAllocation-minimumWeeklyPence';
    const later = `${edit}/laterFigures`;
    const forms: [path: string, fill: () => Promise<void>, button: string][] = [
      [`${edit}/main`, () => page.fill(least, '300'), 'Save this part'],
      [`${edit}/details`, () => page.fill('#note', 'Mine.'), 'Save'],
      [`${edit}/sources`, async () => undefined, 'Save the sources'],
      [`${later}?setting=minimumWeeklyPence`, () => laterFigure(page, '350'), 'Save the figure'],
    ];
    for (const [index, [path, fill, button]] of forms.entries()) {
      await page.goto(path);
      await other.goto(`${edit}/main`);
      await other.fill(least, `${310 + index}`);
      await press(other, 'Save this part');
      await fill();
      await press(page, button);
      await leadsToMistakes(page);
      expect(await page.locator('.govuk-inset-text').innerText()).toContain(
        'Somebody else has saved this draft',
      );
      // The table of both versions is on the first of them.
      if (index === 0) await clean(page);
    }
    await page.goto(`${edit}/details`);
    await fillDay(page, '31 2 2026');
    await press(page, 'Save');
    await leadsToMistakes(page);
    await page.goto(`${edit}/sources`);
    await press(page, 'Add a source');
    await press(page, 'Save the sources');
    await cleanWithMistakes(page);
    await page.goto(later);
    await press(page, 'Go on');
    await cleanWithMistakes(page);
    await page.selectOption('#setting', 'minimumWeeklyPence');
    await press(page, 'Go on');
    await press(page, 'Save the figure');
    await cleanWithMistakes(page);
    await laterFigure(page, '350');
    await press(page, 'Save the figure');
    await clean(page);
  });

  it('are as they should be for whoever submits, sends back and approves', async () => {
    const page = await signedIn(browser, app, at('POLICY_EDITOR', 'anna'));
    await page.goto(`${change}/edit/resourceAllocation/main`);
    await page.fill('#settings-resourceAllocation-minimumWeeklyPence', '400');
    await press(page, 'Save this part');
    await page.goto(change);
    await clean(page);
    await press(page, 'Submit for approval');
    const approver = await signedIn(browser, app, at('POLICY_APPROVER', 'carol'));
    await opened(approver, '/policy/changes', change);
    await press(approver, 'Send it back');
    await cleanWithMistakes(approver);
    // Whoever wrote it is shown why they may not approve it, and is refused where they ask all the same.
    const author = await signedIn(browser, app, at('POLICY_APPROVER', 'anna'));
    await author.goto(change);
    await author.evaluate(`document.querySelector('form[action$="/reject"]').action = '${change}/approve'`);
    await press(author, 'Send it back');
    await cleanWithMistakes(author);
    expect(await author.locator('.govuk-error-summary').innerText()).toContain(
      'You wrote part of this change',
    );
    await approver.goto(change);
    await press(approver, 'Withdraw it for good');
    await leadsToMistakes(approver);
    await approver.goto(change);
    await press(approver, 'Approve the change');
    await clean(approver);
    expect(await approver.getByText('The change is approved.').count()).toBe(1);
    await approver.goto('/policy/history?area=resourceAllocation');
    await clean(approver);
    await press(approver, 'Compare');
    await clean(approver);
  });

  it('are as they should be for whoever makes a version public, once and not twice', async () => {
    const administrator = await signedIn(browser, app, at('COUNCIL_ADMINISTRATOR', 'frances'));
    const path = '/policy/history/resourceAllocation/2/publish';
    await opened(administrator, path);
    const again = await administrator.context().newPage();
    await again.goto(path);
    await press(administrator, 'Make version 2 public');
    await clean(administrator);
    await press(again, 'Make version 2 public');
    await cleanWithMistakes(again);
    expect(await again.locator('.govuk-error-summary').innerText()).toContain('was published on 2026-06-01');
  });

  it('say why something is not shown, to whoever may not see it and where there is nothing', async () => {
    const editor = await signedIn(browser, app, at('POLICY_EDITOR', 'anna'));
    await refused(editor, '/policy/changes/change_00000000-0000-7000-8000-000000000001', 404);
    await refused(editor, `${change}/edit/resourceAllocation/nothing`, 404);
    await refused(editor, '/policy/areas/nothing', 400);
    await refused(editor, '/policy/history/money/99/publish', 404);
    const worker = await signedIn(browser, app, practitioner);
    await refused(worker, '/policy/changes', 403);
    await refused(worker, '/policy/onboarding', 403);
    await editor.goto('/policy/changes/uprate');
    await editor.fill('#percentBasisPoints', 'four');
    await press(editor, 'Begin the draft');
    await cleanWithMistakes(editor);
    await editor.goto('/policy/areas/money?knownOn.day=31&knownOn.month=2&knownOn.year=2026');
    await cleanWithMistakes(editor);

    const analyst = await signedIn(browser, app, { role: 'REGIONAL_ANALYST', region: 'E12000002' });
    await refused(analyst, '/region/setting?area=monitoring&path=nothing', 400);
    await refused(analyst, '/region/people/NOBODY', 400);
    await refused(analyst, '/region/files/client-level-data.csv', 404);
    await refused(worker, '/region/measures', 403);
  });

  it('are as they should be for whoever begins as another council’s policy or from a file', async () => {
    const page = await signedIn(browser, app, at('POLICY_EDITOR', 'anna'));
    const begin = '/policy/changes/new';
    await opened(page, `${begin}/from-council`, `${begin}/from-file`);
    await page.goto(`${begin}/from-council`);
    await press(page, 'See what would come');
    await cleanWithMistakes(page);
    await page.selectOption('#startFrom-publishedBy', 'devon');
    await page.getByLabel('Monitoring').check();
    await fillDay(page, '1 9 2026');
    await press(page, 'See what would come');
    await page.fill('#note', 'x'.repeat(20_000));
    await press(page, 'Begin the draft');
    await cleanWithMistakes(page);

    const sends = async (content: string | Uint8Array, name = 'policy.yaml') => {
      await page.goto(`${begin}/from-file`);
      await page.setInputFiles('#file', { name, mimeType: 'application/yaml', buffer: Buffer.from(content) });
      await press(page, 'Check the file and begin');
    };
    await sends(new Uint8Array([0xff, 0xfe]));
    await cleanWithMistakes(page);
    // More lines than a page can have, each too long for one.
    await sends(Array.from({ length: 300 }, (_, index) => `wrong${index}: ${'x'.repeat(1000)}`).join('\n'));
    expect(await page.locator('.portal-lines > li').count()).toBe(60);
    await cleanWithMistakes(page);
  });

  it('are as they should be for whoever prepares a council', async () => {
    const tester = await onboardingTester(app);
    await tester.begun(tester.text([['policies', 'reviews'], undefined]));
    const page = await signedIn(browser, app, councilAdministrator);
    await opened(page, '/policy/onboarding');
    const wrong = tester.text([['policies', 'reviews', 'settings', 'directPaymentReviewMonths'], 24]);
    await page.setInputFiles('#file', {
      name: 'wrong.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(wrong),
    });
    await press(page, 'Check and save it');
    await cleanWithMistakes(page);
    expect(await page.locator('main').innerText()).toContain('What is wrong, line by line');
    expect(await page.locator('mark').innerText()).toContain('directPaymentReviewMonths: 24');
    await page.goto('/policy/onboarding');
    await press(page, 'Check and save it');
    await leadsToMistakes(page);
    await page.goto('/policy/onboarding');
    await press(page, 'Take the council live');
    await cleanWithMistakes(page);
  });
});

/** Every part of the draft that is being looked at, as paths. */
async function partsOf(page: Page): Promise<string[]> {
  await page
    .getByRole('button', { name: 'Edit the draft' })
    .or(page.getByText('Edit the draft'))
    .first()
    .click();
  const links = await page.locator('main li a').all();
  const paths = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
  return paths.filter((path) => !/\/(details|sources|laterFigures)$/.test(path));
}

/** A figure from 1 October 2026 on. */
async function laterFigure(page: Page, value: string): Promise<void> {
  await page.fill('#set-0-value', value);
  for (const [part, text] of [
    ['', '1'],
    ['-month', '10'],
    ['-year', '2026'],
  ]) {
    await page.fill(`#set-0-appliesFrom${part}`, text ?? '');
  }
}

const FIELDS = `[...document.querySelectorAll('main form :is(input:not([type=hidden]), textarea, select)')]`;
/** The kinds of fields of a page, each once. */
const KINDS_OF_FIELDS = `[...new Set(${FIELDS}.map((field) => field.inputMode || field.type))].join(' ')`;
/** Each field that takes figures has words in it. */
const MISTYPED = `${FIELDS}.filter((field) => field.inputMode).forEach((field) => { field.value = 'plenty'; })`;
/** Nothing is written, ticked or chosen any more. */
const LEFT_OUT = `${FIELDS}.forEach((field) => { if (field.checked) field.checked = false; else if (!['radio', 'checkbox'].includes(field.type)) field.value = ''; })`;
