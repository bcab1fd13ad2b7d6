/**
 * Suggestions for people who theme statements: which of them have a word in common. A word is compared by its beginning, so
 * that “bus”, “buses” and “Bus’s” are one. It suggests and puts nothing anywhere: what belongs together is for people to say.
 */

/** A statement to be looked at. */
export interface StatementOfWords {
  id: string;
  words: string;
}

/** Statements with words in common. */
export interface SharedWords {
  /** The words as somebody wrote them, in the order of the alphabet. */
  words: string[];
  statementIds: string[];
}

/** The most that are suggested at once. */
export const MOST_SUGGESTIONS = 20;

/** Words that say nothing of what a statement is about. */
const SAYS_NOTHING = new Set(
  `a about after again all also always am an and any are as at be because been before being but by can cant could did do does doing
  dont down each every for from get gets getting go goes going good had has have having he her here him his how i if im in into is
  isnt it its ive just like lot made make makes me mine more most much my myself need needs never new no not now of off often on one
  only or other our out over own really same she should so some someone something such than that the their them then there these they
  thing things this those time times to too up us very want wants was we well were what when where which while who why will wish with
  without would you your`.split(/\s+/),
);

/** Endings that are taken away, the longer first, where enough of a word is left to know it by. */
const ENDINGS = ['ings', 'ing', 'edly', 'ers', 'ies', 'es', 'ed', 'er', 'ly', 's', 'y', 'e'];
const LEAST_LEFT = 3;

/** What a word is compared by: its beginning, with one ending after another taken away. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= LEAST_LEFT);
  return ending ? stemOf(word.slice(0, -ending.length)) : word;
}

/** The words of a text that say something, in small letters. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]s\b|['’]/g, '')
      .match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => !SAYS_NOTHING.has(word));
}

/**
 * Statements by the words that they share: each group of two or more once, with all the words that they share, the largest
 * first. A statement may be in several groups, as people may speak of two things at once.
 */
export function sharedWords(statements: readonly StatementOfWords[]): SharedWords[] {
  const byStem = new Map<string, { word: string; ids: Set<string> }>();
  for (const { id, words } of statements) {
    for (const word of wordsOf(words)) {
      const stem = stemOf(word);
      const known = byStem.get(stem);
      if (!known) byStem.set(stem, { word, ids: new Set([id]) });
      else {
        known.ids.add(id);
        if (word < known.word) known.word = word;
      }
    }
  }
  const shared = [...byStem.values()].filter(({ ids }) => ids.size > 1);
  const groups = Map.groupBy(shared, ({ ids }) => [...ids].sort().join(' '));
  return [...groups]
    .map(([ids, of]) => ({ words: of.map(({ word }) => word).sort(), statementIds: ids.split(' ') }))
    .sort((a, b) => b.statementIds.length - a.statementIds.length || compare(a.words, b.words))
    .slice(0, MOST_SUGGESTIONS);
}

function compare(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a.join(' '), b.join(' ')];
  return one < other ? -1 : one > other ? 1 : 0;
}
