import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentInEngland } from '../../../common/dayInEngland.ts';
import { isWorkingDay, workingDaysAfter } from '../../../common/workingDays.ts';
import { awaitedRefusals, confirmingRefusals, laterMeetingRefusals, notHeldRefusals } from './deciding.ts';
import { decidingNowRefusals } from './decidingNow.ts';
import { decisionRefusals, metTooEarlyRefusals } from './decisionInput.ts';
import { decisionDue } from './dueDate.ts';
import { namingRefusals } from './learning.ts';
import { panelFor } from './locality.ts';
import { meetingRefusals, notThereRefusals, notYetRefusals } from './meetingRules.ts';
import { appointingRefusals, sitsOn } from './memberRules.ts';
import { changedFields, type Papers, papersOf } from './papers.ts';
import { endOfReferral, panelReasonsOf, referralStatus, sourceOf, wantedPurpose } from './referral.ts';
import { askingRefusals } from './referring.ts';
import { type SittingSettings, sittingOutcome, thoseWhoSat } from './sitting.ts';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('by when a panel decides', () => {
  const settings = { decisionWorkingDays: 10, informationStopsClock: true, warnBeforeDays: 3 };
  const due = (from: string, pauses: { askedOn: string; until: string }[] = [], stops = true) =>
    decisionDue({ from, pauses }, { ...settings, informationStopsClock: stops }).dueOn;

  it.each([
    ['a Monday', '2026-06-01', '2026-06-15'],
    ['a Saturday', '2026-06-06', '2026-06-19'],
    ['before Easter, with its two bank holidays', '2026-03-31', '2026-04-16'],
    ['before Christmas, with the substitute for Boxing Day', '2026-12-18', '2027-01-06'],
    ['at the end of February in a leap year', '2028-02-18', '2028-03-03'],
    ['over the change to summer time', '2026-03-23', '2026-04-08'],
  ])('from %s', (_name, from, expected) => {
    expect(due(from)).toBe(expected);
  });

  it('is warned of some days before, and never before the case came', () => {
    const warned = (from: string, warnBeforeDays: number) =>
      decisionDue({ from, pauses: [] }, { ...settings, warnBeforeDays }).warnOn;
    expect(warned('2026-06-01', 3)).toBe('2026-06-12');
    expect(warned('2026-06-01', 0)).toBe('2026-06-15');
    expect(warned('2026-06-01', 30)).toBe('2026-06-01');
  });

  it('adds the working days that it waited for something, each once, where the council says so', () => {
    const pauses = [
      { askedOn: '2026-06-08', until: '2026-06-10' },
      { askedOn: '2026-06-09', until: '2026-06-11' },
    ];
    expect(due('2026-06-01', pauses)).toBe('2026-06-18');
    expect(due('2026-06-01', pauses, false)).toBe('2026-06-15');
    // What was asked for before the person met members counts no more.
    expect(due('2026-06-15', [{ askedOn: '2026-06-08', until: '2026-06-15' }])).toBe('2026-06-29');
  });

  it('is worked out at once, for whatever day', () => {
    const pauses = [{ askedOn: '2026-06-08', until: '9999-06-01' }];
    expect(due('2026-06-01', pauses).startsWith('9999-06')).toBe(true);
  });

  it('is always a working day, and never sooner for waiting longer', () => {
    const day = fc.nat(900).map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
    const pause = fc.record({ askedOn: day, until: day });
    fc.assert(
      fc.property(day, fc.array(pause, { maxLength: 3 }), pause, (from, pauses, more) => {
        const shorter = due(from, pauses);
        expect(isWorkingDay(Temporal.PlainDate.from(shorter))).toBe(true);
        expect(due(from, [...pauses, more]) >= shorter).toBe(true);
        expect(shorter >= workingDaysAfter(Temporal.PlainDate.from(from), 10).toString()).toBe(true);
      }),
    );
  });
});

