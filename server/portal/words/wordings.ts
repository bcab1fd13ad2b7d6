import { codeInWords } from './roles.ts';

interface EnumWording {
  name: string;
  values: readonly { value: string; meaning: string }[];
}

/** What the schema says that a value of an enum means: so the portal’s words change with the schema’s. */
export type Wordings = (enumName: string, value: string | null | undefined) => string;

/** The wordings that a page asked for, by `enumWordings`. */
export function wordingsOf(enums: readonly EnumWording[] | null | undefined): Wordings {
  const known = new Map(
    (enums ?? []).flatMap(({ name, values }) =>
      values.map(({ value, meaning }) => [`${name}.${value}`, meaning] as const),
    ),
  );
  return (enumName, value) => (value ? (known.get(`${enumName}.${value}`) ?? codeInWords(value)) : '');
}

/** The values of an enum with their wordings, in the order in which the schema declares them: for a list to choose from. */
export function choicesOf(
  enums: readonly EnumWording[] | null | undefined,
  enumName: string,
): { value: string; label: string; isOfApi: true }[] {
  const found = enums?.find(({ name }) => name === enumName);
  return (found?.values ?? []).map(({ value, meaning }) => ({ value, label: meaning, isOfApi: true }));
}
