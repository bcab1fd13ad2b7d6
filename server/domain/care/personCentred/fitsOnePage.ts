/**
 * What of a profile stands on one side of A4. All groups get their first line before any gets its second, in the order of
 * the profile; a line that does not fit is left out whole, never cut, and a shorter one after it may still fit. So what keeps
 * somebody safe is not pushed off the page by a long list before it.
 */
import type { PageSize } from '../../../platform/http/page.ts';
import type { Perspective } from '../../people/peopleVocabulary.ts';
import type { ProfileGroup, ProfileLine, ProfileSection } from './onePageProfile.ts';
import { printedLines } from './printedLines.ts';

/** A4 less its margins, in points. */
const PAGE = { width: 510, height: 750 };
/** Kept free for what no rule can know: typefaces, and the way that a printer rounds. */
const KEPT_FREE = 0.04;

/** The size of the type in which a page is printed, in points. Large print is at least 18 (Accessible Information Standard). */
export const PRINTED_POINTS: Readonly<Record<PageSize, number>> = { usual: 10.5, large: 18 };

/**
 * How the page is set: the size of each kind of text and the space around it, as parts of the size of the type. The style of
 * the page is made from these, so that what is reckoned is what is printed.
 */
export const SET = {
  title: { size: 1.5, space: 0.4 },
  section: { size: 1.2, space: 0.8 },
  group: { size: 1, space: 0.3 },
  line: { size: 1, space: 0.15 },
  foot: { size: 0.85, space: 0.6 },
  lineHeight: 1.25,
  indent: 1.2,
};

/** A profile of which each line is on the printed page or left out. */
export interface FittedProfile {
  sections: FittedSection[];
  leftOutCount: number;
}
interface FittedSection extends Omit<ProfileSection, 'groups'> {
  groups: FittedGroup[];
}
export interface FittedGroup extends Omit<ProfileGroup, 'lines'> {
  lines: (ProfileLine & { isOnPage: boolean })[];
}

/** Bold type is so much wider. */
const BOLD_IS_WIDER = 1.12;

type KindOfText = 'title' | 'section' | 'group' | 'line' | 'foot';

/** The height of a text on the page, in points. */
export function heightOf(text: string, kind: KindOfText, size: PageSize): number {
  const points = PRINTED_POINTS[size] * SET[kind].size;
  const indent = kind === 'line' ? PRINTED_POINTS[size] * SET.indent : 0;
  const boldness = kind === 'line' || kind === 'foot' ? 1 : BOLD_IS_WIDER;
  const columnWidth = ((PAGE.width - indent) / (points * boldness)) * 1_000;
  return points * SET.lineHeight * printedLines(text, columnWidth) + PRINTED_POINTS[size] * SET[kind].space;
}

/** What a line says, as one text. */
export function textOfLine({ parts, perspective }: Pick<ProfileLine, 'parts' | 'perspective'>): string {
  const said = parts.map(({ label, text }) => (label ? `${label}: ${text}` : text));
  return [...said, ...voiceOf(perspective)].join(' ');
}

/** Whose view a line is, where it is not the person’s own. */
export function voiceOf(perspective: Perspective): string[] {
  switch (perspective) {
    case 'PERSON':
      return [];
    case 'FAMILY':
      return ['(as family and friends see it)'];
    case 'STAFF':
      return ['(as staff see it)'];
  }
}

/** The profile fitted to one side of A4. `frame` is what stands around it: its title, its foot and what an empty part says. */
export function fittedToOnePage(
  sections: readonly ProfileSection[],
  frame: { title: string; foot: string; empty: string },
  size: PageSize,
): FittedProfile {
  const emptySections = sections.filter(({ groups }) => groups.length === 0).length;
  let room =
    PAGE.height * (1 - KEPT_FREE) -
    heightOf(frame.title, 'title', size) -
    heightOf(frame.foot, 'foot', size) -
    sections.reduce((sum, { heading }) => sum + heightOf(heading, 'section', size), 0) -
    emptySections * heightOf(frame.empty, 'line', size);
  const groups = sections.flatMap((section) => section.groups);
  const onPage = new Set<string>();
  const rounds = Math.max(0, ...groups.map(({ lines }) => lines.length));
  const begun = new Set<ProfileGroup>();
  for (let round = 0; round < rounds; round += 1) {
    for (const group of groups) {
      const line = group.lines[round];
      if (!line) continue;
      const heading = group.heading && !begun.has(group) ? heightOf(group.heading, 'group', size) : 0;
      const needed = heading + heightOf(textOfLine(line), 'line', size);
      if (needed > room) continue;
      room -= needed;
      begun.add(group);
      onPage.add(line.entryId);
    }
  }
  const leftOutCount = groups
    .flatMap(({ lines }) => lines)
    .filter(({ entryId }) => !onPage.has(entryId)).length;
  return { sections: sections.map((section) => marked(section, onPage)), leftOutCount };
}

function marked(section: ProfileSection, onPage: ReadonlySet<string>): FittedSection {
  const mark = (line: ProfileLine) => ({ ...line, isOnPage: onPage.has(line.entryId) });
  return {
    ...section,
    groups: section.groups.map((group) => ({ ...group, lines: group.lines.map(mark) })),
  };
}
