import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { mirrored } from './mirrored.ts';

/**
 * GOV.UK Frontend’s styles as they are published, without the typeface: it is for services on GOV.UK alone, and a council’s
 * portal is none. What is left falls back to Arial.
 */
function govukStyles(): string {
  const path = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
  return readFileSync(path, 'utf8')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replaceAll('GDS Transport,arial', 'arial')
    .replace(/\/\*# sourceMappingURL=.*?\*\//, '');
}

const OWN_STYLES = readFileSync(new URL('./portal.css', import.meta.url), 'utf8');

/** A white F on the blue of the header. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#1d70b8"/><path d="M11 7h12v4h-8v4h7v4h-7v7h-4z" fill="#fff"/></svg>';

export interface Asset {
  type: string;
  plain: Buffer;
  gzipped: Buffer;
}

function asset(type: string, text: string): Asset {
  const plain = Buffer.from(text);
  return { type, plain, gzipped: gzipSync(plain, { level: 9 }) };
}

const STYLES = `${govukStyles()}\n${OWN_STYLES}`;

const MIRRORED_STYLES = mirrored(STYLES);

/** Carries what is in it, so that a browser keeps it for ever and asks for a new one when it changes. */
const pathOf = (styles: string) =>
  `/assets/portal-${createHash('sha256').update(styles).digest('hex').slice(0, 12)}.css`;

/** The styles of a page, by the direction that it is read in. */
export const STYLESHEET_PATHS = { ltr: pathOf(STYLES), rtl: pathOf(MIRRORED_STYLES) };

/** What pages load beside their own text, by path. */
export const ASSETS: ReadonlyMap<string, Asset> = new Map([
  [STYLESHEET_PATHS.ltr, asset('text/css; charset=utf-8', STYLES)],
  [STYLESHEET_PATHS.rtl, asset('text/css; charset=utf-8', MIRRORED_STYLES)],
  ['/assets/icon.svg', asset('image/svg+xml', ICON)],
]);
