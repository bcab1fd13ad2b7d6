import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChargingSettings } from '../../../../tenants/policy/charging.ts';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { shapedSettings } from '../../../../tenants/policy/settings.arbitraries.ts';
import type { IncomeKind } from '../../../../tenants/vocabularyOfCharging.ts';
import { contributionOutcome, financialAssessment as decided } from './financialAssessment.decision.ts';
import { chargeFor, financialAssessment } from './financialAssessment.ts';
import { anyMeans } from './means.arbitraries.ts';
import type { Means } from './means.ts';

function charging(changes: Partial<Record<keyof ChargingSettings, unknown>> = {}): ChargingSettings {
  const { settings, mistakes } = readAreaSettings('charging', { ...EXAMPLE_INPUTS.charging, ...changes });
  if (mistakes) throw new Error(JSON.stringify(mistakes));
  return settings;
}

/** Somebody of pension age by themself, with £300.00 of support and an income that the guarantee leaves them. */
const ALONE: Means = {
  startsOn: '2026-06-01',
  supportWeeklyPence: 30_000,
  secondCarerWeeklyPence: 0,
  freeOfChargeWeeklyPence: 0,
  exemption: null,
  lightTouchReason: null,
  setting: 'OWN_HOME',
  household: 'SINGLE',
  age: 'PENSION_AGE',
  childCount: 0,
  hasDisabilityPremium: false,
  hasEnhancedDisabilityPremium: false,
  hasCarerPremium: false,
  income: [{ kind: 'STATE_PENSION', weeklyPence: 24_000 }],
  capital: [],
  housingCosts: [],
  disabilityExpenses: [],
  topUpWeeklyPence: 0,
  paysEvery: null,
};
const savings = (amountPence: number) => ({ ...ALONE, capital: [{ kind: 'SAVINGS' as const, amountPence }] });
const pays = (means: Partial<Means>, settings = charging()) =>
  financialAssessment({ ...ALONE, ...means }, settings).contributionWeeklyPence;
const income = (kind: IncomeKind, weeklyPence: number) => ({ kind, weeklyPence });

/** Any settings of the declared shape that a council could write: at least one rhythm. */
const anySettings = fc
  .tuple(shapedSettings('charging'), shapedSettings('charging'))
  .map(([one]) => ({ ...one, contributionRhythms: ['MONTHLY' as const, ...one.contributionRhythms] }));

describe('capital', () => {
  // The guarantee leaves all other income, so that the contribution is the tariff income.
  it.each([
    [0, 0],
    [1_425_000, 0],
    [1_425_001, 100],
    [1_450_000, 100],
    [1_450_001, 200],
    [2_300_000, 3_500],
    [2_325_000, 3_600],
  ])('of %i pence counts as %i pence a week', (amountPence, tariffPence) => {
    const result = financialAssessment(savings(amountPence), charging());
    expect(result.tariffIncomeWeeklyPence).toBe(tariffPence);
    expect(result.contributionWeeklyPence).toBe(tariffPence);
    expect(result.basis).toBe('INCOME_AND_CAPITAL');
  });

  it('above the upper limit by a penny means the full cost', () => {
    const result = financialAssessment(savings(2_325_001), charging());
    expect(result).toMatchObject({
      basis: 'CAPITAL_ABOVE_LIMIT',
      contributionWeeklyPence: 30_000,
      mostWeeklyPence: null,
    });
    expect(result.steps.map(({ sentence }) => sentence)).toEqual([
      'Your support costs £300.00 a week.',
      'Savings, £23,250.01: this counts as capital.',
      'Your capital of £23,250.01 is above £23,250.00, so you pay the full cost.',
      'The support that is charged for costs £300.00 a week.',
    ]);
  });

  it('counts up to the upper limit where the council does not ask for the full cost', () => {
    const settings = charging({ fullCostIsPaidAboveUpperLimit: false });
    expect(pays(savings(9_000_000), settings)).toBe(3_600);
    // In a care home the law leaves no such choice.
    expect(financialAssessment({ ...savings(9_000_000), setting: 'CARE_HOME' }, settings).basis).toBe(
      'CAPITAL_ABOVE_LIMIT',
    );
  });

  it('counts from the council’s own limits at home, and from the national ones in a care home', () => {
    const settings = charging({ higherCapitalLimits: { lowerPence: 2_000_000, upperPence: 3_000_000 } });
    const tariff = (setting: Means['setting']) =>
      financialAssessment({ ...savings(2_100_000), setting }, settings).tariffIncomeWeeklyPence;
    expect([tariff('OWN_HOME'), tariff('CARE_HOME')]).toEqual([400, 2_700]);
    expect(pays(savings(3_000_001), settings)).toBe(30_000);
  });

  it('leaves out the home that the person lives in, and personal possessions', () => {
    const capital = [
      { kind: 'HOME_LIVED_IN' as const, amountPence: 30_000_000 },
      { kind: 'PERSONAL_POSSESSIONS' as const, amountPence: 400_000 },
      { kind: 'GIVEN_AWAY' as const, amountPence: 1_450_000 },
    ];
    expect(financialAssessment({ ...ALONE, capital }, charging())).toMatchObject({
      capitalCountedPence: 1_450_000,
      contributionWeeklyPence: 100,
    });
  });
});

