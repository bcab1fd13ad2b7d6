/**
 * How many lines a text takes where it is printed. Nobody knows which typeface a printer has, so every character counts for
 * at least as much as it takes in the widest of those that the page may be set in.
 */

/** Widths in thousandths of the size of the type, by the widest of the common faces without serifs. */
const NARROW = /[ijl.,:;'’!| ]/;
const SLIM = /[frt()-]/;
const MEDIUM = /[a-z0-9–“”"?/£]/;
const WIDE = /[mwMW%@—]/;
const LATIN = /[\u0020-\u024f\u2010-\u2027]/;
const WIDTHS = { narrow: 345, slim: 425, medium: 655, capital: 860, wide: 1_080, other: 1_300 };

function widthOf(character: string): number {
  if (NARROW.test(character)) return WIDTHS.narrow;
  if (SLIM.test(character)) return WIDTHS.slim;
  if (WIDE.test(character)) return WIDTHS.wide;
  if (MEDIUM.test(character)) return WIDTHS.medium;
  return LATIN.test(character) ? WIDTHS.capital : WIDTHS.other;
}

/**
 * The lines that a text takes in a column so many thousandths of its type wide, at most. Words go to the next line whole, and
 * one that is longer than a line is broken, as the page does.
 */
export function printedLines(text: string, columnWidth: number): number {
  return text
    .split('\n')
    .map((line) => linesOfParagraph(line, columnWidth))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOfParagraph(paragraph: string, columnWidth: number): number {
  let lines = 1;
  let used = 0;
  // Only where every page breaks a line: what keeps its words together, such as a space that does not break, stays one.
  for (const word of paragraph.split(/(?<=[ \t])/)) {
    const width = [...word].reduce((sum, character) => sum + widthOf(character), 0);
    if (used + width > columnWidth && used > 0) {
      lines += 1;
      used = 0;
    }
    if (width > columnWidth) lines += brokenLines(width, columnWidth);
    used = width > columnWidth ? columnWidth : used + width;
  }
  return lines;
}

/** A line is broken before the character that would go over, so one character's width may stay empty on each. */
function brokenLines(width: number, columnWidth: number): number {
  return Math.ceil(width / (columnWidth - WIDTHS.other));
}
