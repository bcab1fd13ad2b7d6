/** The frame of every page that this server writes: plain words, real tables, no script, nothing loaded from anywhere. */
import { createHash } from 'node:crypto';

/** In which size a page is written; large print is at least 18 point (Accessible Information Standard). */
export const PAGE_SIZES = ['usual', 'large'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

const STYLE = `
:root { color-scheme: light; font-size: 100%; }
html.large { font-size: 150%; }
body { margin: 0 auto; padding: 1rem; max-width: 44rem; font: 1rem/1.5 Arial, Helvetica, sans-serif; color: #0b0c0c; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; margin-top: 1.5rem; }
a { color: #1d4f91; } a:focus { outline: 3px solid #0b0c0c; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { padding: 0.4rem 0.5rem 0.4rem 0; border-bottom: 1px solid #505a5f; text-align: left; vertical-align: top; font-weight: normal; }
td { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
table.words td { text-align: left; white-space: normal; }
table.words th, table.words td { overflow-wrap: anywhere; }
thead th, th[scope="rowgroup"] { font-weight: bold; }
tfoot th, tfoot td, tr.total th, tr.total td { font-weight: bold; border-bottom: 2px solid #0b0c0c; }
@media print { body { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } table, tr { break-inside: avoid; } table.words { break-inside: auto; } @page { margin: 2cm; } }
`;

/** A page that may do nothing but look as its style says, and lead to where it links. */
export function pagePolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

/** The policy of a page in the usual style. */
export const PAGE_POLICY = pagePolicy(STYLE);

/** What a page holds. */
export interface PageContents {
  /** In plain text: the name of the page and its only first heading. */
  title: string;
  /** What stands below the heading, as HTML in which every text is `escaped`. */
  body: string;
  size?: PageSize;
  /** Whether search engines may list it; never where it is about a person. */
  isListed: boolean;
  /** How it looks, where that is not as every page; it is then sent with `pagePolicy` of it. */
  style?: string;
}

/** A page in the one frame: one main part with one first heading, in British English. */
export function page({ title, body, size = 'usual', isListed, style = STYLE }: PageContents): string {
  return `<!doctype html>
<html lang="en-GB"${size === 'large' ? ' class="large"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${isListed ? '' : '<meta name="robots" content="noindex">\n'}<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that somebody wrote, in which nothing is a tag. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => MARKS[mark] as string);
}
