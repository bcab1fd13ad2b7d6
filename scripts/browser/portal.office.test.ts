import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import {
  agreedPlan,
  assessed,
  change,
  registered,
  startedPlan,
  talkedThrough,
} from '../../server/testing/seeder.ts';
import { CHROMIUM, startChromium } from './chromium.ts';
import { faultsOf, signedIn } from './journey.ts';

const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const manager: Asker = { role: 'SERVICE_MANAGER', council };
const bertha: Asker = { role: 'SERVICE_MANAGER', council, subject: 'bertha' };
/** Run in the browser: the addresses of links. */
const HREFS = (links: { getAttribute(name: string): string | null }[]) =>
  links.map((link) => link.getAttribute('href') ?? '');

const RISKY = {
  risks: [{ description: 'Cycling alone', whatHelps: 'A helmet.', likelihood: 4, impact: 5 }],
};

/** A page of each office, with a button that shows its mistakes where it has a form. */
const PAGES: readonly { asker: Asker; path: string; button?: string }[] = [
  { asker: { role: 'FINANCE_OFFICER', council }, path: '/payments' },
  { asker: { role: 'FINANCE_OFFICER', council }, path: '/payments/new', button: 'Propose the run' },
  { asker: practitioner, path: '/panel' },
  { asker: practitioner, path: '/panel/learning' },
  { asker: practitioner, path: '/checks?list=all' },
  { asker: practitioner, path: '/directory?pounds=x&hours=y' },
  { asker: practitioner, path: '/directory?pounds=80&hours=4' },
  { asker: { role: 'DIRECTOR', council }, path: '/measures?on=2026-03-31' },
  { asker: { role: 'AUDITOR', council }, path: '/audit' },
];

describe.skipIf(!CHROMIUM)('the rooms of offices in a real browser', () => {
  let browser: Browser;
  let app: TestApp;
  beforeAll(async () => {
    browser = await startChromium();
    app = await startTestApp('2026-06-01');
    await app.onboard(council);
    const started = await subject();
    await startedPlan(app, practitioner, started);
    await agreedPlan(app, practitioner, await subject(), RISKY);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  async function subject() {
    const personId = await registered(app, practitioner, { nhsNumber: null });
    const { allocation } = await assessed(app, practitioner, personId);
    return { personId, allocationId: allocation.id as string };
  }

  it('are as they should be, and where something is wrong too', async () => {
    for (const { asker, path, button } of PAGES) {
      const page = await signedIn(browser, app, asker);
      await page.goto(path);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
      if (button) {
        await page.getByRole('button', { name: button }).click();
        expect(await page.title()).toMatch(/^Error: /);
        expect([path, await faultsOf(page)]).toEqual([path, []]);
      }
      await page.context().close();
    }
  });

  it('have the forms by which a panel begins as they should be, and their mistakes', async () => {
    const page = await signedIn(browser, app, manager);
    const tellsWell = async (button: string) => {
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: button }).click();
      expect(await page.title()).toMatch(/^Error: /);
      expect(await faultsOf(page)).toEqual([]);
    };
    await page.goto('/panel/panels/new');
    await tellsWell('Set up the panel');
    await page.fill('#name', 'Risk enablement panel');
    await page.getByRole('button', { name: 'Set up the panel' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByText('Who sits on').click();
    await page.getByRole('link', { name: 'Appoint a member' }).click();
    await tellsWell('Appoint them');
    await page.goto('/panel');
    await page.getByRole('link', { name: 'Call a meeting' }).click();
    await tellsWell('Call the meeting');
  });

  it('have the papers of a case and a check as they should be', async () => {
    const page = await signedIn(browser, app, practitioner);
    await page.goto('/panel');
    await page.locator('main th a').first().click();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto('/checks?list=all');
    await page.locator('main th a').first().click();
    await page.getByRole('button', { name: 'Record it' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('have what follows a decision of the panel as it should be, and its mistakes', async () => {
    const page = await signedIn(browser, app, practitioner);
    const tellsWell = async (path: string, button: string) => {
      await page.goto(path);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
      await page.getByRole('button', { name: button }).click();
      expect([path, await page.title()]).toEqual([path, expect.stringMatching(/^Error: /)]);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    };
    await page.goto('/panel');
    const call = await page.locator('a[href$="/meetings/new"]').getAttribute('href');
    const panelId = call?.split('/')[3] ?? '';
    const seat = { role: 'BUDGET_HOLDER', holdsBudget: true, termFrom: '2026-06-01' };
    const own = { panelId, account: 'bertha', name: 'Bertha', ...seat };
    await change(app, manager, 'appointPanelMember', 'member { id }', own);
    const meeting = {
      panelId,
      heldOn: '2026-06-08',
      startTime: '09:00',
      place: 'Town Hall',
      referralIds: [],
    };
    const called = await change(app, practitioner, 'schedulePanelMeeting', 'meeting { id }', meeting);
    await page.goto(`/panel/meetings/${called.meeting.id}/agenda`);
    await page.fill('#place', '');
    await page.getByRole('button', { name: 'Save the day' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await faultsOf(page)).toEqual([]);

    const someone = await subject();
    const agreed = await agreedPlan(app, practitioner, someone, RISKY);
    await talkedThrough(app, practitioner, { ...someone, ...agreed }, { ...someone, ...agreed });
    await page.goto('/panel');
    const paths = await page.locator('main th a[href^="/panel/referral_"]').evaluateAll(HREFS);
    const [first, last] = [paths[0] ?? '', paths.at(-1) ?? ''];
    const decide = async (path: string, expectedVersion: number, decision: object) => {
      const input = { referralId: path.split('/')[2], expectedVersion, reasons: 'So it is.', ...decision };
      await change(app, bertha, 'decideReferral', 'referral { id }', input);
    };
    const information = { what: 'Which roads?', fromWhom: 'The worker', byOn: '2026-06-12' };
    await decide(first, 2, { decision: 'MORE_INFORMATION', information });
    await tellsWell(`${first}/answer`, 'Send the answer');
    await tellsWell(`${first}/learning`, 'Write it down');
    await page.goto(`${first}/answer`);
    await page.fill('#answer', 'The lanes.');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await decide(first, 4, { decision: 'NOT_APPROVED' });
    await tellsWell(`${first}/members-met`, 'Record that they met');
    const conditions = [{ words: 'A phone.', responsible: 'The worker', dueOn: '2026-07-01' }];
    await decide(last, 1, { decision: 'APPROVED_WITH_CONDITIONS', conditions });
    await page.goto('/panel');
    expect(await faultsOf(page)).toEqual([]);
    const condition = await page.locator('a[href^="/panel/conditions/"]').first().getAttribute('href');
    await tellsWell(condition ?? '', 'Record that it is done');
  });
});
