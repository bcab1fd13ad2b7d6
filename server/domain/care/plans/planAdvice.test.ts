import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { type ItemToAdvise, planAdvice } from './planAdvice.ts';

const TODAY = '2026-07-01';
const AGENCY_HOUR = 'CARE_AT_HOME-AGENCY-HOUR-ANY_TIME';
const RATES = [{ support: 'CARE_AT_HOME', suppliedBy: 'AGENCY', unit: 'HOUR', amountPence: 1_955 }];

const item: ItemToAdvise = {
  rateKey: null,
  category: 'PERSONAL_CARE',
  providerKind: 'AGENCY',
  paidRelative: 'NOT_A_RELATIVE',
  relativeReason: null,
  dbsCheckedOn: null,
  unit: 'HOUR',
  quantityHundredths: 100,
  unitPricePence: 1_955,
  topUpWeeklyPence: 0,
  frequency: 'WEEKLY',
  paidFrom: 'BUDGET',
};

/** The advice on a plan with one item, by settings that advise nothing unless they are changed. */
function advice(settings: object, changes: Partial<ItemToAdvise> = {}, contingencyArrangements = 'Her son.') {
  const input = { ...EXAMPLE_INPUTS.planning, dbsCheckIsRequired: false, ...settings };
  const planning = readAreaSettings('planning', input).settings;
  if (!planning) throw new Error('The settings are not read.');
  const plan = {
    term: 'USUAL' as const,
    contingencyArrangements,
    reliesOnCarer: false,
    isMostlyUnpaid: false,
    supportItems: [{ ...item, ...changes }],
  };
  return planAdvice(plan, planning, { usualDirectPayment: 'PREPAID_CARD' }, TODAY);
}
const codes = (...given: Parameters<typeof advice>) => advice(...given).map(({ code }) => code);

