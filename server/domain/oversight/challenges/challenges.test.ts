import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGN_OFF_ROLE, WINDOW_UNIT } from '../../../../tenants/vocabularyOfDecisions.ts';
import { isWorkingDay, workingDaysAfter } from '../../../common/workingDays.ts';
import { REFUSALS } from '../../areas.ts';
import {
  acknowledgingRefusals,
  answeringRefusals,
  type ChallengeToAnswer,
  escalatingRefusals,
  OMBUDSMAN_SENTENCE,
  whatNextSentence,
  withdrawingRefusals,
} from './answering.ts';
import { challengeStatus, hasNextStage, isOpen } from './challengeStatus.ts';
import { challengeSubjects } from './challengeSubject.ts';
import { challengeTimes, challengeWindow, type WindowFacts } from './challengeWindow.ts';
import { lateRefusals, lateRoleOf, matterRefusals, optionRefusals, receivedRefusals } from './raising.ts';
import { openChallengeRefusals, waitingEndsOn, waitsFor } from './waiting.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const asker = (role: string, subject = 'somebody') =>
  ({ actor: { role, subject }, today: day('2026-07-01'), standing: null }) as never;

describe('the window of a challenge', () => {
  const ends = (windowUnit: (typeof WINDOW_UNIT.values)[number], windowLength: number, from: string) =>
    challengeWindow(
      { counted: 'FROM_DECISION', from, receivedOn: from },
      { windowUnit, windowLength, lateAllowedByRole: null },
    ).lastDayOn;

  it.each([
    ['DAYS', 14, '2026-06-01', '2026-06-15'],
    ['DAYS', 5, '2026-10-23', '2026-10-28'], // The clocks go back on the 25th.
    ['WORKING_DAYS', 15, '2026-06-01', '2026-06-22'],
    ['WORKING_DAYS', 5, '2026-12-23', '2027-01-04'], // Christmas, Boxing Day in lieu on Monday 28th, New Year’s Day.
    ['WORKING_DAYS', 10, '2026-04-01', '2026-04-17'], // Good Friday and Easter Monday.
    ['WEEKS', 6, '2026-03-20', '2026-05-01'], // The clocks go forward on the 29th.
    ['MONTHS', 3, '2026-11-30', '2027-02-28'],
    ['MONTHS', 1, '2026-01-31', '2026-02-28'],
    ['MONTHS', 6, '2027-08-31', '2028-02-29'],
    ['MONTHS', 4, '2026-10-31', '2027-02-28'],
  ] as const)('of %s: %i, from %s, ends on %s', (unit, length, from, expected) => {
    expect(ends(unit, length, from)).toBe(expected);
  });

  const days = fc
    .integer({ min: 0, max: 4_000 })
    .map((count) => day('2024-01-01').add({ days: count }).toString());
  const lengths = fc.integer({ min: 5, max: 26 });

  it('ends after the decision, later for a later decision or a longer window, and on a working day where these are counted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WINDOW_UNIT.values), lengths, days, (unit, length, from) => {
        const last = ends(unit, length, from);
        expect(last > from).toBe(true);
        expect(ends(unit, length, day(from).add({ days: 1 }).toString()) >= last).toBe(true);
        expect(ends(unit, length + 1, from) > last).toBe(true);
        if (unit === 'WORKING_DAYS') expect(isWorkingDay(day(last))).toBe(true);
      }),
    );
  });

  it('has exactly as many working days in it as the council says', () => {
    fc.assert(
      fc.property(lengths, days, (length, from) => {
        const last = ends('WORKING_DAYS', length, from);
        let counted = 0;
        for (let each = day(from).add({ days: 1 }); each.toString() <= last; each = each.add({ days: 1 }))
          if (isWorkingDay(each)) counted += 1;
        expect(counted).toBe(length);
      }),
    );
  });

  it('takes its last day, and not the day after', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<WindowFacts['counted']>('FROM_DECISION', 'FROM_ANSWER', 'FROM_MATTER'),
        fc.constantFrom(...WINDOW_UNIT.values),
        lengths,
        days,
        (counted, windowUnit, windowLength, from) => {
          const settings = { windowUnit, windowLength, lateAllowedByRole: null };
          const { lastDayOn } = challengeWindow({ counted, from, receivedOn: from }, settings);
          const on = (receivedOn: string) =>
            challengeWindow({ counted, from, receivedOn }, settings).isInTime;
          expect(on(lastDayOn)).toBe(true);
          expect(on(day(lastDayOn).add({ days: 1 }).toString())).toBe(false);
        },
      ),
    );
  });

  it('of a complaint is twelve months in law, whatever the council’s own window is', () => {
    const of = (from: string) =>
      challengeWindow(
        { counted: 'FROM_MATTER', from, receivedOn: from },
        { windowUnit: 'DAYS', windowLength: 5, lateAllowedByRole: null },
      ).lastDayOn;
    expect(of('2025-06-30')).toBe('2026-06-30');
    expect(of('2024-02-29')).toBe('2025-02-28');
  });
});

