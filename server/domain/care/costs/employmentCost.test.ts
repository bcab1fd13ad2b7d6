import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employmentFiguresOn, minimumWageAt } from '../../../../tenants/policy/nationalEmployment.ts';
import { type EmployingSettings, employmentCost } from './employmentCost.ts';
import { type EmploymentTerms, leastHourlyPence, termsRefusals } from './employmentTerms.ts';
import { PENSION_CHOICE } from './employmentVocabulary.ts';
import { ageOn, pensionAgeOn } from './pensionAge.ts';
import { SUPPORT_FREQUENCY, yearlyPence } from './supportPattern.ts';

const NOTHING_OF_THE_COUNCIL: EmployingSettings = {
  employing: { noticeAndRedundancyAreSetAside: false, insuranceYearlyPence: null, payrollYearlyPence: null },
};
const terms = (changes: Partial<EmploymentTerms> = {}): EmploymentTerms => ({
  on: '2026-06-01',
  engagement: 'EMPLOYED',
  ageYears: 45,
  isBelowPensionAge: true,
  hoursHundredths: 2_000,
  hourlyRatePence: 1_300,
  frequency: 'WEEKLY',
  weeksInYear: null,
  hoursAreIrregular: false,
  bankHolidayHoursHundredths: 0,
  bankHolidayRatePence: null,
  coverRatePence: 1_400,
  pension: 'BY_LAW',
  isCareAndSupportOnly: true,
  claimsEmploymentAllowance: false,
  allowanceUsedPence: 0,
  insuranceYearlyPence: null,
  payrollBy: 'EMPLOYER',
  payrollYearlyPence: null,
  ...changes,
});
const yearOf = (changes: Partial<EmploymentTerms>, settings = NOTHING_OF_THE_COUNCIL) =>
  Object.fromEntries(
    employmentCost(terms(changes), settings).lines.map(({ kind, yearlyPence }) => [kind, yearlyPence]),
  );

