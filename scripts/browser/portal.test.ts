import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { registered } from '../../server/testing/seeder.ts';
import { CHROMIUM, startChromium } from './chromium.ts';
import { faultsOf, signedIn } from './journey.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };

describe.skipIf(!CHROMIUM)('the portal in a real browser', () => {
  let browser: Browser;
  let app: TestApp;
  beforeAll(async () => {
    browser = await startChromium();
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
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

  it('is as it should be for a person, from where they are to why their amount is what it is', async () => {
    const person = await registered(app, practitioner);
    const page = await signedIn(browser, app, { role: 'PERSON', council: 'oldham', person });
    expect(new URL(page.url()).pathname).toBe('/me');
    for (const path of ['/me', '/me/amount']) {
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
