import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RISK_LEVEL } from '../../../../tenants/vocabulary.ts';
import { chosenSupportRefusals, closedRecordRefusals, reviewDateRefusals } from './recording.ts';
import { riskRecordStatus } from './riskRecordStatus.ts';
import {
  demandedSafeguards,
  directPaymentDemands,
  type PlanToSafeguard,
  type SafeguardSettings,
  safeguardRefusals,
  signOffDemands,
  type TalkedThrough,
} from './safeguards.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const TODAY = day('2026-06-01');
const NOTHING_ASKED: SafeguardSettings = {
  supportedDecisionFromRiskLevel: null,
  keepingSafePlanFromRiskLevel: null,
  keepingSafePlanBeforeDirectPayment: false,
  riskMatrixBeforeDirectPayment: false,
  paymentSupportBeforeDirectPayment: false,
};
const ALL_ASKED: SafeguardSettings = {
  supportedDecisionFromRiskLevel: 'HIGH',
  keepingSafePlanFromRiskLevel: 'MODERATE',
  keepingSafePlanBeforeDirectPayment: true,
  riskMatrixBeforeDirectPayment: true,
  paymentSupportBeforeDirectPayment: true,
};
const NOTHING_THERE: TalkedThrough = {
  supportedDecisionReviewOn: null,
  keepingSafePlanReviewOn: null,
  hasPaymentSupport: false,
};
const RISKY: PlanToSafeguard = { riskLevel: 'VERY_HIGH', hasScoredRisks: false, paysDirectly: true };

const plans = fc.record({
  riskLevel: fc.constantFrom(...RISK_LEVEL.values),
  hasScoredRisks: fc.boolean(),
  paysDirectly: fc.boolean(),
});
const levels = fc.option(fc.constantFrom(...RISK_LEVEL.values));
const settings = fc.record({
  supportedDecisionFromRiskLevel: levels,
  keepingSafePlanFromRiskLevel: levels,
  keepingSafePlanBeforeDirectPayment: fc.boolean(),
  riskMatrixBeforeDirectPayment: fc.boolean(),
  paymentSupportBeforeDirectPayment: fc.boolean(),
});

describe('what has to be talked through', () => {
  it('is nothing where the policy asks for nothing', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(demandedSafeguards(plan, NOTHING_ASKED)).toEqual([]);
      }),
    );
  });

  it.each([
    ['MODERATE', [], ['KEEPING_SAFE_PLAN']],
    ['HIGH', [], ['SUPPORTED_DECISION', 'KEEPING_SAFE_PLAN']],
    ['LOW', [], []],
  ] as const)('begins at the level of risk that the policy names: %s', (riskLevel, _none, expected) => {
    const plan = { riskLevel, hasScoredRisks: true, paysDirectly: false };
    expect(signOffDemands(plan, ALL_ASKED).map(({ safeguard }) => safeguard)).toEqual(expected);
  });

  it('is asked before a direct payment, and before no other way of having the money', () => {
    const asked = (paysDirectly: boolean) =>
      directPaymentDemands({ paysDirectly }, ALL_ASKED).map(({ safeguard }) => safeguard);
    expect(asked(true)).toEqual(['RISK_SCORES', 'KEEPING_SAFE_PLAN', 'PAYMENT_SUPPORT']);
    expect(asked(false)).toEqual([]);
  });

  it('is about this plan as its risks now are, and an older or other record is named as such', () => {
    const codesWith = (talked: Partial<TalkedThrough>) =>
      safeguardRefusals(
        signOffDemands(RISKY, { ...NOTHING_ASKED, supportedDecisionFromRiskLevel: 'HIGH' }),
        RISKY,
        { ...NOTHING_THERE, ...talked },
        TODAY,
      ).map(({ code }) => code);
    expect(codesWith({})).toEqual(['SUPPORTED_DECISION_MISSING']);
    expect(codesWith({ otherDecisionReviewOn: '2027-01-01' })).toEqual(['SUPPORTED_DECISION_NOT_OF_PLAN']);
    const own = { supportedDecisionReviewOn: '2027-01-01', otherDecisionReviewOn: '2027-01-01' };
    expect(codesWith(own)).toEqual([]);
    expect(codesWith({ ...own, supportedDecisionReviewOn: '2026-05-31' })).toEqual([
      'SUPPORTED_DECISION_OUT_OF_DATE',
    ]);
  });

  it('never grows less as a plan grows riskier, and names each setting once', () => {
    fc.assert(
      fc.property(plans, settings, fc.constantFrom(...RISK_LEVEL.values), (plan, policy, other) => {
        const [low, high] = [plan.riskLevel, other].toSorted(
          (a, b) => RISK_LEVEL.values.indexOf(a) - RISK_LEVEL.values.indexOf(b),
        ) as [typeof other, typeof other];
        const asked = (riskLevel: typeof other) =>
          demandedSafeguards({ ...plan, riskLevel }, policy).map(({ setting }) => setting);
        expect(asked(high)).toEqual(expect.arrayContaining(asked(low)));
        expect(new Set(asked(high)).size).toBe(asked(high).length);
      }),
    );
  });
});

