import { createHash } from 'node:crypto';

/**
 * The words of a list by the codes that PostgreSQL keeps for them (`app.word_code`): the first two bytes of a word's
 * hash, so that a code stays the same in whatever order the words are declared.
 */
export class WordCodes<Word extends string> {
  private readonly words = new Map<number, Word>();

  /** Throws where two words of the list have the same code. */
  constructor(list: readonly Word[]) {
    for (const word of list) {
      const code = createHash('sha256').update(word).digest().readInt16BE();
      if (this.words.has(code)) throw new Error(`${word} has the code of another word of its list.`);
      this.words.set(code, word);
    }
  }

  /** The word with a code. Throws where the list has none. */
  wordOf(code: number): Word {
    const word = this.words.get(code);
    if (word === undefined) throw new Error('A row has a word that the program does not know.');
    return word;
  }
}
