/**
 * A one-page profile as a page: read on a screen of any width, listened to in the language that each entry is written in, and
 * printed on one side of A4. On a screen all of it is there; what the printed page leaves out is marked, and both say how much.
 */
import { dayInWords } from '../../../common/dayInWords.ts';
import { escaped, type PageSize, page, pagePolicy } from '../../../platform/http/page.ts';
import { type FittedGroup, fittedToOnePage, PRINTED_POINTS, SET, voiceOf } from './fitsOnePage.ts';
import type { LinePart, ProfileSection } from './onePageProfile.ts';

/** What the page shows. */
export interface ProfileToShow {
  name: string;
  drawnOn: string;
  sections: readonly ProfileSection[];
}

const textStyle = (kind: keyof typeof SPACE_BEFORE) =>
  `font-size: ${SET[kind].size}rem; margin: ${SPACE_BEFORE[kind] ? SET[kind].space : 0}rem 0 ${SPACE_BEFORE[kind] ? 0 : SET[kind].space}rem;`;
/** Whether the space of a kind of text is before it; otherwise it is after it. */
const SPACE_BEFORE = { title: false, section: true, group: true, line: false, foot: true };

const STYLE = `
:root { color-scheme: light; font-size: 100%; }
html.large { font-size: 150%; }
body { margin: 0 auto; padding: 1rem; max-width: 44rem; font: 1rem/1.5 Arial, Helvetica, sans-serif; color: #0b0c0c; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; } h3 { font-size: 1rem; margin: 1rem 0 0; }
ul { margin: 0; padding-left: ${SET.indent}rem; } li { margin: 0 0 0.3rem; }
.said { white-space: pre-line; }
.unprinted { color: #505a5f; }
@media print {
@page { size: A4; margin: 15mm; }
:root { font-size: ${PRINTED_POINTS.usual}pt; } html.large { font-size: ${PRINTED_POINTS.large}pt; }
body { max-width: none; margin: 0; padding: 0; line-height: ${SET.lineHeight}; }
h1 { line-height: inherit; ${textStyle('title')} } h2 { ${textStyle('section')} } h3 { ${textStyle('group')} }
li, p { ${textStyle('line')} } p.foot { ${textStyle('foot')} }
.more { display: none; }
}
`;

/** The page may do nothing but look as it does. */
export const PROFILE_PAGE_POLICY = pagePolicy(STYLE);

const EMPTY = 'Nothing is written here yet.';

/** The profile fitted to its page, with what is said of what is left out; null where nothing is. */
export function fittedProfile({ name, drawnOn, sections }: ProfileToShow, size: PageSize) {
  // The foot is reckoned at its longest, as how much is left out is known only once the rest is set.
  const longest = `${footOf(name, drawnOn)} ${leftOutInWords(9_999)}`;
  const frame = { title: titleOf(name), foot: longest, empty: EMPTY };
  const fitted = fittedToOnePage(sections, frame, size);
  const leftOut = fitted.leftOutCount > 0 ? leftOutInWords(fitted.leftOutCount) : null;
  return { ...fitted, leftOut };
}

/** The page of a profile. */
export function profilePage(profile: ProfileToShow, size: PageSize): string {
  const { sections, leftOut } = fittedProfile(profile, size);
  const title = titleOf(profile.name);
  const parts = sections.map(({ heading, groups }) => {
    const said = groups.length > 0 ? groups.map(groupOf).join('\n') : `<p>${EMPTY}</p>`;
    return `<h2>${escaped(heading)}</h2>\n${said}`;
  });
  const foot = [footOf(profile.name, profile.drawnOn), leftOut].filter(Boolean).join(' ');
  const body = `${parts.join('\n')}\n<p class="foot">${escaped(foot)}</p>`;
  return page({ title, body, size, isListed: false, style: STYLE });
}

function titleOf(name: string): string {
  return `About me: ${name}`;
}

function footOf(name: string, drawnOn: string): string {
  return `Drawn on ${dayInWords(drawnOn)} from what was written by and with ${name}. It is ${name}’s to change.`;
}

function leftOutInWords(count: number): string {
  const things = count === 1 ? 'one thing that is written does' : `${count} things that are written do`;
  return `So that this prints on one side of paper, ${things} not stand on the printed page: read all of it on a screen, or ask the council for it.`;
}

function groupOf({ heading, lines }: FittedGroup): string {
  const isPrinted = lines.some(({ isOnPage }) => isOnPage);
  const items = lines.map(({ parts, language, perspective, isOnPage }) => {
    const said = [...parts.map((part) => partOf(part, language)), ...voiceOf(perspective).map(escaped)];
    const mark = isOnPage ? '' : ' <span class="unprinted">(not on the printed page)</span>';
    return `<li${isOnPage ? '' : ' class="more"'}>${said.join(' ')}${mark}</li>`;
  });
  const above = heading ? `<h3${isPrinted ? '' : ' class="more"'}>${escaped(heading)}</h3>\n` : '';
  return `${above}<ul${isPrinted ? '' : ' class="more"'}>\n${items.join('\n')}\n</ul>`;
}

/** Which way a text is written follows from its letters; which language it is in, from what was said when it was written. */
function partOf({ label, text }: LinePart, language: string): string {
  const said = `<span class="said" lang="${escaped(language)}" dir="auto">${escaped(text)}</span>`;
  return label ? `${escaped(label)}: ${said}` : said;
}
