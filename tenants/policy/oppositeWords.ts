/**
 * Whether two names differ in a word whose opposite the other has, so that one must never be offered for the other:
 * “minimumUnspentWeeks” is not a misspelling of “maximumUnspentWeeks”.
 */
import { editDistance } from './editDistance.ts';

/**
 * Words that exclude one another in a name. Words in one place mean much the same. Units are here too: a figure in
 * months is not one in weeks.
 */
const EXCLUDING: readonly (readonly string[])[] = [
  ['min minimum minimal least fewest lowest smallest', 'max maximum maximal most highest largest greatest'],
  ['first initial earliest early earlier', 'last final latest late later', 'next routine subsequent'],
  ['before until previous prior to below', 'after since following from above'],
  ['from above over atleast start starts begin begins', 'to below under upto atmost end ends stop stops'],
  ['lower low bottom', 'moderate middle', 'upper high top'],
  ['more longer larger bigger higher', 'fewer less shorter smaller'],
  [
    'hour hours hourly',
    'day days daily',
    'night nights nightly',
    'week weeks weekly',
    'month months monthly',
    'quarter quarters quarterly',
    'year years yearly annual annually',
  ],
  [
    'one single',
    'two',
    'three',
    'four',
    'five',
    'six',
    'eight',
    'ten',
    'twelve',
    'several multiple many both',
  ],
  ['calendar', 'working'],
  ['pence pounds money amount', 'percent basispoints points'],
  ['in inside within incoming', 'out outside beyond outgoing'],
  ['advance ahead', 'arrears afterwards'],
  ['net', 'gross'],
  ['up rise rises increase increases add added adds', 'down fall falls decrease decreases remove removed'],
  ['allowed allow allows may enabled permitted can', 'forbidden barred refused disabled prohibited'],
  ['required needed mandatory compulsory must', 'optional voluntary advised recommended may'],
  ['all every everybody', 'some any', 'none nobody'],
  ['always', 'sometimes', 'never'],
  ['true yes', 'false'],
  ['open opened', 'closed shut'],
  ['new', 'old existing'],
  ['young younger', 'old older'],
  ['full whole', 'part partial empty'],
  ['same', 'other different another'],
  ['public published', 'private withheld'],
  ['urban', 'rural'],
  ['sleeping', 'waking'],
  ['agency', 'employed'],
  ['credit deposit', 'debit withdrawal'],
  ['paid pay pays', 'owed free charged'],
  ['accept accepted approve approved', 'refuse refused reject rejected'],
  ['carried kept keep', 'repaid returned clawback'],
];

const SIDES = EXCLUDING.map((sides) => sides.map((side) => side.split(' ')));

const NEGATIONS = [
  'not',
  'no',
  'never',
  'non',
  'without',
  'isnt',
  'cannot',
  'dont',
  'nor',
  'neither',
  'except',
];
/** Beginnings that turn the word after them into its opposite. */
const NEGATING = ['un', 'in', 'im', 'ir', 'il', 'non', 'dis', 'de', 'mis', 'not', 'no', 'anti'];
/** Beginnings that exclude each other before the same word: inclusions and exclusions. */
const OPPOSING: readonly (readonly [string, string])[] = [
  ['in', 'ex'],
  ['im', 'ex'],
  ['in', 'out'],
  ['in', 'de'],
  ['over', 'under'],
  ['up', 'down'],
  ['pre', 'post'],
  ['inter', 'intra'],
];

/** Whether one name says the opposite of the other, or counts in another unit, as far as their words tell. */
export function meansTheOpposite(written: string, known: string): boolean {
  const [mine, theirs] = [wordsOf(written), wordsOf(known)];
  const onlyMine = mine.filter((word) => !theirs.includes(word));
  const onlyTheirs = theirs.filter((word) => !mine.includes(word));
  if (isNegated(onlyMine) !== isNegated(onlyTheirs)) return true;
  return onlyMine.some((word) => onlyTheirs.some((other) => areOpposite(word, other)));
}

/** The words of a name in camelCase, CAPITALS_WITH_UNDERSCORES or a dotted path, in small letters. */
export function wordsOf(name: string): string[] {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2');
  return spaced.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

function isNegated(words: readonly string[]): boolean {
  return words.some((word) => NEGATIONS.includes(word));
}

function areOpposite(word: string, other: string): boolean {
  if (isNearerTo(word, oppositesOf(other), other)) return true;
  return isNegationOf(word, other) || isNegationOf(other, word) || hasOpposingBeginnings(word, other);
}

function oppositesOf(word: string): string[] {
  return SIDES.filter((sides) => sides.some((side) => side.includes(word))).flatMap((sides) =>
    sides.filter((side) => !side.includes(word)).flat(),
  );
}

/** A misspelt opposite is an opposite too: “minimun” is nearer to “minimum” than to “maximum”. */
function isNearerTo(word: string, opposites: readonly string[], other: string): boolean {
  const distance = editDistance(word, other);
  return opposites.some((each) => {
    const toOpposite = editDistance(word, each);
    return toOpposite <= Math.floor(each.length / 4) && toOpposite < distance;
  });
}

/** Whether `negation` is the other word with a negating beginning: “unpaid” and “paid”. */
function isNegationOf(negation: string, word: string): boolean {
  return NEGATING.some((beginning) => {
    if (!negation.startsWith(beginning) || word.length < 3) return false;
    const rest = editDistance(negation.slice(beginning.length), word);
    return rest <= Math.floor(word.length / 4) && rest < editDistance(negation, word);
  });
}

function hasOpposingBeginnings(word: string, other: string): boolean {
  return OPPOSING.some(([one, two]) => isTurned(word, other, one, two) || isTurned(word, other, two, one));
}

function isTurned(word: string, other: string, mine: string, theirs: string): boolean {
  if (!word.startsWith(mine) || !other.startsWith(theirs)) return false;
  const [rest, otherRest] = [word.slice(mine.length), other.slice(theirs.length)];
  return otherRest.length >= 3 && editDistance(rest, otherRest) <= Math.floor(otherRest.length / 4);
}
