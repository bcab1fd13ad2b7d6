/**
 * Two assessments of one person by the same questions, their own and a professional's: where they differ, what turns on it, and
 * the answers that both settle on. Both are kept as they are.
 */
import {
  type Circumstances,
  type DomainNeed,
  NEED_DOMAINS,
  type NeedDomain,
  type NightSupportLevel,
} from '../../../../tenants/needs.ts';
import { enumeration, NIGHT_SUPPORT_LEVEL, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { asSentenceStart } from '../../../common/words.ts';
import type { Allocation } from '../../policy/resourceAllocation/allocation.ts';
import { DOMAIN_WORDS, LEVEL_WORDS, UNPAID_SUPPORT_WORDS } from '../../policy/resourceAllocation/words.ts';
import { type Answers, type CircumstancesSoFar, NO_CIRCUMSTANCES } from '../allocations/answers.ts';
import type { Respondent } from './assessment.ts';

export const SETTLED_AS = enumeration('DifferenceSettledAs', 'How two answers that differed were settled.', {
  AGREED_SELF: 'The person’s own answer holds.',
  AGREED_PROFESSIONAL: 'The professional’s answer holds.',
  ANOTHER: 'Both agreed on another answer.',
});
export type DifferenceSettledAs = ValueOf<typeof SETTLED_AS>;

type CircumstanceName = keyof Circumstances;
/** The name of an area of life or of a circumstance: `NIGHTS`, `livesAlone`. */
export type AnswerName = NeedDomain | CircumstanceName;
const CIRCUMSTANCE_NAMES = Object.keys(NO_CIRCUMSTANCES) as CircumstanceName[];

/** All answers of one side. None is missing. */
export interface WholeAnswers {
  answers: Answers;
  circumstances: CircumstancesSoFar;
}

/** One answer of one side. */
type OneAnswer = DomainNeed | boolean | NightSupportLevel;

/** Where the two sides differ. */
export interface Difference {
  name: AnswerName;
  self: OneAnswer;
  professional: OneAnswer;
  sentence: string;
}

/** What was settled about one difference, as it is given and kept. */
export interface SettledDifference {
  name: string;
  settledAs: DifferenceSettledAs;
  /** Only where both agreed on another answer. */
  level: DomainNeed['level'] | null;
  unpaidSupport: DomainNeed['unpaidSupport'] | null;
  nightSupport: NightSupportLevel | null;
  isSo: boolean | null;
  /** Who settled it, in words. */
  settledWith: string;
  why: string;
}

/** Whether two respondents are the two sides: a professional, and the person with or without help. */
export function areTwoSides(one: Respondent, other: Respondent): boolean {
  return (one === 'PROFESSIONAL') !== (other === 'PROFESSIONAL');
}

/** Every answer in which the two sides differ, in the order in which they are asked. */
export function differencesBetween(self: WholeAnswers, professional: WholeAnswers): Difference[] {
  const names: AnswerName[] = [...NEED_DOMAINS, ...CIRCUMSTANCE_NAMES];
  return names.flatMap((name) => {
    const [own, theirs] = [answerOf(self, name), answerOf(professional, name)];
    if (JSON.stringify(own) === JSON.stringify(theirs)) return [];
    const sentence = `${asSentenceStart(nameInWords(name))}: you say ${answerInWords(own)}, and the professional says ${answerInWords(theirs)}.`;
    return [{ name, self: own, professional: theirs, sentence }];
  });
}

/** The answer of one side, always with its parts in the same order. */
function answerOf({ answers, circumstances }: WholeAnswers, name: AnswerName): OneAnswer {
  if (!isDomain(name)) return circumstances[name] as boolean | NightSupportLevel;
  const { level, unpaidSupport } = answers[name] as DomainNeed;
  return { level, unpaidSupport };
}

/** Whether the name is one of an area of life. */
function isDomain(name: string): name is NeedDomain {
  return NEED_DOMAINS.some((domain) => domain === name);
}

const CIRCUMSTANCE_NAMES_IN_WORDS: Readonly<Record<CircumstanceName, string>> = {
  livesAlone: 'living alone',
  needsTwoCarers: 'needing two carers at a time',
  nightSupport: 'support at night',
  cannotBeLeftAlone: 'not being safe when left alone',
  livesRurally: 'living in the country',
  needsCommunicationSupport: 'needing help to communicate',
};

function nameInWords(name: AnswerName): string {
  return isDomain(name) ? DOMAIN_WORDS[name] : CIRCUMSTANCE_NAMES_IN_WORDS[name];
}

function answerInWords(answer: OneAnswer): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'string') {
    const words = NIGHT_SUPPORT_LEVEL.descriptions[answer].replace(/\.$/, '');
    return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  }
  if (answer.level === 'NONE' && answer.unpaidSupport === 'NONE') return LEVEL_WORDS.NONE;
  const unpaid =
    answer.unpaidSupport === 'NONE'
      ? 'with nothing of it done by family and friends'
      : `of which family and friends do ${UNPAID_SUPPORT_WORDS[answer.unpaidSupport]}`;
  return `${LEVEL_WORDS[answer.level]} ${unpaid}`;
}

