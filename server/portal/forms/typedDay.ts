import type { FormValues } from './formValues.ts';

/** The parts of a day, each a field of its own. */
export const DAY_PARTS = ['day', 'month', 'year'] as const;

/**
 * A day that was typed into three fields, as the API writes days. Undefined where all are empty. A day that can’t be is
 * handed on as it was typed, so that the API says what is wrong with it.
 */
export function typedDay(values: FormValues, field: string): string | undefined {
  const [day, month, year] = DAY_PARTS.map((part) => values.text(`${field}.${part}`).trim());
  if (!day && !month && !year) return undefined;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** A day of the API in the three fields of a form. */
export function dayFields(field: string, day: string | null | undefined): Record<string, string> {
  if (!day) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    [`${field}.day`]: String(Number(date)),
    [`${field}.month`]: String(Number(month)),
    [`${field}.year`]: year,
  };
}
