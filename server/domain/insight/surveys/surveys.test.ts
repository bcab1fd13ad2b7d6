import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWithInterval, tenthsInWords } from './intervals.ts';
import { type SurveyCount, surveyDrivers, surveyResults } from './surveyFigures.ts';
import { importRefusals, readSurveyFile } from './surveyFile.ts';

const SURVEY = 'ADULT_SOCIAL_CARE_SURVEY';
const HEAD = 'question,answer,circumstance,said,respondents';
/** Cells of YES, NO and NOT_STATED, good and other, as counts of a question and with everybody. */
function countsOf(cells: readonly number[]): SurveyCount[] {
  const base = { question: 'CONTROL_OVER_DAILY_LIFE', circumstance: 'KNEW_AMOUNT' } as const;
  const said = ['YES', 'NO', 'NOT_STATED'] as const;
  const rows = cells.map(
    (respondents, place): SurveyCount => ({
      ...base,
      answer: place % 2 === 0 ? 2 : 3,
      said: said[Math.floor(place / 2)] ?? null,
      respondents,
    }),
  );
  const all = [2, 3].map((answer) => ({
    ...base,
    answer,
    circumstance: null,
    said: null,
    respondents: rows
      .filter((row) => row.answer === answer)
      .reduce((sum, { respondents }) => sum + respondents, 0),
  }));
  return [...all, ...rows];
}

describe('an interval', () => {
  it('holds the share, lies between nought and all, and is narrower of more people', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (some, whole) => {
        const part = Math.min(some, whole);
        const one = shareWithInterval(part, whole);
        const ten = shareWithInterval(part * 10, whole * 10);
        expect(one.lowerTenths).toBeGreaterThanOrEqual(0);
        expect(one.lowerTenths).toBeLessThanOrEqual(one.tenths);
        expect(one.upperTenths).toBeGreaterThanOrEqual(one.tenths);
        expect(one.upperTenths).toBeLessThanOrEqual(1000);
        expect(ten.upperTenths - ten.lowerTenths).toBeLessThanOrEqual(one.upperTenths - one.lowerTenths);
      }),
    );
  });

  it('of 50 of 100 is from 40.4 to 59.6 by the formula', () => {
    // (0.5 + 3.8415/200 ± 1.96 * sqrt(0.0025 + 3.8415/40000)) / 1.038415: 0.4038 and 0.5962, rounded outwards.
    const { tenths, lowerTenths, upperTenths } = shareWithInterval(50, 100);
    expect([tenths, lowerTenths, upperTenths].map(tenthsInWords)).toEqual(['50.0', '40.3', '59.7']);
  });
});

describe('what is told of a survey', () => {
  it('never is a cell of one to four, nor what leaves fewer than three values of one', () => {
    // All cells of two groups and of those who did not say, with as many as needed and a few more or less.
    const values = [0, 1, 2, 3, 4, 5, 28, 30];
    const worlds = values.flatMap((a) =>
      values.flatMap((b) =>
        values.flatMap((c) => values.flatMap((d) => [0, 2, 5].map((e) => [a, b, c, d, e, 0]))),
      ),
    );
    const possible = new Map<string, Set<number>[]>();
    const seenOf = (cells: number[]) =>
      JSON.stringify([surveyResults(SURVEY, [countsOf(cells)]), surveyDrivers(SURVEY, [countsOf(cells)])]);
    const seen = worlds.map((cells) => {
      const told = seenOf(cells);
      const sets = possible.get(told) ?? cells.map(() => new Set<number>());
      for (const [place, count] of cells.entries()) sets[place]?.add(count);
      possible.set(told, sets);
      return told;
    });
    worlds.forEach((cells, index) => {
      cells.slice(0, 4).forEach((count, place) => {
        if (count === 0 || count > 4) return;
        expect(possible.get(seen[index] as string)?.[place]?.size).toBeGreaterThanOrEqual(3);
      });
    });
  });

  it('stays hidden in what replaces it', () => {
    const [before, now] = [countsOf([30, 3, 30, 30, 0, 0]), countsOf([30, 6, 30, 30, 0, 0])];
    expect(surveyDrivers(SURVEY, [now])).toHaveLength(1);
    expect(surveyDrivers(SURVEY, [before, now])).toEqual([]);
    expect(surveyResults(SURVEY, [countsOf([9, 0, 0, 0, 0, 0]), now])[0]).toMatchObject({
      share: null,
      hidden: 'SMALL_NUMBER',
    });
  });
});

