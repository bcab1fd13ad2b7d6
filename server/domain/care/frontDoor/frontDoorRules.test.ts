import { describe, expect, it } from 'vitest';
import {
  closingRefusals,
  contactStatus,
  fastTrackRefusals,
  movedOn,
  openRefusals,
  recordingRefusals,
} from './contacting.ts';
import { answeringRefusals, referringRefusals } from './onwardReferrals.ts';
import { episodeTerm, startingRefusals } from './reablement.ts';

const today = Temporal.PlainDate.from('2026-11-30');
const codesOf = (refusals: readonly { code: string; path: readonly (string | number)[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a contact', () => {
  it('stands where the furthest thing that happened has brought it', () => {
    expect(contactStatus({})).toBe('WAITING_FOR_ASSESSMENT');
    const reablement = { reablementStartedOn: '2026-11-02' };
    expect(contactStatus(reablement)).toBe('IN_REABLEMENT');
    expect(contactStatus({ ...reablement, reablementEndedOn: '2026-11-20' })).toBe('WAITING_FOR_ASSESSMENT');
    expect(contactStatus({ ...reablement, assessedOn: '2026-11-20' })).toBe('BEING_ASSESSED');
    expect(contactStatus({ assessedOn: '2026-11-20', amountKnownOn: '2026-11-20' })).toBe('PLANNING');
    expect(contactStatus({ planAgreedOn: '2026-11-20' })).toBe('WAITING_FOR_SUPPORT');
    expect(contactStatus({ planAgreedOn: '2026-11-20', personDiedOn: '2026-11-21' })).toBe('STOPPED');
    expect(contactStatus({ closedOn: '2026-11-20', personDiedOn: '2026-11-21' })).toBe('CLOSED');
  });

  it('is refused in this order: death, a day to come, one that is open', () => {
    const all = { contactedOn: '2026-12-01', diedOn: '2026-11-01', openId: 'contact_1' };
    expect(codesOf(recordingRefusals(all, today))).toEqual(['PERSON_HAS_DIED personId']);
    expect(codesOf(recordingRefusals({ ...all, diedOn: null }, today))).toEqual([
      'DATE_IN_FUTURE contactedOn',
    ]);
    const open = { ...all, diedOn: null, contactedOn: '2026-11-30' };
    expect(codesOf(recordingRefusals(open, today))).toEqual(['CONTACT_ALREADY_OPEN personId']);
    expect(recordingRefusals({ ...open, openId: null }, today)).toEqual([]);
    expect(codesOf(openRefusals({ closedOn: '2026-11-20', closing: 'MOVED_AWAY' }))).toEqual([
      'CONTACT_CLOSED contactId',
    ]);
  });

  it('is of today where the person sends it, and never before birth or years ago', () => {
    const good = { contactedOn: '2026-11-30', bornOn: '2024-02-29', diedOn: null, openId: null };
    const codes = (changes: object) => codesOf(recordingRefusals({ ...good, ...changes }, today));
    expect(codes({ isOwn: true })).toEqual([]);
    for (const contactedOn of ['2026-11-29', '0001-01-01']) {
      expect(codes({ isOwn: true, contactedOn })).toEqual(['CONTACT_DAY_ONLY_FROM_STAFF contactedOn']);
    }
    expect(codes({ contactedOn: '2024-02-29' })).toEqual([]);
    expect(codes({ contactedOn: '2024-02-28' })).toEqual(['DAY_BEFORE_BIRTH contactedOn']);
    expect(codes({ bornOn: null, contactedOn: '2021-11-30' })).toEqual([]);
    expect(codes({ bornOn: null, contactedOn: '2021-11-29' })).toEqual(['DAY_TOO_LONG_AGO contactedOn']);
  });

  it('was no mistake once eligibility is decided for it', () => {
    const decided = { eligibilityDecidedOn: '2026-11-20' };
    expect(codesOf(closingRefusals(decided, 'RECORDED_BY_MISTAKE'))).toEqual(['CONTACT_WAS_DECIDED closing']);
    expect(closingRefusals(decided, 'MOVED_AWAY')).toEqual([]);
    expect(closingRefusals({}, 'RECORDED_BY_MISTAKE')).toEqual([]);
  });

  it('goes on the fast track once, and only for the council’s reasons', () => {
    expect(fastTrackRefusals('CRISIS', null, ['CRISIS'])).toEqual([]);
    expect(fastTrackRefusals(null, 'CRISIS', [])).toEqual([]);
    expect(fastTrackRefusals('DEMENTIA', null, ['CRISIS'])).toMatchObject([
      { code: 'FAST_TRACK_NOT_OFFERED', details: { allowed: ['CRISIS'] } },
    ]);
    expect(codesOf(fastTrackRefusals('CRISIS', 'DEMENTIA', ['CRISIS']))).toEqual([
      'ALREADY_ON_FAST_TRACK fastTrackReason',
    ]);
  });

  it('keeps its first assessment and amount, takes an agreement back, and closes with support', () => {
    const begun = { assessedOn: '2026-11-03', amountKnownOn: '2026-11-09', planAgreedOn: '2026-11-16' };
    const later = { assessedOn: '2026-11-20', amountKnownOn: '2026-11-20' };
    expect(movedOn(begun, later, '2026-11-20')).toEqual(begun);
    expect(movedOn(begun, { planAgreedOn: null }, '2026-11-20')).toEqual({ ...begun, planAgreedOn: null });
    expect(movedOn(begun, { supportStartedOn: '2026-11-18' }, '2026-11-20')).toEqual({
      ...begun,
      supportStartedOn: '2026-11-18',
      closedOn: '2026-11-20',
      closing: 'SUPPORT_STARTED',
    });
  });
});

describe('re-ablement', () => {
  it('is planned for the council’s weeks, the first day among them, and free for six', () => {
    const startedOn = '2026-11-04';
    expect(episodeTerm({ startedOn, plannedEndOn: null }, 6)).toEqual({
      plannedEndOn: '2026-12-15',
      freeUntil: '2026-12-15',
      isLonger: false,
    });
    expect(episodeTerm({ startedOn, plannedEndOn: null }, 4)).toMatchObject({
      plannedEndOn: '2026-12-01',
      freeUntil: '2026-12-15',
    });
    expect(episodeTerm({ startedOn, plannedEndOn: '2026-12-16' }, 6).isLonger).toBe(true);
  });

  it('starts after the contact, with a goal, and longer only with a reason', () => {
    const good = {
      startedOn: '2026-11-04',
      plannedEndOn: null,
      goals: ['Make my own tea.'],
      longerReason: null,
    };
    const at = { contactedOn: '2026-11-02', episodeWeeks: 6 };
    const codes = (changes: Partial<typeof good> & { plannedEndOn?: string | null }) =>
      codesOf(startingRefusals({ ...good, ...changes }, at, today));
    expect(codes({})).toEqual([]);
    expect(codes({ startedOn: '2026-12-01' })).toEqual(['DATE_IN_FUTURE startedOn']);
    expect(codes({ startedOn: '2026-11-01' })).toEqual(['REABLEMENT_BEFORE_CONTACT startedOn']);
    expect(codes({ plannedEndOn: '2026-11-03' as never })).toEqual([
      'REABLEMENT_ENDS_BEFORE_START plannedEndOn',
    ]);
    expect(codes({ goals: [] })).toEqual(['GOAL_MISSING goals']);
    expect(codes({ goals: ['Tea.', ' '] })).toEqual(['TEXT_MISSING goals.1']);
    expect(codes({ goals: Array(20).fill('Tea.') })).toEqual([]);
    expect(codes({ goals: Array(21).fill('Tea.') })).toEqual(['TOO_MANY_GOALS goals']);
    const [blank] = startingRefusals({ ...good, goals: [' '] }, at, today);
    expect(blank?.message).toBe('Entry 1 of goals is empty. It is needed: fill it in.');
    const aYear = { plannedEndOn: '2027-11-02' as never, longerReason: 'A stroke.' as never };
    expect(codes(aYear)).toEqual([]);
    for (const plannedEndOn of ['2027-11-03', '9999-12-31']) {
      expect(codes({ ...aYear, plannedEndOn: plannedEndOn as never })).toEqual([
        'REABLEMENT_TOO_LONG plannedEndOn',
      ]);
    }
    expect(codes({ plannedEndOn: '2026-12-31' as never })).toEqual(['LONGER_REASON_MISSING longerReason']);
  });
});

describe('an onward referral', () => {
  const good = { referredOn: '2026-11-30', reason: 'A rail by the bath.', answerExpectedBy: null };

  it('waits for one answer at a time, which is not expected before it', () => {
    expect(referringRefusals(good, null, today)).toEqual([]);
    expect(codesOf(referringRefusals(good, 'onward_1', today))).toEqual([
      'ONWARD_REFERRAL_ALREADY_OPEN service',
    ]);
    expect(codesOf(referringRefusals({ ...good, referredOn: '2026-12-01' }, null, today))).toEqual([
      'DATE_IN_FUTURE referredOn',
    ]);
    expect(
      codesOf(referringRefusals({ ...good, answerExpectedBy: '2026-11-29', reason: '' }, null, today)),
    ).toEqual(['ANSWER_BEFORE_REFERRAL answerExpectedBy', 'TEXT_MISSING reason']);
  });

  it('is not before birth, nor years ago', () => {
    const on = (referredOn: string, bornOn: string | null) =>
      codesOf(referringRefusals({ ...good, referredOn }, null, today, bornOn));
    expect(on('2024-02-28', '2024-02-29')).toEqual(['DAY_BEFORE_BIRTH referredOn']);
    expect(on('1900-01-01', null)).toEqual(['DAY_TOO_LONG_AGO referredOn']);
    expect(on('2021-11-30', '1950-01-01')).toEqual([]);
  });

  it('is answered once, and not before it was made', () => {
    const answer = { answeredOn: '2026-11-30', note: null };
    expect(answeringRefusals(good, answer, today)).toEqual([]);
    const answered = { ...good, answeredOn: '2026-11-30' };
    expect(codesOf(answeringRefusals(answered, answer, today))).toEqual([
      'ONWARD_REFERRAL_ANSWERED onwardReferralId',
    ]);
    expect(codesOf(answeringRefusals(good, { ...answer, answeredOn: '2026-11-01' }, today))).toEqual([
      'ANSWER_BEFORE_REFERRAL answeredOn',
    ]);
  });
});