describe('the advice on a plan', () => {
  it('is none where the council advises nothing', () => {
    expect(advice({}, { providerKind: 'PERSONAL_ASSISTANT' }, '')).toEqual([]);
  });

  it('names dearer prices, what the person adds, and rates that are no longer published', () => {
    const atRate = (changes: Partial<ItemToAdvise>) =>
      codes({ rates: RATES }, { rateKey: AGENCY_HOUR, ...changes });
    expect(atRate({})).toEqual([]);
    expect(atRate({ unitPricePence: 1_956 })).toEqual(['PRICE_ABOVE_RATE']);
    expect(atRate({ providerUnitPricePence: 2_200, topUpWeeklyPence: 245 })).toEqual([
      'PRICE_ABOVE_RATE',
      'PERSON_PAYS_DIFFERENCE',
    ]);
    expect(atRate({ rateKey: 'TRANSPORT-ANYBODY-JOURNEY-ANY_TIME' })).toEqual(['RATE_NOT_IN_FORCE']);
    expect(atRate({ rateKey: null, unitPricePence: 9_999 })).toEqual([]);
    expect(atRate({ paidFrom: 'UNPAID', unitPricePence: 9_999 })).toEqual([]);
  });

  it('asks for contingency arrangements where they are advised and not mandatory', () => {
    const advised = {
      contingencyIsMandatory: false,
      contingencyIsAdvised: true,
      mandatorySections: ['OUTCOMES'],
    };
    expect(codes(advised, {}, ' ')).toEqual(['CONTINGENCY_ADVISED']);
    expect(codes(advised)).toEqual([]);
  });

  it('asks for a check of a personal assistant, and for a newer one', () => {
    const advised = { dbsCheckIsAdvised: true, dbsCheckValidMonths: 36 };
    const checked = (dbsCheckedOn: string | null) =>
      codes(advised, { providerKind: 'PERSONAL_ASSISTANT', dbsCheckedOn });
    expect(checked(null)).toEqual(['DBS_CHECK_ADVISED']);
    expect(checked('2023-06-30')).toEqual(['DBS_CHECK_ADVISED']);
    expect(checked('2023-07-01')).toEqual([]);
    expect(codes(advised)).toEqual([]);
  });

  it('says that the council pays for a check where one is lacking', () => {
    const paid = { dbsCheckIsPaidByCouncil: true, dbsCheckValidMonths: 36 };
    const of = (changes: Partial<ItemToAdvise>, settings: object = paid) => codes(settings, changes);
    const assistant = { providerKind: 'PERSONAL_ASSISTANT' } as const;
    expect(of(assistant)).toEqual(['DBS_CHECK_IS_PAID']);
    expect(of({ ...assistant, dbsCheckedOn: '2023-06-30' })).toEqual(['DBS_CHECK_IS_PAID']);
    expect(of({ ...assistant, dbsCheckedOn: '2023-07-01' })).toEqual([]);
    expect(of({})).toEqual([]);
    expect(of(assistant, { ...paid, dbsCheckIsAdvised: true })).toEqual([
      'DBS_CHECK_ADVISED',
      'DBS_CHECK_IS_PAID',
    ]);
  });

  it('shows the council’s grounds to whoever pays a relative in the household, and to nobody else', () => {
    const grounds = { relativesGrounds: ['Culture', 'Care at times that nobody can foresee'] };
    const of = (changes: Partial<ItemToAdvise>) => advice(grounds, changes);
    expect(of({ paidRelative: 'SAME_HOUSEHOLD' })).toEqual(
      grounds.relativesGrounds.map((ground) => ({
        code: 'RELATIVE_GROUNDS',
        path: ['supportItems', 0, 'paidRelative'],
        sentence: `The council names this as a ground for paying a relative in the household: ${ground}`,
      })),
    );
    expect(of({ paidRelative: 'SAME_HOUSEHOLD', paidFrom: 'UNPAID' })).toEqual([]);
    expect(of({ paidRelative: 'LIVES_ELSEWHERE' })).toEqual([]);
    expect(of({})).toEqual([]);
  });

  it('tells of a paid relative who lives elsewhere where the council looks at them too', () => {
    const of = (changes: Partial<ItemToAdvise>, settings: object = { looksAtRelativesElsewhere: true }) =>
      codes(settings, changes);
    expect(of({ paidRelative: 'LIVES_ELSEWHERE' })).toEqual(['RELATIVE_ELSEWHERE']);
    expect(of({ paidRelative: 'LIVES_ELSEWHERE' }, {})).toEqual([]);
    expect(of({ paidRelative: 'LIVES_ELSEWHERE', paidFrom: 'UNPAID' })).toEqual([]);
    expect(of({ paidRelative: 'SAME_HOUSEHOLD' })).toEqual([]);
  });

  it('asks for proof of insurance until its last day has passed', () => {
    const insured = (insuredUntil: string | null) =>
      codes({ employersInsurance: 'ADVISED' }, { providerKind: 'PERSONAL_ASSISTANT', insuredUntil });
    expect(insured(null)).toEqual(['INSURANCE_ADVISED']);
    expect(insured('2026-06-30')).toEqual(['INSURANCE_ADVISED']);
    expect(insured(TODAY)).toEqual([]);
    expect(codes({ employersInsurance: 'REQUIRED' }, { providerKind: 'PERSONAL_ASSISTANT' })).toEqual([]);
  });

  it('shows the council’s guidance on spending to whoever plans with its money, whatever the items are', () => {
    const guided = { spendingGuidance: ['Rent', 'Tobacco and alcohol'] };
    expect(advice(guided).map(({ sentence }) => sentence)).toEqual([
      'The council’s guidance says that a budget is not for this: Rent',
      'The council’s guidance says that a budget is not for this: Tobacco and alcohol',
    ]);
    expect(advice(guided, { paidFrom: 'FREE' })).toEqual([]);
  });

  it('says once that another way than the usual one was chosen, and nothing of money that the council holds', () => {
    const chosen = (deploymentOption: ItemToAdvise['deploymentOption']) => advice({}, { deploymentOption });
    expect(chosen('DIRECT_PAYMENT')).toEqual([
      {
        code: 'OTHER_THAN_USUAL_OPTION',
        path: ['supportItems', 0, 'deploymentOption'],
        sentence:
          'The council’s usual way is a prepaid card, and the person has chosen a direct payment, which is open to them.',
      },
    ]);
    for (const option of ['PREPAID_CARD', 'COMMISSIONED', 'SMALL_PAYMENT', null] as const) {
      expect(chosen(option)).toEqual([]);
    }
  });

  it('counts the nights and the money of breaks, where the council has so many', () => {
    const breaks = {
      category: 'BREAKS',
      unit: 'NIGHT',
      quantityHundredths: 1_400,
      frequency: 'YEARLY',
    } as const;
    const counted = (respite: object) => advice({ respite }, breaks).map(({ sentence }) => sentence);
    expect(counted({ nightsPerYear: 21 })).toEqual(['The plan’s breaks use 14 of 21 nights of respite.']);
    expect(counted({ nightsPerYear: 21, yearlyPence: 50_000 })).toEqual([
      'The plan’s breaks use 14 of 21 nights and £273.70 of £500.00 of respite.',
    ]);
    expect(advice({ respite: { nightsPerYear: 21 } })).toEqual([]);
  });

  it('says where a week of a break at home costs more than a stay would', () => {
    const measured = (changes: Partial<ItemToAdvise>) =>
      codes({ breakAtHomeWeeklyPence: 80_000 }, { category: 'BREAKS', ...changes });
    expect(measured({ unit: 'WEEK', unitPricePence: 80_000 })).toEqual([]);
    expect(measured({ unit: 'WEEK', unitPricePence: 80_001 })).toEqual(['BREAK_ABOVE_MEASURE']);
    expect(measured({ unit: 'NIGHT', unitPricePence: 11_428 })).toEqual([]);
    expect(measured({ unit: 'NIGHT', unitPricePence: 11_429 })).toEqual(['BREAK_ABOVE_MEASURE']);
    for (const other of [
      { category: 'PERSONAL_CARE' },
      { paidFrom: 'OWN_MONEY' },
      { unit: 'HOUR' },
    ] as const) {
      expect(measured({ unit: 'WEEK', unitPricePence: 99_999, ...other })).toEqual([]);
    }
    expect(codes({}, { category: 'BREAKS', unit: 'WEEK', unitPricePence: 99_999 })).toEqual([]);
  });

  it('is not given for what would be refused', () => {
    for (const contradiction of [
      { dbsCheckIsRequired: true, dbsCheckIsAdvised: true },
      { contingencyIsAdvised: true },
    ]) {
      const input = { ...EXAMPLE_INPUTS.planning, ...contradiction };
      expect(readAreaSettings('planning', input).mistakes).toMatchObject([
        { code: 'LIMITS_CONTRADICT', path: [Object.keys(contradiction).at(-1)] },
      ]);
    }
  });
});