describe('income', () => {
  it('is asked for above the guarantee, in the share that the council sets, a fraction of a penny left to the person', () => {
    const means = { income: [income('STATE_PENSION', 23_000), income('PRIVATE_PENSION', 4_333)] };
    expect(pays(means)).toBe(3_333);
    // 85% of £33.33 is £28.3305.
    expect(pays(means, charging({ shareOfDisposableIncomeBasisPoints: 8_500 }))).toBe(2_833);
  });

  it('leaves out earnings and mobility everywhere, and more where the council does', () => {
    const extra = (kind: IncomeKind) => [...ALONE.income, income(kind, 8_000)];
    for (const kind of ['EARNINGS', 'MOBILITY_COMPONENT', 'CHILD_BENEFIT', 'ARMED_FORCES_PAYMENT'] as const) {
      expect(pays({ income: extra(kind) }), kind).toBe(0);
    }
    expect(pays({ income: extra('CARERS_ALLOWANCE') })).toBe(8_000);
    const kinder = charging({ disregardedIncome: ['CARERS_ALLOWANCE'] });
    expect(pays({ income: extra('CARERS_ALLOWANCE') }, kinder)).toBe(0);
    expect(pays({ income: extra('PENSION_CREDIT_SAVINGS') })).toBe(8_000 - 700);
    // Each of a couple of pension age is left £183.00: £320.00 less £10.50 and £183.00.
    expect(pays({ income: extra('PENSION_CREDIT_SAVINGS'), household: 'COUPLE' })).toBe(12_650);
  });
});

