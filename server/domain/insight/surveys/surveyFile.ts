/** A file of a survey’s results: counts of answers, never rows of people. All of it is right, or nothing of it is kept. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Refusal } from '../../../common/refusal.ts';
import { listInWords } from '../../../common/words.ts';
import type { SurveyCount } from './surveyFigures.ts';
import { questionOf, questionsOf } from './surveyQuestions.ts';
import {
  CIRCUMSTANCE_ANSWERS,
  type CouncilSurvey,
  SURVEY_CIRCUMSTANCE,
  type SurveyQuestion,
} from './surveysVocabulary.ts';

/** Why results of a survey are not imported, in order of precedence. */
export const SURVEY_REFUSALS = {
  SURVEY_YEAR_NOT_VALID: 'The year of the survey has not begun, or lies too long ago.',
  SURVEY_CORRECTION_REASON_MISSING:
    'Results of the survey are there already, and nothing says why they are replaced.',
  SURVEY_CORRECTION_REASON_NEEDLESS:
    'Nothing is there of the survey, so there is nothing that a reason could be for.',
  SURVEY_FILE_EMPTY: 'The file of a survey has no row.',
  SURVEY_FILE_NOT_CSV: 'The file of a survey can’t be read as CSV.',
  SURVEY_FILE_COLUMN_MISSING: 'The file of a survey has not all of its columns.',
  SURVEY_FILE_TOO_LONG: 'The file of a survey has more rows than are read at once.',
  SURVEY_ROW_NOT_VALID: 'A row of the file of a survey has a value that it can’t have.',
  SURVEY_ROW_GIVEN_TWICE: 'Two rows of the file of a survey count the same answers.',
  SURVEY_ROWS_DIFFER: 'Rows by circumstance do not add up to the row of everybody.',
} as const;
type SurveyRefusal = Refusal<keyof typeof SURVEY_REFUSALS>;

export const SURVEY_COLUMNS = ['question', 'answer', 'circumstance', 'said', 'respondents'] as const;
type Column = (typeof SURVEY_COLUMNS)[number];

/** Every question, answer, circumstance and what was said of it is some hundreds of rows. */
export const MOST_SURVEY_ROWS = 2_000;
/** As many bad rows are told, so that an answer stays readable. */
export const MOST_BAD_ROWS = 100;
const MOST_RESPONDENTS = 1_000_000;

type Row = Readonly<Record<Column, string>>;

/** Reads a file: its counts, or every row that is wrong, by its number and field. */
export function readSurveyFile(
  survey: CouncilSurvey,
  text: string,
): { counts: SurveyCount[]; refusals: SurveyRefusal[] } {
  const rows = rowsOf(text);
  if (!Array.isArray(rows)) return { counts: [], refusals: [rows] };
  const bad = rows.flatMap((row, index) => rowRefusals(survey, row, index + 1));
  if (bad.length > 0) return { counts: [], refusals: bad.slice(0, MOST_BAD_ROWS) };
  const counts = rows.map(countOf);
  const refusals = [...twiceRefusals(counts), ...sumRefusals(counts)].slice(0, MOST_BAD_ROWS);
  return refusals.length > 0 ? { counts: [], refusals } : { counts, refusals };
}

const whole = (code: SurveyRefusal['code'], message: string): SurveyRefusal => ({
  code,
  path: ['file'],
  message,
});