describe('a file of results', () => {
  const read = (...rows: string[]) => readSurveyFile(SURVEY, [HEAD, ...rows].join('\n'));
  const told = (...rows: string[]) => read(...rows).refusals.map(({ code, path }) => [code, ...path]);

  it('has every bad row told by number and field, and no value repeated', () => {
    const { counts, refusals } = read(
      'CONTROL_OVER_DAILY_LIFE,1,,,20',
      'Joyce,1,,,20',
      'FEELING_SAFE,5,,,x',
      'FEELING_SAFE,1,KNEW_IT,MAYBE,3',
    );
    expect(counts).toEqual([]);
    expect(refusals.map(({ code, path }) => [code, ...path])).toEqual([
      ['SURVEY_ROW_NOT_VALID', 'file', 2, 'question'],
      ['SURVEY_ROW_NOT_VALID', 'file', 3, 'answer'],
      ['SURVEY_ROW_NOT_VALID', 'file', 3, 'respondents'],
      ['SURVEY_ROW_NOT_VALID', 'file', 4, 'circumstance'],
      ['SURVEY_ROW_NOT_VALID', 'file', 4, 'said'],
    ]);
    expect(JSON.stringify(refusals)).not.toContain('Joyce');
  });

  it('adds up, and counts each answer once', () => {
    const all = 'FEELING_SAFE,1,,,20';
    expect(told(all, 'FEELING_SAFE,1,KNEW_AMOUNT,YES,12', 'FEELING_SAFE,1,KNEW_AMOUNT,NO,8')).toEqual([]);
    expect(told(all, 'FEELING_SAFE,1,KNEW_AMOUNT,YES,12')).toEqual([
      ['SURVEY_ROWS_DIFFER', 'file', 2, 'respondents'],
    ]);
    expect(told('FEELING_SAFE,1,KNEW_AMOUNT,YES,12')).toEqual([
      ['SURVEY_ROWS_DIFFER', 'file', 1, 'respondents'],
    ]);
    expect(told(all, 'FEELING_SAFE,2,,,7', 'FEELING_SAFE,2,KNEW_AMOUNT,YES,7')).toEqual([
      ['SURVEY_ROWS_DIFFER', 'file', 1, 'respondents'],
    ]);
    expect(told(all, all)).toEqual([['SURVEY_ROW_GIVEN_TWICE', 'file', 2, 'question']]);
    expect(told()).toEqual([['SURVEY_FILE_EMPTY', 'file']]);
    expect(readSurveyFile(SURVEY, 'a,b\n1').refusals[0]?.code).toBe('SURVEY_FILE_NOT_CSV');
    expect(readSurveyFile(SURVEY, 'a,b\n1,2').refusals[0]?.code).toBe('SURVEY_FILE_COLUMN_MISSING');
  });

  it('is of a year that has begun, and replaces one with a reason', () => {
    const today = Temporal.PlainDate.from('2026-03-31');
    const codes = (year: number, reason: string | null, before: number) =>
      importRefusals({ year, reason }, before, today).map(({ code }) => code);
    expect(codes(2025, null, 0)).toEqual([]);
    expect(codes(2026, null, 0)).toEqual(['SURVEY_YEAR_NOT_VALID']);
    expect(codes(2025, ' ', 1)).toEqual(['SURVEY_CORRECTION_REASON_MISSING']);
    expect(codes(2025, 'Late answers.', 0)).toEqual(['SURVEY_CORRECTION_REASON_NEEDLESS']);
  });
});