describe('what is left to the person', () => {
  const rich = [income('STATE_PENSION', 34_000)];

  it('is the guarantee of their age and household, with its premiums', () => {
    const of = (means: Partial<Means>) =>
      34_000 - pays({ income: rich, supportWeeklyPence: 90_000, ...means });
    expect(of({})).toBe(24_000);
    expect(of({ age: 'FROM_18' })).toBe(9_200);
    expect(of({ age: 'FROM_25' })).toBe(11_600);
    expect(of({ age: 'FROM_25', household: 'LONE_PARENT', childCount: 2 })).toBe(11_600 + 21_200);
    expect(of({ household: 'LONE_PARENT' })).toBe(24_000);
    expect(of({ household: 'COUPLE' })).toBe(18_300);
    expect(of({ household: 'COUPLE', age: 'FROM_25' })).toBe(9_100);
    const premiums = {
      hasDisabilityPremium: true,
      hasEnhancedDisabilityPremium: true,
      hasCarerPremium: true,
    };
    expect(of({ age: 'FROM_25', ...premiums })).toBe(11_600 + 5_100 + 2_500 + 5_500);
    expect(of({ age: 'FROM_25', household: 'COUPLE', ...premiums })).toBe(9_100 + 3_600 + 1_800 + 5_500);
    expect(of({ setting: 'CARE_HOME' })).toBe(3_200);
  });

  it('is more where the council adds a sum or a share, as £5.00 or a quarter', () => {
    const { minimumIncome } = EXAMPLE_INPUTS.charging;
    const added = (more: object) => charging({ minimumIncome: { ...minimumIncome, ...more } });
    expect(pays({ income: rich }, added({ addedPence: 500 }))).toBe(9_500);
    expect(pays({ income: rich }, added({ addedBasisPoints: 2_500 }))).toBe(4_000);
    expect(pays({ income: rich }, added({ addedBasisPoints: 2_501, addedPence: 500 }))).toBe(3_497);
  });

  it('is what the home costs, as far as the council counts it', () => {
    const housingCosts = [
      { kind: 'RENT' as const, weeklyPence: 4_000 },
      { kind: 'HOME_INSURANCE' as const, weeklyPence: 300 },
    ];
    expect(pays({ income: rich, housingCosts })).toBe(6_000);
    expect(pays({ income: rich, housingCosts }, charging({ housingCostsCounted: ['HOME_INSURANCE'] }))).toBe(
      9_700,
    );
  });

  it('is a flat sum for a disability, or what the person shows where that is more', () => {
    const disabled = [...rich, income('ATTENDANCE_ALLOWANCE', 7_000)];
    const laundry = (weeklyPence: number, isAcceptedInFull = false) => [
      { kind: 'LAUNDRY' as const, weeklyPence, isAcceptedInFull },
    ];
    const alarm = { kind: 'COMMUNITY_ALARM' as const, weeklyPence: 1_800, isAcceptedInFull: false };
    expect(pays({ income: rich })).toBe(10_000);
    expect(pays({ income: disabled })).toBe(15_000);
    expect(pays({ income: disabled, disabilityExpenses: laundry(900) })).toBe(15_000);
    // £9.00 of laundry is accepted up to £4.00, unless somebody looked at the reason.
    expect(pays({ income: disabled, disabilityExpenses: [...laundry(900), alarm] })).toBe(17_000 - 2_200);
    expect(pays({ income: disabled, disabilityExpenses: [...laundry(900, true), alarm] })).toBe(
      17_000 - 2_700,
    );
    const itemised = charging({ disabilityRelatedExpenditure: { flatPence: null } });
    expect(pays({ income: disabled, disabilityExpenses: laundry(900) }, itemised)).toBe(16_100);
  });
});