describe('who answers, and by when', () => {
  const challenge = {
    acknowledgeWorkingDays: 2,
    stages: [
      { role: 'SERVICE_MANAGER' as const, replyWorkingDays: 15 },
      { role: 'HEAD_OF_SERVICE' as const, replyWorkingDays: 1 },
    ],
    complaintAcknowledgeWorkingDays: 3,
    complaintStages: [] as { role: 'DIRECTOR'; replyWorkingDays: number }[],
  };
  const settings = { challenge, warnings: { challengeDays: 5 } };

  it('goes by the stages of a challenge', () => {
    expect(challengeTimes({ kind: 'CHALLENGE', stage: 1, beganOn: '2026-12-23' }, settings)).toEqual({
      role: 'SERVICE_MANAGER',
      stageCount: 2,
      acknowledgeDueOn: '2026-12-29',
      acknowledgeWarnOn: '2026-12-24',
      replyDueOn: '2027-01-18',
      replyWarnOn: '2027-01-13',
      replyDueReason:
        'Stage 1 of a challenge is answered within 15 working days, and it began on 23 December 2026.',
    });
    expect(challengeTimes({ kind: 'CHALLENGE', stage: 2, beganOn: '2026-12-24' }, settings)).toMatchObject({
      role: 'HEAD_OF_SERVICE',
      acknowledgeDueOn: null,
      acknowledgeWarnOn: null,
      replyDueOn: '2026-12-29',
      // Five days before lies before the day on which the stage began.
      replyWarnOn: '2026-12-24',
      replyDueReason:
        'Stage 2 of a challenge is answered within 1 working day, and it began on 24 December 2026.',
    });
  });

  it('goes by the stages of a complaint where the council has them, and is acknowledged as the law says', () => {
    const first = { kind: 'COMPLAINT', stage: 1, beganOn: '2026-06-01' } as const;
    expect(challengeTimes(first, settings)).toMatchObject({
      role: 'SERVICE_MANAGER',
      acknowledgeDueOn: '2026-06-04',
    });
    const complaintStages = [{ role: 'DIRECTOR' as const, replyWorkingDays: 20 }];
    const own = { ...settings, challenge: { ...challenge, complaintStages } };
    expect(challengeTimes(first, own)).toMatchObject({
      role: 'DIRECTOR',
      stageCount: 1,
      replyDueOn: '2026-06-29',
    });
  });

  it('is never answered before it began, nor on a day on which nobody works', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.constantFrom(1, 2), (count, stage) => {
        const beganOn = day('2024-01-01').add({ days: count }).toString();
        const { replyDueOn } = challengeTimes({ kind: 'CHALLENGE', stage, beganOn }, settings);
        expect(replyDueOn > beganOn).toBe(true);
        expect(isWorkingDay(day(replyDueOn))).toBe(true);
        expect(replyDueOn).toBe(workingDaysAfter(day(beganOn), stage === 1 ? 15 : 1).toString());
      }),
    );
  });
});

