/** Whether a capacity decision is about one specific decision, and never about everything (Mental Capacity Act 2005, s.2). */
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import type { DecisionSubject } from './representationVocabulary.ts';

/** What a capacity decision is about: the subject, and for some the words that say which. */
export interface DecisionAbout {
  subject: DecisionSubject;
  subjectInWords?: string | null;
}

/** What the person is called: a name says whose decision it is, and not which. */
export interface PersonsNames {
  givenName: string;
  familyName: string;
  preferredName?: string | null;
}

/** The words of a subject as they are compared: case and spaces aside. */
export function subjectKey({ subject, subjectInWords }: DecisionAbout): string {
  const isToldApartByWords = subject === 'OTHER' || subject === 'SHARE_INFORMATION';
  return isToldApartByWords ? `${subject} ${foldedWords(subjectInWords).join(' ')}` : subject;
}

/** Why a subject names no one decision: it is too wide, missing or too long. */
export function subjectRefusals(about: DecisionAbout, person: PersonsNames): Refusal[] {
  const { subject, subjectInWords } = about;
  const path = ['subjectInWords'];
  const isTooWide = subject === 'OTHER' ? namesNoOneDecision : namesEverything;
  if (isTooWide(subjectInWords, person)) {
    const message =
      'A capacity decision is about one specific decision at one time, and these words name everything or a whole part of life, so nothing was recorded. Say which decision has to be made now, such as “to move to Fern House”, and record one for each (Mental Capacity Act 2005, s.2).';
    return [{ code: 'SUBJECT_TOO_WIDE', path, message }];
  }
  if (subject === 'OTHER' && foldedWords(subjectInWords).length === 0) {
    const message =
      'The decision is not named: the subject is OTHER, and there are no words. Say in subjectInWords which decision the person has to make.';
    return [{ code: 'SUBJECT_NOT_NAMED', path, message }];
  }
  return textRefusals(path, subjectInWords ?? null, false);
}

/** Whether words that stand beside a subject of their own name everything all the same. */
function namesEverything(words: string | null | undefined, person: PersonsNames | null = null): boolean {
  const folded = foldedWords(words);
  const names = namesOf(person);
  return folded.length > 0 && folded.every((word) => SAYS_NOTHING.has(word) || names.has(word));
}

/**
 * Whether words that alone say what is decided name no one decision: everything, all decisions of a kind, or a whole part of
 * life, such as money or care. Words that are left once those are taken out name one: a place, a thing, or what is done.
 */
export function namesNoOneDecision(
  words: string | null | undefined,
  person: PersonsNames | null = null,
): boolean {
  // Help with washing and the like is one matter, where care is many.
  const names = namesOf(person);
  const folded = withoutAbility(foldedWords(words?.replaceAll(/personal care/gi, 'washing')), names);
  if (folded.length === 0) return false;
  const saysNothing = (word: string) => SAYS_NOTHING.has(word) || PARTS_OF_LIFE.has(word) || names.has(word);
  return beginsWithAll(folded) || namesAllDecisions(folded) || folded.every(saysNothing);
}

/** Without the question whether the person can: it is what they can that has to be named. */
function withoutAbility(words: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const [first = '', second = '', ...rest] = words;
  const isOfPerson = PRONOUNS.has(second) || names.has(second);
  if (!ASKS.has(first) || !isOfPerson || !rest.slice(0, 2).some((word) => ABILITY.has(word))) return words;
  return words.slice(1).filter((word) => !ABILITY.has(word));
}

/** Whether it names all decisions anywhere, as in “where appropriate, any decision”. */
function namesAllDecisions(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words.slice(index + 1).find((each) => !LEADS_UP.has(each)) ?? '';
    return ALL.has(word) && CHOICES.has(next);
  });
}

/** Whether it begins with everything, or with all decisions of some kind, whatever follows. */
function beginsWithAll(words: readonly string[]): boolean {
  const first = words.findIndex((word) => !LEADS_UP.has(word));
  const [word = '', ...rest] = words.slice(first < 0 ? words.length : first);
  return EVERYTHING.has(word) || (ALL.has(word) && rest.some((each) => DECISIONS.has(each)));
}

function foldedWords(words: string | null | undefined): string[] {
  return (words ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function namesOf(person: PersonsNames | null): ReadonlySet<string> {
  if (!person) return new Set();
  const { givenName, familyName, preferredName } = person;
  return new Set(foldedWords(`${givenName} ${familyName} ${preferredName ?? ''}`));
}

const setOf = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

const EVERYTHING = setOf('everything anything whatever whatsoever general generally overall');
const ASKS = setOf('whether if');
const PRONOUNS = setOf('she he they');
const ABILITY = setOf('can could able capable');
const CHOICES = setOf('decision decisions choice choices');
const ALL = setOf('all any every each most many various');
const DECISIONS = setOf(
  'decision decisions thing things matter matters area areas aspect aspects choice choices question questions affairs issue issues',
);

/** Words before the one that says how wide it is. */
const LEADS_UP = setOf(
  'to decide decides deciding make makes making take takes taking capacity ability about on in for of with regarding concerning around the her his their',
);

/** Parts of life in which there are many decisions. */
const PARTS_OF_LIFE = setOf(
  'money moneys monies finance finances financial finances property estate assets',
  'care caring support welfare wellbeing health healthcare medical treatment treatments social',
  'personal lifestyle safety risk risks independence future budgeting spend spends spending',
);

/** Words that leave open which decision it is, all others being what names one. */
const SAYS_NOTHING = setOf(
  [...EVERYTHING, ...ALL, ...DECISIONS, ...LEADS_UP].join(' '),
  'a an and or as at by from it its that this these those is are be being been so such up out over only own what how',
  'hers him she he they them themselves herself himself my me i our we you your s mr mrs ms miss',
  'person persons people client user service resident patient',
  'life lives living live day days daily everyday ordinary routine basic long short term lot both want wants wish wishes like likes best interest interests situation circumstances',
  'basic big small major minor important main other others else stuff kind kinds sort sorts type types some',
  'do does doing deal deals dealing manage manages managing managed handle handles handling look looks looking after cope copes coping run runs running control',
  'come comes coming arise arises arising happen happens related relating relates relation connected linked needed required need needs have has having whole entire full complete',
);
