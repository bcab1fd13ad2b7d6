import type { FormValues } from '../../forms/formValues.ts';

/** What stands in one line of a list of fields. */
export type Row = Readonly<Record<string, string>>;

/** The most lines that a form has. */
const MOST_ROWS = 50;
/** The name of the button that adds or takes away a line, and only shows the form again. */
export const ROWS_BUTTON = 'rows';
export const ADD_ROW = 'add';
export const removeRow = (index: number) => `remove.${index}`;

const countName = (list: string) => `${list}.count`;

/** The lines of a list as a form sent them. */
export function rowsOf(values: FormValues, list: string, fields: readonly string[]): Row[] {
  const count = Math.min(Number.parseInt(values.text(countName(list)), 10) || 0, MOST_ROWS);
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(fields.map((field) => [field, values.text(`${list}.${index}.${field}`)])),
  );
}

/** Lines in the fields of a form. */
export function rowValues(list: string, rows: readonly Row[]): Record<string, string> {
  const fields = rows.flatMap((row, index) =>
    Object.entries(row).map(([field, value]) => [`${list}.${index}.${field}`, value] as const),
  );
  return { ...Object.fromEntries(fields), [countName(list)]: String(rows.length) };
}

/** The lines after a button that adds one, or takes one away. */
export function afterButton(rows: readonly Row[], button: string, empty: Row): Row[] {
  if (button === ADD_ROW) return [...rows, empty].slice(0, MOST_ROWS);
  const [, place] = /^remove\.(\d+)$/.exec(button) ?? [];
  return rows.filter((_, index) => String(index) !== place);
}
