import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planTester } from '../../schema/care/plans/plans.testing.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { pseudoLanguages } from '../../server/testing/pseudoLanguages.testing.ts';
import { agreedBudget, registered, signedOffPlan } from '../../server/testing/seeder.ts';
import { CHROMIUM, startChromium } from './chromium.ts';
import { faultsOf, signedIn } from './journey.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

const PAGES_OF_A_PERSON = [
  '/me',
  '/me/amount',
  '/me/what-if',
  '/me/plan',
  '/me/plan/what-matters',
  '/me/plan/outcomes',
  '/me/money',
  '/me/checks',
  '/me/panel',
  '/me/challenge',
  '/me/who-sees',
];

const PAGES_IN_OTHER_LANGUAGES = ['/', '/me', '/me/amount', '/me/what-if', '/me/challenge', '/nothing/here'];

const PAGES_OF_A_REGION = [
  '/region',
  '/region/people',
  '/region/people/OLDER_DAILY_CARE',
  '/region/policies?area=monitoring',
  '/region/setting?area=monitoring&path=firstCheckWeeks',
  '/region/neighbours?area=reviews&council=oldham',
  '/region/measures',
];
const PAGES_FOR_DEVELOPERS = [
  '/developers',
  '/developers/queries',
  '/developers/mutations/agreeBudget',
  '/developers/types/Person',
  '/developers/errors',
];

/** A page is looked at for all its rules at once, which takes a second on a slow machine, and a journey has many. */
const JOURNEY_MS = 120_000;

describe.skipIf(!CHROMIUM)('the portal in a real browser', { timeout: JOURNEY_MS }, () => {
  let browser: Browser;
  let app: TestApp;
  const languagesFolder = pseudoLanguages('en-XA', 'ar-XB');
  beforeAll(async () => {
    browser = await startChromium();
    app = await startTestApp('2026-06-01', { languagesFolder });
    await app.onboard('oldham', 'devon', 'enfield', 'gateshead', 'slough');
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
    rmSync(languagesFolder, { recursive: true });
  });

  it('is as it should be for a stranger, and in large print', async () => {
    const page = await browser.newPage({ baseURL: app.url });
    for (const path of ['/', '/sign-in', '/accessibility', '/nothing/here', '/signed-out']) {
      await page.goto(path);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    }
    await page.goto('/');
    await page.getByRole('button', { name: 'Large print' }).click();
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('24px');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is as it should be while somebody signs out everywhere, and for whoever has a copy of the session', async () => {
    const person = await registered(app, practitioner);
    const page = await signedIn(browser, app, {
      role: 'PERSON',
      council: 'oldham',
      person,
      subject: 'lost-phone',
    });
    const elsewhere = await browser.newContext({
      baseURL: app.url,
      storageState: await page.context().storageState(),
    });
    const copy = await elsewhere.newPage();
    await copy.goto('/me');
    expect(new URL(copy.url()).pathname).toBe('/me');
    await page.getByRole('link', { name: 'Sign out everywhere' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    expect(await page.locator('h1').textContent()).toBe('You have signed out everywhere');
    expect(await faultsOf(page)).toEqual([]);
    await copy.goto('/me/money');
    expect(new URL(copy.url()).search).toBe('?from=%2Fme%2Fmoney&lost=yes');
    expect(await copy.locator('main').textContent()).toContain('You will come back to the same page');
    expect(await faultsOf(copy)).toEqual([]);
    await elsewhere.close();
  });

  it('is as it should be where a page is somebody else’s, a form out of date, or nobody signed in', async () => {
    const page = await signedIn(browser, app, practitioner);
    const isShown = async (title: string) => {
      expect(await page.locator('h1').textContent()).toBe(title);
      expect([title, await faultsOf(page)]).toEqual([title, []]);
    };
    await page.goto('/me/who-sees');
    await isShown('These pages are for people with a budget');
    await page.goto('/audit');
    await isShown('You may not see this page');
    await page.goto('/sign-out-everywhere');
    await page.evaluate(`document.querySelector('main [name="_form"]').value = 'of another session'`);
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await isShown('This form is out of date');
    // As a provider sends back whom it did not sign in.
    await page.goto('/sign-in/done?error=access_denied&state=of-nobody');
    await isShown('You have not signed in');
  });

  it('is as it should be for a person, on each of their pages and where something is wrong', async () => {
    const subject = await planTester(app).subject();
    const plan = await signedOffPlan(app, practitioner, subject);
    const { budgetId } = await agreedBudget(app, practitioner, plan);
    const page = await signedIn(browser, app, {
      role: 'PERSON',
      council: 'oldham',
      person: subject.personId,
    });
    expect(new URL(page.url()).pathname).toBe('/me');
    for (const path of [...PAGES_OF_A_PERSON, `/me/money/${budgetId}`, `/me/money/${budgetId}/spending`]) {
      await page.goto(path);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    }
    await page.getByRole('button', { name: 'Write it down' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await faultsOf(page)).toEqual([]);
    // The summary of what is wrong leads to the field.
    await page.locator('.govuk-error-summary a').last().click();
    expect(await page.locator('input:focus').getAttribute('name')).toMatch(
      /^(partId|amountPence|payee|occurredOn)/,
    );
    await page.goto('/me/what-if');
    await page.getByRole('button', { name: 'See the amount' }).first().click();
    expect(await faultsOf(page)).toEqual([]);
  });

  it.each(['en-XA', 'ar-XB'])('is as it should be in other languages, with longer words: %s', async (tag) => {
    const { personId } = await planTester(app).subject();
    const page = await signedIn(browser, app, { role: 'PERSON', council: 'oldham', person: personId });
    await page.locator(`button[value="${tag}"]`).click();
    expect([await page.locator('html').getAttribute('lang'), new URL(page.url()).pathname]).toEqual([
      tag,
      '/me',
    ]);
    for (const path of PAGES_IN_OTHER_LANGUAGES) {
      await page.goto(path);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    }
  });

  it.each([
    [{ role: 'REGIONAL_ANALYST', region: 'E12000002' } as const, PAGES_OF_A_REGION],
    [practitioner, PAGES_FOR_DEVELOPERS],
  ])('is as it should be for %o', async (asker, paths) => {
    const page = await signedIn(browser, app, asker);
    for (const path of paths) {
      await page.goto(path);
      expect([path, await faultsOf(page)]).toEqual([path, []]);
    }
  });

  it('says that a page is not for somebody as it says everything else', async () => {
    const page = await signedIn(browser, app, practitioner);
    const answer = await page.goto('/me');
    expect([answer?.status(), await faultsOf(page)]).toEqual([403, []]);
  });
});
