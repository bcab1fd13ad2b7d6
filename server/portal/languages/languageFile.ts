import { isMap, isScalar, LineCounter, parseDocument, type Scalar } from 'yaml';
import { pluralFormsOf } from './language.ts';

/** English sentences by their keys, as `en-GB.json` has them: a number of things has one for each plural form. */
export type Sentences = ReadonlyMap<string, string>;

export interface LineOfFile {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** What a file of a language comes to. */
export interface ReadLanguage {
  sentences: Sentences;
  /** For which the file can’t be used: somebody would read something untrue, such as a sentence without its amount. */
  mistakes: readonly LineOfFile[];
  /** Sentences that no page has, such as those of an earlier release. They do no harm. */
  unknown: readonly LineOfFile[];
  /** The keys of what it does not say. It is read in English. */
  lacking: readonly string[];
}

/** A place that a value is put into: `{{amount}}`. */
export const PLACE = /\{\{(\w+)\}\}/g;
/** Words that the page makes something of, such as a link: `<link>…</link>`. They never stand within one another. */
export const MARKED = /<(\w+)>([^<>]*)<\/\1>/g;

const PLURAL = /^(.*)_(zero|one|two|few|many|other)$/s;

/** What a language has to say: the keys of its file, each with the English that it stands for. */
export function askedOf(tag: string, english: Sentences): Sentences {
  const forms = pluralFormsOf(tag);
  const asked = [...english].flatMap(([key, text]): [string, string][] => {
    const [, sentence = '', form] = PLURAL.exec(key) ?? [];
    if (!form) return [[key, text]];
    return form === 'other' ? forms.map((each) => [`${sentence}_${each}`, text]) : [];
  });
  return new Map(asked);
}

/** Reads the file of a language: English sentences, each with what it is in that language. */
export function readLanguage(tag: string, text: string, english: Sentences): ReadLanguage {
  const asked = askedOf(tag, english);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'json', lineCounter: lines });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const mistakes = document.errors.map(({ pos, message }) => ({
    line: lineOf(pos[0]),
    message: message.split('\n')[0] ?? message,
  }));
  const sentences = new Map<string, string>();
  const unknown: LineOfFile[] = [];
  const { contents } = document;
  if (!isMap(contents)) {
    return { sentences, mistakes: [...mistakes, NO_SENTENCES], unknown, lacking: [...asked.keys()] };
  }
  for (const { key, value } of contents.items) {
    const at = lineOf((key as Scalar).range?.[0] ?? 0);
    const name = isScalar(key) ? String(key.value) : '';
    const words = isScalar(value) ? value.value : undefined;
    const model = asked.get(name);
    if (typeof words !== 'string') mistakes.push({ line: at, message: `“${name}” is not said in words.` });
    else if (model === undefined) unknown.push({ line: at, message: `No page says “${name}”.` });
    else if (words !== '') {
      sentences.set(name, words);
      mistakes.push(...differencesOf(model, words).map((message) => ({ line: at, message })));
    }
  }
  const lacking = [...asked.keys()].filter((key) => !sentences.has(key));
  return { sentences, mistakes, unknown, lacking };
}

const NO_SENTENCES = {
  line: 1,
  message: 'It is not a JSON object of English sentences and their translations.',
};

/** What a translation lacks of its English, or has beyond it. */
function differencesOf(model: string, words: string): string[] {
  const [wanted, given] = [partsOf(model), partsOf(words)];
  const lacks = without(wanted, given).map((part) => `“${words}” lacks ${part}, which the English has.`);
  const adds = without(given, wanted).map((part) => `“${words}” has ${part}, which the English has not.`);
  const isWhole = !/[<>]/.test(words.replace(MARKED, ''));
  return [
    ...lacks,
    ...adds,
    ...(isWhole ? [] : [`“${words}” has < or > outside a pair such as <link>…</link>.`]),
  ];
}

const partsOf = (text: string) => [
  ...[...text.matchAll(PLACE)].map(([place]) => place),
  ...[...text.matchAll(MARKED)].map(([, name]) => `<${name}>`),
];

/** Those of the one list that the other has not, each as often as it is there more. */
function without(parts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return parts.filter((part) => {
    const at = left.indexOf(part);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
