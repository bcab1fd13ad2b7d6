const VOID = /^(area|base|br|col|hr|img|input|link|meta|rect|path|line|circle|source)$/;
/** Attributes that are read out or shown. */
const SPOKEN = /\s(aria-label|title|alt|placeholder)="([^"]*)"/g;
const ENGLISH = 'en-GB';

interface Open {
  name: string;
  /** The language of what is in it; null where nobody knows, as of what somebody wrote. */
  language: string | null;
}

/**
 * The texts of a page in another language that are in English letters and do not say that they are English; and those that
 * say so and are not. `known` are names, which are the same in every language.
 */
export function untranslated(html: string, known: readonly string[]): string[] {
  const found: string[] = [];
  const open: Open[] = [{ name: '', language: null }];
  const look = (text: string, language: string | null) => {
    const words = known
      .reduce((left, name) => left.replaceAll(name, ''), unescaped(text))
      .replaceAll('UK£', '');
    const hasEnglish = /[A-Za-z]{2}/.test(words);
    if (hasEnglish && language !== null && language !== ENGLISH) found.push(text.trim());
    if (language === ENGLISH && /[^\p{ASCII}\p{P}\p{Sc}\s]/u.test(words))
      found.push(`as English: ${text.trim()}`);
  };
  for (const [, text = '', tag = ''] of html.matchAll(/([^<]*)(<[^>]*>)?/g)) {
    look(text, open.at(-1)?.language ?? null);
    const [, isEnd, name = '', attributes = ''] = /^<(\/?)([\w-]+)([^>]*)>$/.exec(tag) ?? [];
    if (isEnd) {
      open.splice(open.findLastIndex((each) => each.name === name));
      continue;
    }
    if (!name) continue;
    const [, own] = /\slang="([^"]*)"/.exec(attributes) ?? [];
    const language = ['bdi', 'textarea'].includes(name) ? null : (own ?? open.at(-1)?.language ?? null);
    for (const [, , words = ''] of attributes.matchAll(SPOKEN)) look(words, language);
    if (!VOID.test(name) && !attributes.endsWith('/')) open.push({ name, language });
  }
  return found;
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, sign) => SIGNS[sign] as string);
