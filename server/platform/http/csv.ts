/** What a cell may hold. */
export type Cell = string | number | boolean | null;

/** Tells spreadsheets that a text is UTF-8. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** What shows as nothing, or as a blank: spaces of every width, control and invisible characters, and empty patterns. */
const BLANK = String.raw`[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]`;
/**
 * Beginnings that make a spreadsheet run a text as a formula (OWASP, CSV injection), full-width and small signs
 * included, and whatever blanks come before: some programs take them away and look again.
 */
const BEGINS_A_FORMULA = new RegExp(String.raw`^(?:[\t\r\n]|${BLANK}*[=+\-@＝＋－＠﹦﹢﹣﹫−])`, 'u');
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A line of CSV (RFC 4180), which begins with a byte order mark. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers stay as they are, even negative ones. No library is used: those examined
 * either leave a line break inside a cell unquoted when it differs from the line ending, or let through a
 * formula that follows one.
 */
export function csvLine(row: readonly Cell[]): string {
  return `${row.map(cellText).join(',')}\r\n`;
}

/** The first line, with which a table begins. */
export function csvHead(header: readonly string[]): string {
  return BYTE_ORDER_MARK + csvLine(header);
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = BEGINS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
