import type { FormMistake } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import type { EditPart } from './editParts.ts';
import { ROWS, textsOf, USED, WAS } from './typedSettings.ts';

/**
 * Mistakes at what the page has of them: the field itself, or the row, the list or the group around it. Those of settings
 * that stand on other pages are told at the top, as mistakes of the draft as a whole.
 */
export function atFields(
  mistakes: readonly FormMistake[],
  values: FormValues,
  part: EditPart,
  base: string,
): FormMistake[] {
  // What the form carries without showing it, such as the version that it began from, is no place.
  const shown = values.names().filter((name) => name.startsWith(`${base}.`));
  const names = new Set([...shown, ...Object.keys(textsOf(part, null, base))].flatMap(placesOf));
  return mistakes.map(({ field, message }) => ({ field: nearestPlace(field, names), message }));
}

/** A field is a place, and so is what its helpers belong to. */
function placesOf(name: string): string[] {
  const helper = [ROWS, WAS, USED].find((each) => name.endsWith(`.${each}`));
  return [helper ? name.slice(0, -helper.length - 1) : name];
}

function nearestPlace(field: string, places: ReadonlySet<string>): string {
  const steps = field.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const place = steps.slice(0, length).join('.');
    if (places.has(place)) return place;
  }
  return '';
}
