/** A language that pages can be read in. */
export interface Language {
  /** As BCP 47 writes it, such as `pl`. */
  tag: string;
  /** What it calls itself, such as “Polski”. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** What it says, by the English sentence; how it says numbers of things, by that and its plural form (“…_few”). */
  sentences: ReadonlyMap<string, string>;
}

/** The language that the pages are written in. Its sentences stand in them. */
export const ENGLISH: Language = {
  tag: 'en-GB',
  name: 'English',
  direction: 'ltr',
  sentences: new Map(),
};

/** Which way a language is written, by its script. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
}

/** Scripts that living languages are written in from right to left (Unicode, Bidi_Class R and AL). */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'];

/** The forms in which a language says a number of things, such as `one`, `few` and `other`. */
export function pluralFormsOf(tag: string): readonly Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
}
