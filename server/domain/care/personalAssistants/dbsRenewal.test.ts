import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dbsGoodUntil, dbsRefusals } from '../plans/planSpending.ts';
import { type DbsCheckFacts, dbsCheckStatus, dbsRenewal, renewalRefusals } from './dbsRenewal.ts';

const day = (date: string) => Temporal.PlainDate.from(date);
const settings = { dbsCheckValidMonths: 36, dbsRenewalWarnDays: 56 };

describe('when a check is renewed', () => {
  it('is so many months after it was made, and warned of before', () => {
    expect(dbsRenewal({ checkedOn: '2024-12-01' }, settings)).toEqual({
      renewBy: '2027-12-01',
      warnOn: '2027-10-06',
      dueReason: 'The council accepts a check for 36 months, and this one was made on 1 December 2024.',
    });
    expect(dbsRenewal({ checkedOn: '2024-02-29' }, settings).renewBy).toBe('2027-02-28');
    expect(dbsRenewal({ checkedOn: '2026-08-31' }, { ...settings, dbsCheckValidMonths: 6 }).renewBy).toBe(
      '2027-02-28',
    );
  });

  it('is never where the council accepts a check of any age', () => {
    expect(dbsRenewal({ checkedOn: '2024-12-01' }, { ...settings, dbsCheckValidMonths: null })).toEqual({
      renewBy: null,
      warnOn: null,
      dueReason: null,
    });
  });

  it('is the last day on which a plan could be signed off with it, and never warned of before the check', () => {
    const days = fc.nat(1_500).map((offset) => day('2024-01-01').add({ days: offset }).toString());
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.nat(180), (checkedOn, months, warnDays) => {
        const given = { dbsCheckValidMonths: months, dbsRenewalWarnDays: warnDays };
        const { renewBy, warnOn } = dbsRenewal({ checkedOn, ...given }, given);
        expect(renewBy).toBe(dbsGoodUntil(checkedOn, months).toString());
        expect(warnOn && renewBy && warnOn <= renewBy && warnOn >= checkedOn).toBe(true);
        const item = { providerKind: 'PERSONAL_ASSISTANT', dbsCheckedOn: checkedOn } as never;
        const refused = (on: Temporal.PlainDate) =>
          dbsRefusals([item], { dbsCheckIsRequired: true, dbsCheckValidMonths: months }, on).length;
        expect([refused(day(renewBy as string)), refused(day(renewBy as string).add({ days: 1 }))]).toEqual([
          0, 1,
        ]);
      }),
    );
  });
});

describe('a check', () => {
  const running = { endedOn: null, supersededAt: null, personDiedOn: null };
  const check: DbsCheckFacts = {
    renewBy: '2027-12-01',
    warnOn: '2027-10-06',
    replacedAt: null,
    plan: running,
  };
  it.each<[string, Partial<DbsCheckFacts>, string]>([
    ['2027-10-05', {}, 'IN_DATE'],
    ['2027-10-06', {}, 'RENEWAL_DUE'],
    ['2027-12-01', {}, 'RENEWAL_DUE'],
    ['2027-12-02', {}, 'OUT_OF_DATE'],
    ['2037-12-02', { renewBy: null, warnOn: null }, 'IN_DATE'],
    ['2027-12-02', { replacedAt: '2027-11-25T09:00:00Z' }, 'REPLACED'],
    ['2027-12-02', { plan: { ...running, endedOn: '2027-11-01' } }, 'NO_LONGER_NEEDED'],
    ['2027-12-02', { plan: { ...running, supersededAt: '2027-11-01T09:00:00Z' } }, 'NO_LONGER_NEEDED'],
    ['2027-10-05', { plan: { ...running, personDiedOn: '2027-10-01' } }, 'NO_LONGER_NEEDED'],
  ])('on %s with %j is %s', (today, changes, status) => {
    expect(dbsCheckStatus({ ...check, ...changes }, day(today))).toBe(status);
  });

  const live = { implementedOn: '2027-06-01', signedOffAt: '2027-05-01T09:00:00Z' } as never;
  const assistant = { providerKind: 'PERSONAL_ASSISTANT' as const, checkedOn: '2024-12-01' };
  it.each<[string, object, object, string[]]>([
    ['2027-11-25', {}, {}, []],
    ['2027-11-25', { checkedOn: null }, {}, []],
    ['2024-12-01', {}, {}, ['DBS_CHECK_NOT_NEWER']],
    ['2027-11-26', {}, {}, ['DATE_IN_FUTURE']],
    ['2027-11-25', { providerKind: 'AGENCY' }, {}, ['NOT_A_PERSONAL_ASSISTANT']],
    ['2027-11-26', { providerKind: 'AGENCY' }, { endedOn: '2027-11-01' }, ['PLAN_NOT_IN_STATE']],
    ['2027-11-25', {}, { personDiedOn: '2027-11-01' }, ['PERSON_HAS_DIED']],
  ])('made on %s of %j under a plan with %j is refused with %j', (checkedOn, item, plan, codes) => {
    const facts = { ...(live as object), ...plan } as never;
    const refused = renewalRefusals({ ...assistant, ...item }, facts, checkedOn, day('2027-11-25'));
    expect(refused.map(({ code }) => code)).toEqual(codes);
  });
});
