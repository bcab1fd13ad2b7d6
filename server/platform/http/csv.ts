/** What may stand in a cell. */
export type Cell = string | number | boolean | null;

/** By which spreadsheets know that a text is UTF-8. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** What a spreadsheet would run as a formula begins so (OWASP, CSV injection); the full-width signs too. */
const BEGINS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A table as CSV (RFC 4180) with a byte order mark. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers stay as they are, negative ones too. The libraries looked at leave a line's end
 * inside a cell without quotes where lines end otherwise, or let a formula through behind one.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = BEGINS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
