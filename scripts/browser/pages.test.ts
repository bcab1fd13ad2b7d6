import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planTester } from '../../schema/care/plans/plans.testing.ts';
import { type CurrentEntry, onePageProfile } from '../../server/domain/care/personCentred/onePageProfile.ts';
import { profilePage } from '../../server/domain/care/personCentred/profilePage.ts';
import type { PageSize } from '../../server/platform/http/page.ts';
import { type Asker, startTestApp, type TestApp } from '../../server/testing/app.ts';
import { agreedBudget, change, registered, signedOffPlan } from '../../server/testing/seeder.ts';
import { CHROMIUM, HOW_TO_INSTALL, startChromium } from './chromium.ts';
import { violations } from './journey.ts';

const practitioner: Asker = { role: 'PRACTITIONER', council: 'oldham' };
const SIZES: PageSize[] = ['usual', 'large'];
/** 1280 CSS pixels at 400% (WCAG 2.2, 1.4.10). */
const AT_400_PERCENT = { width: 320, height: 256 };

let browser: Browser;
let page: Page;
let app: TestApp;

async function pagesPrinted(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function overflow(): Promise<number> {
  await page.setViewportSize(AT_400_PERCENT);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  await page.setViewportSize({ width: 1280, height: 900 });
  return Number(width) - AT_400_PERCENT.width;
}

async function open(path: string, asker = practitioner): Promise<void> {
  await page.setExtraHTTPHeaders({ authorization: `Bearer ${await app.token(asker)}` });
  const answer = await page.goto(`${app.url}${path}`);
  expect(answer?.status()).toBe(200);
}

let made = 0;
const entry = (over: Partial<CurrentEntry>): CurrentEntry => {
  made += 1;
  const id = `profileentry_${made}`;
  return {
    id,
    tool: 'IMPORTANT_TO',
    perspective: 'PERSON',
    writtenOn: '2026-05-30',
    language: 'en',
    ...over,
  };
};
const times = (count: number, over: Partial<CurrentEntry>) =>
  Array.from({ length: count }, () => entry(over));
const CHART = {
  tool: 'COMMUNICATION' as const,
  whatTheyDo: 'I look away and pull at my sleeve.',
  whatItMeans: 'It is too loud for me.',
  whatToDo: 'Turn off the radio, and wait with me until it is quiet.',
};
/** What the reckoning of one page is tried with: nothing, little, much, and what is hard to reckon. */
const CONTENTS: Record<string, CurrentEntry[]> = {
  nothing: [],
  'a little': [entry({ words: 'My garden.' }), entry(CHART)],
  'many short lines': times(100, { words: 'Tea.' }),
  'many lines of each tool': [
    ...times(15, { tool: 'APPRECIATION', words: 'She makes everybody laugh.', saidBy: 'her sister' }),
    ...times(15, { tool: 'RELATIONSHIP', name: 'Meera', relationship: 'sister', closeness: 'CLOSEST' }),
    ...times(30, CHART),
    ...times(20, { tool: 'DIET', words: 'No nuts.', whatToDo: 'Read the label.', perspective: 'STAFF' }),
    ...times(20, {
      tool: 'HOW_TO_SUPPORT',
      words: 'Give me time to answer, and do not finish my sentences.',
    }),
  ],
  'wide letters': times(100, { words: 'WWWWW MMMMMM @@@@ '.repeat(8) }),
  'one word without an end': times(100, { words: 'W'.repeat(700) }),
  'other scripts': times(100, { words: 'મારો બગીચો અને મારી ચા. 我的花园很美。 ', language: 'gu' }),
  paragraphs: times(100, { words: 'One.\n\nTwo.\nThree.' }),
  'longer than any page': times(100, { words: 'I like it as it is. '.repeat(240) }),
};
/** One of each kind of content; to look at every page for every rule takes long and finds the same. */
const LOOKED_AT_WHOLE = ['nothing', 'many lines of each tool', 'other scripts'];
const drawn = (entries: readonly CurrentEntry[]) => ({
  name: 'Wilhelmina Wakefield-Montgomery',
  drawnOn: '2026-06-01',
  sections: onePageProfile(entries),
});

if (!CHROMIUM) process.stderr.write(`${HOW_TO_INSTALL}\n`);

describe.skipIf(!CHROMIUM)('pages in a real browser', () => {
  beforeAll(async () => {
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    app = await startTestApp('2026-06-01');
    await app.onboard('oldham');
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  describe('of a one-page profile', () => {
    it('is reached by whoever may see plans, in its own style, and breaks no rule of WCAG 2.2 AA', async () => {
      const personId = await registered(app, practitioner);
      const written = { personId, perspective: 'PERSON', writtenOn: '2026-05-30', audience: 'CIRCLE' };
      const said = {
        ...written,
        mayGoToHealth: false,
        language: 'gu',
        tool: 'IMPORTANT_TO',
        words: 'મારો બગીચો',
      };
      await change(app, practitioner, 'writeProfileEntry', 'profileEntry { id }', said);
      for (const size of SIZES) {
        await open(`/profiles/${personId}?size=${size}`);
        expect(await violations(page)).toEqual([]);
        expect(await overflow()).toBeLessThanOrEqual(0);
        expect(await page.locator('[lang="gu"]').textContent()).toBe('મારો બગીચો');
        // The policy of the page lets its own style in: without it a list would be set as the browser sets one.
        expect(await page.evaluate("getComputedStyle(document.querySelector('main')).fontFamily")).toContain(
          'Arial',
        );
        expect(await pagesPrinted()).toBe(1);
      }
    });

    const cases = Object.entries(CONTENTS).flatMap(([name, entries]) =>
      SIZES.map((size) => ({ name, size, entries })),
    );
    it.each(cases)('prints on one side of A4 with $name ($size)', async ({ name, size, entries }) => {
      await page.setContent(profilePage(drawn(entries), size));
      if (LOOKED_AT_WHOLE.includes(name)) expect(await violations(page)).toEqual([]);
      expect(await overflow()).toBeLessThanOrEqual(0);
      expect(await pagesPrinted()).toBe(1);
    });

    it('says on paper how much is left out, and shows all of it on a screen', async () => {
      await page.setContent(profilePage(drawn(CONTENTS['many short lines'] as CurrentEntry[]), 'usual'));
      expect(await page.locator('li:visible').count()).toBe(100);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.locator('li:visible').count();
      await page.emulateMedia({ media: 'screen' });
      expect(printed).toBeGreaterThan(25);
      expect(await page.locator('p.foot').textContent()).toContain(
        `${100 - printed} things that are written do not stand`,
      );
    });
  });

  describe('of a statement', () => {
    it('breaks no rule of WCAG 2.2 AA, and needs no scrolling sideways at 400%', async () => {
      const signedOff = await signedOffPlan(app, practitioner, await planTester(app).subject());
      const { budgetId } = await agreedBudget(app, practitioner, signedOff);
      for (const size of SIZES) {
        await open(`/statements/${budgetId}?size=${size}`);
        expect(await violations(page)).toEqual([]);
        expect(await overflow()).toBeLessThanOrEqual(0);
      }
    });
  });
});