describe('what a personal assistant costs', () => {
  it('is the pay, the cover for holidays, national insurance and a pension, to the penny', () => {
    // 20 hours at £13.00: £260 a week, £13,520 a year. Cover: 5.6 x 20 x £14 = £1,568.
    // 15% of £260 - £96 = £24.60 a week. 3% of £260 - £120 = £4.20 a week.
    const cost = employmentCost(terms(), NOTHING_OF_THE_COUNCIL);
    expect(cost.lines.map(({ kind, yearlyPence, weeklyPence }) => [kind, yearlyPence, weeklyPence])).toEqual([
      ['PAY', 1_352_000, 26_000],
      ['HOLIDAY', 156_800, 3_015],
      ['NATIONAL_INSURANCE', 127_920, 2_460],
      ['PENSION', 21_840, 420],
    ]);
    expect(cost).toMatchObject({
      yearlyCostPence: 1_658_560,
      weeklyCostPence: 31_895,
      onCostsYearlyPence: 306_560,
    });
    expect(cost.lines.every(({ sentence }) => sentence.endsWith('.'))).toBe(true);
  });

  it('takes the allowance off once for all assistants, and not for whoever works for the household', () => {
    const claimed = { claimsEmploymentAllowance: true };
    expect(yearOf(claimed).EMPLOYMENT_ALLOWANCE).toBe(-127_920);
    expect(yearOf({ ...claimed, allowanceUsedPence: 1_000_000 }).EMPLOYMENT_ALLOWANCE).toBe(-50_000);
    expect(yearOf({ ...claimed, allowanceUsedPence: 1_050_000 }).EMPLOYMENT_ALLOWANCE).toBe(0);
    expect(yearOf({ ...claimed, isCareAndSupportOnly: false }).EMPLOYMENT_ALLOWANCE).toBe(0);
    // A last penny of a year is nothing of a week, and not less than nothing.
    const { lines } = employmentCost(
      terms({ ...claimed, allowanceUsedPence: 1_049_999 }),
      NOTHING_OF_THE_COUNCIL,
    );
    const last = lines.find(({ kind }) => kind === 'EMPLOYMENT_ALLOWANCE');
    expect([last?.yearlyPence, last?.weeklyPence]).toEqual([-1, 0]);
    expect(yearOf({ ...claimed, hoursHundredths: 700 })).not.toHaveProperty('EMPLOYMENT_ALLOWANCE');
  });

  it('asks no national insurance for somebody under 21, and no pension below 22 or from pension age on', () => {
    expect(yearOf({ ageYears: 20 })).toMatchObject({ NATIONAL_INSURANCE: 0, PENSION: 0 });
    expect(yearOf({ ageYears: 21 })).toMatchObject({ NATIONAL_INSURANCE: 127_920, PENSION: 0 });
    expect(yearOf({ ageYears: 21, pension: 'JOINED' }).PENSION).toBe(21_840);
    expect(yearOf({ ageYears: 70, isBelowPensionAge: false })).toMatchObject({
      NATIONAL_INSURANCE: 127_920,
      PENSION: 0,
    });
    expect(yearOf({ ageYears: 20, hoursHundredths: 10_000 }).NATIONAL_INSURANCE).toBe(259_740);
  });

  it('enrols nobody at the trigger, and whoever earns a penny more', () => {
    expect(yearOf({ hoursHundredths: 100, hourlyRatePence: 19_200 }).PENSION).toBe(0);
    // 3% of £192.01 - £120 is £2.1603 a week, which is £112.3356 a year and not 52 x £2.16.
    expect(yearOf({ hoursHundredths: 100, hourlyRatePence: 19_201 }).PENSION).toBe(11_234);
    expect(yearOf({ pension: 'LEFT' }).PENSION).toBe(0);
  });

  it('has holiday earned by the hour where hours vary, or weeks are neither worked nor paid', () => {
    // 3 hours at £12.60 for 38 weeks: £1,436.40; 12.07% of it is £173.37348.
    const termTime = { frequency: 'TERM_TIME', weeksInYear: 38, hoursHundredths: 300 } as const;
    expect(yearOf({ ...termTime, hourlyRatePence: 1_260, ageYears: 19 })).toEqual({
      PAY: 143_640,
      HOLIDAY: 17_337,
      NATIONAL_INSURANCE: 0,
      PENSION: 0,
    });
    // Weekly pay with what is earned for holiday: £260 x 1.1207 = £291.382; 15% above £96 is £29.3073.
    expect(yearOf({ hoursAreIrregular: true })).toMatchObject({
      HOLIDAY: 163_186,
      NATIONAL_INSURANCE: 152_398,
    });
    expect(yearOf({ coverRatePence: null })).not.toHaveProperty('HOLIDAY');
  });

  it('counts dearer bank holidays in the weeks in which they are', () => {
    // 24 of the hours at £6.50 more: £156.00; 15% of it as well. Below the threshold only what passes it counts.
    const dearer = { bankHolidayHoursHundredths: 2_400, bankHolidayRatePence: 1_950 };
    expect(yearOf(dearer)).toMatchObject({ BANK_HOLIDAYS: 15_600, NATIONAL_INSURANCE: 130_260 });
    // 7 hours: £91 a week, and £110.50 in eight weeks, so 15% of 8 x £14.50.
    expect(yearOf({ ...dearer, hoursHundredths: 700 }).NATIONAL_INSURANCE).toBe(1_740);
  });

  it('has the thresholds of the period that the pay is for', () => {
    // £5,000 a year is £192.31 of two weeks and £384.62 of four, up to £193 and £385; £416.67 of a month and £1,250 of three.
    const pay = { hoursHundredths: 4_000, coverRatePence: null };
    const thresholds = {
      FORTNIGHTLY: [26, 193],
      FOUR_WEEKLY: [13, 385],
      MONTHLY: [12, 417],
      QUARTERLY: [4, 1_250],
    };
    for (const [frequency, [times, threshold]] of Object.entries(thresholds) as [
      EmploymentTerms['frequency'],
      [number, number],
    ][]) {
      // £520 for 40 hours, or £5,200 for 400, with the 12.07% that is earned for holiday.
      const more = frequency === 'QUARTERLY' ? 10 : 1;
      const { NATIONAL_INSURANCE: due } = yearOf({ ...pay, hoursHundredths: more * 4_000, frequency });
      expect(due, frequency).toBe(Math.round(0.15 * times * (more * 520 * 1.1207 - threshold) * 100));
    }
  });

  it('has the limits of a pension as they are published for each period, which are no multiples of a week or month', () => {
    // Above the upper limit only what is between the limits counts: 3% of £3,867 less £480, thirteen times; 3% of £12,568
    // less £1,560, four times.
    const much = { hourlyRatePence: 10_000, coverRatePence: null };
    expect(yearOf({ ...much, hoursHundredths: 16_000, frequency: 'FOUR_WEEKLY' }).PENSION).toBe(132_093);
    expect(yearOf({ ...much, hoursHundredths: 8_000, frequency: 'FORTNIGHTLY' }).PENSION).toBe(132_132);
    expect(yearOf({ ...much, hoursHundredths: 52_000, frequency: 'QUARTERLY' }).PENSION).toBe(132_096);
    for (const day of ['2024-04-06', '2025-04-06', '2026-04-06']) {
      const { pension, insurance } = employmentFiguresOn(day);
      // The law works out both upper amounts from the same year, so that they are the same.
      expect(pension.upperLimit, day).toEqual(insurance.upperThresholdUnder21);
      expect(pension.upperLimit, day).toMatchObject({ fourWeeksPence: 386_700, quarterPence: 1_256_800 });
    }
    // £9,100 a year, which is £175 a week to the penny.
    const { secondaryThreshold } = employmentFiguresOn('2024-04-06').insurance;
    expect(secondaryThreshold).toMatchObject({
      fortnightPence: 35_000,
      fourWeeksPence: 70_000,
      quarterPence: 227_500,
    });
  });

  it('holds what the council’s policy counts, and sets aside for notice and redundancy where it may', () => {
    const settings = {
      employing: {
        noticeAndRedundancyAreSetAside: true,
        insuranceYearlyPence: 9_500,
        payrollYearlyPence: 18_000,
      },
    };
    // A week is £260: one and a half of redundancy from 41 on, one from 22, half below; and one of notice.
    expect(yearOf({}, settings)).toMatchObject({ INSURANCE: 9_500, NOTICE_AND_REDUNDANCY: 65_000 });
    expect(yearOf({ ageYears: 30 }, settings).NOTICE_AND_REDUNDANCY).toBe(52_000);
    expect(yearOf({ ageYears: 19 }, settings).NOTICE_AND_REDUNDANCY).toBe(39_000);
    // A week of £1,040 counts up to £751 for redundancy.
    expect(yearOf({ hoursHundredths: 8_000, ageYears: 30 }, settings).NOTICE_AND_REDUNDANCY).toBe(179_100);
    expect(yearOf({}, settings)).not.toHaveProperty('PAYROLL');
    expect(yearOf({ payrollBy: 'PAYROLL_SERVICE' }, settings).PAYROLL).toBe(18_000);
    expect(yearOf({ payrollYearlyPence: 12_345, insuranceYearlyPence: 0 }, settings)).toMatchObject({
      PAYROLL: 12_345,
    });
  });

  it('is a price alone for whoever is in business by themself', () => {
    expect(yearOf({ engagement: 'SELF_EMPLOYED', coverRatePence: null })).toEqual({ PAY: 1_352_000 });
  });

  it('is the sum of its lines, and the pay is exactly hours times rate times occurrences', () => {
    const any = fc.record({
      ageYears: fc.option(fc.integer({ min: 16, max: 80 })),
      isBelowPensionAge: fc.boolean(),
      hoursHundredths: fc.integer({ min: 1, max: 100_000 }),
      hourlyRatePence: fc.integer({ min: 1, max: 100_000 }),
      frequency: fc.constantFrom(...SUPPORT_FREQUENCY.values),
      weeksInYear: fc.integer({ min: 1, max: 52 }),
      hoursAreIrregular: fc.boolean(),
      bankHolidayHoursHundredths: fc.nat(19_200),
      coverRatePence: fc.option(fc.nat(100_000)),
      pension: fc.constantFrom(...PENSION_CHOICE.values),
      claimsEmploymentAllowance: fc.boolean(),
      isCareAndSupportOnly: fc.boolean(),
    });
    fc.assert(
      fc.property(any, fc.nat(5_000), (changes, more) => {
        const given = terms({ ...changes, bankHolidayRatePence: changes.hourlyRatePence + more });
        const { lines, ...cost } = employmentCost(given, NOTHING_OF_THE_COUNCIL);
        const sum = (of: 'yearlyPence' | 'weeklyPence') => lines.reduce((total, line) => total + line[of], 0);
        expect([cost.yearlyCostPence, cost.weeklyCostPence]).toEqual([
          sum('yearlyPence'),
          sum('weeklyPence'),
        ]);
        const pay = { quantityHundredths: given.hoursHundredths, unitPricePence: given.hourlyRatePence };
        expect(cost.yearlyCostPence - cost.onCostsYearlyPence).toBe(yearlyPence(pay, given));
        expect(cost.onCostsYearlyPence).toBeGreaterThanOrEqual(0);
        const twice = employmentCost(
          { ...given, hourlyRatePence: given.hourlyRatePence + 100, bankHolidayRatePence: null },
          NOTHING_OF_THE_COUNCIL,
        );
        const once = employmentCost({ ...given, bankHolidayRatePence: null }, NOTHING_OF_THE_COUNCIL);
        expect(twice.yearlyCostPence).toBeGreaterThanOrEqual(once.yearlyCostPence);
      }),
    );
  });
});

