import type { FormMistake } from './formState.ts';

/**
 * Mistakes at the fields that are shown. What is about something that the form carries without showing it, such as the
 * version of its record, is told at the top, where it leads to nothing.
 */
export function placedMistakes(mistakes: readonly FormMistake[], shown: readonly string[]): FormMistake[] {
  return mistakes.map(({ field, ...said }) => ({
    ...said,
    field: shown.find((each) => each === field || field.startsWith(`${each}.`)) ?? '',
  }));
}
