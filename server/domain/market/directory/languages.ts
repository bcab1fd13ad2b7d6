/** Written here, as the platform’s own list of names has none of them. */
const SIGN_LANGUAGES: Record<string, string> = { bsl: 'bfi', 'british sign language': 'bfi' };

/**
 * The language of a record of Open Referral: its code, or the one that its English name stands for; null where neither is
 * known. It is what a person’s preferred language is written as (BCP 47), without what stands behind the language.
 */
export function languageCodeOf(code: string | undefined, name: string | undefined): string | null {
  for (const written of [code, name]) {
    const found = written === undefined ? null : primaryTag(written);
    if (found) return found;
  }
  return null;
}

/** The language of a tag alone: "pa-Guru" is "pa". Null where it is none. */
export function primaryTag(written: string): string | null {
  const folded = written.trim().toLowerCase();
  const known = SIGN_LANGUAGES[folded] ?? namesOfLanguages().get(folded);
  if (known) return known;
  if (!/^[a-z]{2,3}(-|$)/.test(folded)) return null;
  try {
    return new Intl.Locale(folded).language;
  } catch {
    return null;
  }
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
let names: ReadonlyMap<string, string> | undefined;

/** The English names of the languages that have two letters: "gujarati" is "gu". */
function namesOfLanguages(): ReadonlyMap<string, string> {
  names ??= madeNames();
  return names;
}

function madeNames(): ReadonlyMap<string, string> {
  const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
  return new Map(
    codes.flatMap((each) => {
      const name = inEnglish.of(each)?.toLowerCase();
      return name ? [[name, new Intl.Locale(each).language] as const] : [];
    }),
  );
}
