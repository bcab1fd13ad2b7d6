import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { agreedPlan, assessed, registered, startedPlan } from '../../server/testing/seeder.ts';
import { CHROMIUM, startChromium } from './chromium.ts';
import { faultsOf, signedIn } from './journey.ts';

const council = 'oldham';
const practitioner: Asker = { role: 'PRACTITIONER', council };
const manager: Asker = { role: 'SERVICE_MANAGER', council };

const RISKY = {
  risks: [{ description: 'Cycling alone', whatHelps: 'A helmet.', likelihood: 4, impact: 5 }],
};

/** A page of each office, with a button that shows its mistakes where it has a form. */
const PAGES: readonly { asker: Asker; path: string; button?: string }[] = [
  { asker: { role: 'FINANCE_OFFICER', council }, path: '/payments' },
  { asker: { role: 'FINANCE_OFFICER', council }, path: '/payments/new', button: 'Propose the run' },
  { asker: practitioner, path: '/panel' },
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
});
