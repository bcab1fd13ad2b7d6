import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPLOYMENT_CHECK_KIND } from './employedVocabulary.ts';
import { checkRefusals, endingRefusals, newTermsRefusals, recordingRefusals } from './employmentRecord.ts';
import {
  type CheckFacts,
  checkRenewal,
  type EmploymentFacts,
  employmentCheckStatus,
  employmentStatus,
} from './employmentStatus.ts';
import { type TakingOn, type TakingOnSettings, takingOn } from './takingOn.ts';

const SETTINGS: TakingOnSettings = {
  planning: { dbsCheckIsRequired: true, employersInsurance: 'REQUIRED', relativesInHousehold: 'EXCEPTIONAL' },
  deployment: { prepaidCard: { isOfferedToEmployers: false } },
};
const facts = (changes: Partial<TakingOn> = {}): TakingOn => ({
  on: '2026-06-01',
  startsOn: '2026-06-01',
  employer: 'PERSON',
  engagement: 'EMPLOYED',
  isRelativeInHousehold: false,
  hasRelativeReason: false,
  onlyCardPays: false,
  checks: [
    { kind: 'RIGHT_TO_WORK', checkedOn: '2026-05-01', renewBy: null },
    { kind: 'EMPLOYERS_INSURANCE', checkedOn: '2026-05-01', renewBy: '2027-04-30' },
    { kind: 'DBS', checkedOn: '2026-05-01', renewBy: null },
  ],
  ...changes,
});
const codes = (given: TakingOn, settings = SETTINGS) =>
  takingOn(given, settings).refusals.map(({ code }) => code);

describe('taking somebody on', () => {
  it('needs what the law asks of an employer, and what the council does', () => {
    expect(takingOn(facts(), SETTINGS)).toEqual({
      needs: ['RIGHT_TO_WORK', 'EMPLOYERS_INSURANCE', 'DBS'],
      refusals: [],
    });
    const needs = (changes: Partial<TakingOn>) => takingOn(facts(changes), SETTINGS).needs;
    expect(needs({ engagement: 'SELF_EMPLOYED' })).toEqual(['DBS']);
    expect(needs({ employer: 'MANAGED_SERVICE' })).toEqual(['DBS']);
    const lax = { ...SETTINGS.planning, dbsCheckIsRequired: false, employersInsurance: 'ADVISED' as const };
    expect(takingOn(facts(), { ...SETTINGS, planning: lax }).needs).toEqual(['RIGHT_TO_WORK']);
  });

  it('names all that is missing or has run out, once work begins', () => {
    const checks = [
      { kind: 'RIGHT_TO_WORK', checkedOn: '2026-01-01', renewBy: '2026-05-31' },
      { kind: 'EMPLOYERS_INSURANCE', checkedOn: '2026-01-01', renewBy: '2026-06-01' },
    ] as const;
    expect(takingOn(facts({ checks }), SETTINGS).refusals).toMatchObject([
      { code: 'EMPLOYEE_CHECK_MISSING', path: ['checks'], details: { missing: ['RIGHT_TO_WORK', 'DBS'] } },
    ]);
    expect(codes(facts({ checks, startsOn: '2026-06-02' }))).toEqual([]);
  });

  it.each([
    ['NOT_ALLOWED', true, ['EMPLOYEE_RELATIVE_NOT_ALLOWED']],
    ['EXCEPTIONAL', false, ['EMPLOYEE_RELATIVE_REASON_MISSING']],
    ['EXCEPTIONAL', true, []],
    ['ALLOWED', false, []],
  ] as const)('applies %s to a relative in the household, with a reason: %s', (rule, hasReason, refused) => {
    const planning = { ...SETTINGS.planning, relativesInHousehold: rule };
    const given = facts({ isRelativeInHousehold: true, hasRelativeReason: hasReason });
    expect(codes(given, { ...SETTINGS, planning })).toEqual(refused);
    expect(codes({ ...given, isRelativeInHousehold: false }, { ...SETTINGS, planning })).toEqual([]);
  });

  it('pays no wages from a card that is not offered to employers', () => {
    expect(codes(facts({ onlyCardPays: true }))).toEqual(['CARD_NOT_FOR_EMPLOYERS']);
    expect(codes(facts({ onlyCardPays: true, engagement: 'SELF_EMPLOYED' }))).toEqual([]);
    expect(codes(facts({ onlyCardPays: true, employer: 'MANAGED_SERVICE' }))).toEqual([]);
    const offered = { ...SETTINGS, deployment: { prepaidCard: { isOfferedToEmployers: true } } };
    expect(codes(facts({ onlyCardPays: true }), offered)).toEqual([]);
  });
});

