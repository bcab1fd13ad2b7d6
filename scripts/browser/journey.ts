/** What every journey through the portal in a real browser is held to. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Asker, TestApp } from '../../server/testing/app.ts';
import { PortalVisitor } from '../../server/testing/portalVisitor.ts';

/** What axe-core puts into a page, in its short form: a browser reads it anew for every page. */
const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The tags of axe-core for WCAG 2.2 at level AA, with what it keeps from the versions before. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** 1280 CSS pixels at 400% (WCAG 2.2, 1.4.10). */
const AT_400_PERCENT = { width: 320, height: 256 };
const USUAL = { width: 1280, height: 900 };
/** What a page may weigh without pictures. */
const LARGEST_PAGE_BYTES = 100 * 1024;

/** Somebody at a browser, signed in, at the page where they begin. Signing in itself is looked at in a journey of its own. */
export async function signedIn(browser: Browser, app: TestApp, asker: Asker): Promise<Page> {
  const visitor = new PortalVisitor(app);
  const { location } = await visitor.signIn(asker);
  const context = await browser.newContext({ viewport: USUAL, baseURL: app.url });
  const cookies = visitor.cookieHeader.split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), url: app.url, httpOnly: true, sameSite: 'Lax' as const };
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(location ?? '/');
  return page;
}

/**
 * Everything that is wrong with a page as it is shown, errors and all: what axe-core finds, whether it scrolls sideways at 400%,
 * whether everything that can be used is reached by keyboard, whether it has one first heading, and whether it is too heavy.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  return [
    ...(await violations(page)),
    ...(await overflow(page)),
    ...(await unreached(page)),
    ...(await ofItsText(page)),
  ];
}

/** What axe-core finds, as the names of its rules and where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE_SOURCE);
  const { violations: found } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: tags, resultTypes: ['violations'] }),
    WCAG_22_AA,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function overflow(page: Page): Promise<string[]> {
  await page.setViewportSize(AT_400_PERCENT);
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
  await page.setViewportSize(USUAL);
  return width > AT_400_PERCENT.width ? [`it is ${width} pixels wide where the window has 320`] : [];
}

/** Goes through the page by the tabulator key alone, and compares with all that can be used. */
async function unreached(page: Page): Promise<string[]> {
  const count = Number(await page.evaluate(`(${markUsable.toString()})()`));
  await page.evaluate(`(${noteReached.toString()})()`);
  // What scrolls is reached too, and takes a press of its own.
  const scrolling = await page.locator('[tabindex="0"]').count();
  await pressTab(page, count + scrolling + 2);
  const reached = new Set(String(await page.evaluate('globalThis.reached.join()')).split(','));
  // The link that skips to the main part stands open while it is reached, and would move the page under the next click.
  await page.evaluate('document.activeElement?.blur()');
  const missed = Array.from({ length: count }, (_, index) => String(index)).filter(
    (each) => !reached.has(each),
  );
  return missed.map((each) => `the keyboard does not reach the ${each}th thing to use`);
}

/** Presses the tabulator key so many times. The browser takes the presses in their order, and is not waited for between them. */
async function pressTab(page: Page, times: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: times }).flatMap(() => [
    browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
  await Promise.all(presses);
  await browser.detach();
}

/** Begins at the top of the page, and notes from then on whatever the keyboard reaches. */
function noteReached(): void {
  // biome-ignore lint/suspicious/noExplicitAny: it runs in the browser, whose types the program has not.
  const browser = globalThis as any;
  browser.document.activeElement?.blur();
  browser.getSelection()?.removeAllRanges();
  browser.reached = [];
  browser.document.addEventListener('focusin', (event: { target: { dataset: { usable?: string } } }) => {
    browser.reached.push(event.target.dataset.usable);
  });
}

/** Numbers what can be used and is shown. Of radios of one name, the keyboard reaches the group. */
function markUsable(): number {
  // biome-ignore lint/suspicious/noExplicitAny: it runs in the browser, whose types the program has not.
  const page = (globalThis as any).document;
  const names = new Set<string>();
  let count = 0;
  for (const each of page.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
  )) {
    if (!each.checkVisibility()) continue;
    if (each.type === 'radio') {
      const checked = page.querySelector(`input[type=radio][name="${each.name}"]:checked`);
      if (names.has(each.name) || (checked && checked !== each)) continue;
      names.add(each.name);
    }
    each.dataset.usable = String(count);
    count += 1;
  }
  return count;
}

async function ofItsText(page: Page): Promise<string[]> {
  const html = await page.content();
  const headings = await page.locator('h1').count();
  return [
    ...(headings === 1 ? [] : [`it has ${headings} first headings`]),
    ...(Buffer.byteLength(html) > LARGEST_PAGE_BYTES ? [`it weighs ${Buffer.byteLength(html)} bytes`] : []),
    ...(/<script/.test(html) ? ['it has a script'] : []),
  ];
}