describe('those who sit on a case', () => {
  const settings: SittingSettings = {
    quorum: 3,
    requiredRoles: ['HEALTH_SENIOR'],
    urgentDecisionByRole: 'BUDGET_HOLDER',
    urgentConfirmedWorkingDays: 20,
    members: [
      { role: 'HEALTH_SENIOR', holdsBudget: false },
      { role: 'SOCIAL_CARE_SENIOR', holdsBudget: false },
      { role: 'BUDGET_HOLDER', holdsBudget: true },
    ],
  };
  const health = { role: 'HEALTH_SENIOR', holdsBudget: false } as const;
  const social = { role: 'SOCIAL_CARE_SENIOR', holdsBudget: false } as const;
  const budget = { role: 'BUDGET_HOLDER', holdsBudget: true } as const;
  const AT_MEETING = { purpose: 'DECISION', isUrgent: false, decidedOn: '2026-12-18' } as const;
  const faults = (sat: (typeof health | typeof social | typeof budget)[], more: object = {}) =>
    sittingOutcome({ ...AT_MEETING, sat, ...more }, settings).faults;

  it('are enough, with the roles and the budget that the council asks for', () => {
    expect(faults([health, social, budget])).toEqual([]);
    expect(faults([health, budget])).toEqual(['QUORUM_NOT_MET']);
    expect(faults([social, social, budget])).toEqual(['REQUIRED_ROLE_MISSING']);
    expect(faults([health, social, social])).toEqual(['BUDGET_HOLDER_MISSING']);
    expect(faults([])).toEqual(['QUORUM_NOT_MET', 'REQUIRED_ROLE_MISSING', 'BUDGET_HOLDER_MISSING']);
  });

  it('need no budget to advise', () => {
    expect(faults([health, social, social], { purpose: 'ADVICE' })).toEqual([]);
  });

  it('hold one only where the seat of their role does', () => {
    const claimed = [health, { ...social, holdsBudget: true }, social];
    expect(sittingOutcome({ ...AT_MEETING, sat: claimed }, settings).faults).toEqual([
      'BUDGET_HOLDER_MISSING',
    ]);
  });

  it('are one between meetings, in the role that the council names, or nobody', () => {
    expect(faults([budget], { isUrgent: true })).toEqual([]);
    expect(faults([health], { isUrgent: true })).toEqual(['URGENT_ROLE_NEEDED']);
    const nobody = { ...settings, urgentDecisionByRole: null };
    expect(sittingOutcome({ ...AT_MEETING, isUrgent: true, sat: [budget] }, nobody).faults).toEqual([
      'URGENT_NOT_OFFERED',
    ]);
  });

  it('decide between meetings until one confirms it, by a working day, and at a meeting for good', () => {
    const confirmBy = (isUrgent: boolean) =>
      sittingOutcome({ ...AT_MEETING, isUrgent, sat: [budget] }, settings).confirmBy;
    // Twenty working days from 18 December, with the days around Christmas and New Year left out.
    expect(confirmBy(true)).toBe('2027-01-20');
    expect(confirmBy(false)).toBeNull();
  });

  it('leave out whoever has an interest, and a deputy whose member is there', () => {
    const member = { id: 'member' };
    const deputy = { id: 'deputy', deputyForId: 'member' };
    expect(thoseWhoSat([member, deputy], [])).toEqual([member]);
    expect(thoseWhoSat([deputy], [])).toEqual([deputy]);
    expect(thoseWhoSat([member, deputy], ['member'])).toEqual([]);
  });
});