describe('a record by its dates', () => {
  const check: CheckFacts = { kind: 'DBS', renewBy: '2026-09-02', warnOn: '2026-07-08', replacedAt: null };
  const record: EmploymentFacts = { startsOn: '2026-06-01', needs: ['DBS'], checks: [check] };

  it.each<[string, Partial<EmploymentFacts>, string]>([
    ['2026-05-31', {}, 'NOT_STARTED'],
    ['2026-05-31', { checks: [] }, 'NOT_STARTED'],
    ['2026-06-01', { checks: [] }, 'CHECK_MISSING'],
    ['2026-06-01', {}, 'IN_ORDER'],
    ['2026-07-08', {}, 'RENEWAL_DUE'],
    ['2026-09-02', {}, 'RENEWAL_DUE'],
    ['2026-09-03', {}, 'CHECK_OUT_OF_DATE'],
    ['2026-09-03', { checks: [{ ...check, replacedAt: '2026-08-01T09:00:00Z' }] }, 'CHECK_MISSING'],
    ['2026-09-03', { needs: [] }, 'IN_ORDER'],
    ['2026-09-03', { endedOn: '2026-09-03' }, 'CHECK_OUT_OF_DATE'],
    ['2026-09-03', { endedOn: '2026-09-02' }, 'ENDED'],
    ['2026-05-31', { personDiedOn: '2026-05-30' }, 'ENDED'],
  ])('on %s with %j is %s', (today, changes, status) => {
    expect(employmentStatus({ ...record, ...changes }, today)).toBe(status);
  });

  it('has a check that is no longer needed only once somebody has left', () => {
    const on = (today: string) => employmentCheckStatus(check, { endedOn: '2026-09-03' }, today);
    expect([on('2026-09-03'), on('2026-09-04')]).toEqual(['OUT_OF_DATE', 'NO_LONGER_NEEDED']);
  });

  it('renews a check by the earlier of what it names and what the council accepts', () => {
    const settings = { dbsCheckValidMonths: 36, dbsRenewalWarnDays: 56 };
    const renewed = (kind: 'DBS' | 'EMPLOYERS_INSURANCE', endsOn: string | null) =>
      checkRenewal({ kind, checkedOn: '2024-12-01', endsOn }, settings);
    expect(renewed('DBS', null)).toEqual({
      renewBy: '2027-12-01',
      warnOn: '2027-10-06',
      dueReason: 'The council accepts a check for 36 months, and this one was made on 1 December 2024.',
    });
    expect(renewed('DBS', '2025-11-30')).toMatchObject({ renewBy: '2025-11-30' });
    expect(renewed('EMPLOYERS_INSURANCE', '2025-11-30')).toEqual({
      renewBy: '2025-11-30',
      warnOn: '2025-10-05',
      dueReason: 'It names 30 November 2025 as its last day.',
    });
    expect(renewed('EMPLOYERS_INSURANCE', null)).toEqual({ renewBy: null, warnOn: null, dueReason: null });
    fc.assert(
      fc.property(fc.constantFrom(...EMPLOYMENT_CHECK_KIND.values), fc.option(fc.nat(900)), (kind, days) => {
        const checkedOn = '2024-12-01';
        const endsOn = days === null ? null : Temporal.PlainDate.from(checkedOn).add({ days }).toString();
        const { renewBy, warnOn } = checkRenewal({ kind, checkedOn, endsOn }, settings);
        const isBetween = renewBy !== null && warnOn !== null && warnOn <= renewBy && warnOn >= checkedOn;
        expect(isBetween).toBe(endsOn !== null || kind === 'DBS');
      }),
    );
  });
});

describe('what a record may not hold', () => {
  const today = '2026-06-01';
  const check = { kind: 'DBS', checkedOn: '2026-05-01', endsOn: null, detail: null } as const;
  const given = {
    assistantName: 'Marion',
    foundHow: null,
    employer: 'PERSON' as const,
    employerSupporterId: null,
    relativeReason: null,
    terms: { coverArrangements: null },
    checks: [check],
  };
  const why = (changes: object) =>
    recordingRefusals({ ...given, ...changes }, today).map(({ code, path }) => [code, path.join('.')]);

  it('is refused at its place', () => {
    expect(why({})).toEqual([]);
    expect(why({ assistantName: ' ', bornOn: '2026-06-02', employer: 'REPRESENTATIVE' })).toEqual([
      ['TEXT_MISSING', 'assistantName'],
      ['DATE_IN_FUTURE', 'bornOn'],
      ['EMPLOYER_NOT_NAMED', 'employerSupporterId'],
    ]);
    expect(why({ employerSupporterId: 'somebody' })).toEqual([['EMPLOYER_NOT_NAMED', 'employerSupporterId']]);
    expect(why({ checks: [check, check] })).toEqual([['TOO_MANY_ENTRIES', 'checks']]);
    expect(why({ checks: [{ ...check, checkedOn: '2026-06-02', endsOn: '2026-06-01' }] })).toEqual([
      ['DATE_IN_FUTURE', 'checks.0.checkedOn'],
      ['CHECK_ENDS_BEFORE_START', 'checks.0.endsOn'],
    ]);
  });

  it('changes only while somebody works there, and only forwards', () => {
    const record = { startsOn: '2026-04-01' };
    const ended = { ...record, endedOn: '2026-05-01' };
    const died = { ...record, personDiedOn: '2026-05-01' };
    const first = (refusals: readonly { code: string }[]) => refusals[0]?.code ?? null;
    const words = { coverArrangements: null };
    expect(first(newTermsRefusals(record, '2026-04-01', '2026-04-02', words))).toBeNull();
    expect(first(newTermsRefusals(record, '2026-04-01', '2026-04-01', words))).toBe('TERMS_NOT_NEWER');
    expect(first(newTermsRefusals(ended, null, '2026-06-01', words))).toBe('EMPLOYMENT_HAS_ENDED');
    expect(first(checkRefusals(died, null, check, today))).toBe('PERSON_HAS_DIED');
    expect(first(checkRefusals(record, '2026-05-01', check, today))).toBe('CHECK_NOT_NEWER');
    expect(first(checkRefusals(record, '2026-04-30', check, today))).toBeNull();
    expect(first(endingRefusals(record, '2026-03-31'))).toBe('EMPLOYMENT_ENDS_BEFORE_START');
    expect(first(endingRefusals(ended, '2026-06-30'))).toBe('EMPLOYMENT_HAS_ENDED');
    // Somebody who dies leaves the record of an employer to be closed.
    expect(first(endingRefusals(died, '2026-05-01'))).toBeNull();
  });
});
