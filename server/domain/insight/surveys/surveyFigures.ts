/**
 * What is told of a survey: the results of its questions, and what goes with better ones. Nobody is told a cell of one to four
 * people, and nobody can work one out: server/decisions/0082-what-statistics-need.md says why.
 */
import { isSmall, publishedCount } from '../measures/smallCounts.ts';
import { shareWithInterval, tenthsInWords } from './intervals.ts';
import { questionOf, questionsOf, resultOf } from './surveyQuestions.ts';
import {
  CIRCUMSTANCE_ANSWERS,
  type CircumstanceAnswer,
  type CouncilSurvey,
  type HiddenResult,
  SURVEY_CIRCUMSTANCE,
  type SurveyCircumstance,
  type SurveyQuestion,
} from './surveysVocabulary.ts';

/** How many people gave an answer: all of them, or those who said something of a circumstance. */
export interface SurveyCount {
  question: SurveyQuestion;
  answer: number;
  circumstance: SurveyCircumstance | null;
  /** Null for all of them. */
  said: CircumstanceAnswer | null;
  respondents: number;
}

/** Of fewer people nothing is told. */
export const LEAST_RESPONDENTS = 30;

/** People by whether their answer is a good result. */
interface Cells {
  good: number;
  other: number;
}

/** A share of people, as it is told. */
export interface ToldShare {
  respondents: number;
  good: number;
  percentage: string;
  lowerPercentage: string;
  upperPercentage: string;
}

/** The result of a question. */
export interface SurveyResult {
  question: SurveyQuestion;
  meaning: string;
  source: string;
  share: ToldShare | null;
  hidden: HiddenResult | null;
}

/** The result of a question among those with a circumstance and those without. */
export interface SurveyDriver {
  question: SurveyQuestion;
  circumstance: SurveyCircumstance;
  with: ToldShare;
  without: ToldShare;
  /** The one share less the other, in percentage points. */
  differencePoints: string;
  /** Whether the two intervals have nothing in common. */
  isBeyondChance: boolean;
}

/** The results of every question that was asked. `imports` are all files of the survey in the order in which they came; the last counts. */
export function surveyResults(
  survey: CouncilSurvey,
  imports: readonly (readonly SurveyCount[])[],
): SurveyResult[] {
  const counts = imports.at(-1) ?? [];
  const asked = questionsOf(survey).filter((key) => counts.some(({ question }) => question === key));
  return asked.map((question) => {
    const { meaning, source } = questionOf(survey, question) as NonNullable<ReturnType<typeof questionOf>>;
    const hidden = strictest(imports.map((each) => whyHidden([cellsOf(survey, each, question)])));
    const share = hidden ? null : toldShare(cellsOf(survey, counts, question));
    return { question, meaning, source, share, hidden };
  });
}

/**
 * What goes with better results: of each question and circumstance that may be told, those with it beside those without, the
 * greatest differences first. A pair is left out whole where any of its cells is small.
 */
export function surveyDrivers(
  survey: CouncilSurvey,
  imports: readonly (readonly SurveyCount[])[],
): SurveyDriver[] {
  const counts = imports.at(-1) ?? [];
  const drivers = questionsOf(survey).flatMap((question) =>
    SURVEY_CIRCUMSTANCE.values.flatMap((circumstance) => {
      if (!imports.every((each) => isDriverTold(survey, each, { question, circumstance }))) return [];
      const [yes, no] = groupsOf(survey, counts, { question, circumstance }) as [Cells, Cells];
      return [driverOf({ question, circumstance }, toldShare(yes), toldShare(no))];
    }),
  );
  return drivers.toSorted((a, b) => Number(b.differencePoints) - Number(a.differencePoints));
}

interface Pair {
  question: SurveyQuestion;
  circumstance: SurveyCircumstance;
}

/** A file that has nothing of a pair hides it too: else what came with the next file would be known to be new. */
function isDriverTold(survey: CouncilSurvey, counts: readonly SurveyCount[], pair: Pair): boolean {
  const groups = groupsOf(survey, counts, pair);
  const [yes, no] = groups as [Cells, Cells];
  const isAnySmall = groups.some(({ good, other }) => isSmall(good) || isSmall(other));
  return (
    !isAnySmall &&
    [yes, no].every((group) => whyHidden([group]) === null) &&
    whyHidden([cellsOf(survey, counts, pair.question)]) === null
  );
}

function groupsOf(
  survey: CouncilSurvey,
  counts: readonly SurveyCount[],
  { question, circumstance }: Pair,
): Cells[] {
  return CIRCUMSTANCE_ANSWERS.map((said) => cellsOf(survey, counts, question, { circumstance, said }));
}

function cellsOf(
  survey: CouncilSurvey,
  counts: readonly SurveyCount[],
  question: SurveyQuestion,
  of: { circumstance: SurveyCircumstance | null; said: CircumstanceAnswer | null } = {
    circumstance: null,
    said: null,
  },
): Cells {
  const asked = questionOf(survey, question);
  const cells: Cells = { good: 0, other: 0 };
  for (const count of counts) {
    if (count.question !== question || count.circumstance !== of.circumstance || count.said !== of.said)
      continue;
    const result = asked && resultOf(asked, count.answer);
    if (result === 'GOOD') cells.good += count.respondents;
    if (result === 'OTHER') cells.other += count.respondents;
  }
  return cells;
}

function whyHidden(groups: readonly Cells[]): HiddenResult | null {
  if (groups.some(({ good, other }) => good + other < LEAST_RESPONDENTS)) return 'TOO_FEW';
  return groups.some(({ good, other }) => isSmall(good) || isSmall(other)) ? 'SMALL_NUMBER' : null;
}

function strictest(reasons: readonly (HiddenResult | null)[]): HiddenResult | null {
  const last = reasons.at(-1) ?? null;
  if (last !== null) return last;
  return reasons.some((reason) => reason !== null) ? 'SMALL_NUMBER' : null;
}

/** Counts are to the nearest five, as in national tables, and the share and its interval are of these. */
function toldShare({ good, other }: Cells): ToldShare {
  const [toldGood, toldOther] = [publishedCount(good) ?? 0, publishedCount(other) ?? 0];
  const respondents = toldGood + toldOther;
  const { tenths, lowerTenths, upperTenths } = shareWithInterval(toldGood, respondents);
  return {
    respondents,
    good: toldGood,
    percentage: tenthsInWords(tenths),
    lowerPercentage: tenthsInWords(lowerTenths),
    upperPercentage: tenthsInWords(upperTenths),
  };
}

function driverOf(pair: Pair, yes: ToldShare, no: ToldShare): SurveyDriver {
  const difference = Math.round((Number(yes.percentage) - Number(no.percentage)) * 10);
  const isBeyondChance =
    Number(yes.lowerPercentage) > Number(no.upperPercentage) ||
    Number(no.lowerPercentage) > Number(yes.upperPercentage);
  return { ...pair, with: yes, without: no, differencePoints: tenthsInWords(difference), isBeyondChance };
}
