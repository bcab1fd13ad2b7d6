/**
 * Takes the pictures of the portal that the README shows, in Debian’s chromium, of a program that runs with its examples:
 *
 *   npm start                      # in one terminal
 *   npm run screenshots            # in another; --url http://127.0.0.1:4000 unless given
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CHROMIUM, HOW_TO_INSTALL, startChromium } from './browser/chromium.ts';

/** What is shown, as whom, and where the picture is kept. */
const PICTURES = [
  { name: 'front', account: null, path: '/' },
  { name: 'amount', account: 'PERSON@oldham', path: '/me/amount' },
  { name: 'policy', account: 'POLICY_EDITOR@oldham', path: '/policy' },
  { name: 'region', account: 'REGIONAL_ANALYST@', path: '/region/people/OLDER_DAILY_CARE' },
] as const;

/** A window of a laptop; a picture shows its first screen. */
const WINDOW = { width: 1100, height: 1000 };
const FOLDER = new URL('../server/portal/screenshots/', import.meta.url);

async function main(): Promise<void> {
  if (!CHROMIUM) throw new Error(HOW_TO_INSTALL);
  const { url } = parseArgs({
    options: { url: { type: 'string', default: 'http://127.0.0.1:4000' } },
  }).values;
  await mkdir(FOLDER, { recursive: true });
  const browser = await startChromium();
  try {
    for (const { name, account, path } of PICTURES) {
      const context = await browser.newContext({ viewport: WINDOW, baseURL: url });
      const page = await context.newPage();
      if (account) {
        await page.goto('/sign-in');
        await page.locator(`button[value="${account}"]`).click();
      }
      const answer = await page.goto(path);
      if (answer?.status() !== 200)
        throw new Error(`${path} answered ${answer?.status()}, so there is no picture of it.`);
      await page.screenshot({ path: new URL(`${name}.png`, FOLDER).pathname });
      console.log(`${name}.png shows ${path}`);
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
