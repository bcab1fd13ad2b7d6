import { FormValues } from './formValues.ts';

/** A mistake, at the field that it is about: the path of the API’s input with dots, or empty for the form as a whole. */
export interface FormMistake {
  field: string;
  message: string;
  /** Whether the API says it, which speaks English; what the portal says is in the language of the page. */
  isOfApi?: boolean;
}

/** A form as it is shown: what stands in its fields, and what is wrong with them. */
export interface FormState {
  values: FormValues;
  mistakes: readonly FormMistake[];
}

/** A form that nobody has sent yet. */
export function newForm(
  values: Readonly<Record<string, string | readonly string[] | undefined>> = {},
): FormState {
  return { values: new FormValues(values), mistakes: [] };
}

/** The first thing wrong with a field, and who says so. */
export function mistakeAt({ mistakes }: FormState, field: string): FormMistake | undefined {
  return mistakes.find((mistake) => mistake.field === field);
}

/** The first thing wrong with a field. */
export function mistakeOf(form: FormState, field: string): string | undefined {
  return mistakeAt(form, field)?.message;
}

/** The id of a field on its page. Dots would have to be escaped in selectors. */
export function fieldId(field: string): string {
  return field.replaceAll('.', '-');
}
