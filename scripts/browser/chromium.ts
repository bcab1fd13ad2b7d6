/** Debian's chromium, as the tests of pages drive it: from where it is installed, and talking to nobody by itself. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where it is; null where this machine has none. */
export const CHROMIUM = PLACES.find((place) => place && existsSync(place)) ?? null;

/** What to do where there is none. */
export const HOW_TO_INSTALL =
  'There is no chromium here, so no page was looked at in a browser. Install it with "apt-get install chromium", or name yours in CHROMIUM_PATH.';

/** Starts it. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM as string,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