describe('a step that waits', () => {
  const atSignOff = (talked: TalkedThrough, plan = RISKY) =>
    safeguardRefusals(signOffDemands(plan, ALL_ASKED), plan, talked, TODAY);

  it('is refused with each thing that is missing, and the setting that asks for it', () => {
    const refusals = atSignOff(NOTHING_THERE);
    expect(refusals.map(({ code, details }) => [code, details?.settingPath])).toEqual([
      ['RISKS_NOT_SCORED', 'riskEnablement.safeguards.riskMatrixBeforeDirectPayment'],
      ['SUPPORTED_DECISION_MISSING', 'riskEnablement.safeguards.supportedDecisionFromRiskLevel'],
      ['KEEPING_SAFE_PLAN_MISSING', 'riskEnablement.safeguards.keepingSafePlanFromRiskLevel'],
    ]);
    for (const { message, details } of refusals) expect(message).toContain(details?.settingPath);
    expect(refusals[1]?.message).toContain('from high risk on, and the plan’s risk is very high');
    const paying = safeguardRefusals(directPaymentDemands(RISKY, ALL_ASKED), RISKY, NOTHING_THERE, TODAY);
    expect(paying.map(({ code }) => code)).toEqual([
      'RISKS_NOT_SCORED',
      'KEEPING_SAFE_PLAN_MISSING',
      'PAYMENT_SUPPORT_NOT_RECORDED',
    ]);
  });

  it('goes on with what is there up to its review date, and waits again from the day after', () => {
    const plan = { ...RISKY, hasScoredRisks: true };
    const there = {
      supportedDecisionReviewOn: '2026-06-01',
      keepingSafePlanReviewOn: '2026-06-01',
      hasPaymentSupport: true,
    };
    expect(atSignOff(there, plan)).toEqual([]);
    const past = { ...there, supportedDecisionReviewOn: '2026-05-31', keepingSafePlanReviewOn: '2026-05-31' };
    expect(atSignOff(past, plan).map(({ code }) => code)).toEqual([
      'SUPPORTED_DECISION_OUT_OF_DATE',
      'KEEPING_SAFE_PLAN_OUT_OF_DATE',
    ]);
    expect(atSignOff(past, plan)[1]?.message).toContain('was 31 May 2026');
  });
});

describe('what is written down', () => {
  it('is looked at again on a day ahead and within a year, whatever the month', () => {
    const codes = (reviewOn: string, today: string) =>
      reviewDateRefusals(reviewOn, day(today)).map(({ code }) => code);
    expect(codes('2026-06-01', '2026-06-01')).toEqual(['REVIEW_DATE_NOT_AHEAD']);
    expect(codes('2026-06-02', '2026-06-01')).toEqual([]);
    expect(codes('2027-06-01', '2026-06-01')).toEqual([]);
    expect(codes('2027-06-02', '2026-06-01')).toEqual(['REVIEW_DATE_TOO_LATE']);
    // A year after a leap day is the last of February.
    expect(codes('2029-02-28', '2028-02-29')).toEqual([]);
    expect(codes('2029-03-01', '2028-02-29')).toEqual(['REVIEW_DATE_TOO_LATE']);
  });

  it('stands by its dates, asked in one order', () => {
    const status = (facts: object) => riskRecordStatus({ reviewOn: '2026-06-01', ...facts }, TODAY);
    expect(status({})).toBe('CURRENT');
    expect(riskRecordStatus({ reviewOn: '2026-05-31' }, TODAY)).toBe('OUT_OF_DATE');
    expect(status({ replacedAt: '2026-05-01T09:00:00.000Z' })).toBe('REPLACED');
    expect(status({ endedOn: '2026-05-02', replacedAt: '2026-05-01T09:00:00.000Z' })).toBe('ENDED');
  });

  it('is not changed once it is closed', () => {
    const closed = (facts: object) => closedRecordRefusals(facts, ['id']).map(({ code }) => code);
    expect(closed({})).toEqual([]);
    expect(closed({ endedOn: '2026-05-02' })).toEqual(['RISK_RECORD_CLOSED']);
    expect(closed({ replacedAt: '2026-05-01T09:00:00.000Z' })).toEqual(['RISK_RECORD_CLOSED']);
  });

  it('says why where other support was chosen than was suggested', () => {
    const codes = (chosen: 'INFORMATION' | 'MANAGED_ACCOUNT', reason: string | null) =>
      chosenSupportRefusals('INFORMATION', chosen, reason).map(({ code }) => code);
    expect(codes('INFORMATION', null)).toEqual([]);
    expect(codes('MANAGED_ACCOUNT', ' ')).toEqual(['CHOSEN_SUPPORT_REASON_MISSING']);
    expect(codes('MANAGED_ACCOUNT', 'She likes it better.')).toEqual([]);
  });
});
