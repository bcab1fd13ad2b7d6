import type { RepresentationRefusal } from './representationRefusals.ts';

/** Refuses the same value twice in a list of a field, at the second of them. */
export function givenTwiceRefusals(field: string, values: readonly string[]): RepresentationRefusal[] {
  const index = values.findIndex((value, place) => values.indexOf(value) < place);
  if (index < 0) return [];
  const message = `${values[index]} is given twice in ${field}. Give each once.`;
  return [{ code: 'CHOICE_GIVEN_TWICE', path: [field, index], message }];
}