describe('terms that the law does not allow', () => {
  it.each<[string, number | null, number]>([
    ['2025-03-31', 21, 1_144],
    ['2025-04-01', 21, 1_221],
    ['2026-04-01', 20, 1_085],
    ['2026-04-01', 17, 800],
    ['2026-06-01', null, 1_271],
    ['2027-06-01', 40, 1_271],
  ])('on %s at the age of %s an hour is paid at least %i pence', (on, ageYears, pence) => {
    expect(leastHourlyPence({ on, ageYears })).toMatchObject({ pence });
    const below = termsRefusals(terms({ on, ageYears, hourlyRatePence: pence - 1 }), ['terms']);
    expect(below).toMatchObject([
      {
        code: 'RATE_BELOW_MINIMUM_WAGE',
        path: ['terms', 'hourlyRatePence'],
        details: { limitPence: pence, actualPence: pence - 1 },
      },
    ]);
    expect(below[0]?.message).toContain('National Minimum Wage Regulations 2015');
    expect(termsRefusals(terms({ on, ageYears, hourlyRatePence: pence }), [])).toEqual([]);
  });

  it('is asked of no day of which the figures are not known, and of nobody who is in business', () => {
    expect(termsRefusals(terms({ on: '2024-04-05' }), [])).toMatchObject([
      { code: 'EMPLOYMENT_FIGURES_NOT_KNOWN' },
    ]);
    expect(termsRefusals(terms({ engagement: 'SELF_EMPLOYED', hourlyRatePence: 900 }), [])).toEqual([]);
  });

  it('names sums that can’t be before it looks at the wage', () => {
    const refused = termsRefusals(terms({ hourlyRatePence: 0, hoursHundredths: 0, weeksInYear: 53 }), []);
    expect(refused.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['QUANTITY_NOT_VALID', 'hoursHundredths'],
      ['QUANTITY_NOT_VALID', 'weeksInYear'],
      ['AMOUNT_NOT_VALID', 'hourlyRatePence'],
    ]);
    expect(termsRefusals(terms({ bankHolidayRatePence: 1_299 }), [])).toMatchObject([
      { code: 'AMOUNT_NOT_VALID', path: ['bankHolidayRatePence'] },
    ]);
  });

  it('each have figures that only rise with age', () => {
    const { minimumWage } = employmentFiguresOn('2026-06-01');
    const ages = [16, 18, 21, 60].map((age) => minimumWageAt(age, minimumWage));
    expect(ages).toEqual([800, 1_085, 1_271, 1_271]);
  });
});

describe('State Pension age', () => {
  it.each([
    ['1960-04-05', '2026-04-05'],
    ['1960-04-06', '2026-05-06'],
    ['1960-05-05', '2026-06-05'],
    ['1960-05-06', '2026-07-06'],
    ['1961-03-05', '2028-02-05'],
    ['1961-03-06', '2028-03-06'],
    ['1975-12-31', '2042-12-31'],
  ])('of somebody born on %s is reached on %s', (bornOn, on) => {
    expect(pensionAgeOn(bornOn)).toBe(on);
  });

  it('counts whole years of age', () => {
    expect([ageOn('2006-06-02', '2026-06-01'), ageOn('2006-06-01', '2026-06-01')]).toEqual([19, 20]);
  });
});