function rowsOf(text: string): Row[] | SurveyRefusal {
  let lines: string[][];
  try {
    lines = parse(text, { bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return whole(
      'SURVEY_FILE_NOT_CSV',
      'The file can’t be read as CSV: a line has not as many values as the first, or quotation marks in it do not match. Save it as CSV again, with commas.',
    );
  }
  const [names = [], ...rows] = lines;
  const missing = SURVEY_COLUMNS.filter((column) => !names.includes(column));
  if (lines.length > 0 && missing.length > 0) {
    return whole(
      'SURVEY_FILE_COLUMN_MISSING',
      `The first line has to name ${listInWords([...SURVEY_COLUMNS])}. It does not name ${listInWords(missing)}.`,
    );
  }
  if (rows.length === 0) {
    return whole('SURVEY_FILE_EMPTY', 'The file has no row of results. Send one with a row for each answer.');
  }
  if (rows.length > MOST_SURVEY_ROWS) {
    return whole(
      'SURVEY_FILE_TOO_LONG',
      `The file has ${rows.length} rows, and a survey has at most ${MOST_SURVEY_ROWS}. It holds counts of answers: leave out rows of single people.`,
    );
  }
  const places = SURVEY_COLUMNS.map((column) => [column, names.indexOf(column)] as const);
  return rows.map(
    (row) => Object.fromEntries(places.map(([column, place]) => [column, row[place] ?? ''])) as Row,
  );
}

function badRow(
  code: SurveyRefusal['code'],
  { rowNumber, column }: { rowNumber: number; column: Column },
  why: string,
): SurveyRefusal {
  const message = `Row ${rowNumber}, ${column}: ${why}`;
  return { code, path: ['file', rowNumber, column], message, details: { line: rowNumber + 1 } };
}

/** No value of the file is repeated, as it may be anything. */
function rowRefusals(survey: CouncilSurvey, row: Row, rowNumber: number): SurveyRefusal[] {
  const bad = (column: Column, why: string) => badRow('SURVEY_ROW_NOT_VALID', { rowNumber, column }, why);
  const refusals: SurveyRefusal[] = [];
  const asked = questionOf(survey, row.question);
  if (!asked) {
    refusals.push(
      bad('question', `this survey asks no such question. It asks ${listInWords(questionsOf(survey))}.`),
    );
  } else if (!/^[1-9][0-9]?$/.test(row.answer) || Number(row.answer) > asked.answers) {
    refusals.push(bad('answer', `the answers are numbered from 1, the best, to ${asked.answers}.`));
  }
  const isOfEverybody = row.circumstance === '';
  if (!isOfEverybody && !(SURVEY_CIRCUMSTANCE.values as readonly string[]).includes(row.circumstance)) {
    refusals.push(
      bad(
        'circumstance',
        `there is no such circumstance. Leave it empty for everybody, or write one of ${listInWords([...SURVEY_CIRCUMSTANCE.values])}.`,
      ),
    );
  }
  const said = isOfEverybody
    ? row.said === ''
    : (CIRCUMSTANCE_ANSWERS as readonly string[]).includes(row.said);
  if (!said) {
    const why = isOfEverybody
      ? 'of everybody nothing more is said. Leave it empty, or name the circumstance.'
      : 'write YES, NO or NOT_STATED.';
    refusals.push(bad('said', why));
  }
  if (!/^(?:0|[1-9][0-9]{0,6})$/.test(row.respondents) || Number(row.respondents) > MOST_RESPONDENTS) {
    refusals.push(
      bad('respondents', `write how many people, as a whole number from 0 to ${MOST_RESPONDENTS}.`),
    );
  }
  return refusals;
}

function countOf(row: Row): SurveyCount {
  return {
    question: row.question as SurveyQuestion,
    answer: Number(row.answer),
    circumstance: (row.circumstance || null) as SurveyCount['circumstance'],
    said: (row.said || null) as SurveyCount['said'],
    respondents: Number(row.respondents),
  };
}

function twiceRefusals(counts: readonly SurveyCount[]): SurveyRefusal[] {
  const seen = new Map<string, number>();
  return counts.flatMap(({ question, answer, circumstance, said }, index) => {
    const key = [question, answer, circumstance, said].join(' ');
    const first = seen.get(key);
    seen.set(key, first ?? index + 1);
    if (first === undefined) return [];
    return [
      badRow(
        'SURVEY_ROW_GIVEN_TWICE',
        { rowNumber: index + 1, column: 'question' },
        `row ${first} counts the same answers, so it is not clear which counts. Leave one of them out.`,
      ),
    ];
  });
}

/** Whoever said anything of a circumstance, or nothing, is one of everybody who gave the answer. */
function sumRefusals(counts: readonly SurveyCount[]): SurveyRefusal[] {
  const everybody = new Map(
    counts
      .filter(({ circumstance }) => circumstance === null)
      .map(({ question, answer, respondents }) => [`${question} ${answer}`, respondents]),
  );
  const sums = new Map<string, { of: string; sum: number; rowNumber: number }>();
  counts.forEach(({ question, answer, circumstance, respondents }, index) => {
    if (circumstance === null) return;
    const of = `${question} ${answer}`;
    const known = sums.get(`${of} ${circumstance}`);
    sums.set(`${of} ${circumstance}`, {
      of,
      sum: (known?.sum ?? 0) + respondents,
      rowNumber: known?.rowNumber ?? index + 1,
    });
  });
  const missing = answersWithout(counts, sums);
  return [...sums.values(), ...missing]
    .filter(({ of, sum }) => everybody.get(of) !== sum)
    .map(({ of, sum, rowNumber }) =>
      badRow(
        'SURVEY_ROWS_DIFFER',
        { rowNumber, column: 'respondents' },
        `by this circumstance the answer was given by ${sum} people, and the row of everybody ${everybody.has(of) ? 'has another number' : 'is missing'}. Count those of whom it is not known as NOT_STATED.`,
      ),
    );
}

/** Answers of everybody that a circumstance which the question is counted by leaves out, where anybody gave them. */
function answersWithout(
  counts: readonly SurveyCount[],
  sums: ReadonlyMap<string, unknown>,
): { of: string; sum: number; rowNumber: number }[] {
  const byCircumstance = new Set(
    counts.flatMap(({ question, circumstance }) => (circumstance ? [`${question} ${circumstance}`] : [])),
  );
  return counts.flatMap(({ question, answer, circumstance, respondents }, index) => {
    if (circumstance !== null || respondents === 0) return [];
    const of = `${question} ${answer}`;
    return SURVEY_CIRCUMSTANCE.values
      .filter((each) => byCircumstance.has(`${question} ${each}`) && !sums.has(`${of} ${each}`))
      .map(() => ({ of, sum: 0, rowNumber: index + 1 }));
  });
}

/** Why a survey of a year can't be imported; `timesBefore` is how often it was. */
export function importRefusals(
  { year, reason }: { year: number; reason: string | null },
  timesBefore: number,
  today: Temporal.PlainDate,
): SurveyRefusal[] {
  const begins = today.month >= 4 ? today.year : today.year - 1;
  if (year > begins || year < begins - OLDEST_YEARS) {
    const message = `A survey is of a financial year by the year in which it begins: ${begins} for ${begins}/${String((begins + 1) % 100).padStart(2, '0')}. ${year} has not begun, or lies more than ${OLDEST_YEARS} years back.`;
    return [{ code: 'SURVEY_YEAR_NOT_VALID', path: ['year'], message }];
  }
  const isBlank = (reason ?? '').trim() === '';
  if (timesBefore > 0 && isBlank) {
    const message =
      'Results of this survey and year are there already. Say why they are replaced: the reason is shown with them.';
    return [{ code: 'SURVEY_CORRECTION_REASON_MISSING', path: ['reason'], message }];
  }
  if (timesBefore === 0 && reason !== null) {
    const message =
      'Nothing is there of this survey and year, so these results replace none. Leave the reason out.';
    return [{ code: 'SURVEY_CORRECTION_REASON_NEEDLESS', path: ['reason'], message }];
  }
  return [];
}

const OLDEST_YEARS = 20;
