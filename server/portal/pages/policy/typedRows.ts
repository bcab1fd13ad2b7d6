import { FormValues } from '../../forms/formValues.ts';
import { ROWS, rowNumbers, WAS } from './typedSettings.ts';

/** The buttons by which a row is added or taken away. What they send is the list, and of a row its number. */
export const ADD = '_add';
export const REMOVE = '_remove';

/** The form with a row more or fewer, where such a button was pressed; null where none was. Nothing is saved by it. */
export function withOtherRows(values: FormValues): FormValues | null {
  const added = values.filled(ADD);
  if (added) return withRowAdded(values, added);
  const removed = values.filled(REMOVE);
  const [, list, row] = /^(.*)\.(\d+)$/.exec(removed ?? '') ?? [];
  return list !== undefined && row !== undefined ? withoutRow(values, list, Number(row)) : null;
}

/** A new row is like the last one: what is to be other is then changed. */
function withRowAdded(values: FormValues, list: string): FormValues {
  const rows = rowNumbers(values, list).length;
  const texts = textsWithout(values, () => false);
  if (rows > 0) {
    for (const [name, all] of rowTexts(values, list, rows - 1)) texts[`${list}.${rows}.${name}`] = all;
  } else {
    texts[`${list}.0.${WAS}`] = [''];
  }
  texts[`${list}.${ROWS}`] = [String(rows + 1)];
  return new FormValues(texts);
}

function withoutRow(values: FormValues, list: string, row: number): FormValues {
  const rows = rowNumbers(values, list).length;
  const texts = textsWithout(values, (name) => name.startsWith(`${list}.`));
  let place = 0;
  for (let index = 0; index < rows; index += 1) {
    if (index === row) continue;
    for (const [name, all] of rowTexts(values, list, index)) texts[`${list}.${place}.${name}`] = all;
    place += 1;
  }
  texts[`${list}.${ROWS}`] = [String(place)];
  return new FormValues(texts);
}

function rowTexts(values: FormValues, list: string, row: number): [string, readonly string[]][] {
  const start = `${list}.${row}.`;
  return values
    .names()
    .filter((name) => name.startsWith(start))
    .map((name) => [name.slice(start.length), values.all(name)]);
}

function textsWithout(
  values: FormValues,
  isLeftOut: (name: string) => boolean,
): Record<string, readonly string[]> {
  const kept = values.names().filter((name) => ![ADD, REMOVE].includes(name) && !isLeftOut(name));
  return Object.fromEntries(kept.map((name) => [name, values.all(name)]));
}
