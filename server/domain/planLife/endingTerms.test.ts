import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../tenants/policy/policy.ts';
import { type EndingFacts, endingTerms, noticeRefusals } from './endingTerms.ts';

const ENDING = {
  noticeByPersonWeeks: 2,
  noticeByCouncilWeeks: 4,
  finalAuditIsDone: true,
  finalAuditWithinWeeks: 8,
  repaymentWeeks: 6,
};

/** Three weeks to repay a clawback, and the end as it is given. */
function settings(ending: object | null = ENDING) {
  const read = readAreaSettings('money', { ...EXAMPLE_INPUTS.money, repaymentWeeks: 3, ending });
  if (!read.settings) throw new Error(JSON.stringify(read.mistakes));
  return read.settings;
}
const facts = (changes: Partial<EndingFacts> = {}): EndingFacts => ({
  endedOn: '2026-10-30',
  endedBy: 'COUNCIL',
  noticeGivenOn: '2026-10-02',
  isWithoutNotice: false,
  hasBudget: true,
  ...changes,
});
const refused = (changes: Partial<EndingFacts>, ending?: object | null) =>
  noticeRefusals(facts(changes), settings(ending)).map(({ code, path }) => `${code} ${path[0]}`);

describe('what follows from the end of a plan', () => {
  it('is the notice, a last audit and a day for repaying, each in weeks of days', () => {
    expect(endingTerms(facts(), settings())).toEqual({
      noticeEndsOn: '2026-10-30',
      finalAuditIsDone: true,
      finalAuditDueOn: '2026-12-25',
      repaymentDueOn: '2026-12-11',
    });
  });

  it('has the notice of whoever ends it', () => {
    expect(endingTerms(facts({ endedBy: 'PERSON' }), settings()).noticeEndsOn).toBe('2026-10-16');
    expect(endingTerms(facts({ endedBy: null }), settings()).noticeEndsOn).toBeNull();
    expect(endingTerms(facts({ noticeGivenOn: null }), settings()).noticeEndsOn).toBeNull();
  });

  it('has the time of a clawback for repaying where the council states no other', () => {
    const { repaymentWeeks: _, ...without } = ENDING;
    expect(endingTerms(facts(), settings(without)).repaymentDueOn).toBe('2026-11-20');
    expect(endingTerms(facts(), settings(null))).toEqual({
      noticeEndsOn: null,
      finalAuditIsDone: false,
      finalAuditDueOn: null,
      repaymentDueOn: '2026-11-20',
    });
  });

  it('has the time that was agreed with the budget before that of the council’s policy now', () => {
    const { repaymentWeeks: _, ...without } = ENDING;
    const agreed = facts({ agreedRepaymentWeeks: 12 });
    expect(endingTerms(agreed, settings(without)).repaymentDueOn).toBe('2027-01-22');
    expect(endingTerms(agreed, settings()).repaymentDueOn).toBe('2026-12-11');
  });

  it('may be an audit without a time, and is nothing to settle without a budget', () => {
    expect(endingTerms(facts(), settings({ finalAuditIsDone: true }))).toMatchObject({
      finalAuditIsDone: true,
      finalAuditDueOn: null,
    });
    expect(endingTerms(facts({ hasBudget: false }), settings())).toMatchObject({
      finalAuditIsDone: false,
      finalAuditDueOn: null,
      repaymentDueOn: null,
    });
  });
});

describe('the council’s notice', () => {
  it('is kept to the day', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ endedOn: '2026-10-29' })).toEqual(['NOTICE_TOO_SHORT endedOn']);
    expect(refused({ noticeGivenOn: null })).toEqual(['NOTICE_NOT_GIVEN noticeGivenOn']);
  });

  it('binds the council only, and not where it must act at once or has no notice', () => {
    expect(refused({ endedBy: 'PERSON', noticeGivenOn: null })).toEqual([]);
    expect(refused({ endedBy: null, noticeGivenOn: null })).toEqual([]);
    expect(refused({ noticeGivenOn: null, isWithoutNotice: true })).toEqual([]);
    expect(refused({ noticeGivenOn: null }, null)).toEqual([]);
  });
});

describe('a policy on endings', () => {
  it('states no time for an audit that is not done', () => {
    const ending = { finalAuditIsDone: false, finalAuditWithinWeeks: 4 };
    expect(readAreaSettings('money', { ...EXAMPLE_INPUTS.money, ending }).mistakes).toMatchObject([
      { code: 'LIMITS_CONTRADICT', path: ['ending', 'finalAuditWithinWeeks'] },
    ]);
  });
});