describe('what is asked for', () => {
  const rich = [income('STATE_PENSION', 40_000)];

  it('is never more than the support costs, less what is not charged for', () => {
    expect(pays({ income: rich, supportWeeklyPence: 9_000 })).toBe(9_000);
    expect(pays({ income: rich, supportWeeklyPence: 9_000, freeOfChargeWeeklyPence: 2_500 })).toBe(6_500);
    const second = { income: rich, supportWeeklyPence: 9_000, secondCarerWeeklyPence: 4_000 };
    expect(pays(second)).toBe(9_000);
    expect(pays(second, charging({ secondCarerIsCharged: false }))).toBe(5_000);
  });

  it('is nothing below the least that is charged, and no more than the most', () => {
    const settings = charging({ minimumChargePence: 125, maximumChargePence: 10_000 });
    expect(pays({ income: [income('STATE_PENSION', 24_124)] }, settings)).toBe(0);
    expect(pays({ income: [income('STATE_PENSION', 24_125)] }, settings)).toBe(125);
    expect(pays({ income: rich }, settings)).toBe(10_000);
    // Somebody who pays the full cost is not held to the most.
    expect(pays({ ...savings(9_000_000) }, settings)).toBe(30_000);
  });

  it('is the full cost or nothing where means are not looked at in full', () => {
    expect(pays({ income: rich, lightTouchReason: 'CLEARLY_PAYS_NOTHING' })).toBe(0);
    expect(pays({ lightTouchReason: 'ACCEPTS_FULL_COST' })).toBe(30_000);
    const looked = charging({ lightTouchReasons: ['CLEARLY_PAYS_NOTHING'] });
    expect(pays({ lightTouchReason: 'ACCEPTS_FULL_COST' }, looked)).toBe(0);
  });

  it('is nothing where nobody may be charged, whatever else holds', () => {
    expect(pays({ income: rich, lightTouchReason: 'ACCEPTS_FULL_COST', exemption: 'AFTERCARE' })).toBe(0);
    expect(pays({ income: rich }, charging({ supportIsCharged: false }))).toBe(0);
  });

  it('never has the person’s own top-up in it', () => {
    const result = financialAssessment({ ...ALONE, income: rich, topUpWeeklyPence: 2_500 }, charging());
    expect(result).toMatchObject({ contributionWeeklyPence: 16_000, topUpWeeklyPence: 2_500 });
    const refused = charging({ topUpIsAllowed: false });
    expect(financialAssessment({ ...ALONE, topUpWeeklyPence: 2_500 }, refused).topUpWeeklyPence).toBe(0);
  });

  it('is paid as often as the person wishes, where that is offered, and looked at again within the year', () => {
    const settings = charging({ meansChangeToldWithin: { windowLength: 1, windowUnit: 'MONTHS' } });
    expect(financialAssessment({ ...ALONE, paysEvery: 'MONTHLY' }, settings)).toMatchObject({
      paysEvery: 'MONTHLY',
      changeToldWithin: { length: 1, unit: 'MONTHS' },
      lookAgainOn: '2027-06-01',
      warnOn: '2027-05-04',
    });
    const other = financialAssessment({ ...ALONE, paysEvery: 'WEEKLY' }, settings);
    expect(other.paysEvery).toBe('FOUR_WEEKLY');
    expect(other.steps.at(-1)?.sentence).toBe(
      'If what you have or pay for changes, tell your council within 1 month.',
    );
  });
});

describe('every line', () => {
  it('says in plain words what it is about, with the setting or the law that it uses', () => {
    const means: Means = {
      ...savings(1_812_345),
      income: [income('STATE_PENSION', 23_025), income('ATTENDANCE_ALLOWANCE', 7_670)],
      housingCosts: [{ kind: 'COUNCIL_TAX', weeklyPence: 1_940 }],
      topUpWeeklyPence: 1_000,
    };
    const { steps } = financialAssessment(means, charging());
    expect(
      steps.map(({ sentence, amountPence, weeklyAmountPence, settingPath }) => [
        sentence,
        amountPence,
        weeklyAmountPence,
        settingPath,
      ]),
    ).toEqual([
      ['Your support costs £300.00 a week.', 30_000, 0, null],
      ['Savings, £18,123.45: this counts as capital.', 1_812_345, 0, null],
      [
        'Of your capital of £18,123.45, each £250.00 above £14,250.00, or part of it, counts as £1.00 a week. That is £16.00 a week.',
        1_812_345,
        1_600,
        null,
      ],
      ['State Pension, £230.25 a week: this counts as income.', 23_025, 23_025, null],
      ['Attendance Allowance, £76.70 a week: this counts as income.', 7_670, 7_670, null],
      ['Council Tax, £19.40 a week: this is left to you.', 1_940, -1_940, 'housingCostsCounted'],
      [
        'What your disability costs: £20.00 a week is left to you without asking what you spend. If you spend more, show what it is, and more is left to you.',
        2_000,
        -2_000,
        'disabilityRelatedExpenditure.flatPence',
      ],
      [
        'As your minimum income guarantee, £240.00 a week is left to you.',
        24_000,
        -24_000,
        'minimumIncome.singleOfPensionAgePence',
      ],
      [
        'That leaves £43.55 a week, of which your council asks for 100%: £43.55 a week.',
        4_355,
        0,
        'shareOfDisposableIncomeBasisPoints',
      ],
      [
        'You add £10.00 a week of your own for more or dearer support. It is no part of your budget and none of this contribution.',
        1_000,
        0,
        'topUpIsAllowed',
      ],
    ]);
  });

  it('comes to the contribution with the others, and says nothing twice', () => {
    fc.assert(
      fc.property(anyMeans(), anySettings, (means, settings) => {
        const { steps, contributionWeeklyPence } = financialAssessment(means, settings);
        const sum = steps.reduce((total, { weeklyAmountPence }) => total + weeklyAmountPence, 0);
        expect(sum).toBe(contributionWeeklyPence);
        for (const { sentence, settingPath, source, kind } of steps) {
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          if (kind === 'FULL_COST' || kind === 'TARIFF_INCOME') expect(settingPath ?? source).not.toBeNull();
        }
      }),
    );
  });
});

