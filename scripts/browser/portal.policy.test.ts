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
  async function cleanWithMistakes(page: Page) {
    const summary = page.locator('.govuk-error-summary');
    expect([page.url(), await summary.count()]).toEqual([page.url(), 1]);
    expect(await page.evaluate('document.activeElement.className')).toBe('govuk-error-summary');
    const links = await summary.locator('a').all();
    const targets = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
    for (const target of targets) expect([target, await page.locator(target).count()]).toEqual([target, 1]);
    if (targets[0]) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(targets[0]);
      await page.keyboard.press('Enter');
      expect(`#${await page.evaluate('document.activeElement.id')}`).toBe(targets[0]);
    }
    await clean(page);
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
    await clean(approver);
    await approver.goto(change);
    await press(approver, 'Approve the change');
    await clean(approver);
    expect(await approver.getByText('The change is approved.').count()).toBe(1);
    await approver.goto('/policy/history?area=resourceAllocation');
    await press(approver, 'Compare');
    await clean(approver);
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
    await clean(page);
    expect(await page.locator('main').innerText()).toContain('What is wrong, line by line');
    expect(await page.locator('mark').innerText()).toContain('directPaymentReviewMonths: 24');
  });
});
