import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sentence } from '../words/say.ts';
import { directionOf, ENGLISH, type Language } from './language.ts';
import { type LineOfFile, type ReadLanguage, readLanguage, type Sentences } from './languageFile.ts';

/** What a file says as this is the name of its language in itself: “Polski”. */
const OWN_NAME = sentence('English (the name of this language in itself)');

/** Where the languages that come with the program are, beside the list of all English sentences. */
export const OWN_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A language, its file, and what the file says or lacks. */
export interface LanguageOfFile extends Omit<ReadLanguage, 'sentences'> {
  path: string;
  language: Language;
}

/** Thrown where a file can’t be used, with every line of it that is wrong. */
export class LanguageFileWrong extends Error {
  constructor(path: string, mistakes: readonly LineOfFile[]) {
    const lines = mistakes.map(({ line, message }) => `${path}:${line}: ${message}`);
    super(`A language of the portal can’t be read. Mend its file, or take it away.\n${lines.join('\n')}`);
  }
}

/** Every English sentence of the portal, as `npm run schema` wrote them down. */
export function englishSentences(): Sentences {
  const text = readFileSync(join(OWN_FOLDER, `${ENGLISH.tag}.json`), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** The languages in a folder, a file each: `pl.json`. English is in none. They are read as they are, wrong lines and all. */
export function languagesIn(folder: string, english: Sentences): LanguageOfFile[] {
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && name !== `${ENGLISH.tag}.json`,
  );
  return names.sort().map((name) => languageAt(join(folder, name), english));
}

/** The languages that pages may be read in: English, those that come with the program, and those of the operator. */
export function loadLanguages(folder: string | null): LanguageOfFile[] {
  if (folder && !existsSync(folder)) {
    throw new Error(
      `The folder of the portal’s languages is not there: ${folder}. PORTAL_LANGUAGES names it.`,
    );
  }
  const english = englishSentences();
  const folders = [OWN_FOLDER, ...(folder ? [folder] : [])];
  const found = new Map(
    folders.flatMap((each) => languagesIn(each, english)).map((each) => [each.language.tag, each]),
  );
  for (const { path, mistakes } of found.values()) {
    if (mistakes.length > 0) throw new LanguageFileWrong(path, mistakes);
  }
  return [...found.values()];
}

function languageAt(path: string, english: Sentences): LanguageOfFile {
  const tag = basename(path, '.json');
  if (!isTag(tag)) throw new LanguageFileWrong(path, [NOT_A_TAG]);
  const { sentences, ...told } = readLanguage(tag, readFileSync(path, 'utf8'), english);
  const name = sentences.get(OWN_NAME) ?? tag;
  return { path, language: { tag, name, direction: directionOf(tag), sentences }, ...told };
}

const NOT_A_TAG = {
  line: 1,
  message: 'The file is not named after a language, as BCP 47 writes it: pl.json, ur.json, pt-BR.json.',
};

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
