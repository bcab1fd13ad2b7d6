import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertPeople, publishMeasures, several } from '../../schema/insight/measures/measures.testing.ts';
import { startTestApp, type TestApp } from '../../server/testing/app.ts';
import { CHROMIUM, startChromium } from './chromium.ts';
import { faultsOf } from './journey.ts';

const YEAR_END = '2026-03-31';
/** Everything that anybody may read as a page, without a token. One area of policy stands for all, which are made alike. */
const PUBLIC_PAGES = [
  ['policy.html?areas=reviews', 'Oldham'],
  ['guide.html', 'Oldham'],
  ['consultations.html', 'Oldham'],
  ['self-check.html', 'Oldham'],
  ['stories.html', 'Stories'],
] as const;

describe.skipIf(!CHROMIUM)('pages for anybody, and for regional bodies, in a real browser', () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
    await insertPeople(app, 'oldham', [
      ...several(20, {
        bornOn: '1940-05-05',
        support: [{ option: 'DIRECT_PAYMENT', from: '2025-04-01', until: '2026-09-01' }],
      }),
      ...several(3, {
        bornOn: '1990-05-05',
        support: [{ option: 'COMMISSIONED', from: '2025-04-01', until: '2026-09-01' }],
      }),
    ]);
    await publishMeasures(app, 'oldham', YEAR_END);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, baseURL: app.url });
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  it.each(PUBLIC_PAGES)(
    '%s breaks no rule of WCAG 2.2 AA, is reached by keyboard, and reflows at 400%',
    async (path, heading) => {
      const answer = await page.goto(`/public/oldham/${path}`);
      expect(answer?.status()).toBe(200);
      expect(await page.locator('h1').textContent()).toContain(heading);
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  it('the figures of a region do too, and print on paper without scrolling sideways', async () => {
    const token = await app.token({ role: 'REGIONAL_ANALYST', region: 'E12000002' });
    await page.setExtraHTTPHeaders({ authorization: `Bearer ${token}` });
    const answer = await page.goto(`/downloads/published-measures.html?on=${YEAR_END}`);
    expect(answer?.status()).toBe(200);
    expect(await page.locator('main').textContent()).toContain('Oldham');
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    // A4 less the margins of a printer, in CSS pixels.
    await page.setViewportSize({ width: 680, height: 1000 });
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(680);
  });
});