const CHALLENGE: ChallengeToAnswer = {
  acknowledgedAt: null,
  replyDueOn: '2026-07-10',
  answeredOn: null,
  nextStageUntilOn: null,
  withdrawnAt: null,
  stage: 1,
  stageCount: 2,
  stageRole: 'SERVICE_MANAGER',
  outcome: null,
  decidedBy: ['the decider'],
};
const ANSWERED = { answeredOn: '2026-06-20', outcome: 'NOT_UPHELD' as const, nextStageUntilOn: '2026-07-05' };

describe('where a challenge stands', () => {
  it.each([
    ['2026-07-01', {}, 'RECEIVED', true],
    ['2026-07-01', { acknowledgedAt: '2026-06-03T09:00:00Z' }, 'ACKNOWLEDGED', true],
    ['2026-07-10', { acknowledgedAt: '2026-06-03T09:00:00Z' }, 'ACKNOWLEDGED', true],
    ['2026-07-11', {}, 'OVERDUE', true],
    ['2026-07-05', ANSWERED, 'ANSWERED', true],
    ['2026-07-06', ANSWERED, 'CLOSED', false],
    ['2026-06-20', { ...ANSWERED, nextStageUntilOn: null }, 'CLOSED', false],
    ['2026-07-01', { ...ANSWERED, withdrawnAt: '2026-06-21T09:00:00Z' }, 'WITHDRAWN', false],
  ])('on %s with %j: %s', (today, changes, status, open) => {
    expect(challengeStatus({ ...CHALLENGE, ...changes }, day(today))).toBe(status);
    expect(isOpen({ ...CHALLENGE, ...changes }, day(today))).toBe(open);
  });

  it('has a next stage while there is one, and the person is not simply right', () => {
    expect(hasNextStage(1, 2, 'NOT_UPHELD')).toBe(true);
    expect(hasNextStage(1, 2, 'PARTLY_UPHELD')).toBe(true);
    expect(hasNextStage(1, 2, 'UPHELD')).toBe(false);
    expect(hasNextStage(2, 2, 'NOT_UPHELD')).toBe(false);
  });
});