describe('whatever somebody has, a contribution', () => {
  it('is never less than nothing, and never more than the support costs', () => {
    fc.assert(
      fc.property(anyMeans(), anySettings, (means, settings) => {
        const { contributionWeeklyPence, notChargedWeeklyPence } = financialAssessment(means, settings);
        expect(contributionWeeklyPence).toBeGreaterThanOrEqual(0);
        expect(contributionWeeklyPence).toBeLessThanOrEqual(means.supportWeeklyPence - notChargedWeeklyPence);
      }),
    );
  });

  it('is not lowered by more income of any kind', () => {
    const kinds = fc.nat(100);
    fc.assert(
      fc.property(
        anyMeans(),
        anyMeans(),
        anySettings,
        kinds,
        fc.nat(20_000),
        (means, other, settings, at, more) => {
          const added = other.income[at % Math.max(1, other.income.length)];
          const raised = means.income.map((line, index) =>
            index === at % means.income.length ? { ...line, weeklyPence: line.weeklyPence + more } : line,
          );
          const before = financialAssessment(means, settings).contributionWeeklyPence;
          const withIncome = (lines: Means['income']) =>
            financialAssessment({ ...means, income: lines }, settings).contributionWeeklyPence;
          expect(withIncome(raised)).toBeGreaterThanOrEqual(before);
          if (added) expect(withIncome([...means.income, added])).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is not lowered by more capital, and not raised by more that is left to the person', () => {
    fc.assert(
      fc.property(
        anyMeans(),
        anySettings,
        fc.nat(3_000_000),
        fc.nat(9_000),
        (means, settings, capital, cost) => {
          const before = financialAssessment(means, settings).contributionWeeklyPence;
          const richer = {
            ...means,
            capital: [...means.capital, { kind: 'SAVINGS' as const, amountPence: capital }],
          };
          expect(financialAssessment(richer, settings).contributionWeeklyPence).toBeGreaterThanOrEqual(
            before,
          );
          const housingCosts = [...means.housingCosts, { kind: 'RENT' as const, weeklyPence: cost }];
          const dearer = financialAssessment({ ...means, housingCosts }, settings);
          expect(dearer.contributionWeeklyPence).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it('is the same for ever, from facts and a policy that were stored', () => {
    fc.assert(
      fc.property(anyMeans(), anySettings, (means, settings) => {
        const stored = JSON.parse(JSON.stringify({ means, settings }));
        const first = financialAssessment(means, settings);
        const again = financialAssessment(stored.means, stored.settings);
        expect(JSON.stringify(again)).toBe(JSON.stringify(first));
        expect(decided.rule(stored.means, { charging: stored.settings })).toEqual(contributionOutcome(first));
      }),
    );
  });
});

it('for support that costs something else is what the same means give for that', () => {
  fc.assert(
    fc.property(anyMeans(), anySettings, fc.nat(200_000), (means, settings, extra) => {
      const { mostWeeklyPence, notChargedWeeklyPence } = financialAssessment(means, settings);
      const supportWeeklyPence = means.supportWeeklyPence + extra;
      const other = financialAssessment({ ...means, supportWeeklyPence }, settings);
      const charge = chargeFor(mostWeeklyPence, supportWeeklyPence - notChargedWeeklyPence, settings);
      expect(charge.contributionWeeklyPence).toBe(other.contributionWeeklyPence);
    }),
  );
});
