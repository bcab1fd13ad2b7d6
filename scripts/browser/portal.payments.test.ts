import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HeldFund, heldFund } from '../../server/portal/pages/held/held.testing.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { CHROMIUM, startChromium } from './chromium.ts';
import { faultsOf, signedIn } from './journey.ts';
import { first, paymentPages, second } from './paymentPages.ts';

const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const manager: Asker = { role: 'TEAM_MANAGER', council };

describe.skipIf(!CHROMIUM)('the room of payments in a real browser', () => {
  let browser: Browser;
  let app: TestApp;
  let casePath = '';
  let fund: HeldFund;
  let made: Awaited<ReturnType<typeof paymentPages>>;
  beforeAll(async () => {
    browser = await startChromium();
    app = await startTestApp('2026-06-01');
    await app.onboard(council);
    fund = await heldFund(app, council, { startsOn: '2026-06-01', weeklyPence: 12_000 });
    made = await paymentPages(app);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  /** The page is as it should be, named by what it shows. */
  async function isGood(page: Page, what: string) {
    expect([what, await faultsOf(page)]).toEqual([what, []]);
  }
  async function press(page: Page, button: string) {
    await page.getByRole('button', { name: button }).click();
  }
  /** Sends the form of a page, which is to come back with its mistakes. */
  async function isRefused(page: Page, button: string, what: string) {
    await press(page, button);
    expect([what, await page.title()]).toEqual([what, expect.stringMatching(/^Error: /)]);
    await isGood(page, what);
  }
  const typeDay = async (page: Page, field: string, [day, month, year]: [string, string, string]) => {
    await page.fill(`[name="${field}.day"]`, day);
    await page.fill(`[name="${field}.month"]`, month);
    await page.fill(`[name="${field}.year"]`, year);
  };

  it('has what a provider holds as it should be, with what is refused', async () => {
    const page = await signedIn(browser, app, fund.holder);
    await page.goto('/held');
    await page.locator('summary').first().click();
    await isGood(page, 'the money that a provider holds');
    await page.getByRole('link', { name: 'Write down spending' }).click();
    await isGood(page, 'spending to write down');
    await isRefused(page, 'Write it down', 'spending without an amount');
    await page.fill('[name="amountPence"]', '15.00');
    await page.fill('[name="payee"]', 'An agency');
    await page.fill('[name="purpose"]', 'Help in the mornings');
    await typeDay(page, 'occurredOn', ['1', '6', '2026']);
    await press(page, 'Write it down');
    await isGood(page, 'spending that is written down');
    await page.locator('summary').first().click();
    await page.getByRole('link', { name: 'Take it back' }).click();
    await isRefused(page, 'Take it back', 'taking back without a reason');
    await page.goto('/held');
    await page.getByRole('link', { name: 'Send something' }).click();
    await isGood(page, 'something to send');
    await isRefused(page, 'Send it', 'nothing sent');
    await page.goto('/held/checks/check_none');
    await isGood(page, 'a check that is not there');
    await page.context().close();
  });

  it('has runs as they should be: proposed, refused, out of date, approved, withdrawn, and not there', async () => {
    const page = await signedIn(browser, app, first);
    await page.goto('/payments');
    await isGood(page, 'runs');
    await page.goto('/payments/new');
    await isRefused(page, 'Propose the run', 'a run without a day');
    await page.goto(`/payments/${made.approvedId}`);
    await isGood(page, 'the first run, approved');
    await page.goto(`/payments/${made.proposedId}?only=HELD`);
    await isGood(page, 'who is held');
    await page.goto(`/payments/${made.proposedId}`);
    await isGood(page, 'a run with differences');
    await isRefused(page, 'Approve', 'a run that its proposer approves');

    const other = await signedIn(browser, app, second);
    await other.goto(`/payments/${made.proposedId}`);
    await press(page, 'Withdraw it');
    await isGood(page, 'a run that is withdrawn');
    await isRefused(other, 'Approve', 'a run that was withdrawn meanwhile');
    await other.goto('/payments/run_x');
    await isGood(other, 'a run that is not there');
    await page.context().close();
    await other.context().close();
  });

  it('has a case of unspent money as it should be at every step, and where each is refused', async () => {
    const page = await signedIn(browser, app, practitioner);
    await page.goto('/payments/clawbacks/new');
    await isRefused(page, 'Find them', 'nobody looked for');
    await page.fill('#name', 'Nowhere');
    await press(page, 'Find them');
    await isGood(page, 'nobody found');
    await page.fill('#name', 'Saver');
    await press(page, 'Find them');
    await isGood(page, 'whose money');
    await page.goto(`/payments/clawbacks/new/${made.saverPartId}`);
    await page.locator('summary').first().click();
    await isGood(page, 'a proposal');
    await page.fill('#amountPence', 'eighty');
    await isRefused(page, 'Look at what would be proposed', 'an amount that is none');
    await page.fill('#amountPence', '300');
    await isRefused(page, 'Look at what would be proposed', 'no day and no reason');
    await typeDay(page, 'discussedOn', ['20', '7', '2026']);
    await page.fill('#reason', 'There is more than eight weeks of it.');
    await press(page, 'Look at what would be proposed');
    await isGood(page, 'a proposal to check');
    await press(page, 'Propose it, and tell the person');
    await isGood(page, 'a case that waits for the reply');
    const path = new URL(page.url()).pathname;
    await isRefused(page, 'Keep the reply', 'a reply without words');
    casePath = path;
    await page.context().close();
  });

  it('has a case that is decided as it should be, also where the reply came meanwhile', async () => {
    const path = casePath;
    app.setToday('2026-08-18');
    const page = await signedIn(browser, app, practitioner);
    const deciding = await signedIn(browser, app, manager);
    await deciding.goto(path);
    await deciding.locator('main summary').first().click();
    await isGood(deciding, 'a case to decide without a reply');
    await page.goto(path);
    await page.locator('main summary').first().click();
    await page.getByText('No', { exact: true }).click();
    await page.fill('#reply', 'I need it for the train.');
    await press(page, 'Keep the reply');
    await isGood(page, 'a case with its reply');
    await deciding.fill('#reasons', 'The rest is for the train.');
    await isRefused(deciding, 'Decide', 'a decision while the reply came');
    await deciding.fill('#repayments', 'two');
    await isRefused(deciding, 'Decide', 'repayments that are no number');
    await deciding.fill('#repayments', '2');
    await press(deciding, 'Decide');
    await isGood(deciding, 'a case that is decided');
    for (const each of [page, deciding]) await each.context().close();
  });

  it('has a case that is repaid as it should be, and pages for whoever may see none', async () => {
    const path = casePath;
    const officer = await signedIn(browser, app, first);
    await officer.goto(path);
    await isRefused(officer, 'Record the repayment', 'a repayment without an amount');
    await officer.fill('#amountPence', '300');
    await typeDay(officer, 'occurredOn', ['18', '8', '2026']);
    await press(officer, 'Record the repayment');
    await isGood(officer, 'a case that is repaid');
    await officer.goto('/payments/clawbacks/x');
    await isGood(officer, 'a case that is not there');
    const stranger = await signedIn(browser, app, { role: 'COMMISSIONER', council });
    await stranger.goto('/payments');
    await isGood(stranger, 'payments for somebody who may see none');
    await stranger.goto(path);
    await isGood(stranger, 'a case for somebody who may not see it');
    for (const each of [officer, stranger]) await each.context().close();
  });
});