describe('a seat', () => {
  const panel = { members: [{ role: 'HEALTH_SENIOR', seats: 1, holdsBudget: false }] } as const;
  const given = { account: 'a', role: 'HEALTH_SENIOR', holdsBudget: false, termFrom: '2026-06-01' } as const;
  const why = (seat: object, held: object[] = []) =>
    codes(appointingRefusals({ ...given, ...seat }, held as never, panel as never));

  it('is one of those that the policy gives, for one term after another', () => {
    expect(why({})).toEqual([]);
    expect(why({ role: 'LEGAL_ADVISER' })).toEqual(['ROLE_NOT_ON_PANEL']);
    const other = { ...given, account: 'b', termTo: '2026-12-31' };
    expect(why({}, [other])).toEqual(['SEATS_TAKEN']);
    expect(why({ termFrom: '2027-01-01' }, [other])).toEqual([]);
    expect(why({ deputyForId: 'other' }, [other])).toEqual([]);
    expect(why({ account: 'b', deputyForId: 'other' }, [other])).toEqual(['ALREADY_MEMBER']);
  });

  it('includes both days of its term', () => {
    const term = { termFrom: '2026-06-01', termTo: '2026-06-30' };
    expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((day) => sitsOn(term, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the papers', () => {
  const plan = {
    title: 'My plan',
    outcomes: [{ description: 'Cycle', successLooksLike: 'I cycle.' }],
    supportItems: [],
    risks: [{ description: 'A fall', whatHelps: 'A helmet', likelihood: 4, impact: 5 }],
  };
  const of = (changes: object = {}) =>
    papersOf({ ...plan, ...changes } as never, { personName: 'Ann', indicativeWeeklyPence: 100 });

  it('say by name what has changed in the plan, whatever order PostgreSQL gave their properties', () => {
    expect(changedFields(of(), of())).toEqual([]);
    const turned = Object.fromEntries(Object.entries(of()).reverse()) as unknown as Papers;
    expect(changedFields(turned, of())).toEqual([]);
    expect(changedFields(of(), { ...of(), personName: 'Anna' })).toEqual([]);
    const [risk] = plan.risks;
    expect(changedFields(of(), of({ title: 'Ours', risks: [{ ...risk, impact: 4 }] }))).toEqual([
      'title',
      'risks',
    ]);
  });
});

describe('a referral', () => {
  const open = { informationRequests: [] };
  it('stands where the last thing that happened to it says', () => {
    const closedAt = '2026-06-01T09:00:00.000Z';
    expect(referralStatus(open)).toBe('OPEN');
    expect(referralStatus({ informationRequests: [{ answeredOn: null }] })).toBe('INFORMATION_AWAITED');
    expect(referralStatus({ ...open, notApprovedOn: '2026-06-01' })).toBe('NOT_APPROVED');
    const met = { ...open, notApprovedOn: '2026-06-01', membersMetOn: '2026-06-02' };
    expect(referralStatus(met)).toBe('SECOND_DECISION_AWAITED');
    expect(referralStatus({ ...met, closedAt, closedReason: 'DECIDED' })).toBe('DECIDED');
    expect(referralStatus({ ...met, closedAt, closedReason: 'PLAN_RETURNED' })).toBe('CLOSED');
    expect(referralStatus({ ...open, personDiedOn: '2026-06-01' })).toBe('CLOSED');
  });

  const reason = (code: string) => ({ code, sentence: '' }) as never;
  it('keeps what sent it, and who', () => {
    const advised = ['RISK_AT_PANEL_THRESHOLD', 'PANEL_ADVISES', 'WITHIN_RUNG'].map(reason);
    expect(codes(panelReasonsOf(advised, 'ADVICE'))).toEqual(['RISK_AT_PANEL_THRESHOLD']);
    expect(sourceOf([reason('PERSON_ASKS')])).toBe('PERSON');
    expect(sourceOf([reason('PRACTITIONER_ASKS')])).toBe('PRACTITIONER');
    expect(sourceOf([reason('PERSON_ASKS'), reason('FITS_NO_RUNG')])).toBe('POLICY');
  });

  const agreedAt = '2026-06-01T09:00:00.000Z';
  const never = {
    sharedAt: agreedAt,
    returnedAt: null,
    signedOffAt: null,
    implementedOn: null,
    endedOn: null,
    supersededAt: null,
    personDiedOn: null,
  };
  const plan = { ...never, agreedAt, signOffRung: 'PANEL', signOffReasons: [] };
  it('is wanted while its plan waits, and not twice of one agreement', () => {
    const decided = { referredAt: '2026-06-02T09:00:00.000Z', closedReason: 'DECIDED' } as const;
    expect(wantedPurpose(plan, null)).toBe('DECISION');
    expect(wantedPurpose(plan, decided)).toBeNull();
    expect(wantedPurpose({ ...plan, agreedAt: '2026-06-03T09:00:00.000Z' }, decided)).toBe('DECISION');
    const onLadder = { ...plan, signOffRung: 'TEAM_MANAGER' };
    expect(wantedPurpose(onLadder, null)).toBeNull();
    expect(wantedPurpose({ ...onLadder, signOffReasons: ['PANEL_ADVISES'] }, null)).toBe('ADVICE');
  });

  it('closes for what its plan has become', () => {
    expect(endOfReferral({ ...plan, returnedAt: agreedAt })).toBe('PLAN_RETURNED');
    expect(endOfReferral({ ...plan, signedOffAt: agreedAt })).toBe('SIGNED_OFF');
    expect(endOfReferral({ ...plan, personDiedOn: '2026-06-01' })).toBe('PLAN_ENDED');
    expect(endOfReferral({ ...plan, signOffRung: 'DIRECTOR' })).toBe('NO_LONGER_NEEDED');
  });

  it('is asked for by whom the policy lets, where there is a panel', () => {
    const triggers = { whenPractitionerAsks: false, whenPersonAsks: true };
    const ask = (role: string, kind: 'DECIDES' | 'NONE') =>
      codes(askingRefusals(plan, { actor: { role } } as never, { kind, triggers }));
    expect(ask('PERSON', 'DECIDES')).toEqual([]);
    expect(ask('PRACTITIONER', 'DECIDES')).toEqual(['REFERRAL_NOT_OFFERED']);
    expect(ask('PERSON', 'NONE')).toEqual(['NO_PANEL']);
  });
});

describe('which panel', () => {
  const localities = [{ key: 'north', name: 'North', postcodeDistricts: ['OL1'] }];
  const north = { id: 'north', locality: 'north' };
  const rest = { id: 'rest', locality: null };
  it('is that of the person’s locality, or the one for everywhere else', () => {
    expect(panelFor('ol1 2ab', localities, [rest, north])).toBe(north);
    expect(panelFor('OL12AB', localities, [rest, north])).toBe(north);
    expect(panelFor('OL10 2AB', localities, [rest, north])).toBe(rest);
    expect(panelFor(null, localities, [north])).toBeNull();
    expect(panelFor('OL1 2AB', localities, [{ ...north, closedOn: '2026-06-01' }, rest])).toEqual(rest);
  });
});

describe('what is given', () => {
  it('calls a meeting in time for the papers over a bank holiday', () => {
    const now = momentInEngland('2026-05-21', '09:00');
    const meeting = { startTime: '09:30', place: null, link: 'https://meet.example' };
    const why = (heldOn: string) =>
      codes(meetingRefusals({ ...meeting, heldOn }, { papersWorkingDays: 3 }, now));
    expect(why('2026-05-26')).toEqual(['PAPERS_TOO_LATE']);
    expect(why('2026-05-27')).toEqual([]);
  });

  it('says all that a decision must', () => {
    const given = { decision: 'APPROVED', reasons: 'Yes.', conditions: [], information: null } as const;
    expect(decisionRefusals(given, '2026-06-01')).toEqual([]);
    expect(codes(decisionRefusals({ ...given, reasons: ' ' }, '2026-06-01'))).toEqual(['TEXT_MISSING']);
    const condition = { words: 'A detector.', responsible: 'Ann', dueOn: '2026-06-30' };
    const withConditions = (count: number) =>
      decisionRefusals(
        { ...given, decision: 'APPROVED_WITH_CONDITIONS', conditions: Array(count).fill(condition) },
        '2026-06-01',
      );
    expect(codes(withConditions(0))).toEqual(['CONDITIONS_MISSING']);
    expect(codes(withConditions(20))).toEqual([]);
    expect(codes(withConditions(21))).toEqual(['TOO_MANY_CONDITIONS']);
  });

  it('calls no meeting for a time that has passed, nor by a link that is none', () => {
    const now = momentInEngland('2026-05-21', '19:32');
    const given = { heldOn: '2026-05-21', startTime: '19:33', place: null, link: 'https://meet.example/a' };
    const why = (input: object) =>
      codes(meetingRefusals({ ...given, ...input }, { papersWorkingDays: null }, now));
    expect(why({})).toEqual([]);
    expect(why({ startTime: '14:30' })).toEqual(['MEETING_IN_PAST']);
    for (const link of [
      'javascript:alert(1)',
      'http://meet.example',
      'https://a:b@meet.example',
      'meet.example',
    ])
      expect(why({ link }), link).toEqual(['LINK_NOT_VALID']);
  });

  it('holds no meeting before it begins, by the clocks in England', () => {
    const meeting = { heldOn: '2026-06-08', startTime: '23:59' };
    const at = (time: string) => momentInEngland('2026-06-08', time);
    expect(codes(notYetRefusals(meeting, at('19:34')))).toEqual(['MEETING_NOT_HELD']);
    expect(codes(notYetRefusals(meeting, at('23:59')))).toEqual([]);
    const recorded = { ...meeting, attendanceRecordedAt: 'then' };
    expect(codes(notHeldRefusals(recorded, at('23:58')))).toEqual(['MEETING_NOT_HELD']);
    expect(codes(notHeldRefusals(recorded, at('23:59')))).toEqual([]);
  });

  it('decides a second time, and confirms, only at a later meeting', () => {
    const on = (heldOn: string, startTime = '14:00') => ({ heldOn, startTime });
    const refusing = { meeting: on('2026-06-08'), decidedAt: '2026-06-09T08:00:00.000Z' };
    const why = (meeting: ReturnType<typeof on>, metOn = '2026-06-08') =>
      codes(laterMeetingRefusals(meeting, refusing, metOn));
    expect(why(on('2026-06-08'))).toEqual(['LATER_MEETING_NEEDED']);
    expect(why(on('2026-06-08', '16:00'))).toEqual([]);
    expect(why(on('2026-06-15'), '2026-06-16')).toEqual(['LATER_MEETING_NEEDED']);
    expect(why(on('2026-06-16'), '2026-06-16')).toEqual([]);
    const between = { meeting: null, decidedAt: '2026-06-08T13:30:00.000Z' };
    expect(codes(laterMeetingRefusals(on('2026-06-08'), between, null))).toEqual(['LATER_MEETING_NEEDED']);
    expect(codes(laterMeetingRefusals(on('2026-06-08'), null, null))).toEqual([]);
    expect(codes(confirmingRefusals(on('2026-06-08'), between, []))).toEqual(['LATER_MEETING_NEEDED']);
    expect(codes(confirmingRefusals(on('2026-06-08', '15:00'), between, []))).toEqual([]);
  });

  it('waits for what was asked, unless it asks for more, and decides at a meeting that is held once it has come', () => {
    const on = (heldOn: string, startTime = '14:00') => ({ heldOn, startTime });
    const last = { meeting: on('2026-06-08'), decidedAt: '2026-06-08T15:00:00.000Z' };
    const request = { byOn: '2026-06-12', answeredOn: null };
    const why = (
      meeting: ReturnType<typeof on> | null,
      today: string,
      requests: Parameters<typeof awaitedRefusals>[1]['requests'] = [request],
      decision: Parameters<typeof awaitedRefusals>[0] = 'APPROVED',
    ) => codes(awaitedRefusals(decision, { last, requests }, meeting, today));
    const later = on('2026-06-15');
    expect(why(null, '2026-06-12')).toEqual(['INFORMATION_AWAITED']);
    expect(why(on('2026-06-12'), '2026-06-12')).toEqual(['INFORMATION_AWAITED']);
    expect(why(on('2026-06-12'), '2026-06-12', [request], 'MORE_INFORMATION')).toEqual([]);
    // Its day has passed: the panel decides without it, at a meeting that is held after that day.
    expect(why(null, '2026-06-13')).toEqual([]);
    expect(why(later, '2026-06-15')).toEqual([]);
    expect(why(on('2026-06-12'), '2026-06-15')).toEqual(['LATER_MEETING_NEEDED']);
    const came = [{ ...request, answeredOn: '2026-06-10' }];
    expect(why(null, '2026-06-10', came)).toEqual([]);
    expect(why(on('2026-06-10'), '2026-06-10', came)).toEqual([]);
    expect(why(on('2026-06-09'), '2026-06-10', came)).toEqual(['LATER_MEETING_NEEDED']);
    expect(why(later, '2026-06-15', [...came, { byOn: '2026-06-19', answeredOn: null }])).toEqual([
      'INFORMATION_AWAITED',
    ]);
    // It came on the day on which it was asked for: not the same meeting, but another of that day.
    const atOnce = [{ ...request, answeredOn: '2026-06-08' }];
    expect(why(on('2026-06-08'), '2026-06-08', atOnce)).toEqual(['LATER_MEETING_NEEDED']);
    expect(why(on('2026-06-08', '16:00'), '2026-06-08', atOnce)).toEqual([]);
    expect(
      codes(awaitedRefusals('APPROVED', { last: null, requests: [] }, on('2026-06-08'), '2026-06-08')),
    ).toEqual([]);
  });

  it('says of nobody who was not there whom they brought, or what helped them', () => {
    const person = { referralId: 'one', personAttended: false, cameWith: null, supportToAttend: null };
    const why = (input: object) => notThereRefusals([{ ...person, ...input }]).map(({ path }) => path);
    expect(why({})).toEqual([]);
    expect(why({ cameWith: 'Her daughter' })).toEqual([['people', 0, 'cameWith']]);
    expect(why({ supportToAttend: 'A lift' })).toEqual([['people', 0, 'supportToAttend']]);
    expect(why({ personAttended: true, cameWith: 'Her daughter' })).toEqual([]);
  });

  it('is offered to a member where it was held, or where their role decides between meetings', () => {
    const settings: SittingSettings = {
      quorum: 1,
      requiredRoles: [],
      urgentDecisionByRole: 'BUDGET_HOLDER',
      urgentConfirmedWorkingDays: 20,
      members: [],
    };
    const hilda = { id: 'hilda', role: 'HEALTH_SENIOR', holdsBudget: false } as const;
    const bertha = { id: 'bertha', role: 'BUDGET_HOLDER', holdsBudget: false } as const;
    const held = { heldOn: '2026-06-08', startTime: '09:00', attendanceRecordedAt: 'then', present: [hilda] };
    const found = {
      purpose: 'ADVICE',
      own: [hilda],
      interestedIds: [],
      meetings: [],
      refusing: null,
    } as const;
    const why = (more: object, time = '10:00') =>
      codes(decidingNowRefusals({ ...found, ...more }, settings, momentInEngland('2026-06-08', time)));
    expect(why({})).toEqual(['URGENT_ROLE_NEEDED']);
    expect(why({ own: [bertha] })).toEqual([]);
    expect(why({ meetings: [held] })).toEqual([]);
    expect(why({ meetings: [held] }, '08:59')).toEqual(['URGENT_ROLE_NEEDED']);
    expect(why({ meetings: [{ ...held, present: [bertha] }] })).toEqual(['URGENT_ROLE_NEEDED']);
    const refusing = { meeting: held, decidedAt: '2026-06-08T08:30:00.000Z' };
    expect(why({ meetings: [held], refusing })).toEqual(['URGENT_ROLE_NEEDED']);
  });

  it('meets no condition before the panel made it', () => {
    expect(codes(metTooEarlyRefusals('2026-11-28', '2026-11-29'))).toEqual(['MET_BEFORE_CONDITION']);
    expect(codes(metTooEarlyRefusals('2026-11-29', '2026-11-29'))).toEqual([]);
  });

  it('asks for nothing by a day that is more than a year ahead', () => {
    const information = { what: 'Which roads.', fromWhom: 'The therapist' };
    const given = { decision: 'MORE_INFORMATION', reasons: 'Yes.', conditions: [] } as const;
    const why = (byOn: string) =>
      codes(decisionRefusals({ ...given, information: { ...information, byOn } }, '2028-02-29'));
    expect(why('2029-02-28')).toEqual([]);
    expect(why('2029-03-01')).toEqual(['INFORMATION_DATE_TOO_LATE']);
    expect(why('9999-12-31')).toEqual(['INFORMATION_DATE_TOO_LATE']);
  });

  it('names nobody in the register, though many names are words', () => {
    const naming = (text: string) =>
      codes(namingRefusals(['words'], text, { names: ['Will', 'Zoë Okonkwo'] }));
    expect(naming('We will ask sooner.')).toEqual([]);
    expect(naming('Ask Will sooner.')).toEqual(['NAMES_SOMEBODY']);
    expect(naming('OKONKWO’s case.')).toEqual(['NAMES_SOMEBODY']);
    expect(naming('The number 943 476 5919.')).toEqual(['NAMES_SOMEBODY']);
    expect(naming('The number 943 476 5918.')).toEqual([]);
    for (const text of ['He lives at OL1 2AB.', 'near ol12ab', 'In SW1A 1AA.'])
      expect(naming(text), text).toEqual(['NAMES_SOMEBODY']);
    expect(naming('The A4 in OL1, at 2pm.')).toEqual([]);
    const seats = { names: ['Dr Hugh Heap'], accounts: ['h.heap@oldham.example', 'practitioner'] };
    const saying = (text: string) => codes(namingRefusals(['words'], text, seats));
    expect(saying('Hugh Heap said so.')).toEqual(['NAMES_SOMEBODY']);
    expect(saying('Ask H.Heap@oldham.example first.')).toEqual(['NAMES_SOMEBODY']);
    expect(saying('The Dr and the practitioner come sooner.')).toEqual([]);
  });
});