describe('what stands in the way of a step', () => {
  const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
  const withdrawnAt = '2026-06-21T09:00:00Z';

  it('acknowledging', () => {
    expect(codes(acknowledgingRefusals(CHALLENGE))).toEqual([]);
    expect(codes(acknowledgingRefusals({ ...CHALLENGE, acknowledgedAt: 'x' }))).toEqual([
      'CHALLENGE_ALREADY_ACKNOWLEDGED',
    ]);
    expect(codes(acknowledgingRefusals({ ...CHALLENGE, ...ANSWERED }))).toEqual([
      'CHALLENGE_ALREADY_ANSWERED',
    ]);
    expect(codes(acknowledgingRefusals({ ...CHALLENGE, withdrawnAt }))).toEqual(['CHALLENGE_WITHDRAWN']);
  });

  it('answering: the stage’s role or a higher one, and nobody who decided', () => {
    for (const role of SIGN_OFF_ROLE.values) {
      const isEnough = SIGN_OFF_ROLE.values.indexOf(role) >= SIGN_OFF_ROLE.values.indexOf('SERVICE_MANAGER');
      expect(codes(answeringRefusals(CHALLENGE, asker(role)))).toEqual(
        isEnough ? [] : ['CHALLENGE_ROLE_NOT_SUFFICIENT'],
      );
    }
    expect(codes(answeringRefusals(CHALLENGE, asker('AUDITOR')))).toEqual(['CHALLENGE_ROLE_NOT_SUFFICIENT']);
    expect(codes(answeringRefusals(CHALLENGE, asker('DIRECTOR', 'the decider')))).toEqual([
      'CHALLENGE_ANSWERED_BY_DECIDER',
    ]);
  });

  it('going on', () => {
    expect(codes(escalatingRefusals(CHALLENGE))).toEqual(['CHALLENGE_NOT_ANSWERED']);
    expect(codes(escalatingRefusals({ ...CHALLENGE, ...ANSWERED }))).toEqual([]);
    expect(codes(escalatingRefusals({ ...CHALLENGE, ...ANSWERED, outcome: 'UPHELD' }))).toEqual([
      'CHALLENGE_UPHELD',
    ]);
    const [last] = escalatingRefusals({ ...CHALLENGE, ...ANSWERED, stage: 2 });
    expect(last).toMatchObject({ code: 'NO_NEXT_STAGE', message: OMBUDSMAN_SENTENCE });
  });

  it('taking back', () => {
    expect(codes(withdrawingRefusals(CHALLENGE, asker('PERSON')))).toEqual([]);
    expect(codes(withdrawingRefusals(CHALLENGE, asker('REPRESENTATIVE')))).toEqual([
      'NO_AUTHORITY_TO_WITHDRAW',
    ]);
    const closed = { ...CHALLENGE, ...ANSWERED, nextStageUntilOn: null };
    expect(codes(withdrawingRefusals(closed, asker('PERSON')))).toEqual(['CHALLENGE_CLOSED']);
  });

  it('says what comes next', () => {
    const next = { outcome: 'NOT_UPHELD', nextStageUntilOn: '2026-07-05', nextRole: 'DIRECTOR' } as const;
    expect(whatNextSentence(next)).toBe(
      'If you are not satisfied, you can ask for the director to look at it again until 5 July 2026.',
    );
    expect(whatNextSentence({ ...next, nextStageUntilOn: null, nextRole: null })).toContain(
      'Local Government and Social Care Ombudsman',
    );
  });
});

describe('what stands in the way of raising one', () => {
  const late = { lastDayOn: '2026-06-15', isInTime: false, lateAllowedByRole: 'SERVICE_MANAGER' as const };
  const refusal = (
    role: string,
    window: Partial<typeof late> | { lateAllowedByRole: null },
    reason: string | null,
  ) =>
    lateRefusals(
      {
        window: { ...late, ...window },
        may: 'It could be challenged',
        lateAllowedReason: reason,
        path: ['subjectId'],
      },
      asker(role),
    )[0];

  it('says until when there was time, and who may still allow it', () => {
    expect(refusal('PERSON', {}, null)).toMatchObject({
      code: 'CHALLENGE_TOO_LATE',
      message:
        'It could be challenged until 15 June 2026, and that day has passed. A service manager, or somebody higher, may still allow it: ask them, and say why it comes late.',
      details: { allowed: ['2026-06-15', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'DIRECTOR'] },
    });
    expect(refusal('TEAM_MANAGER', {}, 'Ill.')?.code).toBe('LATE_CHALLENGE_ROLE_NOT_SUFFICIENT');
    expect(refusal('SERVICE_MANAGER', {}, null)?.message).toContain('give the reason in lateAllowedReason');
    expect(refusal('SERVICE_MANAGER', {}, 'Ill.')).toBeUndefined();
    expect(refusal('DIRECTOR', { lateAllowedByRole: null }, 'Ill.')?.message).toContain(
      'lets nobody take it later',
    );
    expect(refusal('PERSON', { isInTime: true }, null)).toBeUndefined();
    expect(refusal('DIRECTOR', { isInTime: true }, 'Ill.')?.code).toBe('LATE_REASON_NOT_NEEDED');
  });

  it('lets whoever answers first take a late complaint where the council names nobody, and no late challenge', () => {
    expect(lateRoleOf('COMPLAINT', null, 'TEAM_MANAGER')).toBe('TEAM_MANAGER');
    expect(lateRoleOf('CHALLENGE', null, 'TEAM_MANAGER')).toBeNull();
    expect(lateRoleOf('COMPLAINT', 'DIRECTOR', 'TEAM_MANAGER')).toBe('DIRECTOR');
  });

  it('looks at days', () => {
    const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);
    expect(codes(receivedRefusals('2026-06-30', '2026-06-01', asker('PERSON')))).toEqual([
      'RECEIVED_DAY_ONLY_FROM_STAFF',
    ]);
    expect(codes(receivedRefusals('2026-07-02', '2026-06-01', asker('PRACTITIONER')))).toEqual([
      'RECEIVED_IN_FUTURE',
    ]);
    expect(codes(receivedRefusals('2026-05-31', '2026-06-01', asker('PRACTITIONER')))).toEqual([
      'RECEIVED_BEFORE_DECISION',
    ]);
    expect(codes(receivedRefusals(null, '2026-07-01', asker('PERSON')))).toEqual([]);
    expect(codes(optionRefusals('PREPAID_CARD', null))).toEqual(['REFUSED_OPTION_WITHOUT_DAY']);
    expect(codes(optionRefusals(null, '2026-06-01'))).toEqual(['REFUSED_OPTION_WITHOUT_DAY']);
    const matter = { happenedOn: '2026-06-01', noticedOn: '2026-07-02' };
    expect(matterRefusals(matter, day('2026-07-01'))[0]).toMatchObject({
      code: 'MATTER_IN_FUTURE',
      path: ['noticedOn'],
    });
    const known = (noticedOn: string | null) =>
      codes(matterRefusals({ ...matter, noticedOn }, day('2026-07-01')));
    expect(known('2026-05-31')).toEqual(['NOTICED_BEFORE_IT_HAPPENED']);
    expect([...known('2026-06-01'), ...known('2026-07-01'), ...known(null)]).toEqual([]);
  });
});

