import { tryGetContext } from 'hono/context-storage';
import type { Child } from 'hono/jsx';
import type { PortalEnv } from '../env.ts';
import { ENGLISH, type Language } from '../languages/language.ts';
import { MARKED, PLACE } from '../languages/languageFile.ts';

/** A sentence that is kept in a constant and said later. */
export type Sentence = string & { readonly isSentence: true };

/** Written out, so that the list of all sentences has it; or kept by `sentence`. */
type Written<Text extends string> = string extends Text ? never : Text;

type PlacesOf<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | PlacesOf<Rest> : never;
type MarksOf<Text> = Text extends `${string}</${infer Name}>${infer Rest}` ? Name | MarksOf<Rest> : never;
type Values<Names extends string> = Readonly<Record<Names, string | number>>;

/** The language of the page that is being made; English where none is. */
export function pageLanguage(): Language {
  return tryGetContext<PortalEnv>()?.var.language ?? ENGLISH;
}

/** Whether the page is in the language that the product and the councils write in. */
export const isEnglishPage = () => pageLanguage().tag === ENGLISH.tag;

/** Marks a sentence in a constant, which is made before anybody knows in which language it is read. `say` says it. */
export function sentence<Text extends string>(text: Written<Text>): Sentence {
  return text as string as Sentence;
}

/**
 * An English sentence in the language of the page; itself where that language lacks it. Values stand in its places:
 * `say('From {{start}} to {{end}}', { start, end })`. It is always a whole sentence or label, as other languages have another
 * order of words.
 */
export function say<Text extends string>(
  text: Written<Text>,
  ...[values]: [PlacesOf<Text>] extends [never] ? [] : [Values<PlacesOf<Text>>]
): string {
  return filled(wordsOf(text), values ?? {});
}

/** How many things there are: `sayCount(2, '{{count}} point', '{{count}} points')`. Languages have up to six forms for it. */
export function sayCount<One extends string, Other extends string>(
  count: number,
  one: Written<One>,
  other: Written<Other>,
): string {
  const { tag, sentences } = pageLanguage();
  const inEnglish = count === 1 ? one : other;
  const form = new Intl.PluralRules([tag, ENGLISH.tag]).select(count);
  return filled(sentences.get(`${other}_${form}`) ?? inEnglish, { count });
}

/**
 * A sentence with something else in its places than plain words, or with words that the page makes something of:
 * `sayWith('Not you? <link>Sign out</link>', { link: (words) => <TextLink href="/">{words}</TextLink> })`.
 */
export function sayWith<Text extends string>(
  text: Written<Text>,
  pieces: Readonly<Record<PlacesOf<Text>, Child>> & Readonly<Record<MarksOf<Text>, (words: Child) => Child>>,
): Child {
  const given = pieces as Readonly<Record<string, Child | ((words: Child) => Child)>>;
  const inPlaces = (words: string) => splitBy(PLACE, words, ([, name = '']) => given[name] as Child);
  return splitBy(MARKED, wordsOf(text), ([, name = '', words = '']) => {
    const make = given[name] as (words: Child) => Child;
    return make(inPlaces(words));
  }).map((part) => (typeof part === 'string' ? inPlaces(part) : part));
}

const wordsOf = (text: string) => pageLanguage().sentences.get(text) ?? text;

function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(PLACE, (place, name: string) => String(values[name] ?? place));
}

/** A text in parts: what a pattern finds made into something, and what is between as it is. */
function splitBy(pattern: RegExp, text: string, make: (found: RegExpMatchArray) => Child): Child[] {
  const parts: Child[] = [];
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    parts.push(text.slice(end, found.index), make(found));
    end = found.index + found[0].length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}
