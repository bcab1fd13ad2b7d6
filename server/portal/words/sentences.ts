/** How the portal says amounts, days and lists: in English as the product itself does. */
import { dayInWords as dayInEnglish } from '../../common/dayInWords.ts';
import { poundsInWords as poundsInEnglish } from '../../common/words.ts';
import { typedPounds } from '../forms/pence.ts';
import { ENGLISH } from '../languages/language.ts';
import { isEnglishPage, pageLanguage, say } from './say.ts';

export { asSentenceStart, listInWords, percentInWords } from '../../common/words.ts';

/** The digits and the calendar of council letters and of the fields that people type into, in every language. */
const AS_TYPED = { numberingSystem: 'latn', calendar: 'gregory' };

/** A day such as 2026-06-01: “1 June 2026”, “1 czerwca 2026”. */
export function dayInWords(day: string): string {
  if (isEnglishPage()) return dayInEnglish(day);
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales(), { ...words, ...AS_TYPED }).format(new Date(`${day}T00:00Z`));
}

/** Pence as pounds, to the penny: “£1,234.50”, “1234,50 £”. */
export function poundsInWords(pence: number): string {
  if (isEnglishPage()) return poundsInEnglish(pence);
  const pounds = { style: 'currency', currency: 'GBP', currencyDisplay: 'narrowSymbol' } as const;
  const exactly = { minimumFractionDigits: 2, maximumFractionDigits: 2, ...AS_TYPED };
  // The amount is handed on in digits, so that no fraction of binary numbers comes near it.
  const digits = typedPounds(pence) as Intl.StringNumericLiteral;
  return new Intl.NumberFormat(locales(), { ...pounds, ...exactly }).format(digits);
}

/** “£184.50 a week”. */
export function weeklyInWords(pence: number): string {
  return say('{{amount}} a week', { amount: poundsInWords(pence) });
}

/** A language that the machine does not know has its days and amounts in English, never in the language of the machine. */
const locales = () => [pageLanguage().tag, ENGLISH.tag];