describe('what waits', () => {
  it('follows from what is challenged', () => {
    expect(waitsFor('Allocation')).toEqual(['REDUCING_BUDGET', 'ENDING_BUDGET']);
    expect(waitsFor('PaymentSuspension')).toEqual(['SUSPENDING_PAYMENTS']);
    expect(waitsFor('Clawback')).toEqual(['COLLECTING_MONEY']);
    expect(waitsFor('Settlement')).toEqual(['COLLECTING_MONEY']);
    expect(waitsFor('Challenge')).toEqual([]);
  });

  it('goes on, or is over, on a day that its dates say', () => {
    const facts = {
      waits: waitsFor('Allocation'),
      answeredOn: null,
      nextStageUntilOn: null,
      withdrawnAt: null,
    };
    const ends = (changes: object) => waitingEndsOn({ ...facts, ...changes });
    expect(ends({})).toBeNull();
    expect(ends({ answeredOn: '2026-07-01', nextStageUntilOn: '2026-07-31' })).toBe('2026-08-01');
    expect(ends({ answeredOn: '2026-07-01' })).toBe('2026-07-01');
    // After midnight in England, where it is still the day before by the clock of the record.
    expect(ends({ withdrawnAt: '2026-07-01T23:30:00.000Z' })).toBe('2026-07-02');
    expect(ends({ waits: [], answeredOn: '2026-07-01' })).toBeNull();
  });

  it('is refused with the challenge for which it waits', () => {
    const id = '019b0000-0000-7000-8000-000000000000';
    expect(openChallengeRefusals(null, 'ENDING_BUDGET', ['planId'])).toEqual([]);
    expect(openChallengeRefusals(id, 'ENDING_BUDGET', ['planId'])[0]).toMatchObject({
      code: 'CHALLENGE_OPEN',
      details: { conflictingId: `challenge_${id}` },
    });
  });

  it('is known of every type that an area lets be challenged, except where what is challenged says what it is about', () => {
    const types = challengeSubjects().map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['Decision', 'Allocation', 'SupportPlan', 'Budget', 'Review']),
    );
    expect(types.filter((type) => waitsFor(type).length === 0)).toEqual(['Decision']);
    expect(REFUSALS.CHALLENGE_OPEN).toBeDefined();
  });
});