/** One side's answers with one of the other side's. */
function withAnswer(side: WholeAnswers, name: AnswerName, answer: OneAnswer): WholeAnswers {
  const { answers, circumstances } = side;
  return isDomain(name)
    ? { circumstances, answers: { ...answers, [name]: answer as DomainNeed } }
    : { answers, circumstances: { ...circumstances, [name]: answer } };
}

/** Works an amount out by the council's policy. */
export type Pricing = (
  side: WholeAnswers,
) => Pick<Allocation, 'weeklyAmountPence' | 'totalPoints' | 'decisionReasons'>;

/**
 * The names of the differences on which the amount turns: those that change the points or the sum of either side. Points
 * are looked at beside the sum, so that two that make up for each other both count.
 */
export function decidingDifferences(
  differences: readonly Difference[],
  self: WholeAnswers,
  professional: WholeAnswers,
  price: Pricing,
): AnswerName[] {
  const workedOut = (side: WholeAnswers) => {
    const { weeklyAmountPence, totalPoints, decisionReasons } = price(side);
    return JSON.stringify([weeklyAmountPence, totalPoints, decisionReasons]);
  };
  const [own, theirs] = [workedOut(self), workedOut(professional)];
  return differences
    .filter(
      (difference) =>
        workedOut(withAnswer(self, difference.name, difference.professional)) !== own ||
        workedOut(withAnswer(professional, difference.name, difference.self)) !== theirs,
    )
    .map(({ name }) => name);
}

/** The answers that both settled on. What nobody settled, as nothing turns on it, stays as the professional has it. */
export function settledAnswers(
  { self, professional }: { self: WholeAnswers; professional: WholeAnswers },
  settled: readonly SettledDifference[],
): WholeAnswers {
  return settled.reduce((side, each) => {
    const name = each.name as AnswerName;
    return withAnswer(side, name, settledAnswer(each, { self, professional }));
  }, professional);
}

function settledAnswer(
  settled: SettledDifference,
  { self, professional }: { self: WholeAnswers; professional: WholeAnswers },
): OneAnswer {
  const name = settled.name as AnswerName;
  if (settled.settledAs === 'AGREED_SELF') return answerOf(self, name);
  if (settled.settledAs === 'AGREED_PROFESSIONAL') return answerOf(professional, name);
  return anotherAnswer(settled) as OneAnswer;
}

/** The other answer that was agreed on; null where it is not whole. */
export function anotherAnswer(settled: SettledDifference): OneAnswer | null {
  const { name, level, unpaidSupport, nightSupport, isSo } = settled;
  if (isDomain(name)) return level && unpaidSupport ? { level, unpaidSupport } : null;
  return name === 'nightSupport' ? nightSupport : isSo;
}
